import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { tekstvariabele } from './variabele.ts';

/** What kind of proposal it is; it decides what else there must be. Which kinds there are, its template says. */
export const soort = gegeven({
  sleutel: 'soort',
  eigenschap: 'soort',
  schema: tekst.describe('Soort voorstel'),
  nodig: () => true,
  lees: (_, lezer) => lezer.soort,
}).geeft({
  variabelen: {
    soort: tekstvariabele('soort van het voorstel, zoals raadsvoorstel', ({ value }) => value),
  },
  json: { van: ({ value }) => value },
  vergelijk: [{ sleutel: 'soort', naam: 'Soort stuk', waarde: ({ value }) => value }],
});
