import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeFiles } from './write-files.ts';

/** Writes a text (with LF line ends) in the place of a file, with the line ends that the file had. */
export function rewriteText(path: string, text: string): void {
  const crlf = readFileSync(path, 'utf8').includes('\r\n');
  const bytes = new TextEncoder().encode(crlf ? text.replaceAll('\n', '\r\n') : text);
  const elsewhere = 'Vraag de eigenaar van deze map of u er mag schrijven.';
  writeFiles({ root: dirname(path), below: '' }, [{ name: basename(path), bytes }], { elsewhere });
}
