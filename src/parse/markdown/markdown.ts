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
import { countMarks, findDeep, findHeavyLine, type Over, TooHeavy } from './bounds.ts';
import { knowNames, type Names, parseInParts } from './in-parts.ts';
import { numberLetters } from './lettered-lists.ts';
import { placeAutolinks } from './place-autolinks.ts';
import { productSign } from './product-sign.ts';

/** What a text can hold beside CommonMark, each with a sign without which none stands in it: then none is looked for. */
const MORE = [
  { sign: /:/, syntax: directive(), tree: [directiveFromMarkdown()] },
  {
    sign: /[@&]|www|http/i,
    syntax: gfmAutolinkLiteral(),
    tree: [gfmAutolinkLiteralFromMarkdown()].flat(),
  },
  { sign: /\[\^/, syntax: gfmFootnote(), tree: [gfmFootnoteFromMarkdown()] },
  // A row that divides head and body has one of these.
  { sign: /[|:]/, syntax: gfmTable(), tree: [gfmTableFromMarkdown()] },
];
const PRODUCT = productSign();
/** About how many characters are parsed at once. */
const PART = 8000;

/** A tree, or where the text asks too much to make one of it. */
export type ParsedMarkdown =
  | { readonly root: Root; readonly over?: undefined }
  | { readonly root?: undefined; readonly over: Over };

/**
 * Markdown (CommonMark with GFM tables, footnotes and links, directives, and lists with letters) as mdast. A text that is too deep or has
 * too many marks is not read further; the tree of any other is so shallow that it may be walked by recursion.
 */
export function parseMarkdown(text: string, part: number = PART): ParsedMarkdown {
  const heavy = findHeavyLine(text);
  if (heavy) return { over: heavy };
  try {
    const root = parseInParts(numberLetters(text), part, parsePart);
    const over = findDeep(root, text);
    if (over) return { over };
    placeAutolinks(root, text);
    return { root };
  } catch (error) {
    if (error instanceof TooHeavy) return { over: error.over };
    throw error;
  }
}

function parsePart(text: string, names?: Names): Root {
  const more = MORE.filter(({ sign }) => sign.test(text));
  return fromMarkdown(text, {
    extensions: [
      PRODUCT,
      ...more.map(({ syntax }) => syntax),
      countMarks(),
      ...(names ? [knowNames(names)] : []),
    ],
    mdastExtensions: more.flatMap(({ tree }): Extension[] => tree),
  });
}
