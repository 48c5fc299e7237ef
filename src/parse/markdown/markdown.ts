import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

const syntax = [directive(), gfmAutolinkLiteral(), gfmFootnote(), gfmTable()];
const tree: Extension[] = [
  directiveFromMarkdown(),
  ...[gfmAutolinkLiteralFromMarkdown()].flat(),
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
];

/** Markdown (CommonMark with GFM tables, footnotes and links, and directives) as mdast. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: syntax, mdastExtensions: tree });
}
