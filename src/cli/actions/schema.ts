import { basename, dirname } from 'node:path';
import { formatDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { voorstelJsonSchema } from '../../gegevens/json-schema.ts';
import { openSjablonen } from '../../pipeline.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { writeFiles } from '../proposals/write-files.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

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
  return new UsageError(`'${gemeente}' is geen bekende gemeente.`, choiceHint(gemeente, known));
}
