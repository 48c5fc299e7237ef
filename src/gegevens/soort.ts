import { keuze } from '../domain/scalar.ts';
import { SOORTEN } from '../domain/soort.ts';
import { gegeven } from './gegeven.ts';
import { tekstvariabele } from './variabele.ts';

/** What kind of proposal it is; it decides what else there must be. */
export const soort = gegeven({
  sleutel: 'soort',
  eigenschap: 'soort',
  schema: keuze(SOORTEN).describe('Soort voorstel'),
  nodig: () => true,
  lees: (_, lezer) => lezer.soort,
}).geeft({
  variabelen: {
    soort: tekstvariabele('soort van het voorstel, zoals raadsvoorstel', ({ value }) => value, SOORTEN),
  },
  json: { van: ({ value }) => value },
  vergelijk: [{ sleutel: 'soort', naam: 'Soort stuk', waarde: ({ value }) => value }],
});
