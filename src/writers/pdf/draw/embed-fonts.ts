import { strToU8 } from 'fflate';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { fingerprint } from '../fonts/hash.ts';
import type { LoadedFont } from '../fonts/load-font.ts';
import { subsetTrueType } from '../fonts/subset-truetype.ts';
import { asciiString, pack } from './pdf-objects.ts';
import { utf16Hex } from './pdf-strings.ts';

/** The characters of one font that a document uses. */
export interface FontUse {
  readonly font: LoadedFont;
  /** Name in the resources of pages. */
  readonly name: string;
  /** The code in the PDF of a glyph that stands for this text; a glyph that stands for other text has another code. */
  readonly code: (glyph: number, text: string) => number;
  /** Advance width of a code, in thousandths of an em, as the PDF states it. */
  readonly width: (code: number) => number;
  readonly glyphs: readonly number[];
  readonly texts: readonly string[];
}

/** Starts an account of the glyphs that are drawn in a font; code 0 is kept for .notdef. */
export function createFontUse(font: LoadedFont, name: string): FontUse {
  const glyphs = [0];
  const texts = [''];
  const codes = new Map<string, number>();
  const widths = [thousandths(font, 0)];
  return {
    font,
    name,
    glyphs,
    texts,
    code(glyph, text) {
      const key = `${glyph} ${text}`;
      let code = codes.get(key);
      if (code === undefined) {
        code = glyphs.length;
        codes.set(key, code);
        glyphs.push(glyph);
        texts.push(text);
        widths.push(thousandths(font, glyph));
      }
      return code;
    },
    width: (code) => widths[code] ?? 0,
  };
}

function thousandths(font: LoadedFont, glyph: number): number {
  const { widths, unitsPerEm } = font.outlines;
  return Math.round(((widths[glyph] ?? 0) * 100_000) / unitsPerEm) / 100;
}

interface Subset {
  readonly packed: Uint8Array;
  /** The packed ToUnicode. */
  readonly unicode: Uint8Array;
  readonly length: number;
  readonly tag: string;
}

const MAX_SUBSETS = 64;
const subsets = new Map<string, Subset>();

/** The font file with these glyphs, compressed; remembered for documents that use the same ones. */
function subsetFor(use: FontUse): Subset {
  const key = `${use.font.id}:${use.glyphs.join(',')}:${use.texts.join('\n')}`;
  let subset = subsets.get(key);
  if (!subset) {
    const bytes = subsetTrueType(use.font.outlines, use.glyphs);
    subset = {
      packed: pack(bytes),
      unicode: pack(strToU8(toUnicode(use))),
      length: bytes.length,
      tag: subsetTag(key),
    };
    if (subsets.size >= MAX_SUBSETS)
      for (const oldest of subsets.keys()) {
        subsets.delete(oldest);
        break;
      }
    subsets.set(key, subset);
  }
  return subset;
}

/** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4). */
function subsetTag(key: string): string {
  let value = Number.parseInt(fingerprint(key).slice(0, 12), 16);
  let tag = '';
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (value % 26));
    value = Math.floor(value / 26);
  }
  return tag;
}

/** Writes a font as a subset CIDFontType2 with Identity-H, widths and ToUnicode; gives its reference. */
export function embedFont(use: FontUse, context: PDFContext): PDFRef {
  const { outlines } = use.font;
  const subset = subsetFor(use);
  const name = `${subset.tag}+${outlines.postScriptName}`;
  const scale = (value: number): number => Math.round((value * 1000) / outlines.unitsPerEm);
  const file = context.register(
    context.stream(subset.packed, { Filter: 'FlateDecode', Length1: subset.length }),
  );
  const flags = 4 | (outlines.italicAngle === 0 ? 0 : 64);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flags,
      FontBBox: outlines.box.map(scale),
      ItalicAngle: Math.round(outlines.italicAngle * 100) / 100,
      Ascent: scale(outlines.ascender),
      Descent: scale(outlines.descender),
      CapHeight: scale(outlines.capHeight),
      StemV: outlines.weight >= 600 ? 140 : 80,
      FontFile2: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: asciiString('Adobe'),
        Ordering: asciiString('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: use.width(0),
      W: [0, use.glyphs.map((_, code) => use.width(code))],
      CIDToGIDMap: 'Identity',
    }),
  );
  const unicode = context.register(context.stream(subset.unicode, { Filter: 'FlateDecode' }));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    }),
  );
}

/** The text behind each code (ISO 32000-1, 9.10.3), in blocks of at most a hundred. */
function toUnicode(use: FontUse): string {
  const lines = use.texts
    .map((text, code) => `<${code.toString(16).padStart(4, '0').toUpperCase()}> <${utf16Hex(text)}>`)
    .slice(1);
  let blocks = '';
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
