/**
 * A fingerprint of 128 bits in hexadecimal, for identifiers that follow from content (no cryptography):
 * four FNV-1a lanes with different starts, mixed at the end.
 */
export function fingerprint(...parts: readonly (Uint8Array | string)[]): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? bytesOf(part) : part;
    // One more behind the last: the end of a part counts too.
    for (let index = 0; index <= bytes.length; index += 1) {
      const byte = bytes[index] ?? 0xff;
      a = Math.imul(a ^ byte, 0x01000193);
      b = (Math.imul(b ^ byte, 0x01000197) + a) | 0;
      c = Math.imul(c ^ byte, 0x010001a3) ^ (b >>> 7);
      d = (Math.imul(d ^ byte, 0x010001b1) + (c >>> 3)) | 0;
    }
  }
  return [a, b, c, d]
    .map((lane) => {
      let mixed = lane ^ (lane >>> 16);
      mixed = Math.imul(mixed, 0x7feb352d);
      mixed ^= mixed >>> 15;
      return (mixed >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** Of each unit of a text its low byte, and its high one where there is one. */
function bytesOf(text: string): readonly number[] {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes.push(unit & 0xff);
    if (unit > 0xff) bytes.push(unit >>> 8);
  }
  return bytes;
}
