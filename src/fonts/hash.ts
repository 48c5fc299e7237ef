/**
 * A fingerprint of 128 bits in hexadecimal, for identifiers that follow from content (no cryptography):
 * four FNV-1a lanes with different starts, mixed at the end.
 */
export function fingerprint(...parts: readonly (Uint8Array | string)[]): string {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  let [a = 0, b = 0, c = 0, d = 0] = lanes;
  const add = (byte: number): void => {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x01000197) + a;
    c = Math.imul(c ^ byte, 0x010001a3) ^ (b >>> 7);
    d = Math.imul(d ^ byte, 0x010001b1) + (c >>> 3);
  };
  for (const part of parts) {
    if (typeof part === 'string')
      for (let index = 0; index < part.length; index++) {
        const unit = part.charCodeAt(index);
        add(unit & 0xff);
        if (unit > 0xff) add(unit >>> 8);
      }
    else for (const byte of part) add(byte);
    add(0xff);
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
