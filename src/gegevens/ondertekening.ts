import * as z from 'zod';
import { groep } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { zonderPlaats } from './in-woorden.ts';
import { tekstvariabele } from './variabele.ts';

/** Names for the signature blocks; what is absent comes from the template or stays open. */
export const ondertekening = gegeven({
  sleutel: 'ondertekening',
  eigenschap: 'ondertekening',
  schema: groep(
    z.strictObject({
      griffier: tekst.describe('Naam van de griffier').optional(),
      voorzitter: tekst.describe('Naam van de voorzitter van de raad').optional(),
      secretaris: tekst.describe('Naam van de gemeentesecretaris').optional(),
      burgemeester: tekst.describe('Naam van de burgemeester').optional(),
    }),
  ).describe('Namen onder het voorstel en het besluit'),
  lees: (ruw) => ruw ?? {},
}).geeft({
  variabelen: {
    griffier: tekstvariabele('naam van de griffier', ({ griffier }) => griffier?.value),
    voorzitter: tekstvariabele('naam van de voorzitter', ({ voorzitter }) => voorzitter?.value),
    secretaris: tekstvariabele('naam van de gemeentesecretaris', ({ secretaris }) => secretaris?.value),
    burgemeester: tekstvariabele('naam van de burgemeester', ({ burgemeester }) => burgemeester?.value),
  },
  json: { van: zonderPlaats },
  vergelijk: [
    { sleutel: 'ondertekening.griffier', naam: 'Griffier', waarde: ({ griffier }) => griffier?.value },
    {
      sleutel: 'ondertekening.voorzitter',
      naam: 'Voorzitter',
      waarde: ({ voorzitter }) => voorzitter?.value,
    },
    {
      sleutel: 'ondertekening.secretaris',
      naam: 'Secretaris',
      waarde: ({ secretaris }) => secretaris?.value,
    },
    {
      sleutel: 'ondertekening.burgemeester',
      naam: 'Burgemeester',
      waarde: ({ burgemeester }) => burgemeester?.value,
    },
  ],
});
