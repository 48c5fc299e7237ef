import type * as z from 'zod';
import { mark } from '../../domain/bouwsteen.ts';
import type { BedragenInvoer, CellenInvoer } from '../../domain/financien/cel.ts';
import { kaart, scalar, vorm } from '../../domain/scalar.ts';

/** An amount as typed: what a cell holds depends on its column, so it stays text. */
export const bedrag = mark(scalar.describe('Een bedrag, zoals 62.000 of 1.234,56; onbekend is pm'), {
  soort: 'bedrag',
});

export const cellen: z.ZodType<CellenInvoer> = kaart(vorm(bedrag, kaart(bedrag)));
export const bedragen: z.ZodType<BedragenInvoer> = vorm(bedrag, cellen);
