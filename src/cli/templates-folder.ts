import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The templates beside the work when there are any: in the working folder, or in one above it up to the top of the
 * git repository. Else those that come with the program.
 */
export function templatesFolder(): string {
  for (let folder = '.'; ; folder = join('..', folder)) {
    const found = join(folder, 'templates');
    if (existsSync(found)) return slashes(found);
    if (existsSync(join(folder, '.git')) || resolve(folder) === resolve(folder, '..')) break;
  }
  const here = dirname(fileURLToPath(import.meta.url));
  return slashes(join(here, '..', 'templates'));
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
