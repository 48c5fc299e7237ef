import * as z from 'zod';
import { tekst, vorm } from '../domain/scalar.ts';
import type { Besluitpunt } from '../domain/voorstel.ts';
import { gegeven, type JsonContext, type Lezer } from './gegeven.ts';
import type { Variabele } from './variabele.ts';

const schema = vorm(
  tekst.transform((value) => ({ tekst: value, sub: undefined })),
  z.strictObject({
    tekst: tekst.describe('Infinitiefzin die “De raad besluit: …” afmaakt, zonder nummer en zonder punt'),
    sub: z.array(tekst).min(1).describe('Onderdelen; zij krijgen een letter').optional(),
  }),
);

const variabele: Variabele<readonly Besluitpunt[]> = {
  vorm: { soort: 'blokken', uitleg: 'de besluitpunten als genummerde lijst' },
  vul: (punten, drukker) => drukker.besluitpunten(punten),
};

/** What is decided; printed by compose/besluitpunten.ts and compared by verschil/compare/compare-besluitpunten.ts. */
export const besluitpunten = gegeven({
  sleutel: 'besluitpunten',
  eigenschap: 'besluitpunten',
  schema: z.array(schema).min(1).describe('Wat de raad besluit, elk punt als infinitiefzin'),
  nodig: (soort) => soort !== 'bestedingsplan',
  lees: (ruw, lezer) => (ruw ?? []).map((punt, index) => leesPunt(punt, index, lezer)),
}).geeft({
  variabelen: { besluitpunten: variabele },
  json: { van: (punten, context) => punten.map((punt) => toJson(punt, context)) },
  nieuw: {
    altijd: true,
    uitleg: [
      'Wat de raad besluit: elk punt maakt “De raad besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het Speelplan 2026-2032 vast te stellen',
    ],
    uitlegCollege: [
      'Wat het college besluit: elk punt maakt “Het college besluit: …” af, zonder nummer en zonder punt erachter',
      '  - het uitvoeringsplan Speelplekken 2026 vast te stellen',
    ],
  },
});

function leesPunt(punt: z.output<typeof schema>, index: number, lezer: Lezer): Besluitpunt {
  const sub = (punt.sub ?? []).map(
    (line, at): Besluitpunt => ({ nummer: at + 1, tekst: lezer.tekst(line), sub: [] }),
  );
  return { nummer: index + 1, tekst: lezer.tekst(punt.tekst), sub };
}

function toJson({ nummer, tekst: regel, sub }: Besluitpunt, context: JsonContext): object {
  return {
    nummer,
    tekst: context.tekst(regel),
    ...(sub.length > 0 && { sub: sub.map((punt) => toJson(punt, context)) }),
  };
}
