import { naarInline } from '../../importeer/tekst/naar-inline.ts';
import { printInline } from '../../importeer/tekst/print-markdown.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { knip, tekstVan } from '../gedrukt/alineatekst.ts';

const NAMEN = { noten: new Map<string, string>(), beeld: new Map<string, string>() };

/**
 * Characters of a line of a Word file as Markdown that reads as they do, with the emphasis and the links that they have
 * there (`vlak`: without), and with the spaces at the ends.
 */
export function nieuweTekst(
  { children, base }: WordParagraph,
  { from, to }: { readonly from: number; readonly to: number },
  { vlak }: { readonly vlak: boolean },
): string {
  const piece = knip(children, from, to);
  const said = tekstVan(piece);
  const before = /^\s*/u.exec(said)?.[0] ? ' ' : '';
  const behind = /\S\s+$/u.test(said) ? ' ' : '';
  const printed = printInline(naarInline({ children: piece, base }, NAMEN, { vlak }));
  if (printed === '') return said === '' ? '' : ' ';
  return `${before}${binnenZin(printed)}${behind}`;
}

/** A whole paragraph as Markdown; what a style makes bold or italic is no emphasis. */
export function alineaAlsMarkdown(alinea: WordParagraph, vlak = false): string {
  return printInline(naarInline(alinea, NAMEN, { vlak })).trim();
}

/** Within a sentence a number with a full stop begins no list. */
function binnenZin(markdown: string): string {
  return markdown.replace(/^(\d+)\\([.)])/u, '$1$2').replace(/^\\([-+#>])/u, '$1');
}
