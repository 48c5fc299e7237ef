// src/importeer/tekst: running text of a Word paper as Markdown.

import type { Nodes, Root, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { itemNumber } from '../../document/item-number.ts';

/** How the items of a list are marked, where that is not with figures. */
export type Lijstletters = 'lower-alpha' | 'lower-roman';

declare module 'mdast' {
  interface ListData {
    letters?: Lijstletters;
  }
}

/**
 * Blocks as Markdown in the form that authors write: what the text says is said again by who reads it, whatever signs
 * stand in it. Lists with letters keep them.
 */
export function printMarkdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return plain(toMarkdown(root, OPTIONS)).trim();
}

/** Running text on one line. */
export function printInline(children: Extract<RootContent, { type: 'paragraph' }>['children']): string {
  return printMarkdown([{ type: 'paragraph', children }]).replace(/\\?\n/g, ' ');
}

const listItem: Handle = (node, parent, state, info) => {
  const letters = parent?.type === 'list' ? parent.data?.letters : undefined;
  if (letters === undefined || parent?.type !== 'list')
    return defaultHandlers.listItem(node, parent, state, info);
  const mark = `${itemNumber(letters, parent.children.indexOf(node) + 1)}. `;
  const tracker = state.createTracker(info);
  tracker.move(mark);
  tracker.shift(mark.length);
  const exit = state.enter('listItem');
  const value = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) =>
    index === 0 ? mark + line : blank ? line : ' '.repeat(mark.length) + line,
  );
  exit();
  return value;
};

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '-',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: true }),
    gfmFootnoteToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    directiveToMarkdown(),
  ],
  handlers: { listItem },
  // A sentence may end in a break that Word has; the source writes it with a backslash.
  unsafe: [],
};

/** Without escapes that no reader of this Markdown needs. */
function plain(markdown: string): string {
  return markdown.replaceAll('&#x20;', ' ');
}

/** Whether a node holds others. */
export function heeftDelen(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return 'children' in node;
}
