import type { TextBox } from '../../../layout/pages/page.ts';
import type { ShapedText } from '../../../layout/text/shape-text.ts';
import type { FontUse } from './font-use.ts';
import { pdfNumber as n } from './pdf-strings.ts';

/** A word as elements of a TJ array, and how far its last glyph moves what comes next, in thousandths of an em. */
interface ShownWord {
  readonly elements: string;
  readonly rest: number;
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
  let move = 0;
  for (const { shaped, shift } of box.parts) {
    move += (shift * 1000) / box.size;
    if (shaped.yOffsets.some((offset) => offset !== 0)) {
      out += `${array === '' ? '' : `[${array}] TJ `}${showRaised(shaped, move, box.size, use)} `;
      array = '';
      move = 0;
      continue;
    }
    let word = words.get(shaped);
    if (!word) {
      word = showWord(shaped, use);
      words.set(shaped, word);
    }
    const before = Math.round(move * 100) / 100;
    if (before !== 0) array += n(-before);
    const joins = before === 0 && array.endsWith(')') && word.elements.startsWith('(');
    array = joins ? array.slice(0, -1) + word.elements.slice(1) : array + word.elements;
    move += word.rest - before;
  }
  return array === '' ? out.trimEnd() : `${out}[${array}] TJ`;
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
  if (string !== '') elements += `(${string})`;
  return { elements, rest: move };
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
