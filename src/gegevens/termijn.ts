import * as z from 'zod';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import { groep } from '../domain/samengesteld.ts';
import { datum, tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { zonderPlaats } from './in-woorden.ts';
import { datumvariabele, groepvariabele, tekstvariabele } from './variabele.ts';

const schema = groep(
  z.strictObject({
    datum: datum.describe('Uiterste datum van het besluit, zoals 2022-06-28'),
    reden: tekst.describe('Waarom het besluit dan nodig is').optional(),
  }),
);
type Termijn = z.output<typeof schema>;

/** By when a decision is needed, and why. */
export const termijn = gegeven({
  sleutel: 'termijn',
  eigenschap: 'termijn',
  schema: schema.describe('Voor wanneer een besluit nodig is, en waarom'),
  lees: (ruw) => ruw,
}).geeft({
  kop: [
    {
      sleutel: 'termijn',
      naam: 'Besluit nodig voor',
      datum: true,
      waarde: (one, { huis }) =>
        one && `${schrijfDatum(one.datum.value, huis.datum)}${one.reden ? ` (${one.reden.value})` : ''}`,
    },
  ],
  variabelen: {
    termijn: groepvariabele('uiterste datum voor het besluit', (one) => one, {
      datum: datumvariabele('die datum, voluit', (one: Termijn) => one.datum.value),
      reden: tekstvariabele('waarom dan', (one: Termijn) => one.reden?.value),
    }),
  },
  json: { van: (one) => one && zonderPlaats(one) },
  vergelijk: [
    { sleutel: 'termijn.datum', naam: 'Besluit nodig voor', waarde: (one) => one?.datum.value },
    { sleutel: 'termijn.reden', naam: 'Reden van de termijn', waarde: (one) => one?.reden?.value },
  ],
});
