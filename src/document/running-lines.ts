import type { Inline, RunningLine, RunningLogo } from './nodes.ts';
import { visit } from './visit.ts';

/** A head or foot with nothing in it. */
export const EMPTY_LINE = { left: [], center: [], right: [] } as const satisfies RunningLine;

/** A running line, prepared or not. */
interface Line {
  readonly left: readonly { readonly type: string }[];
  readonly center: readonly { readonly type: string }[];
  readonly right: readonly { readonly type: string }[];
  readonly logos?: readonly { readonly place: RunningLogo['place'] }[];
}

interface Lines<T extends Line> {
  readonly header: T;
  readonly footer: T;
}

/** Whether a head or foot shows nothing. */
export function isEmptyLine({ left, center, right, logos = [] }: Line): boolean {
  return left.length + center.length + right.length + logos.length === 0;
}

/** The head and foot of the first page, or of all others. */
export function runningLinesOf<T extends Line>(
  { header, footer, firstPage }: Lines<T> & { readonly firstPage?: Lines<T> },
  first: boolean,
): Lines<T> {
  return (first ? firstPage : undefined) ?? { header, footer };
}

/**
 * Whether the logos of a line stand on a line of their own above its text: when a place has both, or when text of
 * several lines would stand beside one.
 */
export function stacksLogos(line: Line): boolean {
  const { logos = [] } = line;
  const texts = [line.left, line.center, line.right];
  return (
    logos.some(({ place }) => line[place].length > 0) ||
    (logos.length > 0 && texts.some((text) => text.some(({ type }) => type === 'lineBreak')))
  );
}

/** Whether text of a running line tells on which page it stands. */
export function hasPageNumber(inlines: readonly Inline[]): boolean {
  let found = false;
  visit(inlines, {
    pageNumber: () => {
      found = true;
    },
  });
  return found;
}
