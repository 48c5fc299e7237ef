import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';

/** Whose template makes the documents; what is printed is the name that the template gives. */
export const gemeente = gegeven({
  sleutel: 'gemeente',
  eigenschap: 'gemeente',
  schema: tekst.describe('Naam van de map met het sjabloon van de gemeente'),
  nodig: () => true,
  lees: (ruw, { afwezig }) => ruw ?? afwezig,
}).geeft({
  json: { van: ({ value }) => value },
  vergelijk: [{ sleutel: 'gemeente', naam: 'Gemeente', waarde: ({ value }) => value }],
});
