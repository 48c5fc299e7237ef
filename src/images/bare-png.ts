const SIGNATURE_LENGTH = 8;
/** What says how to show the samples (ISO/IEC 15948, 11.3.2 and 11.3.3); the others hold text, times and notes of programs. */
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'];

/** A whole PNG without text, times and EXIF, and without what stands behind its end: no document needs them (AVG, article 5). */
export function barePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bare = new Uint8Array(bytes.length);
  bare.set(bytes.subarray(0, SIGNATURE_LENGTH));
  let size = SIGNATURE_LENGTH;
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (KEPT.includes(name)) {
      bare.set(bytes.subarray(at, end), size);
      size += end - at;
    }
    if (name === 'IEND') break;
    at = end;
  }
  return bare.subarray(0, size);
}
