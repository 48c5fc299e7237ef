import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import { keuze } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { jaNeevariabele, tekstvariabele } from './variabele.ts';

const STATUSSEN = [
  'concept',
  'college-vastgesteld',
  'aangeboden',
  'ingetrokken',
  'vastgesteld',
  'verworpen',
] as const;

/** How far the proposal is on its way; a concept is marked as one on each page. */
export const status = gegeven({
  sleutel: 'status',
  eigenschap: 'status',
  schema: keuze(STATUSSEN).describe('Hoe ver het voorstel is; bij concept komt er een watermerk'),
  lees: (ruw) => ruw,
}).geeft({
  kop: [{ sleutel: 'status', naam: 'Status', waarde: (one) => one && eersteHoofdletter(one.value) }],
  variabelen: {
    status: tekstvariabele('status, zoals concept', (one) => one?.value, STATUSSEN),
    concept: jaNeevariabele('of de status concept is', (one) => one?.value === 'concept'),
  },
  json: { van: (one) => one?.value },
  vergelijk: [{ sleutel: 'status', naam: 'Status', waarde: (one) => one?.value }],
});
