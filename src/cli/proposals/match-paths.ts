import picomatch from 'picomatch';
import type { Bronnaam } from '../../bronnen/bron.ts';
import { isBron } from './bronnen-below.ts';

/**
 * The sources of these kinds among files that paths stand for, as on disk: a file is itself, a folder every source below
 * it, anything else a pattern of files or folders. Sorted, each once.
 */
export function matchPaths(
  files: readonly string[],
  paths: readonly string[],
  soorten: readonly Bronnaam[] = ['voorstel'],
): readonly string[] {
  const known = new Set(files);
  const found = paths.flatMap((written) => {
    const path = written.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    if (known.has(path)) return [path];
    const below = bronnenIn(files, path === '.' || path === '' ? '' : `${path}/`, soorten);
    if (below.length > 0) return below;
    const matches = picomatch(path);
    return files.filter(
      (file) => matches(file) || (isBron(file, soorten) && parents(file).some((one) => matches(one))),
    );
  });
  return [...new Set(found)].sort();
}

function bronnenIn(
  files: readonly string[],
  folder: string,
  soorten: readonly Bronnaam[],
): readonly string[] {
  return files.filter(
    (file) => isBron(file, soorten) && file.startsWith(folder) && (folder !== '' || !file.startsWith('../')),
  );
}

/** The folders that a file lies in, the outermost first. */
function parents(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
