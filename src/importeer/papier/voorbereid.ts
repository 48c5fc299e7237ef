import type { WordBlock, WordInline, WordParagraph } from '../../ooxml/word/word-document.ts';
import { getypt } from '../besluit/nummer.ts';
import { tekstVan } from './alinea.ts';

/** A paper without what no pass reads, and why that is left out, by its `at`. */
export interface Voorbereid {
  readonly body: readonly WordBlock[];
  readonly vast: ReadonlyMap<number, string>;
}

/**
 * Takes out the table of contents and the hints of fields that nobody filled in, and parts paragraphs in which lines were
 * broken by hand before a number or a name (`isNaam`): those lines are items or values of their own.
 */
export function bereidVoor(body: readonly WordBlock[], isNaam: (text: string) => boolean): Voorbereid {
  const vast = new Map<number, string>();
  const change = (paragraph: WordParagraph): readonly WordParagraph[] => {
    if (isInhoudsopgave(paragraph)) {
      for (const { at } of paragraph.children) vast.set(at, 'de inhoudsopgave');
      return [];
    }
    const hints = paragraph.children.filter((one) => isHint(one, paragraph));
    for (const { at } of hints) vast.set(at, 'een plaats die niet is ingevuld');
    const kept = hints.length === 0 ? paragraph : without(paragraph, new Set(hints));
    return apart(kept, isNaam);
  };
  return { body: mapBlocks(body, change), vast };
}

function mapBlocks(
  blocks: readonly WordBlock[],
  change: (paragraph: WordParagraph) => readonly WordParagraph[],
): readonly WordBlock[] {
  return blocks.flatMap((block): readonly WordBlock[] => {
    if (block.type === 'paragraph') return change(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: mapBlocks(cell.blocks, change) })),
    }));
    return [{ ...block, rows }];
  });
}

function isInhoudsopgave({ style, children }: WordParagraph): boolean {
  return (
    /^toc(?: heading| \d|\d)/i.test(style.name) ||
    children.some((one) => one.type === 'run' && /^\s*TOC\b/u.test(one.field ?? ''))
  );
}

function isHint(one: WordInline, { controls }: WordParagraph): boolean {
  const control = one.type === 'run' ? (one.control ?? controls.at(-1)) : undefined;
  return control?.placeholder === true;
}

function without(paragraph: WordParagraph, out: ReadonlySet<WordInline>): WordParagraph {
  return { ...paragraph, children: paragraph.children.filter((one) => !out.has(one)) };
}

/** A name with a value behind it: "Datum: 7 juni", "Datum<tab>7 juni". */
const NAAM = /^([^\t:\n]{2,60}?)\s*[:\t]/u;

function apart(paragraph: WordParagraph, isNaam: (text: string) => boolean): readonly WordParagraph[] {
  const breaks = paragraph.children.flatMap((one, at) => (isRegeleinde(one) ? [at] : []));
  if (breaks.length === 0) return [paragraph];
  const begins = (at: number) => {
    const line = regel(paragraph.children, at + 1);
    return getypt(line) !== undefined || isNaam(NAAM.exec(line)?.[1] ?? '');
  };
  const cuts = breaks.filter(begins);
  if (cuts.length === 0) return [paragraph];
  return [-1, ...cuts].map((from, index) => {
    const children = paragraph.children.slice(from + 1, cuts[index] ?? paragraph.children.length);
    if (index === 0) return { ...paragraph, children };
    // The number that Word counts stands before the first line.
    const { label: _, ...rest } = paragraph;
    return { ...rest, children };
  });
}

function regel(children: readonly WordInline[], from: number): string {
  const end = children.findIndex((one, at) => at >= from && isRegeleinde(one));
  return tekstVan({ children: children.slice(from, end === -1 ? children.length : end) });
}

function isRegeleinde(one: WordInline): boolean {
  return one.type === 'break' && one.kind === 'line';
}
