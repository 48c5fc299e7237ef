import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { codeOf, type Disk } from './disk.ts';

/** A folder beside the files to be written, in which they grow and in which the old ones are kept. */
export interface WorkFolder {
  readonly path: string;
  /** Where the new content of the nth file goes. */
  fresh(index: number): string;
  /** Where the old content of the nth file is kept. */
  old(index: number): string;
}

/** The name of a work folder: the computer, the process and the thread that made it, and what nobody can guess. */
const NAME =
  /^\.raadsvoorstel-(?<plaats>[0-9a-f]{16})-(?<proces>[1-9]\d{0,9})-(?<thread>[0-9a-f]{4})[0-9a-f]{28}$/;

/** The thread that runs this; more than 65.000 of them no process starts. */
const THREAD = (threadId % 0x10000).toString(16).padStart(4, '0');

/** What the program puts in one. */
const FILE = /^\d+\.(?:nieuw|oud)$/;

/** With this in it, a work folder stays. */
const KEEP = 'bewaren';

/** A work folder lives for moments; one that is a day older than another is of a run that stopped. */
const DAY = 24 * 60 * 60 * 1000;

/** Makes a work folder, for its owner alone, and clears those of runs that stopped halfway in the same place. */
export function makeWorkFolder(disk: Disk, folder: string): WorkFolder {
  const name = `.raadsvoorstel-${plaats()}-${process.pid}-${THREAD}${randomBytes(14).toString('hex')}`;
  const path = join(folder, name);
  disk.makeFolder(path, 'own');
  for (const other of attempt(() => disk.list(folder)) ?? []) {
    if (other !== name && attempt(() => isLeft(disk, join(folder, other), other, path))) {
      clearWorkFolder(disk, join(folder, other));
    }
  }
  return {
    path,
    fresh: (index) => join(path, `${index}.nieuw`),
    old: (index) => join(path, `${index}.oud`),
  };
}

/** Removes a work folder and what the program puts in one; what cannot be removed stays for a later run. */
export function clearWorkFolder(disk: Disk, path: string): void {
  for (const name of attempt(() => disk.list(path)) ?? []) {
    if (FILE.test(name)) attempt(() => disk.remove(join(path, name)));
  }
  attempt(() => disk.removeFolder(path));
}

/** Makes that no run clears a work folder: it holds what could not be put back. */
export function keepWorkFolder(disk: Disk, path: string): void {
  attempt(() => disk.create(join(path, KEEP), new Uint8Array()));
}

/** Whether a folder is a work folder of a run that no longer lives. Ages are those of the disk: no clock is asked. */
function isLeft(disk: Disk, path: string, name: string, own: string): boolean {
  const owner = NAME.exec(name)?.groups;
  if (!owner) return false;
  const stats = disk.look(path);
  if (!stats.isDirectory() || disk.list(path).includes(KEEP)) return false;
  // A process number means something on its own computer alone; what a thread makes, it clears before it goes on.
  if (owner.plaats === plaats()) {
    const own = Number(owner.proces) === process.pid;
    return own ? owner.thread === THREAD : !lives(Number(owner.proces));
  }
  return disk.look(own).mtimeMs - stats.mtimeMs > DAY;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * A mark of the computer, or the container, since it was started. Linux tells both (proc(5), pid_namespaces(7));
 * elsewhere the name of the computer must do.
 */
function plaats(): string {
  const boot = absentIfUnreadable(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const space = absentIfUnreadable(() => readlinkSync('/proc/self/ns/pid'));
  const place = boot && space ? `${boot} ${space}` : hostname();
  return createHash('sha256').update(place).digest('hex').slice(0, 16);
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
