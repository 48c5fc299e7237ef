import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slashes } from '../../world/slashes.ts';

/** The variable of the environment that names the folder of all templates: an editor sets it for whoever chose one. */
export const SJABLONEN = 'RAADSVOORSTEL_SJABLONEN';

/**
 * The templates that were chosen; else those beside the work when there are any: in the folder of the work, or in one above
 * it up to the top of the git repository. Else those that come with the program.
 */
export function templatesFolder(from = '.'): string {
  const chosen = process.env[SJABLONEN];
  if (chosen) return slashes(chosen);
  for (let folder = from; ; folder = join(folder, '..')) {
    const found = join(folder, 'templates');
    if (existsSync(found)) return slashes(found);
    if (existsSync(join(folder, '.git')) || resolve(folder) === resolve(folder, '..')) break;
  }
  return ownTemplates();
}

/** The templates that come with the program. */
export function ownTemplates(): string {
  // The built program stands in dist/, beside templates/.
  const here = dirname(fileURLToPath(import.meta.url));
  return slashes(join(here, '..', 'templates'));
}
