import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import { tekst } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';

/** In which of its parts the council decides. */
export const bevoegdheid = enkelGegeven({
  sleutel: 'bevoegdheid',
  naam: 'Bevoegdheid',
  schema: tekst.describe('Rol van de raad, zoals kaderstellend'),
  variabele: 'bevoegdheid van de raad',
  drukInKop: eersteHoofdletter,
});
