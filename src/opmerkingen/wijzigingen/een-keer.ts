import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { group } from '../../source/group.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { tweeManieren } from '../meldingen.ts';
import { alleen, type Gevonden } from './wijziging.ts';

/** One place of a paper with what became of it. */
export interface Uitkomst {
  readonly regel: Regel;
  /** What the text of the source says then; empty when it was taken out. */
  readonly wordt: string;
  /** What was done, in words. */
  readonly gedaan: string;
  readonly gevonden: Gevonden;
}

/** Texts that stand in the paper in several places: one change, or none where they differ. */
export function eenKeer(all: readonly Uitkomst[]): readonly Gevonden[] {
  const byPlace = group(
    all.map((one, index): [string, Uitkomst] => {
      const { gedrukt, soort, span } = one.regel;
      return [gedrukt || soort === 'gegeven' ? `t${(gedrukt?.span ?? span)?.start}` : `r${index}`, one];
    }),
  );
  return [...byPlace.values()].flatMap((copies): readonly Gevonden[] => {
    const [first] = copies;
    if (!first) return [];
    const changed = copies.filter(({ gevonden }) => gevonden.bewerkingen.length > 0);
    const outcomes = [...new Map(changed.map((one) => [one.wordt, one])).values()];
    const [one, other] = outcomes;
    const told = copies.flatMap(({ gevonden }) => gevonden.diagnostics);
    if (one && other && first.regel.span)
      return [
        alleen(
          tweeManieren(first.regel.span, [one.gedaan, other.gedaan]),
          ...told.filter(({ ernst }) => ernst !== 'tip'),
        ),
      ];
    if (!one) return [alleen(...told)];
    const diagnostics = changed.length < copies.length ? told.map(metKopie) : told;
    return [{ ...one.gevonden, diagnostics }];
  });
}

function metKopie(one: Diagnostic): Diagnostic {
  if (one.hint !== undefined) return one;
  return {
    ...one,
    hint: 'Deze tekst staat twee keer in het stuk en is op één plaats gewijzigd; hier staat zij een keer.',
  };
}
