import { sep } from 'node:path';

/** A path with forward slashes, as the program writes them everywhere. */
export function slashes(path: string): string {
  return path.split(sep).join('/');
}
