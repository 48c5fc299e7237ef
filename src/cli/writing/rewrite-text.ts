import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeFiles } from './write-files.ts';

/** Writes a text (with LF line ends) in the place of a file, with the line ends and the byte order mark that the file had. */
export function rewriteText(path: string, text: string): void {
  const was = readFileSync(path, 'utf8');
  const lines = was.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  const bytes = new TextEncoder().encode(was.startsWith('\ufeff') ? `\ufeff${lines}` : lines);
  const elsewhere = 'Vraag de eigenaar van deze map of u er mag schrijven.';
  writeFiles({ root: dirname(path), below: '' }, [{ name: basename(path), bytes }], { elsewhere });
}
