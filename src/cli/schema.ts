import { basename, dirname } from 'node:path';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { voorstelJsonSchema } from '../domain/json-schema.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { openSjablonen } from '../pipeline.ts';
import { type ExitStatus, type Terminal, workingWorld } from './run.ts';
import { UsageError } from './usage-error.ts';
import { writeFiles } from './write-files.ts';

export interface SchemaOptions {
  /** Only for this municipality; without it for all of them. */
  readonly gemeente?: string | undefined;
  /** A file to write to instead of printing. */
  readonly uit?: string | undefined;
  readonly templates: string;
}

/** Prints the JSON Schema of the frontmatter, for editors. */
export async function schema(options: SchemaOptions, terminal: Terminal): Promise<ExitStatus> {
  const geopend = openSjablonen(workingWorld(), options.templates);
  const wanted = options.gemeente === undefined ? geopend.gemeenten : [options.gemeente];
  const sjablonen: Sjabloon[] = [];
  for (const gemeente of wanted) {
    if (!geopend.gemeenten.includes(gemeente)) throw unknown(gemeente, geopend.gemeenten);
    const { value, diagnostics } = await geopend.load(gemeente);
    if (!value) {
      terminal.err(`${formatDiagnostics(diagnostics, 'tekst', terminal)}\n`);
      return 2;
    }
    sjablonen.push(value.sjabloon);
  }
  if (sjablonen.length === 0) throw new UsageError(`In de map '${options.templates}' staat geen sjabloon.`);
  const text = `${JSON.stringify(voorstelJsonSchema(sjablonen), null, 2)}\n`;
  if (options.uit === undefined) {
    terminal.out(text);
    return 0;
  }
  writeFiles(dirname(options.uit), [{ name: basename(options.uit), bytes: new TextEncoder().encode(text) }]);
  terminal.out(`${options.uit} is gemaakt.\n`);
  return 0;
}

function unknown(gemeente: string, known: readonly string[]): UsageError {
  const near = nearest(gemeente, known);
  const hint = `${near ? `Bedoelde u '${near}'? ` : ''}Kies uit: ${known.join(', ')}.`;
  return new UsageError(`'${gemeente}' is geen bekende gemeente.`, hint);
}
