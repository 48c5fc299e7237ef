import { crc32, deflateSync } from 'node:zlib';
import type { Image } from '../../src/document/nodes.ts';

/** A part of a PNG: length, name, data, checksum (ISO 15948, 5.3). */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const CHANNELS = { grijs: 1, kleur: 3, palet: 1, grijsAlfa: 2, kleurAlfa: 4 } as const;
const TYPES = { grijs: 0, kleur: 2, palet: 3, grijsAlfa: 4, kleurAlfa: 6 } as const;

/** A small PNG of a kind, with a sloping colour; with alpha the left half is transparent. */
export function testPng(kind: keyof typeof CHANNELS = 'kleur', width = 8, height = 6): Image {
  const channels = CHANNELS[kind];
  const raw = Buffer.alloc(height * (1 + width * channels));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++) {
        const alpha = kind.endsWith('Alfa') && channel === channels - 1;
        const value = alpha
          ? x < width / 2
            ? 0
            : 255
          : kind === 'palet'
            ? (x + y) % 4
            : (x * 20 + y * 9 + channel * 30) % 256;
        raw[y * (1 + width * channels) + 1 + x * channels + channel] = value;
      }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = TYPES[kind];
  const palette = Buffer.from([0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(kind === 'palet' ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { format: 'png', bytes: new Uint8Array(bytes), width, height };
}
