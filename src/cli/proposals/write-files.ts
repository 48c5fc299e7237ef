import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../pipeline.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** A file on its way to its place. */
interface Writing {
  readonly final: string;
  /** The new content. */
  readonly temporary: string;
  /** What stood there before. */
  readonly backup: string;
}

/**
 * Writes files into a folder. Each goes to a temporary file beside its place first, and takes its place, whole, when
 * all are there. When one cannot take its place, those before it are put back: then nothing has changed. Only a computer
 * that stops halfway leaves some new and some old files, each of them whole. A folder that cannot be written is a
 * UsageError; `elsewhere` is the hint for somebody who may not write there.
 */
export function writeFiles(
  folder: string,
  artifacts: readonly Artifact[],
  elsewhere = 'Kies met --uit een map waarin u mag schrijven.',
): void {
  const files = artifacts.map(({ name }) => ({
    final: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
    backup: join(folder, `.${name}.${process.pid}.bak`),
  }));
  const leftovers: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    files.forEach(({ temporary, backup }, index) => {
      leftovers.push(temporary, backup);
      writeFileSync(temporary, artifacts[index]?.bytes ?? '');
    });
    placeAll(files);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const melding = `In de map '${folder}' kan niet worden geschreven (${error.code}).`;
    throw new UsageError(melding, hintFor(error.code, elsewhere));
  } finally {
    for (const path of leftovers) rmSync(path, { force: true });
  }
}

/** Puts all files in their places, or none. */
function placeAll(files: readonly Writing[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { final, temporary, backup } of files) {
      const existed = keep(final, backup);
      renameSync(temporary, final);
      undo.unshift(() => (existed ? renameSync(backup, final) : rmSync(final, { force: true })));
    }
  } catch (error) {
    for (const one of undo) one();
    throw error;
  }
}

/** Keeps what stands in a place, which stays where it is; false when there is nothing. */
function keep(final: string, backup: string): boolean {
  try {
    linkSync(final, backup);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    // Not every disk has links.
    copyFileSync(final, backup);
    return true;
  }
}

const OPEN = 'Staat een van de documenten nog open in Word? Sluit het en probeer het opnieuw.';

const HINTS: Readonly<Record<string, string>> = {
  EBUSY: OPEN,
  EEXIST: 'Er staat een bestand met de naam van deze map in de weg.',
  EISDIR: 'Er staat een map met de naam van een van de bestanden in de weg.',
  ENOSPC: 'De schijf is vol.',
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map.',
  EPERM: OPEN,
};

function hintFor(code: string, elsewhere: string): string | undefined {
  if (code === 'EACCES') return elsewhere;
  return code === 'EROFS' ? `Deze schijf is alleen te lezen. ${elsewhere}` : HINTS[code];
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
