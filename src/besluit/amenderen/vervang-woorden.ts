import type { Tekst } from '../../domain/tekst.ts';
import type { Bereik } from './citaat.ts';
import type { Opgelost } from './los-op.ts';
import { type Druk, drukTekst, snijdTekst } from './snijd-tekst.ts';

/** Puts the new words in the place of the old ones, from the end to the beginning, so that no range moves. */
export function replaceWords(tekst: Tekst, words: readonly Opgelost[], druk: Druk): Tekst {
  const ranges = words.flatMap(({ wijziging, bereik }) =>
    bereik && wijziging.soort === 'zinsnede' ? [{ bereik, wordt: wijziging.wordt?.value ?? [] }] : [],
  );
  const distinct = ranges.filter(
    (one, at) => ranges.findIndex(({ bereik }) => bereik.start === one.bereik.start) === at,
  );
  const backwards = distinct.toSorted((a, b) => b.bereik.start - a.bereik.start);
  return backwards.reduce((whole, { bereik, wordt }) => {
    const printed = drukTekst(whole, druk);
    const { start, end } = wordt.length === 0 ? withoutSpace(printed, bereik) : bereik;
    return [...snijdTekst(whole, 0, start, druk), ...wordt, ...snijdTekst(whole, end, printed.length, druk)];
  }, tekst);
}

/** Words that go take one of the two spaces around them along, or the one before a comma. */
function withoutSpace(printed: string, { start, end }: Bereik): Bereik {
  const before = /\s/.test(printed[start - 1] ?? '');
  const after = printed[end] === undefined || /[\s,;.:)]/.test(printed[end]);
  return { start: before && after ? start - 1 : start, end };
}
