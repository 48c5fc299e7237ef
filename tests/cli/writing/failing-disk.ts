import { DISK, type Disk } from '../../../src/cli/writing/disk.ts';

/** What changes something on a disk. */
const CHANGES = ['makeFolder', 'create', 'link', 'copy', 'rename', 'remove', 'removeFolder'] as const;

/** A disk that fails, and how often something was changed on it, or tried to be. */
export interface FailingDisk {
  readonly disk: Disk;
  changes(): number;
}

/**
 * The real disk, on which the nth change (from 1) fails: with the code of an error, after which all goes on, or because
 * the computer stops, after which nothing works. A change that fails may have been half done: of a file that is made, half
 * is there.
 */
export function failingDisk(
  nth: number,
  how: string | 'stops',
  only = CHANGES as readonly string[],
): FailingDisk {
  let count = 0;
  let stopped = false;
  const wrapped = Object.fromEntries(
    Object.entries(DISK).map(([name, act]: [string, (...words: never[]) => unknown]) => [
      name,
      (...words: never[]) => {
        if (stopped) throw failure('STOPPED');
        if (!only.includes(name)) return act(...words);
        count += 1;
        if (count !== nth) return act(...words);
        stopped = how === 'stops';
        if (name === 'create' && stopped) {
          const [path, bytes, mode] = words as unknown as Parameters<Disk['create']>;
          DISK.create(path, bytes.subarray(0, bytes.length / 2), mode);
        }
        throw failure(stopped ? 'STOPPED' : how);
      },
    ]),
  );
  return { disk: wrapped as unknown as Disk, changes: () => count };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
