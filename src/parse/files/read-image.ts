import { imageSize } from 'image-size';
import { fout } from '../../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../../diagnostics/regelnamen.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Image } from '../../document/nodes.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { oncePer } from '../../domain/once-per.ts';
import { bareJpeg, type Orientation, uprightJpeg } from '../../images/bare-jpeg.ts';
import { barePng } from '../../images/bare-png.ts';
import { readPngHeader, startsAsPng } from '../../images/png-chunks.ts';
import { readJpeg, startsAsJpeg } from '../../images/read-jpeg.ts';
import { readPng } from '../../images/read-png.ts';
import type { Located } from '../../source/located.ts';
import type { World } from '../../world/world.ts';
import { readBeside } from './read-beside.ts';

/**
 * Reads a picture that stands beside a proposal. `folder` is the folder of the proposal, `path` the relative path
 * that the author wrote. A path out of the folder, a missing file, another format than PNG or JPEG, a damaged file or one
 * with more pixels than can be held is an error. SVG is no format here: no kept library turns it into marked content of
 * a PDF, and Word wants a PNG beside it anyway.
 */
export function readImage(world: World, folder: string, path: Located<string>): Result<Image> {
  const beside = readBeside(world, folder, path, 'afbeelding');
  if (!beside.value) return { diagnostics: beside.diagnostics };
  const { bytes } = beside.value;
  const image = imageOf(bytes);
  if (typeof image === 'object') return ok(image);
  const { regel, melding, hint } = REDENEN[image === 'onbekend' && isSvg(bytes) ? 'svg' : image];
  return failed(fout(regel, `'${path.value}' ${melding}`, path.span, { hint }));
}

/** Why a file is no picture for a document. */
type Reden = 'onbekend' | 'beschadigd' | 'te-groot';

const MILJOEN = 1_000_000;

const REDENEN: Readonly<Record<Reden | 'svg', { regel: Regelnaam; melding: string; hint: string }>> = {
  beschadigd: {
    regel: 'afbeelding-onleesbaar',
    melding: 'is beschadigd: de afbeelding is niet heel te lezen.',
    hint: 'Sla de afbeelding opnieuw op als PNG of JPEG.',
  },
  svg: {
    regel: 'afbeelding-bestand',
    melding: "is een SVG; zo'n tekening kan niet in een document komen.",
    hint: 'Bewaar haar als PNG, twee keer zo groot als zij in het document staat.',
  },
  onbekend: {
    regel: 'afbeelding-bestand',
    melding: 'is geen PNG of JPEG, of het bestand is beschadigd.',
    hint: 'Bewaar de afbeelding als PNG of JPEG.',
  },
  'te-groot': {
    regel: 'te-groot',
    melding: `heeft meer dan ${GRENZEN.beeldpunten / MILJOEN} miljoen beeldpunten.`,
    hint: 'Verklein de afbeelding; voor een hele bladzijde is 2.500 bij 3.500 ruim genoeg.',
  },
};

/** Whether a file is a drawing in SVG, by its content. */
function isSvg(bytes: Uint8Array): boolean {
  try {
    return imageSize(bytes).type === 'svg';
  } catch {
    return new TextDecoder().decode(bytes.subarray(0, 1000)).includes('<svg');
  }
}

/**
 * The picture in a PNG or JPEG file that is whole and not too large, or why there is none: upright, as the camera was
 * held, and without what the camera noted beside it. A PNG is unpacked to see that it is whole; nothing is, when its head
 * announces too much. The same bytes are looked at once.
 */
export const imageOf: (bytes: Uint8Array) => Image | Reden = oncePer((bytes) =>
  startsAsPng(bytes) ? readPngImage(bytes) : readJpegImage(bytes),
);

function readPngImage(bytes: Uint8Array): Image | Reden {
  const header = readPngHeader(bytes);
  if (!header) return 'beschadigd';
  const { width, height } = header;
  if (width * height > GRENZEN.beeldpunten) return 'te-groot';
  return readPng(bytes) ? { format: 'png', width, height, bytes: barePng(bytes) } : 'beschadigd';
}

function readJpegImage(bytes: Uint8Array): Image | Reden {
  if (!startsAsJpeg(bytes)) return 'onbekend';
  const jpeg = readJpeg(bytes);
  if (!jpeg) return 'beschadigd';
  const { width, height } = jpeg;
  if (width * height > GRENZEN.beeldpunten) return 'te-groot';
  const orientation = orientationOf(bytes);
  if (orientation === 1) return { format: 'jpeg', width, height, bytes: bareJpeg(bytes) };
  const upright = uprightJpeg(bytes, orientation);
  if (!upright) return 'beschadigd';
  const turned = orientation >= 5;
  return { format: 'jpeg', width: turned ? height : width, height: turned ? width : height, bytes: upright };
}

function orientationOf(bytes: Uint8Array): Orientation {
  try {
    const { orientation } = imageSize(bytes);
    return orientation !== undefined && orientation >= 1 && orientation <= 8
      ? (orientation as Orientation)
      : 1;
  } catch {
    return 1;
  }
}
