import type { TextBox } from '../../../layout/pages/page.ts';
import type { ShapedText } from '../../../layout/text/shape-text.ts';
import type { FontUse } from './font-use.ts';
import { pdfNumber as n } from './pdf-strings.ts';

/** A word as elements of a TJ array. */
interface ShownWord {
  /** Without the parenthesis that ends the last; empty for a word without glyphs. */
  readonly elements: string;
  /** The same behind a string that is still open; undefined when the word begins with a number. */
  readonly joined: string | undefined;
  /** How far the last glyph moves what comes next, in thousandths of an em. */
  readonly rest: number;
  /** Marks stand above or below it. */
  readonly raised: boolean;
}

const shown = new WeakMap<FontUse, Map<ShapedText, ShownWord>>();

/**
 * Glyphs with TJ (ISO 32000-1, 9.4.3), moved where kerning, stretched spaces or marks ask for another place than
 * the widths give. A word that was drawn before in this font is taken from memory.
 */
export function showGlyphs(box: TextBox, use: FontUse): string {
  let words = shown.get(use);
  if (!words) {
    words = new Map();
    shown.set(use, words);
  }
  let out = '';
  let array = '';
  // Whether the last string of the array still has to be ended.
  let open = false;
  let move = 0;
  for (const { shaped, shift } of box.parts) {
    move += (shift * 1000) / box.size;
    let word = words.get(shaped);
    if (!word) {
      word = showWord(shaped, use);
      words.set(shaped, word);
    }
    if (word.raised) {
      out += `${array === '' ? '' : `[${array}${open ? ')' : ''}] TJ `}${showRaised(shaped, move, box.size, use)} `;
      array = '';
      open = false;
      move = 0;
      continue;
    }
    const before = Math.round(move * 100) / 100;
    if (before !== 0) {
      array += `${open ? ')' : ''}${n(-before)}`;
      open = false;
    }
    if (word.elements !== '') {
      if (open) array += word.joined ?? `)${word.elements}`;
      else array += word.elements;
      open = true;
    }
    move += word.rest - before;
  }
  return array === '' ? out.trimEnd() : `${out}[${array}${open ? ')' : ''}] TJ`;
}

function showWord(shaped: ShapedText, use: FontUse): ShownWord {
  let elements = '';
  let string = '';
  let move = 0;
  for (let index = 0; index < shaped.glyphs.length; index++) {
    const code = use.code(shaped.glyphs[index] ?? 0, shaped.texts[index] ?? '');
    const x = (shaped.xOffsets[index] ?? 0) * 1000;
    const before = Math.round((move + x) * 100) / 100;
    if (before !== 0) {
      if (string !== '') elements += `(${string})`;
      string = '';
      elements += n(-before);
    }
    string += twoBytes(code);
    move += (shaped.advances[index] ?? 0) * 1000 - use.width(code) - before;
  }
  if (string !== '') elements += `(${string}`;
  const joined = elements.startsWith('(') ? elements.slice(1) : undefined;
  return { elements, joined, rest: move, raised: shaped.yOffsets.some((offset) => offset !== 0) };
}

/** A code as two characters of a literal string (ISO 32000-1, 7.3.4.2), each of which stands for a byte. */
function twoBytes(code: number): string {
  return (BYTES[code >> 8] ?? '') + (BYTES[code & 255] ?? '');
}

const BYTES = Array.from({ length: 256 }, (_, byte) =>
  String.fromCharCode(byte)
    .replace(/[()\\]/, '\\$&')
    .replace('\r', '\\r'),
);

/** A word with marks above or below it: each glyph by itself, at its height; ends at its full width. */
function showRaised(shaped: ShapedText, start: number, size: number, use: FontUse): string {
  let out = '';
  let move = start;
  shaped.glyphs.forEach((glyph, index) => {
    const code = use.code(glyph, shaped.texts[index] ?? '');
    const before = move + (shaped.xOffsets[index] ?? 0) * 1000;
    const rise = (shaped.yOffsets[index] ?? 0) * size;
    out += `${n(rise)} Ts [${n(-before)}(${twoBytes(code)})] TJ `;
    move += (shaped.advances[index] ?? 0) * 1000 - use.width(code) - before;
  });
  return `${out}0 Ts [${n(-move)}] TJ`;
}
