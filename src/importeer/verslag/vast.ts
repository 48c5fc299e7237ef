import { vergelijkbaar } from '../../domain/secties.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock } from '../../ooxml/word/word-document.ts';
import { isAdres } from '../kop/kopregels.ts';
import { plaatsenVan, tekstVan } from '../papier/alinea.ts';

/** Text that stays out of a proposal because it is printed anyway, by its `at`, with why. */
export type Vast = ReadonlyMap<number, string>;

/** These blocks for this reason. */
export function vastOm(reden: string, blocks: readonly WordBlock[]): Vast {
  return new Map(plaatsenVan(blocks).map((at) => [at, reden]));
}

/** The paragraphs in blocks that a template prints itself, or that only name the municipality, the sender or the council. */
export function vastVan(
  blocks: readonly WordBlock[],
  expressies: readonly RegExp[],
  { gemeente, organisatie }: Pick<Sjabloon, 'gemeente' | 'organisatie'>,
): Vast {
  const names = new Set([gemeente, organisatie, `gemeente ${gemeente}`].map(vergelijkbaar));
  const isFixed = (text: string) =>
    text !== '' && (names.has(vergelijkbaar(text)) || expressies.some((one) => one.test(text)));
  const all = paragraphsOf(blocks);
  const lines = all.map((one) => tekstVan(one).replace(/\s+/gu, ' '));
  const fixed = all.filter((one, at) => {
    const [before = '', here = '', behind = ''] = [lines[at - 1], lines[at], lines[at + 1]];
    // One paragraph of a template may be two lines of a paper.
    return (
      isAdres(one) ||
      isFixed(here) ||
      (before !== '' && isFixed(`${before} ${here}`)) ||
      (behind !== '' && isFixed(`${here} ${behind}`))
    );
  });
  return vastOm('staat vast in het sjabloon', fixed);
}

/** All of them; the first that names a place gives the reason. */
export function samen(all: readonly Vast[]): Vast {
  const found = new Map<number, string>();
  for (const one of all) for (const [at, reden] of one) if (!found.has(at)) found.set(at, reden);
  return found;
}
