// src/importeer/tekst: running text of a Word paper as Markdown.

import type { Nodes, Root, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { itemNumber } from '../../document/item-number.ts';
import { metAdressen } from './adressen.ts';

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
  const root: Root = { type: 'root', children: blocks.map((block) => addressed(block)) };
  return plain(toMarkdown(root, OPTIONS)).trim();
}

/** Running text on one line. */
export function printInline(children: Extract<RootContent, { type: 'paragraph' }>['children']): string {
  return printMarkdown([{ type: 'paragraph', children }]).replace(/\\?\n/g, ' ');
}

/** A node in which the addresses of its text stand apart, but for those that a link has. */
function addressed<N extends Nodes>(node: N): N {
  if (!('children' in node) || node.type === 'link') return node;
  const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] =>
    child.type === 'text' ? metAdressen(child.value) : [addressed(child)],
  );
  return { ...node, children } as N;
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
  resourceLink: true,
  rule: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: true }), gfmFootnoteToMarkdown(), directiveToMarkdown()],
  handlers: { listItem },
  // What a directive begins with stands on its own: a sign before it that is escaped does not take that away.
  unsafe: [{ character: ':', after: '[A-Za-z0-9\\u00C0-\\u024F]', inConstruct: 'phrasing' }],
};

/** Without escapes that no reader of this Markdown needs. */
function plain(markdown: string): string {
  return markdown
    .replaceAll('&#x20;', ' ')
    .replace(/(?<!\\)((?:\\\\)*)\\&(?!#?\w{1,32};)/gu, '$1&')
    .replace(/(?<=\d)\\:(?=\d)/gu, ':');
}
