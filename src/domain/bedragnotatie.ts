import type { BedragOpmaak } from './bedrag.ts';
import { keuze } from './scalar.ts';

/** How an amount is written, shown on the amount of a thousand euros. Without cents it is rounded for the eye. */
const NOTATIES = {
  '€ 1.000': { decimalen: 0 },
  '€ 1.000,00': { decimalen: 2 },
  '€ 1.000,-': { slot: ',-' },
  '1.000': { euroteken: false, decimalen: 0 },
  '1.000,00': { euroteken: false, decimalen: 2 },
  '1.000,-': { euroteken: false, slot: ',-' },
} as const satisfies Readonly<Record<string, BedragOpmaak>>;

export type Bedragnotatie = keyof typeof NOTATIES;

export const BEDRAGNOTATIES = Object.keys(NOTATIES) as readonly Bedragnotatie[];

/** The options of `formatBedrag` for a notation; without one cents stand there when there are any. */
export function bedragOpmaak(notatie: Bedragnotatie | undefined): BedragOpmaak {
  return notatie === undefined ? {} : NOTATIES[notatie];
}

/** A notation of amounts, as a building block of schemas. */
export const bedragnotatie = keuze(BEDRAGNOTATIES);
