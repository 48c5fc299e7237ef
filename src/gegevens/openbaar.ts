import { jaNee } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { jaNeeWoord } from './in-woorden.ts';

/** Whether everybody may read the proposal. */
export const openbaar = gegeven({
  sleutel: 'openbaar',
  eigenschap: 'openbaar',
  schema: jaNee.describe('Of het voorstel openbaar is'),
  lees: (ruw) => ruw,
}).geeft({
  kop: [{ sleutel: 'openbaar', naam: 'Openbaar', waarde: (one) => one && jaNeeWoord(one.value) }],
  variabelen: {
    openbaar: {
      vorm: { soort: 'tekst', uitleg: 'Ja of Nee', waarden: ['Ja', 'Nee'], als: 'jaNee' },
      vul: (one, drukker) => one && drukker.waarde(jaNeeWoord(one.value), { ja: one.value }),
    },
  },
  json: { van: (one) => one?.value },
  vergelijk: [{ sleutel: 'openbaar', naam: 'Openbaar', waarde: (one) => one && (one.value ? 'ja' : 'nee') }],
});
