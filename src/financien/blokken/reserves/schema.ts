import * as z from 'zod';
import { kaart, metPlaats } from '../../../domain/samengesteld.ts';
import { keuze, tekst } from '../../../domain/scalar.ts';
import { sleutel } from '../../blok.ts';
import { bedrag, bedragen, tabelopties } from '../../schema/tabel.ts';

/** A reserve with its course. */
const reserve = metPlaats(
  z.strictObject({
    naam: tekst.describe('Naam van de reserve'),
    soort: keuze(['algemeen', 'bestemming']).describe('Algemene reserve of bestemmingsreserve').optional(),
    beginstand: bedrag.describe('Stand op 1 januari van het eerste jaar'),
    stortingen: bedragen.describe('Wat erin gaat, per jaar').optional(),
    onttrekkingen: bedragen.describe('Wat eruit gaat, per jaar').optional(),
    eindjaar: tekst.describe('Laatste jaar waarin de reserve bestaat').optional(),
    minimum: bedrag.describe('Stand waar de reserve niet onder mag komen').optional(),
    verwacht: bedragen.describe('De eindstand die u verwacht, per jaar').optional(),
    tolerantie: tabelopties.tolerantie,
    toon: tabelopties.toon,
  }),
);
export type ReserveInvoer = z.output<typeof reserve>;

export const RESERVES = sleutel(
  'reserves',
  kaart(reserve).describe('Reserves met hun verloop, elk onder een eigen naam'),
);
