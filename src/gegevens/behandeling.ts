import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import { keuze } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';

/** How the council takes the proposal: without debate, or with one. */
export const behandeling = enkelGegeven({
  sleutel: 'behandeling',
  naam: 'Behandeling',
  schema: keuze(['hamerstuk', 'bespreekstuk', 'debatstuk']).describe('Hoe de raad het voorstel behandelt'),
  variabele: 'hamerstuk, bespreekstuk of debatstuk',
  drukInKop: eersteHoofdletter,
});
