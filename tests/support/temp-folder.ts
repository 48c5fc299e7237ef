import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new empty folder, by its real path; it is gone after the test file that asked for it. The name tells who did. */
export function tempFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `raadsvoorstel-${name}-`)));
  made.push(folder);
  return folder;
}

/** What `leaves-no-trace.ts` does after each test file. */
export function removeTempFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
