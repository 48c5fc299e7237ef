import type { World } from '../../world/world.ts';

/**
 * The path under which a file really stands: a Mac stores "é" as an e with a mark (NFD), which reads the same and is
 * another name. The path itself when there is no such file either.
 */
export function findFile(world: World, path: string): string {
  if (path === path.normalize('NFD') || world.info(path)?.kind === 'file') return path;
  let found = path.startsWith('/') ? '/' : '';
  for (const part of path.split('/').filter((one) => one !== '')) {
    const folder = found === '' ? '.' : found;
    const exact = world.list(folder)?.some(({ name }) => name === part);
    const same = exact ? part : world.list(folder)?.find(({ name }) => isSame(name, part))?.name;
    if (same === undefined) return path;
    found = found === '' || found === '/' ? `${found}${same}` : `${found}/${same}`;
  }
  return found;
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}
