// src/writers/docx/fonts: the fonts that a Word file names and embeds.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Diagnostic, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { familyNames } from '../../../fonts/family-name.ts';
import { readTables, viewOf } from '../../../fonts/sfnt-tables.ts';
import type { FontFile, Letterfamilie, Lettertype } from '../../../huisstijl/huisstijl.ts';
import type { WordPackage } from '../../../ooxml/word-package.ts';
import { el, elements, R, val, W, type Xml } from '../../../ooxml/xml.ts';

/**
 * word/fontTable.xml: the fonts of the house style and, as the alternative of each, the open font with the same metrics
 * whose files the PDF embeds; a computer without the first then lays the document out the same.
 */
export function fontTablePart(lettertype: Lettertype): Xml {
  const entries = new Map<string, Xml>();
  for (const familie of [lettertype, ...(lettertype.andere ?? [])]) {
    const open = fontFacts(familie.normaal)?.family ?? familie.naam;
    for (const name of [familie.naam, open])
      if (!entries.has(name)) entries.set(name, fontEntry(name, familie, open));
  }
  return el('w:fonts', { 'xmlns:w': W }, ...entries.values());
}

/** The entry of one font; `other` is the name of the font that may stand in for it. */
function fontEntry(name: string, { soort }: Letterfamilie, other: string): Xml {
  return el(
    'w:font',
    { 'w:name': name },
    other !== name && val('w:altName', other),
    val('w:charset', '00'),
    val('w:family', soort === 'serif' ? 'roman' : 'swiss'),
    val('w:pitch', 'variable'),
  );
}

const TABLE = 'word/fontTable.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.obfuscatedFont';

/** The four faces, in the order of the schema (CT_Font). */
const FACES = [
  ['normaal', 'w:embedRegular'],
  ['vet', 'w:embedBold'],
  ['cursief', 'w:embedItalic'],
  ['vetcursief', 'w:embedBoldItalic'],
] as const;

/**
 * Puts the faces of the open fonts, whole, into the file (ISO 29500-1, 17.8.1) and into its table of fonts.
 * Gives back a `waarschuwing` for each face that must not or cannot go in.
 */
export function embedFonts(file: WordPackage, lettertype: Lettertype): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const families = new Map<string, Xml[]>();
  for (const { face, name, font, part } of facesOf(lettertype)) {
    const facts = fontFacts(font);
    if (!facts?.embeddable) {
      diagnostics.push(notEmbedded(font));
      continue;
    }
    const known = families.get(facts.family) ?? [];
    // A font has each face once, whoever names it.
    if (known.some((one) => one.name === name)) continue;
    const key = keyOf(font.bytes);
    const id = `rIdLetter${face}${part}`;
    const target = `fonts/${face}${part}.odttf`;
    file.setBytes(`word/${target}`, obfuscate(font.bytes, key), TYPE);
    file.relate(TABLE, { id, type: `${R}/font`, target, external: false });
    families.set(facts.family, [...known, el(name, { 'xmlns:r': R, 'r:id': id, 'w:fontKey': key })]);
  }
  const root = file.xml(TABLE);
  if (root) file.setXml(TABLE, { ...root, children: withFaces(elements(root), families) });
  return diagnostics;
}

/** The faces of all families, those of running text first; a face that looks like `normaal` is none. */
function facesOf(lettertype: Lettertype) {
  return [lettertype, ...(lettertype.andere ?? [])].flatMap((familie, index) =>
    FACES.filter(([face]) => index === 0 || face === 'normaal' || familie[face] !== familie.normaal).map(
      ([face, name]) => ({ face, name, font: familie[face], part: index === 0 ? '' : String(index + 1) }),
    ),
  );
}

/** The entries with the faces in those of their families; a family that is not there yet comes at the end. */
function withFaces(fonts: readonly Xml[], families: ReadonlyMap<string, readonly Xml[]>): readonly Xml[] {
  const names = fonts.map(({ attributes }) => attributes['w:name']);
  const added = [...families.keys()].filter((name) => !names.includes(name));
  return [...fonts, ...added.map((name) => el('w:font', { 'w:name': name }))].map((font) => {
    const faces = families.get(font.attributes['w:name'] ?? '');
    if (!faces) return font;
    const others = elements(font).filter(({ name }) => !name.startsWith('w:embed'));
    return { ...font, children: [...others, ...faces] };
  });
}

/** A GUID that follows from the bytes, so that the same font gives the same file. */
function keyOf(bytes: Uint8Array): string {
  const hash = bytesToHex(sha256(bytes)).toUpperCase();
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}

/** The first 32 bytes changed by the key, read from its end (ISO 29500-1, 17.8.1). */
function obfuscate(bytes: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[{}-]/gu, '');
  const mask = Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(30 - index * 2, 32 - index * 2), 16),
  );
  const result = bytes.slice();
  for (let index = 0; index < 32; index++) result[index] = (bytes[index] ?? 0) ^ (mask[index % 16] ?? 0);
  return result;
}

function notEmbedded({ path }: FontFile): Diagnostic {
  return waarschuwing(
    'lettertype-insluiten',
    `Het lettertype '${path}' kan niet in het Word-bestand worden ingesloten.`,
    undefined,
    {
      hint: 'Word sluit alleen TrueType-lettertypen (.ttf) in waarvan de licentie dat toestaat; zet anders insluiten: nee in huisstijl.yaml.',
    },
  );
}

/** What a font file says about itself. */
export interface FontFacts {
  /** Name of the family ("Arimo"), by which programs find it. */
  readonly family: string;
  /** Whether it has TrueType outlines and its licence bits let it be put into a document that is worked on. */
  readonly embeddable: boolean;
}

/** Bit of OS/2 fsType that forbids embedding, and the one that allows it for looking and printing only. */
const RESTRICTED = 0x0002;
const PREVIEW = 0x0004;

/** Reads the tables name and OS/2 (ISO/IEC 14496-22, 5.2); undefined for a file without a name. */
function fontFacts({ bytes }: FontFile): FontFacts | undefined {
  const { family } = familyNames(bytes);
  if (family === undefined) return undefined;
  const tables = readTables(bytes);
  const os2 = tables.get('OS/2');
  const rights = os2 && os2.length >= 10 ? viewOf(os2).getUint16(8) : 0;
  return { family, embeddable: tables.has('glyf') && (rights & (RESTRICTED | PREVIEW)) === 0 };
}
