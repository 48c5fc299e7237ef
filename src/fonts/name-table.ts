import { viewOf } from './sfnt-tables.ts';

/** A name in a font. */
export interface FontName {
  /** 1: of the family; 6: for PostScript. */
  readonly kind: number;
  /** 1: Macintosh; 3: Windows, in UTF-16. */
  readonly platform: number;
  readonly bytes: Uint8Array;
}

/** Reads the names of a `name` table (ISO/IEC 14496-22, 5.2.5), in its order; those outside the table are not there. */
export function readNames(table: Uint8Array | undefined): readonly FontName[] {
  if (!table || table.length < 6) return [];
  const view = viewOf(table);
  const count = Math.min(view.getUint16(2), Math.floor((table.length - 6) / 12));
  const storage = view.getUint16(4);
  const names: FontName[] = [];
  for (let index = 0; index < count; index++) {
    const record = 6 + index * 12;
    const start = storage + view.getUint16(record + 10);
    const end = start + view.getUint16(record + 8);
    if (end > table.length) continue;
    const bytes = table.subarray(start, end);
    names.push({ kind: view.getUint16(record + 6), platform: view.getUint16(record), bytes });
  }
  return names;
}
