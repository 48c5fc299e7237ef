import type { FontFile } from '../../huisstijl/huisstijl.ts';
import { readTableOffsets } from './font-metrics.ts';

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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTableOffsets(view);
  const name = tables.get('name');
  const family = name === undefined ? undefined : familyName(view, name);
  if (family === undefined || family === '') return undefined;
  const os2 = tables.get('OS/2');
  const rights = os2 === undefined ? 0 : view.getUint16(os2 + 8);
  return { family, embeddable: tables.has('glyf') && (rights & (RESTRICTED | PREVIEW)) === 0 };
}

function familyName(view: DataView, table: number): string | undefined {
  const count = view.getUint16(table + 2);
  const strings = table + view.getUint16(table + 4);
  for (let index = 0; index < count; index++) {
    const record = table + 6 + index * 12;
    if (view.getUint16(record) !== WINDOWS || view.getUint16(record + 6) !== FAMILY) continue;
    const start = strings + view.getUint16(record + 10);
    const length = view.getUint16(record + 8) / 2;
    return String.fromCharCode(...Array.from({ length }, (_, char) => view.getUint16(start + char * 2)));
  }
  return undefined;
}
