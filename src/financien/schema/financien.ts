import * as z from 'zod';
import type { FinancienInvoer } from '../../domain/financien/invoer.ts';
import { reeks } from '../../domain/jaren.ts';
import { eenOfMeer, groep, metPlaats, nietLeeg } from '../../domain/samengesteld.ts';
import { leesbaar } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import { BLOKKEN } from '../blokken/index.ts';
import { tabelopties } from './tabel.ts';

/** "2024 t/m 2027" gives both ends. */
const jaren = eenOfMeer(
  leesbaar((text) => {
    const found = /^(\d{4})(?:\s*(?:t\/m|tot en met|-|–)\s*(\d{4}))?$/.exec(text.trim());
    const [first = '', last] = found?.slice(1) ?? [];
    if (!found) {
      const years = text.match(/\b\d{4}\b/g);
      const hint = years?.[1]
        ? `Schrijf [${years.join(', ')}].`
        : 'Schrijf [2024, 2025, 2026] of 2024 t/m 2026.';
      return { melding: `'${text}' is geen jaar.`, hint };
    }
    const run = reeks(first, last ?? first);
    if (run.length === 0) return { melding: `'${text}' loopt terug of is langer dan 60 jaar.` };
    return { value: run };
  }).meta({ examples: ['2026 t/m 2029'] }),
);

/** The keys of the blocks, in the order in which a proposal is laid out. */
const SLEUTELS = [
  ...BLOKKEN.filter(({ vooraf }) => vooraf),
  ...BLOKKEN.filter(({ vooraf }) => !vooraf),
].flatMap(({ sleutels }) => sleutels);

/** Names of tables and rows that the tool makes, where an author wants others. */
const titels = groep(
  z.strictObject(
    Object.fromEntries(
      BLOKKEN.flatMap((blok) => Object.entries(blok.titels ?? {})).map(([naam, titel]) => [
        naam,
        nietLeeg(titel),
      ]),
    ),
  ),
) as z.ZodType<FinancienInvoer['titels']>;

/** The schema of `financien:`; amounts stay the text that was typed, since what a cell holds depends on its column. */
export const financienSchema: z.ZodType<FinancienInvoer> = metPlaats(
  z.strictObject({
    jaren: jaren.describe('De jaren van alle tabellen, zoals [2024, 2025] of 2024 t/m 2027').optional(),
    eenheid: tabelopties.eenheid,
    invoer: tabelopties.invoer,
    tolerantie: tabelopties.tolerantie,
    titels: titels.describe('Eigen namen voor tabellen en totalen die het programma maakt').optional(),
    ...Object.fromEntries(SLEUTELS.map(({ naam, schema }) => [naam, schema.optional()])),
  }),
).transform(({ jaren: years, eenheid, invoer, tolerantie, titels: names, span, ...blokken }) => ({
  jaren: years as readonly Located<readonly string[]>[] | undefined,
  eenheid,
  invoer,
  tolerantie,
  titels: names ?? {},
  blokken: new Map(Object.entries(blokken).filter(([, value]) => value !== undefined)),
  span,
}));
