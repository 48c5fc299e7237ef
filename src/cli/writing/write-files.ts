// src/cli/writing: puts files on the disk: whole or not at all, and nowhere else than in the given folder.

import { join } from 'node:path';
import type { Artifact } from '../../pipeline.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { codeOf, DISK, type Disk, lookAt } from './disk.ts';
import { hintFor } from './hint-for.ts';
import { nameOf, openFolder, type Place, refuseLink } from './open-folder.ts';
import { clearWorkFolder, keepWorkFolder, makeWorkFolder } from './work-folder.ts';

export interface WriteOptions {
  /** The hint for somebody who may not write there. */
  readonly elsewhere?: string;
  /** A file that is there already is an error. */
  readonly only?: 'new';
  readonly disk?: Disk;
}

/** A file on its way to its place. */
interface Writing {
  readonly final: string;
  /** The new content. */
  readonly fresh: string;
  /** What stood there before. */
  readonly old: string;
}

/**
 * Writes files into a folder. Each is written whole, in a folder of our own beside its place, and takes its place when all
 * are there. When one cannot, those before it are put back: then nothing has changed. Only a run that is killed halfway
 * leaves some new and some old files, each of them whole, and the next one clears what it left. No link is followed. A
 * folder that cannot be written in is a UsageError.
 */
export function writeFiles(place: Place, artifacts: readonly Artifact[], options: WriteOptions = {}): void {
  const { elsewhere = 'Kies met --uit een map waarin u mag schrijven.', only, disk = DISK } = options;
  let made: readonly string[] = [];
  try {
    const folder = openFolder(disk, place);
    made = folder.made;
    const work = makeWorkFolder(disk, folder.path);
    const files = artifacts.map(({ name }, index) => ({
      final: join(folder.path, name),
      fresh: work.fresh(index),
      old: work.old(index),
    }));
    let keep = false;
    try {
      files.forEach(({ final, fresh }, index) => {
        const mode = lookAt(disk, final)?.mode;
        disk.create(fresh, artifacts[index]?.bytes ?? new Uint8Array(), mode);
      });
      placeAll(disk, files, only);
    } catch (error) {
      keep = error instanceof NotPutBack;
      throw error instanceof NotPutBack ? lost(error, work.path) : error;
    } finally {
      if (keep) keepWorkFolder(disk, work.path);
      else clearWorkFolder(disk, work.path);
    }
  } catch (error) {
    // Those that hold nothing; the others refuse.
    for (const path of made.toReversed()) attempt(() => disk.removeFolder(path));
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    if (code === undefined) throw error;
    const named = join(place.root, place.below);
    throw new UsageError(
      `In de map '${named}' kan niet worden geschreven (${code}).`,
      hintFor(code, elsewhere),
    );
  }
}

/** Puts all files in their places, or none. */
function placeAll(disk: Disk, files: readonly Writing[], only: 'new' | undefined): void {
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      const existed = keepOld(disk, file, only);
      if (only === 'new') placeNew(disk, file);
      else disk.rename(file.fresh, file.final);
      undo.unshift(() => (existed ? disk.rename(file.old, file.final) : disk.remove(file.final)));
    }
  } catch (error) {
    const failed = undo.filter((one) => !succeeds(one));
    if (failed.length > 0) throw new NotPutBack('not put back', { cause: error });
    throw error;
  }
}

/** Keeps what stands in a place, which stays where it is; false when there is nothing. */
function keepOld(disk: Disk, { final, old }: Writing, only: 'new' | undefined): boolean {
  const found = lookAt(disk, final);
  if (!found) return false;
  if (only === 'new') throw alreadyThere(final);
  if (found.isSymbolicLink()) throw refuseLink(final);
  if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!found.isFile()) throw Object.assign(new Error('no file'), { code: 'EINVAL' });
  try {
    disk.link(final, old);
  } catch {
    // Not every disk has links.
    disk.copy(final, old);
  }
  return true;
}

/** A second name for the new content: unlike a change of name, that takes nothing's place. */
function placeNew(disk: Disk, { final, fresh }: Writing): void {
  try {
    disk.link(fresh, final);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw alreadyThere(final);
    disk.copy(fresh, final);
  }
}

function alreadyThere(path: string): UsageError {
  return new UsageError(
    `'${nameOf(path)}' bestaat al.`,
    'Kies een andere naam; wat er staat, wordt niet overschreven.',
  );
}

/** A file could not take its place, and one before it could not be put back. */
class NotPutBack extends Error {}

function lost({ cause }: NotPutBack, path: string): UsageError {
  const why = cause instanceof UsageError ? cause.message : (codeOf(cause) ?? 'onbekend');
  return new UsageError(
    `Het schrijven is halverwege gestopt (${why}) en de oude bestanden waren niet terug te zetten.`,
    `De oude bestanden staan in ${nameOf(path)}.`,
  );
}

function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

const attempt: (act: () => void) => void = succeeds;
