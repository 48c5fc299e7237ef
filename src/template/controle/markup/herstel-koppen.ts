import type { Tekstwijziging } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod } from '../../../diagnostics/herstel-waarde.ts';
import type { SourceText } from '../../../source/source-text.ts';
import type { MarkupElement } from '../../markup/markup.ts';
import { hernoemElement } from './herstel-elementen.ts';

/** A heading of a document, in the order in which they come. */
export interface Kop {
  readonly node: MarkupElement;
  readonly source: SourceText;
  readonly level: number;
}

/**
 * What mends a heading that skips a level: it and the headings beside and below it so many levels higher, that they keep
 * their order. Sure where all of them stand in the file of the document: another file may serve several documents.
 * Nothing where that would bring another skip.
 */
export function herstelKop(koppen: readonly Kop[], index: number, file: SourceText): Aanbod {
  const kop = koppen[index];
  if (!kop) return {};
  const above = koppen[index - 1]?.level ?? 0;
  const lower = kop.level - above - 1;
  // Only one heading is the title; those beside it begin the parts.
  const until = above === 0 ? index + 1 : koppen.findIndex((one, at) => at > index && one.level < kop.level);
  const moved = koppen.slice(index, until === -1 ? koppen.length : until);
  const next = until === -1 ? undefined : koppen[until];
  const last = (moved.at(-1)?.level ?? 0) - lower;
  if (next && next.level > last + 1 && next.level <= (moved.at(-1)?.level ?? 0) + 1) return {};
  const each = moved.map(({ node, source, level }) => hernoemElement(node, source, `h${level - lower}`));
  if (each.some((edits) => edits.length === 0)) return {};
  const titel = `Maak er <h${above + 1}> van${moved.length > 1 ? ', en schuif de koppen eronder mee' : ''}`;
  return aanbod(
    [[titel, ...eachPlace(each.flat())]],
    moved.every(({ source }) => source === file),
  );
}

/** A file that is put in twice has its headings twice. */
function eachPlace(edits: readonly Tekstwijziging[]): readonly Tekstwijziging[] {
  const same = (one: Tekstwijziging, other: Tekstwijziging) =>
    one.span.source === other.span.source && one.span.start === other.span.start;
  return edits.filter((edit, at) => edits.findIndex((other) => same(edit, other)) === at);
}
