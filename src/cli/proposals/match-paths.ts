import picomatch from 'picomatch';

/**
 * The proposals among files that paths stand for, as on disk: a file is itself, a folder every `voorstel.md` below it,
 * anything else a pattern of files or folders. Sorted, each once.
 */
export function matchPaths(files: readonly string[], paths: readonly string[]): readonly string[] {
  const known = new Set(files);
  const found = paths.flatMap((written) => {
    const path = written.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    if (known.has(path)) return [path];
    const below = proposalsIn(files, path === '.' || path === '' ? '' : `${path}/`);
    if (below.length > 0) return below;
    const matches = picomatch(path);
    return files.filter(
      (file) => matches(file) || (isProposal(file) && parents(file).some((one) => matches(one))),
    );
  });
  return [...new Set(found)].sort();
}

function proposalsIn(files: readonly string[], folder: string): readonly string[] {
  return files.filter(
    (file) => isProposal(file) && file.startsWith(folder) && (folder !== '' || !file.startsWith('../')),
  );
}

function isProposal(file: string): boolean {
  return /(?:^|\/)voorstel\.md$/.test(file);
}

/** The folders that a file lies in, the outermost first. */
function parents(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
