import { readNames } from '../../../fonts/name-table.ts';
import { readTables, viewOf } from '../../../fonts/sfnt-tables.ts';
import type { FontFile } from '../../../huisstijl/huisstijl.ts';

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
const FAMILY = 1;
const WINDOWS = 3;

/** Reads the tables name and OS/2 (ISO/IEC 14496-22, 5.2); undefined for a file without a name. */
export function fontFacts({ bytes }: FontFile): FontFacts | undefined {
  const tables = readTables(bytes);
  const family = familyName(tables.get('name'));
  if (family === undefined || family === '') return undefined;
  const os2 = tables.get('OS/2');
  const rights = os2 && os2.length >= 10 ? viewOf(os2).getUint16(8) : 0;
  return { family, embeddable: tables.has('glyf') && (rights & (RESTRICTED | PREVIEW)) === 0 };
}

function familyName(table: Uint8Array | undefined): string | undefined {
  const name = readNames(table).find(({ kind, platform }) => kind === FAMILY && platform === WINDOWS);
  // What XML cannot hold is damage, or padding.
  return name && new TextDecoder('utf-16be').decode(name.bytes).replace(/[\p{Cc}\ufffe\uffff]/gu, '');
}
