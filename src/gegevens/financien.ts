import { financienSchema } from '../financien/schema/financien.ts';
import { gegeven } from './gegeven.ts';

/** The tables; computed, printed, put in voorstel.json and compared by their own rooms. */
export const financien = gegeven({
  sleutel: 'financien',
  eigenschap: 'financien',
  schema: financienSchema.describe('Tabellen met bedragen; alle totalen worden berekend'),
  lees: (ruw) => ruw,
}).geeft({
  nieuw: {
    altijd: true,
    uitleg: ['Bedragen per post en per jaar; zie hoofdstuk 6 van de handleiding (proposals/LEESMIJ.md)'],
  },
});
