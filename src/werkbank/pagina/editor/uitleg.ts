import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** What of a node is shown; nodes of other kinds are shown by what is in them. */
const ELEMENTEN: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'p',
  strong: 'strong',
  emphasis: 'em',
  list: 'ul',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  blockquote: 'blockquote',
};

interface Knoop {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Knoop[];
}

/** Shows a text in Markdown in an element: as words and their marks, never as HTML. */
export function zetUitleg<E extends HTMLElement>(host: E, markdown: string): E {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  host.classList.add('rv-uitleg');
  host.append(...shown(tree as Knoop));
  return host;
}

function shown({ type, value, children = [] }: Knoop): Node[] {
  if (value !== undefined && type !== 'html') {
    if (type !== 'inlineCode' && type !== 'code') return [document.createTextNode(value)];
    const code = document.createElement('code');
    code.textContent = value;
    return [code];
  }
  const inside = children.flatMap(shown);
  const name = ELEMENTEN[type];
  if (!name) return inside;
  const element = document.createElement(name);
  element.append(...inside);
  return [element];
}
