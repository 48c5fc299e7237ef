import * as z from 'zod';
import { MOTIESOORTEN, STUKSOORTEN, type Stuksoort } from '../domain/amendement.ts';
import { AARDEN } from '../domain/financien/invoer.ts';
import { eenOfMeer, groep, kaart, metPlaats, vorm } from '../domain/samengesteld.ts';
import { datum, keuze, leesbaar, patroon, scalar, tekst } from '../domain/scalar.ts';
import { wijzigingSchema } from './wijziging-schema.ts';

const NUMMER = /^[A-Za-z]{0,4}\d{0,3}(?:[.-]\d{1,3})?[a-z]?$/;

/** "A7.1", "B", "SA7.1a": also the name of the file. */
const nummer = patroon(NUMMER, (text) =>
  NUMMER.test(text) && text !== ''
    ? { value: text }
    : {
        melding: `'${text}' is geen nummer van een stuk.`,
        hint: 'Schrijf bijvoorbeeld A7.1, SA7.1a, M7.1 of B.',
      },
).meta({ type: ['string', 'number'], examples: ['A7.1'] });

const getal = leesbaar((text) =>
  /^[1-9]\d?$/.test(text)
    ? { value: Number(text) }
    : { melding: `'${text}' is geen getal van 1 tot en met 99.`, hint: 'Schrijf alleen cijfers.' },
).meta({ type: 'integer', minimum: 1 });

const indiener = vorm(
  tekst.transform((naam) => ({ naam, fractie: undefined })),
  groep(
    z.strictObject({
      naam: tekst.describe('Naam van het raadslid').optional(),
      fractie: tekst.describe('Naam van de fractie').optional(),
    }),
  ),
);

const dekking = metPlaats(
  z.strictObject({
    uit: tekst.describe('Waar het geld vandaan komt: een pad, zoals reserves.wijken'),
    bedragen: kaart(scalar).describe('Bedrag per jaar'),
    aard: keuze(AARDEN).describe('Eenmalig of elk jaar').optional(),
  }),
);

/** The order of the keys is that in which they are laid out. */
const kop = {
  nummer: nummer.describe('Nummer van het stuk; zo heet ook het bestand'),
  versie: getal.describe('2 als het stuk na het indienen is veranderd').optional(),
  gemeente: tekst.describe('Naam van de map onder templates/'),
  titel: tekst.describe('Waar het over gaat, in enkele woorden'),
};

const gemeen = {
  vergadering: datum.describe('Datum van de raadsvergadering').optional(),
  agendapunt: tekst.describe('Nummer op de agenda').optional(),
  indieners: z.array(indiener).nonempty().describe('Wie het stuk indient'),
  mede: z.array(indiener).describe('Wie het mede indient').optional(),
  constaterende: eenOfMeer(tekst).describe('constaterende dat …').optional(),
  overwegende: eenOfMeer(tekst).describe('overwegende dat …').optional(),
};

const wijzigingen = z.array(wijzigingSchema).nonempty().describe('Wat er aan het besluit verandert');
const dekkingen = eenOfMeer(dekking).describe('Waar het geld vandaan komt').optional();

const SOORT = 'Wat voor stuk het is: amendement, subamendement of motie';

/** The frontmatter of each kind of piece. */
export const STUKSCHEMAS = {
  amendement: z.strictObject({
    soort: keuze(['amendement']).describe(SOORT),
    ...kop,
    bij: tekst.describe('Naam van de map van het voorstel'),
    vastlegging: tekst
      .describe('Kenmerk van het vastgelegde besluit; nieuw --amendement vult het in')
      .optional(),
    ...gemeen,
    strekking: getal
      .describe('Plaats in de volgorde van stemmen; zonder getal die van het programma')
      .optional(),
    wijzigingen,
    dekking: dekkingen,
  }),
  subamendement: z.strictObject({
    soort: keuze(['subamendement']).describe(SOORT),
    ...kop,
    bij: tekst.describe('Nummer van het amendement'),
    ...gemeen,
    wijzigingen: z
      .array(
        metPlaats(
          z.strictObject({
            doel: getal.describe('De hoeveelste wijziging van het amendement'),
            wordt: wijzigingSchema.describe('Wat ervoor in de plaats komt; leeg: zij vervalt').optional(),
          }),
        ),
      )
      .nonempty()
      .describe('Wat er aan de wijzigingen van het amendement verandert'),
    dekking: dekkingen,
  }),
  motie: z.strictObject({
    soort: keuze(['motie']).describe(SOORT),
    ...kop,
    bij: tekst.describe('Naam van de map van het voorstel; bij een motie vreemd aan de orde niet').optional(),
    ...gemeen,
    aard: keuze(MOTIESOORTEN, { 'vreemd aan de orde van de dag': 'vreemd' })
      .describe('Wat voor motie het is')
      .optional(),
    spreekt_uit: eenOfMeer(tekst).describe('Wat de raad vindt').optional(),
    van_mening: eenOfMeer(tekst).describe('van mening zijnde dat …').optional(),
    verzoekt: kaart(eenOfMeer(tekst))
      .describe('Wie wat wordt gevraagd, zoals { het college: [de bushalte te verplaatsen] }')
      .optional(),
    draagt_op: kaart(eenOfMeer(tekst))
      .describe('Wie wat wordt opgedragen; anders dan een verzoek is dit geen vraag')
      .optional(),
  }),
} as const satisfies Readonly<Record<Stuksoort, z.ZodObject>>;

/** The kind of a piece, to choose its schema by. */
export const stuksoort = keuze(STUKSOORTEN);

export type StukBestand = { readonly [S in Stuksoort]: z.output<(typeof STUKSCHEMAS)[S]> };
