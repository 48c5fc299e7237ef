import type { Eenheid } from '../../domain/financien/cel.ts';
import { leesPercentage, leesWaarde } from '../../financien/lezen/cellen.ts';
import { percentage } from '../../financien/rekenblad/tonen.ts';
import type { Located } from '../../source/located.ts';
import { bedragWaarde } from './waarde.ts';

/** A typed amount as a reader knows it, in euros: 62000 and 62.000 are the same, and 62 in thousands too. */
export function typedBedrag(typed: Located<string>, invoer: Eenheid): string {
  const read = leesWaarde(typed, 'bedrag', { invoer, richting: 'neutraal', diagnostics: [] });
  return read ? bedragWaarde(read).tekst : typed.value;
}

/** A typed percentage as a reader knows it: 1,5 and 1,50% are the same. */
export function typedPercentage(typed: Located<string>): string {
  const read = leesPercentage(typed, []);
  return read ? percentage(read, read.times(100).decimalPlaces()) : typed.value;
}
