import * as z from 'zod';
import { eenOfMeer, groep, vorm } from '../domain/samengesteld.ts';
import { tekst } from '../domain/scalar.ts';
import { gegeven } from './gegeven.ts';
import { namenlijst, zonderPlaats } from './in-woorden.ts';
import { lijstvariabele, tekstvariabele } from './variabele.ts';

const schema = vorm(
  tekst.transform((naam) => ({ naam, functie: undefined })),
  groep(
    z.strictObject({
      naam: tekst.describe('Voor- en achternaam'),
      functie: tekst.describe('Zoals wethouder financiën').optional(),
    }),
  ),
);

type Portefeuillehouder = z.output<typeof schema>;

/** Which members of the college answer for the proposal, perhaps with their office. */
export const portefeuillehouder = gegeven({
  sleutel: 'portefeuillehouder',
  eigenschap: 'portefeuillehouders',
  schema: eenOfMeer(schema).describe('Een of meer namen, eventueel met functie'),
  lees: (ruw) => ruw ?? [],
}).geeft({
  kop: [
    {
      sleutel: 'portefeuillehouder',
      naam: 'Portefeuillehouder',
      waarde: (all) => namenlijst(all.map(metFunctie)),
      delen: (all) => all.map(metFunctie),
    },
  ],
  variabelen: {
    portefeuillehouder: tekstvariabele('alle portefeuillehouders', (all) => namenlijst(all.map(metFunctie))),
    portefeuillehouders: lijstvariabele('de portefeuillehouders een voor een', (all) => all, {
      naam: tekstvariabele('naam', ({ naam }: Portefeuillehouder) => naam.value),
      functie: tekstvariabele('functie', ({ functie }: Portefeuillehouder) => functie?.value),
    }),
  },
  json: { naam: 'portefeuillehouders', van: (all) => all.map(zonderPlaats) },
  vergelijk: [
    {
      sleutel: 'portefeuillehouder',
      naam: 'Portefeuillehouder',
      waarde: (all) => all.map(metFunctie).join('; '),
    },
  ],
});

/** "Fatima el Amrani (wethouder mobiliteit)". */
function metFunctie({ naam, functie }: Portefeuillehouder): string {
  return functie ? `${naam.value} (${functie.value})` : naam.value;
}
