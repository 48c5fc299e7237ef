import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeFiles } from './write-files.ts';

/** What stands in a file, and what stands there once a text takes its place. */
export interface Rewritten {
  readonly was: string;
  readonly wordt: string;
}

/** A text (with LF line ends) as it stands in the place of a file: with the line ends and the byte order mark that the file has. */
export function rewritten(path: string, text: string): Rewritten {
  const was = readFileSync(path, 'utf8');
  const lines = was.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return { was, wordt: was.startsWith('\ufeff') ? `\ufeff${lines}` : lines };
}

/** Writes a text (with LF line ends) in the place of a file, with the line ends and the byte order mark that the file had. */
export function rewriteText(path: string, text: string): void {
  replaceFile(path, rewritten(path, text).wordt);
}

/** Writes a text as it is in the place of a file. */
export function replaceFile(path: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const elsewhere = 'Vraag de eigenaar van deze map of u er mag schrijven.';
  writeFiles({ root: dirname(path), below: '' }, [{ name: basename(path), bytes }], { elsewhere });
}
