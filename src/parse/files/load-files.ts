import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Image } from '../../document/nodes.ts';
import { placeOf, visitMarkdown } from '../../domain/mdast.ts';
import type { Bijlage, LopendeTekst } from '../../domain/voorstel.ts';
import type { World } from '../../world/world.ts';
import { readImage } from './read-image.ts';
import { missingFile, resolveInside } from './resolve-inside.ts';

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
  visitMarkdown(voorstel, (node: Nodes) => {
    if (node.type !== 'image' || images.has(node.url)) return;
    const image = readImage(world, folder, { value: node.url, span: placeOf(voorstel, node) });
    diagnostics.push(...image.diagnostics);
    if (image.value) images.set(node.url, image.value);
  });
  for (const { bestand } of voorstel.bijlagen) {
    if (!bestand) continue;
    const path = resolveInside(folder, bestand, 'bijlage');
    diagnostics.push(...path.diagnostics);
    if (path.value === undefined || world.has(path.value)) continue;
    diagnostics.push(missingFile(folder, bestand, 'bijlage'));
  }
  return { value: images, diagnostics };
}
