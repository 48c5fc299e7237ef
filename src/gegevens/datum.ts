import { datum as dag } from '../domain/scalar.ts';
import { verplichtGegeven } from './enkel.ts';

/** The date of the college's proposal, which the raadsbesluit quotes. */
export const datum = verplichtGegeven({
  sleutel: 'datum',
  naam: 'Datum',
  schema: dag.describe('Datum van het voorstel van het college, zoals 2022-06-07'),
  variabele: 'datum van het voorstel, voluit',
  datum: true,
});
