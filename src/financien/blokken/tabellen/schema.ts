import * as z from 'zod';
import { EFFECTEN } from '../../../domain/financien-tabel.ts';
import { kaart, metPlaats } from '../../../domain/samengesteld.ts';
import { keuze } from '../../../domain/scalar.ts';
import { sleutel } from '../../blok.ts';
import { rij } from '../../schema/rij.ts';
import { kolom, tabelopties, toelichting, totaalkolom } from '../../schema/tabel.ts';

/** A table of the author's own. */
const tabel = metPlaats(
  z.strictObject({
    ...tabelopties,
    kolommen: z.array(kolom).min(1).describe('De kolommen; leeg: de jaren').optional(),
    per_jaar: z.array(kolom).min(1).describe('Kolommen onder elk jaar').optional(),
    totaalkolom: totaalkolom.optional(),
    effecten: keuze(EFFECTEN)
      .describe(
        'Elk bedrag is een voordeel of een nadeel; in twee kolommen met nadeel_links of voordeel_links',
      )
      .optional(),
    rijen: z.array(rij).min(1).optional(),
    toelichting,
  }),
);
export type TabelInvoer = z.output<typeof tabel>;

export const TABELLEN = sleutel(
  'tabellen',
  kaart(tabel).describe('Andere tabellen, elk onder een eigen naam'),
);
