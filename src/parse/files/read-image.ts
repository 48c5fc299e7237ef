import { imageSize } from 'image-size';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Image } from '../../document/nodes.ts';
import type { Located } from '../../source/located.ts';
import type { World } from '../../world/world.ts';
import { isWholeImage } from './is-whole-image.ts';
import { missingFile, resolveInside } from './resolve-inside.ts';

/**
 * Reads a picture that stands beside a proposal. `folder` is the folder of the proposal, `path` the relative path
 * that the author wrote. A path out of the folder, a missing file, or another format than PNG or JPEG is an error.
 * SVG is one of those: no kept library turns it into marked content of a PDF, and Word wants a PNG beside it anyway.
 */
export function readImage(world: World, folder: string, path: Located<string>): Result<Image> {
  const resolved = resolveInside(folder, path, 'afbeelding');
  if (resolved.value === undefined) return { diagnostics: resolved.diagnostics };
  const bytes = world.read(resolved.value);
  if (!bytes) return failed(missingFile(folder, path, 'afbeelding'));
  const size = measureImage(bytes);
  if (!size && imageKind(bytes)) {
    const melding = `'${path.value}' is beschadigd: een deel van de afbeelding ontbreekt.`;
    const hint = 'Sla de afbeelding opnieuw op als PNG of JPEG.';
    return failed(fout('afbeelding-onleesbaar', melding, path.span, { hint }));
  }
  if (!size && isSvg(bytes)) {
    const melding = `'${path.value}' is een SVG; zo'n tekening kan niet in een document komen.`;
    const hint = 'Bewaar haar als PNG, twee keer zo groot als zij in het document staat.';
    return failed(fout('afbeelding-bestand', melding, path.span, { hint }));
  }
  if (!size) {
    const melding = `'${path.value}' is geen PNG of JPEG, of het bestand is beschadigd.`;
    return failed(
      fout('afbeelding-bestand', melding, path.span, { hint: 'Bewaar de afbeelding als PNG of JPEG.' }),
    );
  }
  return ok({ bytes, ...size });
}

/** Whether a file is a drawing in SVG, by its content. */
function isSvg(bytes: Uint8Array): boolean {
  try {
    return imageSize(bytes).type === 'svg';
  } catch {
    return new TextDecoder().decode(bytes.subarray(0, 1000)).includes('<svg');
  }
}

/** Format and size in pixels of a PNG or JPEG, or undefined for anything else and for a damaged file. */
export function measureImage(
  bytes: Uint8Array,
): { format: Image['format']; width: number; height: number } | undefined {
  const kind = imageKind(bytes);
  return kind && isWholeImage(bytes, kind.format) ? kind : undefined;
}

/** Format and size as the head of a file gives them. */
function imageKind(
  bytes: Uint8Array,
): { format: Image['format']; width: number; height: number } | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type === 'png') return { format: 'png', width, height };
    if (type === 'jpg') return { format: 'jpeg', width, height };
  } catch {
    // Not a picture that image-size knows.
  }
  return undefined;
}
