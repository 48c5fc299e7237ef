import { eenOfMeer } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import { type Gegeven, gegeven } from './gegeven.ts';
import { regelsvariabele } from './variabele.ts';

/** The recitals of a decision: grounds in law, considerations, and who was heard. Running text, compared as such. */
function recitals<const Sleutel extends string, const Eigenschap extends string>(one: {
  readonly sleutel: Sleutel;
  readonly eigenschap: Eigenschap;
  readonly uitleg: string;
  /** What the variable of the same name holds, and what each item of it is. */
  readonly variabele: readonly [string, string];
  /** The words that the template prints before each; some authors type them too. */
  readonly opening: RegExp;
  readonly nieuw?: Gegeven['nieuw'];
}) {
  const { sleutel, eigenschap, uitleg, variabele, opening, nieuw } = one;
  return gegeven({
    sleutel,
    eigenschap,
    schema: eenOfMeer(tekst).describe(uitleg),
    lees: (ruw, lezer) => (ruw ?? []).map((regel) => lezer.tekst(regel)),
  }).geeft({
    variabelen: { [sleutel]: regelsvariabele(...variabele, opening) },
    json: { van: (regels, context) => regels.map((regel) => context.tekst(regel)) },
    ...(nieuw && { nieuw }),
  });
}

export const geletOp = recitals({
  sleutel: 'gelet_op',
  eigenschap: 'geletOp',
  uitleg: 'Wettelijke grondslagen, elk op een eigen regel',
  variabele: ['de wettelijke grondslagen', 'grondslag'],
  opening: /^(en\s+)?gelet\s+op\s+/i,
  nieuw: {
    altijd: true,
    uitleg: ['Wettelijke grondslagen, zonder “gelet op”', '  - artikel 147, lid 2 van de Gemeentewet'],
    uitlegCollege: ['Wettelijke grondslagen, zonder “gelet op”', '  - artikel 160, lid 1 van de Gemeentewet'],
  },
});

export const overwegende = recitals({
  sleutel: 'overwegende',
  eigenschap: 'overwegende',
  uitleg: 'Overwegingen na “overwegende dat”',
  variabele: ['de overwegingen', 'overweging'],
  opening: /^(overwegende\s*,?\s*)?dat\s+/i,
});

export const gehoord = recitals({
  sleutel: 'gehoord',
  eigenschap: 'gehoord',
  uitleg: 'Adviezen en beraadslagingen',
  variabele: ['adviezen en beraadslagingen', 'advies'],
  opening: /^gehoord\s+/i,
});
