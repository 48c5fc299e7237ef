import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import type { Image } from '../../../document/nodes.ts';
import { readJpeg } from '../../../images/read-jpeg.ts';
import { type PngImage, readPng } from '../../../images/read-png.ts';
import { deflated, pack } from './pdf-objects.ts';

/** Writes an image as an XObject. Undefined when its bytes cannot be read. */
export function embedImage(image: Image, context: PDFContext): PDFRef | undefined {
  return image.format === 'png' ? embedPng(image.bytes, context) : embedJpeg(image.bytes, context);
}

interface PackedPng {
  readonly png: PngImage;
  readonly samples: Uint8Array;
  readonly alpha: Uint8Array | undefined;
}

const known = new WeakMap<Uint8Array, PackedPng | undefined>();

/** A file with alpha is unpacked and packed again once, also when many documents show it. */
function packPng(bytes: Uint8Array): PackedPng | undefined {
  if (known.has(bytes)) return known.get(bytes);
  const png = readPng(bytes);
  const packed = png && {
    png,
    samples: png.packed ?? pack(png.samples ?? new Uint8Array(0)),
    alpha: png.alpha && pack(png.alpha),
  };
  known.set(bytes, packed);
  return packed;
}

function embedPng(bytes: Uint8Array, context: PDFContext): PDFRef | undefined {
  const packed = packPng(bytes);
  if (!packed) return undefined;
  const { png, samples, alpha } = packed;
  return context.register(
    context.stream(samples, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: png.width,
      Height: png.height,
      BitsPerComponent: png.bits,
      ColorSpace: pngColors(png, context),
      ...(alpha && { SMask: softMask(png, alpha, context) }),
      Filter: 'FlateDecode',
      ...(png.packed && {
        DecodeParms: {
          Predictor: 15,
          Colors: png.channels,
          BitsPerComponent: png.bits,
          Columns: png.width,
        },
      }),
    }),
  );
}

function pngColors(png: PngImage, context: PDFContext): PDFObject | string {
  if (!png.palette) return png.channels === 3 ? 'DeviceRGB' : 'DeviceGray';
  const palette = context.register(deflated(png.palette, context));
  return context.obj(['Indexed', 'DeviceRGB', png.palette.length / 3 - 1, palette]);
}

function softMask(png: PngImage, alpha: Uint8Array, context: PDFContext): PDFRef {
  return context.register(
    context.stream(alpha, {
      Filter: 'FlateDecode',
      Type: 'XObject',
      Subtype: 'Image',
      Width: png.width,
      Height: png.height,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceGray',
    }),
  );
}

function embedJpeg(bytes: Uint8Array, context: PDFContext): PDFRef | undefined {
  const jpeg = readJpeg(bytes);
  if (!jpeg) return undefined;
  const colors = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: undefined }[jpeg.components];
  return context.register(
    context.stream(bytes, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: jpeg.width,
      Height: jpeg.height,
      BitsPerComponent: jpeg.bits,
      ColorSpace: colors ?? inks(context),
      ...(jpeg.components === 4 && jpeg.adobe && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
      Filter: 'DCTDecode',
    }),
  );
}

const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/**
 * Four inks, for a file whose output intent is sRGB: DeviceCMYK is not allowed there (ISO 19005-2, 6.2.4.3),
 * so they are named colorants with their mixture stated in red, green and blue (6.2.4.4).
 */
function inks(context: PDFContext): PDFRef {
  const mixture = postScript(
    '{1 exch sub 4 1 roll 1 exch sub 4 1 roll 1 exch sub 4 1 roll 1 exch sub 1 index mul 4 1 roll dup 3 -1 roll mul 3 1 roll mul exch}',
    4,
    context,
  );
  const single = [
    '{1 exch sub 1 1}',
    '{1 exch sub 1 exch 1}',
    '{1 exch sub 1 1 3 -1 roll}',
    '{1 exch sub dup dup}',
  ];
  const colorants: Record<string, PDFObject> = {};
  INKS.forEach((ink, index) => {
    colorants[ink] = context.obj([
      'Separation',
      ink,
      'DeviceRGB',
      postScript(single[index] ?? '{}', 1, context),
    ]);
  });
  return context.register(
    context.obj([
      'DeviceN',
      context.obj([...INKS]),
      'DeviceRGB',
      mixture,
      context.obj({ Colorants: colorants }),
    ]),
  );
}

/** A calculator function (ISO 32000-1, 7.10.5) to red, green and blue. */
function postScript(program: string, inputs: number, context: PDFContext): PDFRef {
  return context.register(
    deflated(program, context, {
      FunctionType: 4,
      Domain: Array.from({ length: inputs }, () => [0, 1]).flat(),
      Range: [0, 1, 0, 1, 0, 1],
    }),
  );
}
