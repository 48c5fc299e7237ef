import { statSync } from 'node:fs';
import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { counted } from '../../domain/counted.ts';
import { CLEAR_LINE, show } from '../../show/shown.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Bron, findBronnen } from './find-bronnen.ts';
import { tryBron } from './try-bron.ts';

/**
 * Does the same work on each source of these kinds that the paths stand for, one after the other, and collects the
 * problems, each once: what is wrong with a council shows in every meeting. A folder that cannot be written, a text that
 * takes more than the computer has, or a bug in the program, becomes a problem of that source and stops no other.
 */
export async function overBronnen(
  paths: readonly string[],
  soorten: readonly Bronnaam[],
  terminal: Terminal,
  work: (bron: Bron) => Promise<readonly Diagnostic[]>,
): Promise<{ readonly bronnen: readonly Bron[]; readonly diagnostics: readonly Diagnostic[] }> {
  const bronnen = findBronnen(paths, soorten);
  return { bronnen, diagnostics: await eachBron(bronnen, terminal, work) };
}

/**
 * The same for sources that were found, so many at once; the largest begin first. What is told stands in the order of the
 * sources, whichever of them is ready first.
 */
export async function eachBron(
  bronnen: readonly Bron[],
  terminal: Terminal,
  work: (bron: Bron) => Promise<readonly Diagnostic[]>,
  tegelijk = 1,
): Promise<readonly Diagnostic[]> {
  const found: (readonly Diagnostic[])[] = bronnen.map(() => []);
  const waiting = tegelijk === 1 ? [...bronnen.entries()] : largestFirst(bronnen);
  let begun = 0;
  const workOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, bron] = next;
      await turn();
      begun += 1;
      showProgress(terminal, begun, bronnen.length, bron.map);
      found[index] = await tryBron(bron, () => work(bron));
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, workOn));
  if (shows(terminal, bronnen.length)) terminal.err(CLEAR_LINE);
  return sortDiagnostics(eachOnce(found.flat()));
}

/** With their places; a large one that comes last would keep one thread at work while the others wait. */
function largestFirst(bronnen: readonly Bron[]): [number, Bron][] {
  const sizes = bronnen.map(({ bestanden }) =>
    bestanden.reduce((sum, path) => sum + (absentIfUnreadable(() => statSync(path))?.size ?? 0), 0),
  );
  return [...bronnen.entries()].sort(([one], [other]) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
}

/** "7 voorstellen, 5 amendementen en moties en 1 vergadering", by kind in their order; none of a kind says nothing of it. */
export function countBronnen(bronnen: readonly Bron[]): readonly string[] {
  return BRONNAMEN.flatMap((naam) => {
    const { enkelvoud, meervoud } = BRONSOORTEN[naam];
    const count = bronnen
      .filter(({ soort }) => soort === naam)
      .reduce((sum, { bestanden }) => sum + bestanden.length, 0);
    return count === 0 ? [] : [counted(count, enkelvoud, meervoud)];
  });
}

/** Only on a terminal, and only when there is more than one source to wait for. */
function shows(terminal: Terminal, total: number): boolean {
  return terminal.interactive && total > 1;
}

function showProgress(terminal: Terminal, at: number, total: number, name: string): void {
  if (shows(terminal, total)) terminal.err(show`${CLEAR_LINE}[${at}/${total}] ${name}`);
}

/** Lets a signal to stop come through, which waits until the program waits. */
function turn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
