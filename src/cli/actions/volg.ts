import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { build } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { demandInside, findProposals, type Proposal } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';
import type { BouwOptions } from './bouw.ts';
import { touches, type WatchedSjablonen, watchSjablonen } from './watched-sjablonen.ts';

/** Milliseconds in which saves count as one: editors write a file in several steps. */
const SAMEN = 40;

/** What was read for a proposal the last time. */
interface Built {
  readonly proposal: Proposal;
  readonly seen: ReadonlySet<string>;
  readonly gemeenten: ReadonlySet<string>;
}

/**
 * Builds proposals and goes on doing so whenever a file changes that they were made from, until `stop` is aborted.
 * Whatever is wrong is told, and what had been made stays; the next save is a new chance.
 */
export async function volg(
  paths: readonly string[],
  options: BouwOptions,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<ExitStatus> {
  const sjablonen = watchSjablonen(options.templates);
  const built = new Map<string, Built>();
  const make = async (proposal: Proposal) => {
    built.set(proposal.path, await rebuild(proposal, options, sjablonen, terminal));
  };
  const proposals = findProposals(paths);
  const folders = [
    ...proposals.map(({ path }) => dirname(path)),
    options.templates,
    ...paths.filter(isFolder),
  ];
  const queue = new Set<string>();
  let wake: (() => void) | undefined;
  const watcher = watch([...new Set(folders)], {
    ignoreInitial: true,
    ignored: (path) => isTemporary(path) || resolve(path) === resolve(options.uit),
  });
  watcher.on('all', (event, path) => {
    queue.add(resolve(path));
    // What comes or goes changes what its folder holds too.
    if (event !== 'change') queue.add(resolve(dirname(path)));
    wake?.();
  });
  // First watch, then build: a save in between must not be missed.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  for (const proposal of proposals) {
    if (!stop.aborted) await make(proposal);
  }
  terminal.out(show`${counted(proposals.length, 'voorstel', 'voorstellen')} gevolgd; stop met Ctrl-C.\n`);
  while (!stop.aborted) {
    if (queue.size === 0) {
      await new Promise<void>((next) => {
        wake = next;
        stop.addEventListener('abort', () => next(), { once: true });
      });
      await pause(SAMEN);
      continue;
    }
    const changed = new Set(queue);
    queue.clear();
    const stale = sjablonen.forget(changed);
    for (const proposal of findAgain(paths, built, terminal)) {
      const before = built.get(proposal.path);
      const usesStale = before && [...before.gemeenten].some((gemeente) => stale.has(gemeente));
      if (!before || usesStale || touches(before.seen, changed)) await make(proposal);
    }
  }
  await watcher.close();
  terminal.out(show`Gestopt.\n`);
  return 0;
}

/** The proposals as they are now; when they cannot be found any more, those that were followed. */
function findAgain(
  paths: readonly string[],
  built: ReadonlyMap<string, Built>,
  terminal: Terminal,
): readonly Proposal[] {
  try {
    return findProposals(paths);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(show`${error.message}\n`);
    return [...built.values()].map((one) => one.proposal);
  }
}

/** Builds one proposal, writes what came of it, and says in one line how that went. */
async function rebuild(
  proposal: Proposal,
  options: BouwOptions,
  sjablonen: WatchedSjablonen,
  terminal: Terminal,
): Promise<Built> {
  const start = performance.now();
  const world = workingWorld();
  const gemeenten = new Set<string>();
  let diagnostics: readonly Diagnostic[] = [];
  let outcome = 'niet gemaakt';
  try {
    demandInside(proposal);
    const result = await build(world, proposal.path, { ...options, sjablonen: sjablonen.open(gemeenten) });
    diagnostics = result.diagnostics;
    if (result.value) {
      writeDocumenten(options.uit, proposal.slug, result.value);
      outcome = `${counted(result.value.length, 'bestand', 'bestanden')} gemaakt`;
    }
  } catch (error) {
    terminal.err(show`${error instanceof UsageError ? error.message : describeBug(error)}\n`);
  }
  if (diagnostics.length > 0) terminal.err(show`\n`);
  printDiagnostics(diagnostics, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(2).replace('.', ',');
  terminal.out(show`${proposal.slug}: ${outcome} in ${seconds} s; ${countProblems(diagnostics)}.\n`);
  return { proposal, seen: world.seen, gemeenten };
}

function isFolder(path: string): boolean {
  return !/[*?{[]/.test(path) && !path.endsWith('.md');
}

/** Files that editors and the program itself write beside the real one. */
function isTemporary(path: string): boolean {
  return /(?:^|[\\/])(?:\.git|\.raadsvoorstel-[0-9a-f]*|node_modules|\.[^\\/]*\.(?:tmp|swp|swx)|~\$[^\\/]*|[^\\/]*~|4913)(?:$|[\\/])/.test(
    path,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((next) => setTimeout(next, milliseconds));
}
