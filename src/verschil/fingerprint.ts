/** A number that other bytes give another value of (FNV-1a, 32 bits), with their length; not against malice. */
export function fingerprint(bytes: Uint8Array | undefined): string {
  if (!bytes) return '-';
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}:${hash >>> 0}`;
}
