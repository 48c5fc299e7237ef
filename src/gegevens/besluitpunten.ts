import * as z from 'zod';
import { type Besluitpunt, makeLabel, makeNummer, type Puntpad } from '../domain/besluitpunt.ts';
import { isNaam, NAAM, naamFout } from '../domain/naam.ts';
import { groep, vorm } from '../domain/samengesteld.ts';
import { patroon, tekst } from '../domain/scalar.ts';
import type { Located } from '../source/located.ts';
import { gegeven, type JsonContext, type Lezer } from './gegeven.ts';
import type { Variabele } from './variabele.ts';

/** A point as it is typed: only its text, or a group with its id and parts. */
interface Invoer {
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
    z.strictObject({ id: ID, tekst: TEKST, sub: onderdelen(tweede, 'Onderdelen; zij krijgen een letter') }),
  ),
);

const variabele: Variabele<readonly Besluitpunt[]> = {
  vorm: { soort: 'blokken', uitleg: 'de besluitpunten als genummerde lijst' },
  vul: (punten, drukker) => drukker.besluitpunten(punten),
};

/** What is decided; printed by compose/besluitpunten.ts and compared by verschil/compare/compare-besluitpunten.ts. */
export const besluitpunten = gegeven({
  sleutel: 'besluitpunten',
  eigenschap: 'besluitpunten',
  schema: z.array(eerste).min(1).describe('Wat de raad besluit, elk punt als infinitiefzin'),
  nodig: (soort) => soort.besluitpunten === 'ja',
  lees: (ruw, lezer): readonly Besluitpunt[] =>
    (ruw ?? []).map((punt, index) => leesPunt(punt, [index + 1], lezer)),
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

function leesPunt(punt: Invoer, pad: Puntpad, lezer: Lezer): Besluitpunt {
  return {
    pad,
    nummer: makeNummer(pad, lezer.nummering),
    label: makeLabel(pad, lezer.nummering),
    ...(punt.id && { id: punt.id }),
    tekst: lezer.tekst(punt.tekst),
    sub: (punt.sub ?? []).map((one, index) => leesPunt(one, [...pad, index + 1], lezer)),
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
