import * as z from 'zod';
import { isZelfdeWoord } from '../../diagnostics/nearest.ts';
import { bedragnotatie } from '../../domain/bedragnotatie.ts';
import { datumnotatie } from '../../domain/datumnotatie.ts';
import { kaleWoorden } from '../../domain/kale-woorden.ts';
import { type Kopnotatie, kopnotatie } from '../../domain/kopnotatie.ts';
import { NUMMERINGEN, SUBNUMMERINGEN } from '../../domain/nummering.ts';
import { PUNTTEKENS } from '../../domain/puntstijl.ts';
import { eenOfMeer, groep, kaart, vorm } from '../../domain/samengesteld.ts';
import { jaNee, keuze, leesbaar, type Synoniemen, scalar, tekst } from '../../domain/scalar.ts';
import { REGELSTANDEN } from '../../domain/sjabloon.ts';
import { BESLUITPUNTEN_KEUZE } from '../../domain/soort.ts';
import { VELDSOORTEN, type Veldsoort } from '../../domain/veld.ts';
import { weergaveSchema } from '../../domain/weergave.ts';
import type { Located } from '../../source/located.ts';
import { kopgegevensSchema, voorwaarde } from './kopgegevens-schema.ts';
import { sleutel } from './sleutel.ts';

/** The name of a file that a text comes near to, if any. */
function bestandswoorden(text: string): readonly string[] {
  const word = kaleWoorden(text.replace(/\.[a-z]{2,6}$/i, ''), '-').replace(/^-+/, '');
  return word === '' ? [] : [word];
}

const bestandsnaam = leesbaar((text) =>
  /^[a-z0-9][a-z0-9-]*$/.test(text)
    ? { value: text }
    : {
        melding: `'${text}' kan geen bestandsnaam zijn.`,
        hint: 'Gebruik kleine letters, cijfers en streepjes, zonder punt of map.',
        schrijf: bestandswoorden(text),
      },
).meta({ examples: ['raadsvoorstel'] });

const hbsBestand = leesbaar((text) =>
  /^[a-z0-9][a-z0-9-]*\.hbs$/.test(text)
    ? { value: text }
    : {
        melding: `'${text}' is geen naam van een sjabloonbestand.`,
        hint: 'Schrijf bijvoorbeeld raadsvoorstel.hbs.',
        schrijf: bestandswoorden(text).map((word) => `${word}.hbs`),
        zeker: /^[a-z0-9-]+$/.test(text),
      },
).meta({ examples: ['raadsvoorstel.hbs'] });

/** `ja` for the usual word before the number, another word, or `nee`. */
const bijschriftwoord = (gewoon: string) =>
  leesbaar((text) => {
    if (/^(?:ja|true)$/i.test(text)) return { value: gewoon };
    if (/^(?:nee|false)$/i.test(text)) return { value: '' };
    return /^\p{L}[\p{L} -]{0,29}$/u.test(text)
      ? { value: text }
      : {
          melding: `'${text}' kan niet voor een nummer staan.`,
          hint: `Schrijf ja, nee of een woord, zoals ${gewoon}.`,
        };
  }).meta({ examples: ['ja', gewoon] });

const document = groep(
  z.strictObject({
    naam: bestandsnaam,
    sjabloon: hbsBestand,
    titel: tekst,
    besluit: jaNee.optional(),
    titel_geamendeerd: tekst.optional(),
    als: voorwaarde.describe('Wanneer het wordt gemaakt, zoals: besluitpunten_college').optional(),
  }),
);

const sectie = groep(
  z.strictObject({
    kop: tekst.optional(),
    ook: z.array(tekst).optional(),
    uitleg: tekst.optional(),
  }),
);

interface Sectieplaats {
  readonly sleutel: Located<string>;
  readonly kop?: Located<string> | undefined;
  readonly verplicht?: Located<boolean> | undefined;
  readonly uitleg?: Located<string> | undefined;
  readonly tussenkop?: Located<Kopnotatie> | undefined;
  readonly documenten?: readonly Located<string>[] | undefined;
}

const sectieplaats = vorm<Sectieplaats, Sectieplaats>(
  sleutel.transform((found) => ({ sleutel: found })),
  groep(
    z.strictObject({
      sleutel,
      kop: tekst.optional(),
      verplicht: jaNee.optional(),
      uitleg: tekst.optional(),
      tussenkop: kopnotatie(1).optional(),
      documenten: eenOfMeer(bestandsnaam).optional(),
    }),
  ),
);

const TEKENS = Object.keys(PUNTTEKENS) as (keyof typeof PUNTTEKENS)[];

/** "{nummer})", "Beslispunt {nummer}:": text with the place of the number in it, once. */
const nummervorm = leesbaar((text) =>
  text.trim().split('{nummer}').length === 2 && text.trim().length <= 40
    ? { value: text.trim() }
    : {
        melding: `'${text}' is geen vorm van een nummer.`,
        hint: "Schrijf {nummer} waar het nummer komt, tussen aanhalingstekens: '{nummer})' of 'Beslispunt {nummer}:'.",
      },
).meta({ type: 'string', examples: ['{nummer})'] });

/** What a template maker may call a kind of field. */
const VELDSOORTNAMEN: Synoniemen<Veldsoort> = {
  text: 'tekst',
  string: 'tekst',
  date: 'datum',
  choice: 'keuze',
  enum: 'keuze',
  keuzelijst: 'keuze',
  list: 'lijst',
  boolean: 'ja/nee',
  janee: 'ja/nee',
  ja_nee: 'ja/nee',
  'ja-nee': 'ja/nee',
  jn: 'ja/nee',
  amount: 'bedrag',
  euro: 'bedrag',
  geld: 'bedrag',
  number: 'getal',
  nummer: 'getal',
};

