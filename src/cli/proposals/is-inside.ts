import { isAbsolute, relative } from 'node:path';

/** Whether a path is a folder or lies in it, by the words of both (full) paths. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}
