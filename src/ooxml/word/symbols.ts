import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose characters stand for others. */
const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings)$/i;
/** Where Word keeps characters of such a font. */
const PRIVATE = 0xf000;
const UNKNOWN = '\uFFFD';

/** Signs that fonts for text hardly have, with one of the same meaning that they have. */
const USUAL: Readonly<Record<string, string>> = {
  '🗹': '☑',
  '🗷': '☒',
  '🞎': '☐',
  '🞏': '☐',
  '🞐': '☐',
  '🗆': '☐',
  '🗸': '✓',
  '🗴': '✗',
  '🗶': '✗',
  '🡨': '←',
  '🡪': '→',
  '🡩': '↑',
  '🡫': '↓',
  '🡸': '⇐',
  '🡺': '⇒',
  '⮚': '➢',
  '⮘': '➢',
  '🞂': '▶',
  '🞀': '◀',
  '🞅': '○',
  '🞄': '▪',
  '🞍': '◆',
  '🞌': '◆',
};

/** The text of a symbol (`w:sym`): its font and its code in hexadecimal. One that is not known gives U+FFFD. */
export function symbolText(font: string, code: string): string {
  const value = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  if (value < 0x20 || value > 0x10_ffff) return UNKNOWN;
  return character(font, value);
}

/** Text as it is shown in a font: in a symbol font (Symbol, Wingdings) the characters stand for others. */
export function textInFont(font: string | undefined, text: string): string {
  if (font !== undefined && SYMBOL_FONT.test(font)) return inSymbols(font, text);
  // Characters from where Word keeps those of a symbol font are of Symbol when no such font is named.
  return text.replace(/[\uF020-\uF0FF]+/gu, (symbols) => inSymbols('Symbol', symbols));
}

function inSymbols(font: string, text: string): string {
  return [...text].map((one) => character(font, one.codePointAt(0) ?? 0)).join('');
}

function character(font: string, code: number): string {
  const isPrivate = code >= PRIVATE + 0x20 && code <= PRIVATE + 0xff;
  const own = isPrivate ? code - PRIVATE : code;
  if (!SYMBOL_FONT.test(font) || own > 0xff) return String.fromCodePoint(own);
  if (!isPrivate && (own === 0x20 || own === 0xa0)) return String.fromCodePoint(own);
  const found = codePoint(font, own)?.string;
  return found === undefined ? UNKNOWN : (USUAL[found] ?? found);
}