/** An own field: only its printed name, or a group with what it holds. */
const veld = vorm<VeldBestand, VeldBestand>(
  tekst.transform((naam) => ({ naam })),
  groep(
    z.strictObject({
      naam: tekst,
      soort: keuze(VELDSOORTEN, VELDSOORTNAMEN).optional(),
      keuzes: z.array(tekst).min(1).optional(),
      verplicht: jaNee.optional(),
      uitleg: tekst.optional(),
      standaard: z.union([scalar, z.array(scalar).min(1)]).optional(),
      notatie: tekst.optional(),
    }),
  ).meta({ examples: [{ naam: 'Ingangsdatum', soort: 'datum' }] }),
);

export interface VeldBestand {
  readonly naam: Located<string>;
  readonly soort?: Located<Veldsoort> | undefined;
  readonly keuzes?: readonly Located<string>[] | undefined;
  readonly verplicht?: Located<boolean> | undefined;
  readonly uitleg?: Located<string> | undefined;
  /** As typed: what it may be depends on the rest. */
  readonly standaard?: Located<string> | readonly Located<string>[] | undefined;
  readonly notatie?: Located<string> | undefined;
}

/** How points are numbered: those of the council, or those of the college. */
const puntnummering = {
  besluitpunt: keuze(NUMMERINGEN).describe('Nummer van een besluitpunt').optional(),
  subpunt: keuze(SUBNUMMERINGEN).describe('Nummer van een onderdeel van een besluitpunt').optional(),
  derde: keuze(SUBNUMMERINGEN).describe('Nummer van het derde niveau').optional(),
  vorm: nummervorm.describe('Wat er om het nummer van een besluitpunt staat').optional(),
  subvorm: nummervorm.describe('Wat er om het nummer van een onderdeel staat').optional(),
  derdevorm: nummervorm.describe('Wat er om het nummer van het derde niveau staat').optional(),
  enkel: jaNee.describe('Of een besluitpunt dat alleen staat een nummer heeft').optional(),
  doorlopend: jaNee.describe('Of onderdelen doortellen over de besluitpunten heen').optional(),
};

/** What stands behind points. */
const leestekens = groep(
  z.strictObject({
    tussen: keuze(TEKENS).describe('Wat er achter een besluitpunt staat waar er een op volgt').optional(),
    slot: keuze(TEKENS).describe('Wat er achter het laatste besluitpunt staat').optional(),
    en: jaNee.describe('Of er “en” staat achter het voorlaatste besluitpunt').optional(),
    hoofdletter: jaNee.describe('Of een besluitpunt met een hoofdletter begint').optional(),
  }),
);

/** What may stand at the top of the file for every soort, and within a soort for that one. */
const perSoort = {
  velden: kaart(veld)
    .meta({ examples: [{ wijk: 'Wijk' }] })
    .optional(),
  kopgegevens: kopgegevensSchema.optional(),
  nummering: groep(
    z.strictObject({
      ...puntnummering,
      tabellen: bijschriftwoord('Tabel').optional(),
      figuren: bijschriftwoord('Figuur').optional(),
    }),
  ).optional(),
  nummering_college: groep(z.strictObject(puntnummering)).optional(),
  leestekens: leestekens.optional(),
  leestekens_college: leestekens.optional(),
  kopnummering: groep(
    z.strictObject({
      onderdeel: kopnotatie(1).optional(),
      tussenkop: kopnotatie(2).optional(),
      derde: kopnotatie(3).optional(),
    }),
  ).optional(),
  vrije_secties: jaNee.optional(),
  regels: kaart(keuze(REGELSTANDEN))
    .meta({ examples: [{ leesniveau: 'uit' }] })
    .optional(),
};

const soort = groep(
  z.strictObject({
    naam: tekst.optional(),
    als: tekst.optional(),
    besluitpunten: keuze(BESLUITPUNTEN_KEUZE).optional(),
    besluitpunten_college: keuze(BESLUITPUNTEN_KEUZE).optional(),
    documenten: z.array(document).nonempty().optional(),
    secties: z.array(sectieplaats).optional(),
    ...perSoort,
  }),
);

/** One sjabloon.yaml: every key may be left out, since a template may inherit it. */
export const sjabloonSchema = z.strictObject({
  breidt_uit: tekst.optional(),
  gemeente: tekst.optional(),
  organisatie: tekst.optional(),
  taal: leesbaar((text) =>
    /^[a-z]{2,3}(-[A-Z]{2})?$/.test(text)
      ? { value: text }
      : {
          melding: `'${text}' is geen taalcode.`,
          hint: 'Schrijf nl-NL.',
          schrijf: ['nl-NL'],
          zeker: isZelfdeWoord(text, 'nl-NL') || /^(?:nederlands|dutch)$/i.test(text),
        },
  ).optional(),
  notatie: groep(
    z.strictObject({ datum: datumnotatie.optional(), bedrag: bedragnotatie.optional() }),
  ).optional(),
  weergave: weergaveSchema.optional(),
  secties: kaart(
    vorm(
      tekst.transform((kop): SectieBestand => ({ kop })),
      sectie as z.ZodType<SectieBestand>,
    ),
  ).optional(),
  soorten: kaart(
    vorm(
      keuze(['nee']).transform((one) => one.value),
      soort,
    ).meta({ examples: [{ secties: ['aanleiding', 'argumenten', 'financien'] }] }),
  )
    .meta({ examples: [{ bestedingsplan: 'nee' }] })
    .optional(),
  ...perSoort,
});

export type SoortBestand = z.infer<typeof soort>;
export type SectieBestand = z.infer<typeof sectie>;
export type SectiePlaats = z.infer<typeof sectieplaats>;
export type SjabloonBestand = z.infer<typeof sjabloonSchema>;
