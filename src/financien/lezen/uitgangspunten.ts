import { formatBedrag } from '../../domain/bedrag.ts';
import type { Eenheid } from '../../domain/financien/invoer.ts';
import type { Uitgangspunt } from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import { percentage } from '../rekenblad/tonen.ts';
import { leesPercentage, leesWaarde } from './cellen.ts';

/** The settings of one thing that are there: by their keys how they are called, and how a reader knows them. */
export function uitgangspunten(
  pad: string,
  wat: string,
  settings: Readonly<Record<string, readonly [naam: string, waarde: string | undefined]>>,
): readonly Uitgangspunt[] {
  return Object.entries(settings).flatMap(([key, [naam, waarde]]) =>
    waarde === undefined
      ? []
      : [{ sleutel: `${pad}.${key}`, naam: `${wat}, ${naam}`, waarde, van: `${pad}.naam` }],
  );
}

/** A typed amount as a reader knows it, in euros: 62000 and 62.000 are the same, and 62 in thousands too. */
export function bedragInWoorden(typed: Located<string>, invoer: Eenheid): string {
  const { value } = leesWaarde(typed, 'bedrag', { invoer, richting: 'neutraal' });
  return value ? formatBedrag(value) : typed.value;
}

/** A typed percentage as a reader knows it: 1,5 and 1,50% are the same. */
export function percentageInWoorden(typed: Located<string>): string {
  const { value } = leesPercentage(typed);
  return value ? percentage(value, value.times(100).decimalPlaces()) : typed.value;
}
