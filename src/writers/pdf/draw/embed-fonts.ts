import { strToU8 } from 'fflate';
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import { fingerprint } from '../../../fonts/hash.ts';
import type { Sfnt } from '../../../fonts/sfnt.ts';
import { readTables } from '../../../fonts/sfnt-tables.ts';
import type { Subsetter } from '../fonts/subset.ts';
import type { FontUse } from './font-use.ts';
import { asciiString, deflated, pack } from './pdf-objects.ts';
import { codesToGlyphs, toUnicode } from './to-unicode.ts';

interface PackedSubset {
  readonly packed: Uint8Array;
  readonly length: number;
  /** The number in the file of a glyph of the font. */
  readonly numberOf: (glyph: number) => number;
  /** Follows from the font and the glyphs. */
  readonly tag: string;
}

const MAX_SUBSETS = 64;
const subsets = new Map<string, PackedSubset>();

/** The font file with the glyphs of a document, compressed; remembered for documents that use the same ones. */
function subsetFor(use: FontUse, subsetter: Subsetter): PackedSubset | undefined {
  const glyphs = [...new Set(use.glyphs)].sort((a, b) => a - b);
  const key = `${use.font.id}:${glyphs.join(',')}`;
  let subset = subsets.get(key);
  if (!subset) {
    const { sfnt } = use.font;
    const file = subsetter(sfnt, glyphs);
    if (!file) return undefined;
    const bytes =
      sfnt.outlines === 'CFF ' ? (readTables(file.bytes).get('CFF ') ?? new Uint8Array(0)) : file.bytes;
    subset = { packed: pack(bytes), length: bytes.length, numberOf: file.numberOf, tag: subsetTag(key) };
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

/**
 * Writes a font as a subset with a composite font around it (ISO 32000-1, 9.7) and gives its reference. A glyph
 * has a code for each text that it stands for. With TrueType outlines codes are CIDs and CIDToGIDMap leads to
 * the glyphs (9.7.4.3); a CFF font has no such map: there CIDs are glyph numbers, and the CMap leads to them.
 * Undefined when the font is damaged.
 */
export function embedFont(use: FontUse, subsetter: Subsetter, context: PDFContext): PDFRef | undefined {
  const { sfnt } = use.font;
  const subset = subsetFor(use, subsetter);
  if (!subset) return undefined;
  const name = `${subset.tag}+${sfnt.postScriptName}`;
  const trueType = sfnt.outlines === 'glyf';
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: trueType ? 'CIDFontType2' : 'CIDFontType0',
      BaseFont: name,
      CIDSystemInfo: systemInfo(),
      FontDescriptor: describe(sfnt, name, subset, context),
      DW: use.width(0),
      ...(trueType
        ? {
            W: [0, use.glyphs.map((_, code) => use.width(code))],
            CIDToGIDMap: context.register(deflated(glyphNumbers(use, subset), context)),
          }
        : { W: widthsByGlyph(use) }),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: trueType
        ? 'Identity-H'
        : context.register(
            deflated(codesToGlyphs(use, name), context, {
              Type: 'CMap',
              CMapName: `${name}-H`,
              CIDSystemInfo: systemInfo(),
            }),
          ),
      DescendantFonts: [descendant],
      ToUnicode: context.register(deflated(strToU8(toUnicode(use)), context)),
    }),
  );
}

function systemInfo(): Record<string, PDFObject | number> {
  return { Registry: asciiString('Adobe'), Ordering: asciiString('Identity'), Supplement: 0 };
}

function describe(sfnt: Sfnt, name: string, subset: PackedSubset, context: PDFContext): PDFRef {
  const scale = (value: number): number => Math.round((value * 1000) / sfnt.unitsPerEm);
  const trueType = sfnt.outlines === 'glyf';
  const file = context.register(
    context.stream(subset.packed, {
      Filter: 'FlateDecode',
      ...(trueType ? { Length1: subset.length } : { Subtype: 'CIDFontType0C' }),
    }),
  );
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4 | (sfnt.italicAngle === 0 ? 0 : 64),
      FontBBox: sfnt.box.map(scale),
      ItalicAngle: Math.round(sfnt.italicAngle * 100) / 100,
      Ascent: scale(sfnt.ascender),
      Descent: scale(sfnt.descender),
      CapHeight: scale(sfnt.capHeight),
      StemV: sfnt.weight >= 600 ? 140 : 80,
      [trueType ? 'FontFile2' : 'FontFile3']: file,
    }),
  );
}

/** The glyph in the file of each code, two bytes each. */
function glyphNumbers(use: FontUse, { numberOf }: PackedSubset): Uint8Array {
  const bytes = new Uint8Array(use.glyphs.length * 2);
  use.glyphs.forEach((glyph, code) => {
    const number = numberOf(glyph);
    bytes[code * 2] = number >> 8;
    bytes[code * 2 + 1] = number & 255;
  });
  return bytes;
}

function widthsByGlyph(use: FontUse): (number | number[])[] {
  const widths = new Map(use.glyphs.map((glyph, code) => [glyph, use.width(code)]));
  return [...widths].sort(([a], [b]) => a - b).flatMap(([glyph, width]) => [glyph, [width]]);
}
