const HEAD_CHECKSUM = 8;
const MAGIC = 0xb1b0afba;

/** A font file of these tables, with its directory and checksums (ISO/IEC 14496-22, 4.5). */
export function writeSfnt(version: number, tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + entries.length * 16;
  const size = entries.reduce((sum, [, table]) => sum + padded(table.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const log = Math.floor(Math.log2(entries.length));
  view.setUint32(0, version);
  view.setUint16(4, entries.length);
  view.setUint16(6, 2 ** log * 16);
  view.setUint16(8, log);
  view.setUint16(10, (entries.length - 2 ** log) * 16);
  let at = start;
  let head = -1;
  entries.forEach(([tag, table], index) => {
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[record + letter] = tag.charCodeAt(letter);
    file.set(table, at);
    if (tag === 'head') {
      head = at + HEAD_CHECKSUM;
      view.setUint32(head, 0);
    }
    view.setUint32(record + 4, checksum(view, at, padded(table.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  });
  if (head >= 0) view.setUint32(head, MAGIC - checksum(view, 0, size));
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** The sum of 32-bit words, without overflow. */
function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
