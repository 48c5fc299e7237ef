/**
 * Writing files so that nothing is lost and nothing lands elsewhere: each file whole or not at all, never through a link,
 * and what a stopped run left behind is cleared by the next.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** What writing asks of a disk. Each may throw what node:fs throws: an Error with a `code`. */
export interface Disk {
  /** What stands there, without following a link. Throws ENOENT where there is nothing. */
  look(path: string): Stats;
  /** The same, following links. */
  follow(path: string): Stats;
  /** The path without links. */
  real(path: string): string;
  list(folder: string): readonly string[];
  /** Makes one folder, for its owner alone when it is `own`. */
  makeFolder(path: string, own?: 'own'): void;
  /** Makes a file where there is none, nor a link, with its content on the disk when this returns. */
  create(path: string, bytes: Uint8Array, mode?: number): void;
  /** Gives a file a second name; fails where that name is taken. */
  link(from: string, to: string): void;
  copy(from: string, to: string): void;
  /** Gives a file another name, in the place of what has that name, at once. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeFolder(path: string): void;
}

/** The disk of this computer. */
export const DISK: Disk = {
  look: (path) => lstatSync(path),
  follow: (path) => statSync(path),
  real: (path) => realpathSync(path),
  list: (folder) => readdirSync(folder),
  makeFolder: (path, own) => {
    mkdirSync(path, own ? 0o700 : 0o777);
  },
  create(path, bytes, mode) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;
    const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      if (mode !== undefined) fchmodSync(file, mode & 0o777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  link: (from, to) => linkSync(from, to),
  copy: (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => unlinkSync(path),
  removeFolder: (path) => rmdirSync(path),
};

/** What stands there, without following a link; undefined where there is nothing. */
export function lookAt(disk: Disk, path: string): Stats | undefined {
  try {
    return disk.look(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The code of an error of the system ("ENOSPC"); undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
