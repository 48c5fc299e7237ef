import { tekst } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';

/** The number of the case, from the system in which the municipality keeps its papers. */
export const zaaknummer = enkelGegeven({
  sleutel: 'zaaknummer',
  naam: 'Zaaknummer',
  schema: tekst.describe('Nummer van de zaak of het voorstel'),
  variabele: 'zaaknummer',
});
