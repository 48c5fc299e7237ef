// src/world: the only door to the outside: disk, memory, a git revision, an overlay.

/**
 * The only door to the outside. Stages read files through a World and write nothing;
 * the command line alone writes. Paths use forward slashes.
 */
export interface World {
  /** The bytes of a file, or undefined when there is no such file. */
  read(path: string): Uint8Array | undefined;
  /** What stands at a path, without reading it; undefined where there is nothing, or nothing that may be read. */
  info(path: string): FileInfo | undefined;
  /** What a folder holds, sorted by name, or undefined when there is no such folder. */
  list(folder: string): readonly Entry[] | undefined;
  /** What was worked out of it before and still holds; absent where everything is worked out each time. */
  readonly kept?: Kept;
}

/**
 * Results, each kept with every answer that the World gave while it was worked out. A result holds for as long as a World
 * gives the same answers: nobody says what depends on what. What is kept within what is kept counts for both.
 */
export interface Kept {
  /** What `make` gives with this World, worked out only when something that it asked for is different. */
  of<T>(key: string, world: World, make: (world: World) => T): T;
  /** The same for what takes a while; of one key one is worked out at a time. */
  later<T>(key: string, world: World, make: (world: World) => Promise<T>): Promise<T>;
}

/** What stands at a path, with links followed. */
export interface FileInfo {
  /** A device, a pipe, a socket, or a file that the system makes up while it is read, is `other`. */
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes; of a file only. */
  readonly size: number;
  /** Where it really is: the same for all paths that lead to it. With forward slashes. */
  readonly real: string;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** A World that holds its files in memory, for tests and for other hosts than a disk. */
export function createMemoryWorld(files: Readonly<Record<string, string | Uint8Array>>): World {
  const encoder = new TextEncoder();
  const below = (folder: string) => {
    const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
    return entriesBelow(Object.keys(files), prefix);
  };
  return {
    read(path) {
      const content = files[path];
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    info(path) {
      const real = `/${path === '.' ? '' : path.replace(/\/$/, '')}`;
      const content = files[path];
      if (content === undefined && below(path)) return { kind: 'folder', size: 0, real };
      if (content === undefined) return undefined;
      const size = typeof content === 'string' ? encoder.encode(content).length : content.length;
      return { kind: 'file', size, real };
    },
    list: below,
  };
}

/** What a folder holds, by the paths of all files and the start of those that lie in it ("a/b/"). */
export function entriesBelow(paths: Iterable<string>, prefix: string): readonly Entry[] | undefined {
  const entries = new Map<string, Entry>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    entries.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
  }
  if (entries.size === 0) return undefined;
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
