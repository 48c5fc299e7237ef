import { join } from 'node:path';
import { slashes } from '../../world/slashes.ts';
import { writeFiles } from './write-files.ts';

/** Writes a new text in a folder that may be there already; gives its path. A file that is there stays: a UsageError. */
export function writeNew(root: string, below: string, name: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const elsewhere = 'Kies met --in een map waarin u mag schrijven.';
  writeFiles({ root, below }, [{ name, bytes }], { only: 'new', elsewhere });
  return slashes(join(root, below, name));
}
