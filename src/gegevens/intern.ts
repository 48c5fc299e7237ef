import * as z from 'zod';
import { groep } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { zonderPlaats } from './in-woorden.ts';

const DELEN = {
  auteur: 'Auteur',
  email: 'E-mail',
  telefoon: 'Telefoon',
  verantwoordelijke: 'Verantwoordelijke',
  team: 'Team',
} as const;
const SLEUTELS = Object.keys(DELEN) as (keyof typeof DELEN)[];

/** Who wrote the proposal; never in a public output, nor in its metadata (AVG). */
export const intern = gegeven({
  sleutel: 'intern',
  eigenschap: 'intern',
  schema: groep(
    z.strictObject({
      auteur: tekst.describe('Naam van de schrijver').optional(),
      email: tekst.describe('E-mailadres van de schrijver').optional(),
      telefoon: tekst.describe('Telefoonnummer van de schrijver').optional(),
      verantwoordelijke: tekst.describe('Naam van de ambtelijk verantwoordelijke').optional(),
      team: tekst.describe('Team of afdeling').optional(),
    }),
  ).describe('Alleen voor intern gebruik: komt nooit in een openbaar document'),
  lees: (ruw) => ruw ?? {},
}).geeft({
  intern: true,
  kop: SLEUTELS.map((sleutel) => ({ sleutel, naam: DELEN[sleutel], waarde: (all) => all[sleutel]?.value })),
  json: { van: zonderPlaats },
  vergelijk: SLEUTELS.map((sleutel) => ({
    sleutel: `intern.${sleutel}`,
    naam: `${DELEN[sleutel]} (intern)`,
    waarde: (all) => all[sleutel]?.value,
  })),
});
