import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';
import { isLeeg, zonderBegin } from '../papier/alinea.ts';
import { alsRomeins, type Nummer, nummerVan } from './nummer.ts';

/** An item of a list, with what stands below it. */
export interface Item {
  readonly nummer: Nummer | undefined;
  /** Its first paragraph, without a typed number. */
  readonly alinea: WordParagraph;
  /** Further paragraphs and tables that belong to it. */
  readonly vervolg: readonly WordBlock[];
  readonly sub: readonly Item[];
}

interface Open {
  nummer: Nummer | undefined;
  alinea: WordParagraph;
  vervolg: WordBlock[];
  sub: Open[];
}

interface Level {
  /** What its items have in common. */
  readonly soort: Nummer['soort'];
  readonly diepte: number;
  readonly wordLevel: number | undefined;
  readonly list: string | undefined;
  last: number | undefined;
  readonly items: Open[];
}

/**
 * The items of a list as a tree: a number of another sort than those before starts a level below the last item, one of a
 * sort that is open goes on there. A paragraph without a number belongs to the item above it when it is indented like
 * one; else it is an item without a number (`losse`: it may be one).
 */
export function alsBoom(
  blocks: readonly WordBlock[],
  { losse }: { readonly losse: boolean },
): readonly Item[] {
  const root: Open[] = [];
  const stack: Level[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && isLeeg(block)) continue;
    const nummer = block.type === 'paragraph' ? nummerVan(block) : undefined;
    const above = stack.at(-1)?.items.at(-1) ?? (losse ? root.at(-1) : undefined);
    if (block.type === 'table') {
      above?.vervolg.push(block);
      continue;
    }
    if (!nummer) {
      const belongs =
        above && (!losse || (stack.length > 0 && block.indent > 0 && block.indent >= above.alinea.indent));
      if (belongs) above.vervolg.push(block);
      else {
        stack.length = 0;
        root.push({ nummer, alinea: block, vervolg: [], sub: [] });
      }
      continue;
    }
    place(nummer, block, stack, root);
  }
  return root;
}

function place(given: Nummer, block: WordParagraph, stack: Level[], root: Open[]): void {
  const nummer = meant(given, stack.at(-1));
  const wordLevel = nummer.lengte === 0 ? block.label?.level : undefined;
  const list = nummer.lengte === 0 ? block.label?.list : undefined;
  const diepte = nummer.soort === 'cijfers' ? nummer.delen.length : 1;
  const isSame = (level: Level) =>
    level.soort === nummer.soort &&
    level.diepte === diepte &&
    (wordLevel === undefined || level.wordLevel === undefined || level.wordLevel === wordLevel) &&
    (nummer.soort !== 'teken' ||
      wordLevel !== undefined ||
      level.items.at(-1)?.alinea.indent === block.indent);
  const item: Open = { nummer, alinea: zonderBegin(block, nummer.lengte), vervolg: [], sub: [] };
  const at = stack.findLastIndex(isSame);
  if (at !== -1) stack.length = at + 1;
  // Word says how deep an item lies: it never goes below one that lies as deep.
  else if (wordLevel !== undefined)
    while (stack.length > 0 && stack.at(-1)?.list === list && (stack.at(-1)?.wordLevel ?? -1) >= wordLevel)
      stack.pop();
  const level = stack.at(-1);
  if (at !== -1 && level) {
    level.items.push(item);
    level.last = nummer.waarde;
    return;
  }
  const items = level?.items.at(-1)?.sub ?? root;
  items.push(item);
  stack.push({ soort: nummer.soort, diepte, wordLevel, list, last: nummer.waarde, items });
}

/** An "i." behind an "h." is a letter; where a level begins it is a Roman number. */
function meant(nummer: Nummer, level: Level | undefined): Nummer {
  const roman = nummer.lengte === 0 ? undefined : alsRomeins(nummer);
  if (!roman) return nummer;
  const goesOn =
    level?.soort === nummer.soort && level.last !== undefined && nummer.waarde === level.last + 1;
  const asRoman = level?.soort === roman.soort && level.last !== undefined && roman.waarde === level.last + 1;
  return asRoman || (!goesOn && roman.waarde === 1) ? roman : nummer;
}

/** The text of an item of a list without the sign at its end, and without an "en" behind that: "…vast te stellen; en". */
export function zonderSlot(text: string): string {
  const bare = text.trimEnd();
  const item = /(?:^|\W)en$/.test(bare.slice(-3)) ? bare.slice(0, -2).trimEnd() : bare;
  return /[;,.:]$/.test(item.slice(-1)) ? item.slice(0, -1).trimEnd() : item;
}
