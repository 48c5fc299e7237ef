import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The templates beside the work when there are any, else those that come with the program. */
export function templatesFolder(): string {
  if (existsSync('templates')) return 'templates';
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here, '..', 'templates').split(sep).join('/');
}
