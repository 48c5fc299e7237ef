import * as z from 'zod';
import {
  type Besluitpunt,
  leesCijfer,
  makeLabel,
  makeNummer,
  nummerReeks,
  type Puntcijfer,
  type Puntpad,
} from '../domain/besluitpunt.ts';
import { isNaam, NAAM, naamFout } from '../domain/naam.ts';
import { groep, vorm } from '../domain/samengesteld.ts';
import { patroon, tekst } from '../domain/scalar.ts';
import type { Located } from '../source/located.ts';
import { gegeven, type JsonContext, type Lezer } from './gegeven.ts';
import type { Variabele, Velden } from './variabele.ts';

/** A point as it is typed: only its text, or a group with its id and parts. */
interface Invoer {
  readonly nummer?: Located<Puntcijfer> | undefined;
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<string>;
  readonly sub?: readonly Invoer[] | undefined;
}

/** The name of a point. What looks like the number of one (a, ii) is none: `### ii.1` would be read as a number. */
const id = patroon(NAAM, (text) => {
  if (!isNaam(text)) return naamFout(text);
  if (text.length > 1 && !/^[ivx]+$/.test(text)) return { value: text };
  const hint = 'Kies een woord dat zegt waar het punt over gaat, zoals krediet.';
  return { melding: `'${text}' kan geen id zijn: het lijkt op het nummer van een onderdeel.`, hint };
});

const ID = id
  .describe('Naam waarmee de tekst naar het punt verwijst; zonder verwijzing niet nodig')
  .optional();
const NUMMER = patroon(/^[1-9]\d{0,2}[a-z]?$/, (text) => {
  const cijfer = leesCijfer(text);
  if (cijfer !== undefined) return { value: cijfer };
  const hint = 'Schrijf een heel getal, of een getal met een letter voor een punt dat ertussen komt: 2a.';
  return { melding: `'${text}' kan geen nummer van een besluitpunt zijn.`, hint };
})
  .meta({ examples: ['2a'] })
  .describe('Alleen als het nummer niet uit de volgorde volgt, zoals 2a tussen 2 en 3')
  .optional();
const TEKST = tekst.describe('Infinitiefzin die “De raad besluit: …” afmaakt, zonder nummer en zonder punt');

const onderdelen = (punt: z.ZodType<Invoer>, uitleg: string) =>
  z.array(punt).min(1).describe(uitleg).optional();

/** A point that is typed as its text alone. */
const kort = tekst.transform((value): Invoer => ({ tekst: value }));

// Three levels, written out: what an editor completes and what a message says then is right at each of them.
const derde = vorm<Invoer, Invoer>(kort, groep(z.strictObject({ id: ID, tekst: TEKST })));
const tweede = vorm<Invoer, Invoer>(
  kort,
  groep(
    z.strictObject({ id: ID, tekst: TEKST, sub: onderdelen(derde, 'Onderdelen; zij krijgen i, ii, iii') }),
  ),
);
const eerste = vorm<Invoer, Invoer>(
  kort,
  groep(
    z.strictObject({
      nummer: NUMMER,
      id: ID,
      tekst: TEKST,
      sub: onderdelen(tweede, 'Onderdelen; zij krijgen een letter'),
    }),
  ),
);

const puntveld = (uitleg: string) => ({ soort: 'tekst', uitleg }) as const;
const ONDERDEELVELDEN: Velden = {
  nummer: puntveld('nummer van het onderdeel, zonder teken: a'),
  tekst: puntveld('tekst van het onderdeel, zonder teken erachter'),
};
const PUNTVELDEN: Velden = {
  nummer: puntveld('nummer, zonder teken: 1'),
  tekst: puntveld('tekst, zonder teken erachter'),
  sub: { soort: 'lijst', uitleg: 'de onderdelen', velden: ONDERDEELVELDEN },
};

const variabele: Variabele<readonly Besluitpunt[]> = {
  vorm: {
    soort: 'lijst',
    uitleg: 'de besluitpunten een voor een',
    geheel: 'de besluitpunten als genummerde lijst',
    velden: PUNTVELDEN,
  },
  vul: (punten, drukker) => drukker.besluitpunten(punten),
};

/** What is decided; printed by compose/besluitpunten.ts and compared by verschil/compare/compare-besluitpunten.ts. */
export const besluitpunten = gegeven({
  sleutel: 'besluitpunten',
  eigenschap: 'besluitpunten',
  schema: z.array(eerste).min(1).describe('Wat de raad besluit, elk punt als infinitiefzin'),
  nodig: (soort) => soort.besluitpunten === 'ja',
  lees: (ruw, lezer): readonly Besluitpunt[] => leesPunten(ruw ?? [], lezer),
}).geeft({
  variabelen: { besluitpunten: variabele },
  json: { van: (punten, context) => punten.map((punt) => toJson(punt, context)) },
  nieuw: {
    altijd: true,
    uitleg: [
      'Wat de raad besluit: elk punt maakt “De raad besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het Speelplan 2026-2032 vast te stellen',
      'Verwijst de tekst naar een punt, dan krijgt het een id (:punt[plan] wordt het nummer):',
      '  - { id: plan, tekst: het Speelplan 2026-2032 vast te stellen }',
    ],
    uitlegCollege: [
      'Wat het college besluit: elk punt maakt “Het college besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het uitvoeringsplan Speelplekken 2026 vast te stellen',
    ],
  },
});

function leesPunten(punten: readonly Invoer[], lezer: Lezer): readonly Besluitpunt[] {
  const nummers = nummerReeks(punten.map(({ nummer }) => nummer?.value));
  let before = 0;
  return punten.map((punt, index) => {
    const read = leesPunt(punt, [nummers[index] ?? index + 1], lezer, before);
    if (lezer.doorlopend) before += punt.sub?.length ?? 0;
    return read;
  });
}

/** A point with its parts; `before` is how many parts came before them, where they count on. */
function leesPunt(punt: Invoer, pad: Puntpad, lezer: Lezer, before = 0): Besluitpunt {
  return {
    pad,
    nummer: makeNummer(pad, lezer.nummering),
    label: makeLabel(pad, lezer.nummering),
    ...(punt.nummer && { eigenNummer: punt.nummer }),
    ...(punt.id && { id: punt.id }),
    tekst: lezer.tekst(punt.tekst),
    sub: (punt.sub ?? []).map((one, index) => leesPunt(one, [...pad, before + index + 1], lezer)),
  };
}

function toJson({ pad, id: naam, tekst: regel, sub }: Besluitpunt, context: JsonContext): object {
  return {
    nummer: pad.at(-1),
    ...(naam && { id: naam.value }),
    tekst: context.tekst(regel),
    ...(sub.length > 0 && { sub: sub.map((punt) => toJson(punt, context)) }),
  };
}
