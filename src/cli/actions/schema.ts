import { basename, dirname } from 'node:path';
import type { Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { JsonSchema } from '../../gegevens/json-schema.ts';
import { openSjablonen } from '../../pipeline.ts';
import { jsonText } from '../../show/json-text.ts';
import { laidOut, show } from '../../show/shown.ts';
import { sjabloonJsonSchema } from '../../sjabloonwerk/sjabloon-json-schema.ts';
import type { Sjabloonschema } from '../../sjabloonwerk/sleutels.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeFiles } from '../writing/write-files.ts';

export interface SchemaOptions {
  /** Only for this municipality; without it for all of them. */
  readonly gemeente?: string | undefined;
  /** That of a file of a template, in the place of that of a source. */
  readonly bestand?: Sjabloonschema | undefined;
  /** The kind of source; proposals when absent. */
  readonly bron?: Bronnaam | undefined;
  /** A file to write to instead of printing. */
  readonly uit?: string | undefined;
  readonly templates: string;
}

/** Prints the JSON Schema of a source (what stands above its text), or of a file of a template, for editors. */
export async function schema(options: SchemaOptions, terminal: Terminal): Promise<ExitStatus> {
  if (options.bestand) return give(sjabloonJsonSchema(options.bestand), options, terminal);
  const geopend = openSjablonen(workingWorld(), options.templates);
  const wanted = options.gemeente === undefined ? geopend.gemeenten : [options.gemeente];
  const sjablonen: Sjabloon[] = [];
  for (const gemeente of wanted) {
    if (!geopend.gemeenten.includes(gemeente)) throw unknown(gemeente, geopend.gemeenten);
    const { value, diagnostics } = await geopend.load(gemeente);
    if (!value) {
      printDiagnostics(diagnostics, terminal);
      return 2;
    }
    sjablonen.push(value.sjabloon);
  }
  if (sjablonen.length === 0) throw new UsageError(`In de map '${options.templates}' staat geen sjabloon.`);
  const werk = await BRONSOORTEN[options.bron ?? 'voorstel'].werk();
  return give(werk.schema(sjablonen), options, terminal);
}

function give(found: JsonSchema, options: SchemaOptions, terminal: Terminal): ExitStatus {
  const text = jsonText(found);
  if (options.uit === undefined) {
    terminal.out(laidOut(text));
    return 0;
  }
  writeFiles({ root: dirname(options.uit), below: '' }, [
    { name: basename(options.uit), bytes: new TextEncoder().encode(text) },
  ]);
  terminal.out(show`${options.uit} is gemaakt.\n`);
  return 0;
}

function unknown(gemeente: string, known: readonly string[]): UsageError {
  return new UsageError(`'${gemeente}' is geen bekende gemeente.`, choiceHint(gemeente, known));
}
