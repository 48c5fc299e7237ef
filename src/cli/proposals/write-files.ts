import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../pipeline.ts';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * Writes files into a folder, all or none: each goes to a temporary file beside its place first, and only when all
 * stand there are they renamed. A folder that cannot be written is a UsageError.
 */
export function writeFiles(folder: string, artifacts: readonly Artifact[]): void {
  const written: { temporary: string; final: string }[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of artifacts) {
      const final = join(folder, name);
      const temporary = join(folder, `.${name}.${process.pid}.tmp`);
      written.push({ temporary, final });
      writeFileSync(temporary, bytes);
    }
    for (const { temporary, final } of written) renameSync(temporary, final);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      `In de map '${folder}' kan niet worden geschreven (${error.code}).`,
      HINTS[error.code],
    );
  }
}

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'Kies met --uit een map waarin u mag schrijven.',
  EBUSY: 'Staat een van de documenten nog open in Word? Sluit het en probeer het opnieuw.',
  EEXIST: 'Er staat een bestand met de naam van deze map in de weg.',
  ENOSPC: 'De schijf is vol.',
  ENOTDIR: 'Een deel van dit pad is een bestand en geen map.',
  EPERM: 'Staat een van de documenten nog open in Word? Sluit het en probeer het opnieuw.',
  EROFS: 'Deze schijf is alleen te lezen; kies met --uit een andere map.',
};

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
