/** The tables of a font file by their tags, each as a view of its own part of the file. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the directory of an sfnt file (ISO/IEC 14496-22, 4.5). A table that lies, in whole or in part, outside the
 * file is not there, and neither is one that the directory has no room for: what is there can be read to its end.
 */
export function readTables(bytes: Uint8Array): SfntTables {
  const tables = new Map<string, Uint8Array>();
  if (bytes.length < 12) return tables;
  const view = viewOf(bytes);
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (record + 16 > bytes.length) break;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    const end = offset + view.getUint32(record + 12);
    if (end <= bytes.length) tables.set(tag, bytes.subarray(offset, end));
  }
  return tables;
}

/** A view of bytes, to read numbers from. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
