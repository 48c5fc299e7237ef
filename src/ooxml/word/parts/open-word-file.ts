// src/ooxml/word/parts: opens a Word file and finds its parts.

import { PAPER_BOUNDS } from '../../bounds.ts';
import { listZip, unpack } from '../../read-zip.ts';
import type { OpenedWordFile, WordPart, WordParts, WordRefusal } from '../word-parts.ts';
import { kindOfFile } from './kind-of-file.ts';
import { kindOfZip, type MainKind, mainKind } from './kind-of-zip.ts';
import { type PartReader, partReader, Unreadable } from './part-reader.ts';

/** Parts that every reader needs; one that cannot be read is told of, and the rest is read without it. */
const SINGLE = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  commentsExtended: 'commentsExtended',
} as const;

const LONGEST_TYPE = 200;

const PROPERTIES = {
  coreProperties: 'core-properties',
  appProperties: 'extended-properties',
  customProperties: 'custom-properties',
} as const;

/**
 * Opens the bytes of a file as a Word file. Nothing is unpacked before its sizes are known to be within `PAPER_BOUNDS`,
 * parts are found by what refers to them (ISO 29500-2, 6.5), and an address outside the file is never followed.
 */
export function openWordFile(bytes: Uint8Array): OpenedWordFile {
  const kind = kindOfFile(bytes);
  if (kind !== 'zip') return { refused: kind };
  const listed = listZip(bytes, PAPER_BOUNDS);
  if ('refused' in listed) return listed;
  const mimetype = listed.files.find(({ path, size }) => path === 'mimetype' && size < LONGEST_TYPE);
  const other = kindOfZip(
    listed.files.map(({ path }) => path),
    new TextDecoder().decode(mimetype && unpack(bytes, mimetype)),
  );
  if (other) return { refused: other };
  try {
    return openPackage(partReader(bytes, listed.files));
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.why };
    throw error;
  }
}

function openPackage(reader: PartReader): OpenedWordFile {
  const root = reader.related('');
  const found = [...root.values()].find(({ kind, path }) => kind === 'officeDocument' && path !== undefined);
  const path = found?.path ?? reader.findByType(/wordprocessingml\.document\.main\+xml$/u);
  if (path === undefined) return { refused: 'other-zip' };
  const kind: MainKind = mainKind(reader.contentType(path) ?? '');
  if (kind !== 'document' && kind !== 'macros' && kind !== 'unknown') return { refused: kind };
  const main = reader.part(path);
  if (!main) return { refused: 'damaged' };
  if (main.root.name !== 'w:document') return { refused: refusalOf(main.root.name) };
  return { parts: gather(reader, main, kind === 'macros') };
}

function gather(reader: PartReader, main: WordPart, macros: boolean): WordParts {
  const damaged: string[] = [];
  const read = (path: string): WordPart | undefined => {
    const part = reader.part(path);
    if (!part) damaged.push(path);
    return part;
  };
  const single = (from: WordPart['related'], kinds: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(kinds).flatMap(([name, kind]) => {
        const found = [...from.values()].find((one) => one.kind === kind && one.path !== undefined);
        const part = found?.path === undefined ? undefined : read(found.path);
        return part ? [[name, part] as const] : [];
      }),
    );
  const furniture = new Map<string, WordPart>();
  const vba = [...main.related.values()].some(({ kind }) => kind === 'vbaProject');
  const parts = { ...single(main.related, SINGLE), ...single(reader.related(''), PROPERTIES) };
  for (const { kind, path } of main.related.values()) {
    if ((kind !== 'header' && kind !== 'footer') || path === undefined || furniture.has(path)) continue;
    const part = read(path);
    if (part) furniture.set(path, part);
  }
  return {
    main,
    ...parts,
    furniture,
    damaged,
    macros: macros || vba,
    bytes: (path) => reader.bytes(path),
    part: (path) => quietly(() => reader.part(path)),
  };
}

/** A part that is asked for later does not stop the reading. */
function quietly(read: () => WordPart | undefined): WordPart | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function refusalOf(root: string): WordRefusal {
  if (root.startsWith('{http://schemas.openxmlformats.org/spreadsheetml')) return 'workbook';
  if (root.startsWith('{http://schemas.openxmlformats.org/presentationml')) return 'slides';
  return 'other-zip';
}
