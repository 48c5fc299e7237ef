/**
 * The only door to the outside. Stages read files through a World and write nothing;
 * the command line alone writes. Paths use forward slashes.
 */
export interface World {
  /** The bytes of a file, or undefined when there is no such file. */
  read(path: string): Uint8Array | undefined;
  /** Whether there is such a file, without reading it. */
  has(path: string): boolean;
  /** What a folder holds, sorted by name, or undefined when there is no such folder. */
  list(folder: string): readonly Entry[] | undefined;
  /** Every path that was asked for so far, found or not: what a watcher has to watch. */
  readonly seen: ReadonlySet<string>;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** A World that holds its files in memory, for tests and for other hosts than a disk. */
export function createMemoryWorld(files: Readonly<Record<string, string | Uint8Array>>): World {
  const seen = new Set<string>();
  const encoder = new TextEncoder();
  return {
    seen,
    read(path) {
      seen.add(path);
      const content = files[path];
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    has(path) {
      seen.add(path);
      return files[path] !== undefined;
    },
    list(folder) {
      seen.add(folder);
      const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
      const entries = new Map<string, Entry>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...deeper] = path.slice(prefix.length).split('/');
        entries.set(name, {
          name,
          kind: deeper.length > 0 ? 'folder' : 'file',
        });
      }
      if (entries.size === 0) return undefined;
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
