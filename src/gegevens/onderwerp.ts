import { tekst } from '../domain/scalar.ts';
import { verplichtGegeven } from './enkel.ts';

/** What the proposal is about. */
export const onderwerp = verplichtGegeven({
  sleutel: 'onderwerp',
  naam: 'Onderwerp',
  schema: tekst.describe('Waar het voorstel over gaat, zonder punt aan het eind'),
  variabele: 'onderwerp',
});
