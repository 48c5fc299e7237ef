import { tekst } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';

/** The number on the agenda of the meeting. */
export const agendapunt = enkelGegeven({
  sleutel: 'agendapunt',
  naam: 'Agendapunt',
  schema: tekst.describe('Nummer op de agenda'),
  variabele: 'agendapunt',
});
