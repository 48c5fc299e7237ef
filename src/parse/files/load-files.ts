import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Image } from '../../document/nodes.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import type { Bijlage, LopendeTekst } from '../../domain/voorstel.ts';
import type { World } from '../../world/world.ts';
import { lookBeside } from './read-beside.ts';
import { readImage } from './read-image.ts';

/**
 * Reads the pictures of a proposal, by the path that the author wrote, and looks whether its bijlagen are there.
 * `folder` is the folder of the proposal. Paths that leave it and files that are missing are errors.
 */
export function loadFiles(
  world: World,
  folder: string,
  voorstel: LopendeTekst & { readonly bijlagen: readonly Bijlage[] },
): Result<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  const diagnostics: Diagnostic[] = [];
  for (const { bestand, span } of blokkenVan(voorstel, 'afbeelding')) {
    if (images.has(bestand)) continue;
    const image = readImage(world, folder, { value: bestand, span });
    for (const one of image.diagnostics) diagnostics.push(one);
    if (image.value) images.set(bestand, image.value);
  }
  for (const { bestand } of voorstel.bijlagen) {
    if (!bestand) continue;
    for (const one of lookBeside(world, folder, bestand, 'bijlage')) diagnostics.push(one);
  }
  return { value: images, diagnostics };
}
