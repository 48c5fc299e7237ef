import { datum } from '../domain/scalar.ts';
import { enkelGegeven } from './enkel.ts';

/** The day on which the council (or the college) meets. */
export const vergadering = enkelGegeven(
  {
    sleutel: 'vergadering',
    naam: 'Vergadering',
    schema: datum.describe('Datum van de raadsvergadering, zoals 2022-06-28'),
    variabele: 'datum van de raadsvergadering, voluit',
    datum: true,
  },
  { uitlegCollege: ['Datum van de collegevergadering, zoals 2022-06-28'] },
);
