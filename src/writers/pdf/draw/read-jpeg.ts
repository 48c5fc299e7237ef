/** What a PDF needs to know of a JPEG file; its data go into the PDF as they are. */
export interface JpegImage {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: 1 | 3 | 4;
  /** Made by Adobe's software, which stores ink amounts inverted. */
  readonly adobe: boolean;
}

/** Reads the head of a JPEG file (ISO/IEC 10918-1). Undefined when it is damaged or no JPEG. */
export function readJpeg(bytes: Uint8Array): JpegImage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let adobe = false;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xee && String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe') adobe = true;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      const components = bytes[at + 9];
      if (components !== 1 && components !== 3 && components !== 4) return undefined;
      return {
        bits: bytes[at + 4] ?? 8,
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components,
        adobe,
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
