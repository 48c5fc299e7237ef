import * as z from 'zod';
import { isNaam, naam } from '../../../domain/naam.ts';
import { metPlaats } from '../../../domain/samengesteld.ts';
import { keuze, tekst } from '../../../domain/scalar.ts';
import { sleutel } from '../../blok.ts';
import { slug } from '../../lezen/rijnamen.ts';
import { bedragen, cellen, tabelopties, toelichting } from '../../schema/tabel.ts';

const wijziging = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    programma: tekst.describe('Het begrotingsprogramma dat verandert'),
    lasten: cellen.describe('oud en mutatie van de lasten; nieuw wordt berekend').optional(),
    baten: cellen.describe('oud en mutatie van de baten; nieuw wordt berekend').optional(),
  }),
);

const reservemutatie = metPlaats(
  z.strictObject({
    id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
    reserve: tekst.describe('De reserve die verandert'),
    stortingen: cellen.describe('oud en mutatie van wat erin gaat').optional(),
    onttrekkingen: cellen.describe('oud en mutatie van wat eruit gaat').optional(),
  }),
);

/** A change of the budget, by programma. */
const begrotingswijziging = metPlaats(
  z.strictObject({
    titel: tabelopties.titel,
    eenheid: tabelopties.eenheid,
    eerste_kop: tabelopties.eerste_kop,
    invoer: tabelopties.invoer,
    tolerantie: tabelopties.tolerantie,
    jaar: tekst.describe('Het begrotingsjaar; leeg: er staan jaren onder lasten en baten').optional(),
    soort: keuze(['gewoon', 'verschuiving'])
      .describe('verschuiving: de lasten zijn samen niet hoger')
      .optional(),
    programmas: z.array(wijziging).min(1).describe('De programma’s die veranderen'),
    reserves: z.array(reservemutatie).min(1).describe('De reserves die veranderen').optional(),
    resultaat: bedragen.describe('Gevolg voor het begrotingsresultaat; leeg: nul').optional(),
    toelichting,
  }),
);
export type BegrotingswijzigingInvoer = z.output<typeof begrotingswijziging>;

export const BEGROTINGSWIJZIGING = sleutel(
  'begrotingswijziging',
  begrotingswijziging.describe('De begroting oud, wijziging en nieuw, per programma'),
);

/** The id of the rows of a reserve: its own, the key of the reserve, or made of its name where it is written in words. */
export function reserveRijId({
  id,
  reserve,
}: NonNullable<BegrotingswijzigingInvoer['reserves']>[number]): string {
  return `reserve_${id?.value ?? (isNaam(reserve.value) ? reserve.value : slug(reserve.value))}`;
}
