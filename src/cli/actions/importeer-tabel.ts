import { readFileSync } from 'node:fs';
import { schrijfFinancien } from '../../importeer/schrijf.ts';
import { leesLosseTabel } from '../../importeer/tabellen/losse-tabel.ts';
import { show } from '../../show/shown.ts';
import { workingWorld } from '../proposals/working-world.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

const MEEST = 2_000_000;

/** Prints a table from Excel or Word as a finance block to paste; what has to be looked at goes to the other stream, with line and column. */
export function importeerTabel(paths: readonly string[], als: string, terminal: Terminal): ExitStatus {
  const [path = '-', ...others] = paths;
  if (others.length > 0) throw new UsageError('Geef bij --tabel één bestand.');
  const bytes = path === '-' ? readInput() : workingWorld().read(path.replaceAll('\\', '/'));
  if (!bytes) throw new UsageError(`'${path}' bestaat niet of is niet te lezen.`);
  if (bytes.length > MEEST)
    throw new UsageError(
      'Deze tabel is groter dan 2 MB.',
      'Kopieer alleen de regels die in het voorstel komen.',
    );
  const text = decode(bytes);
  const name = path === '-' ? 'invoer' : path;
  const made = leesLosseTabel(text, als);
  if ('melding' in made) throw new UsageError(`${name}: ${made.melding}`, made.hint);
  for (const line of schrijfFinancien(made.financien).trimEnd().split('\n')) terminal.out(show`${line}\n`);
  for (const { ernst, melding, hint, plaats } of made.twijfels) {
    const at = plaats ? `:${plaats.lijn}:${plaats.kolom}` : '';
    terminal.err(show`${`${name}${at}: ${ernst} ${melding}`}\n`);
    if (hint !== undefined) terminal.err(show`${`  hint: ${hint}`}\n`);
  }
  return made.twijfels.some(({ ernst }) => ernst === 'fout') ? 1 : 0;
}

/** UTF-8, or else what Excel on Windows writes. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readInput(): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(0));
  } catch {
    return undefined;
  }
}
