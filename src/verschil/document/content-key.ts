import type { Block, KeyValue, ListItem, TableRow } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { visit } from '../../document/visit.ts';
import { oncePer } from '../../domain/once-per.ts';
import { countWords, similarity, type WordCount } from '../../matching/similarity.ts';
import { fingerprint } from '../fingerprint.ts';

/** Any part of a document that is paired with a part of the other version. */
export type Pairable = Block | ListItem | TableRow | KeyValue;

/**
 * What a part says and how, as one string: equal for parts that a reader would call the same. The numbers and names
 * that the program gives out (labels, ids) and the advice on page ends are no part of it.
 */
export const contentKey: (part: Pairable) => string = oncePer((part) =>
  JSON.stringify(part, function (this: { readonly type?: string }, name, value: unknown) {
    if (name === 'id' || name === 'keepWithNext' || name === 'summary' || name === 'alt') return undefined;
    if (name === 'label' && this.type === 'heading') return undefined;
    return value instanceof Uint8Array ? fingerprint(value) : value;
  }),
);

/** All text of a part, a space between its lines. */
export function partText(part: Pairable): string {
  return textOf(part).text;
}

/** How alike the texts of two parts are, from 0 to 1. */
export function alike(one: Pairable, other: Pairable): number {
  const [left, right] = [textOf(one), textOf(other)];
  return similarity(left.text, right.text, (text) => (text === left.text ? left.words : right.words));
}

const textOf = oncePer((part: Pairable): { readonly text: string; readonly words: WordCount } => {
  const text = linesOf(part).join(' ').trim();
  return { text, words: countWords(text) };
});

function linesOf(part: Pairable): readonly string[] {
  if ('cells' in part) return part.cells.map((cell) => plainText(cell.children));
  if ('key' in part) return [plainText(part.key), plainText(part.value)];
  const words: string[] = [];
  const put = (node: { readonly value: string }) => void words.push(node.value);
  const blocks = 'type' in part ? [part] : part.children;
  visit(blocks, { text: put, code: put });
  return words;
}
