import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { build } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { demandInside, findProposals, type Proposal } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { createBell } from '../watch/bell.ts';
import { type CheckedSjabloon, followSjablonen } from '../watch/followed-sjablonen.ts';
import { type StampedWorld, stampWorld } from '../watch/stamped-world.ts';
import { type WatchedSjablonen, watchSjablonen } from '../watch/watched-sjablonen.ts';
import { codeOf } from '../writing/disk.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';
import type { BouwOptions } from './bouw.ts';
import { sjablonenAt } from './sjabloon-controleer.ts';

/** Milliseconds in which saves count as one: editors write a file in several steps. */
const SAMEN = 40;

/** Milliseconds after which is looked once more: systems do not tell of a save that comes right behind another. */
const NOG_EENS = 150;

/** What was read for a proposal the last time. */
interface Built {
  readonly proposal: Proposal;
  readonly world: StampedWorld;
  readonly gemeenten: ReadonlySet<string>;
}

/**
 * Builds proposals and goes on doing so whenever a file changes that they were made from, until `stop` is aborted.
 * Whatever is wrong is told, and what had been made stays; the next save is a new chance. A template that a path leads to,
 * or that no proposal uses, is checked when it changes; what is wrong with one is told once for all proposals.
 */
export async function volg(
  paths: readonly string[],
  options: BouwOptions,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<ExitStatus> {
  const sjablonen = watchSjablonen(options.templates);
  const built = new Map<string, Built>();
  const once = tellOnce(options.templates);
  const make = async (proposal: Proposal) => {
    built.set(proposal.path, await rebuild(proposal, options, { sjablonen, once }, terminal));
  };
  const named = paths.flatMap((path) => sjablonenAt(path));
  const others = paths.filter((path) => sjablonenAt(path).length === 0);
  const followed = followSjablonen(named, options.templates);
  const checkFollowed = async () => {
    const used = new Set([...built.values()].flatMap(({ gemeenten }) => [...gemeenten]));
    const checked = await followed.check(used);
    for (const one of checked) showChecked(one, terminal);
    return checked.length;
  };
  const proposals = findProposals(others);
  const bell = createBell();
  stop.addEventListener('abort', () => bell.ring(), { once: true });
  const watcher = watchFolders(proposals, [...others, ...named.map((one) => one.templates)], options, () =>
    bell.ring(),
  );
  watcher.on('error', (error) => terminal.err(show`${cannotWatch(error)}\n`));
  // First watch, then build: a save in between must not be missed.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  for (const proposal of proposals) {
    if (!stop.aborted) await make(proposal);
  }
  if (!stop.aborted) await checkFollowed();
  const counts = [
    ...(others.length > 0 ? [counted(proposals.length, 'voorstel', 'voorstellen')] : []),
    ...(named.length > 0 ? [counted(named.length, 'sjabloon', 'sjablonen')] : []),
  ];
  terminal.out(show`${opsomming(counts)} gevolgd; stop met Ctrl-C.\n`);
  let told = '';
  let again = true;
  while (!stop.aborted) {
    const rang = await bell.wait(again ? NOG_EENS : undefined);
    if (stop.aborted) break;
    await pause(SAMEN);
    const stale = sjablonen.forget();
    if (stale.size > 0) once.forget();
    let made = 0;
    const found = findAgain(others, built);
    if (found.melding !== told && found.melding !== '') terminal.err(show`${found.melding}\n`);
    told = found.melding;
    for (const gone of goneFrom(built, found.proposals)) {
      built.delete(gone.path);
      terminal.out(show`${gone.slug}: verwijderd; wat ervan was gemaakt, blijft staan.\n`);
    }
    for (const proposal of found.proposals) {
      const before = built.get(proposal.path);
      const usesStale = before && [...before.gemeenten].some((gemeente) => stale.has(gemeente));
      if (before && !usesStale && !before.world.stale()) continue;
      await make(proposal);
      made += 1;
    }
    made += await checkFollowed();
    again = rang || made > 0;
  }
  await watcher.close();
  terminal.out(show`Gestopt.\n`);
  return 0;
}

/** Watches where proposals and templates stand; what is made of them is left out. */
function watchFolders(
  proposals: readonly Proposal[],
  paths: readonly string[],
  { templates, uit }: BouwOptions,
  ring: () => void,
) {
  const folders = [...proposals.map(({ path }) => dirname(path)), templates, ...paths.filter(isFolder)];
  const watcher = watch([...new Set(folders)], {
    ignoreInitial: true,
    ignored: (path) => isTemporary(path) || resolve(path) === resolve(uit),
  });
  return watcher.on('all', ring);
}

/** The proposals as they are now; when that cannot be told, those that were followed, and why. */
function findAgain(
  paths: readonly string[],
  built: ReadonlyMap<string, Built>,
): { readonly proposals: readonly Proposal[]; readonly melding: string } {
  try {
    return { proposals: findProposals(paths, 'or none'), melding: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { proposals: [...built.values()].map(({ proposal }) => proposal), melding: error.message };
  }
}

/** The proposals that were followed and are there no more. */
function goneFrom(built: ReadonlyMap<string, Built>, now: readonly Proposal[]): readonly Proposal[] {
  const there = new Set(now.map(({ path }) => path));
  return [...built.values()].map(({ proposal }) => proposal).filter(({ path }) => !there.has(path));
}

/** Says what is wrong with a template, and in one line how that went. */
function showChecked({ map, diagnostics }: CheckedSjabloon, terminal: Terminal): void {
  if (diagnostics.length > 0) terminal.err(show`\n`);
  printDiagnostics(diagnostics, terminal);
  terminal.out(show`${map}: sjabloon gecontroleerd; ${countProblems(diagnostics)}.\n`);
}

/** What is wrong with a template holds for every proposal that uses it: it is told with the first. */
interface Once {
  /** What was not told yet. */
  news(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
  /** A template changed: what is still wrong is told again. */
  forget(): void;
}

function tellOnce(templates: string): Once {
  const told = new Set<string>();
  return {
    news: (diagnostics) =>
      diagnostics.filter(({ span, melding }) => {
        if (!span?.source.path.startsWith(`${templates}/`)) return true;
        const key = `${span.source.path}:${span.start}:${melding}`;
        return !told.has(key) && told.add(key);
      }),
    forget: () => told.clear(),
  };
}

/** Builds one proposal, writes what came of it, and says in one line how that went. */
async function rebuild(
  proposal: Proposal,
  options: BouwOptions,
  { sjablonen, once }: { readonly sjablonen: WatchedSjablonen; readonly once: Once },
  terminal: Terminal,
): Promise<Built> {
  const start = performance.now();
  const world = stampWorld(workingWorld());
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
  const news = once.news(diagnostics);
  if (news.length > 0) terminal.err(show`\n`);
  printDiagnostics(news, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(2).replace('.', ',');
  terminal.out(show`${proposal.slug}: ${outcome} in ${seconds} s; ${countProblems(diagnostics)}.\n`);
  return { proposal, world, gemeenten };
}

function isFolder(path: string): boolean {
  return !/[*?{[]/.test(path) && !path.endsWith('.md');
}

/** Files that editors and the program itself write beside the real one. */
function isTemporary(path: string): boolean {
  return /(?:^|[\\/])(?:\.git|\.raadsvoorstel-[^\\/]*|node_modules|\.[^\\/]*\.(?:tmp|swp|swx)|~\$[^\\/]*|[^\\/]*~|4913)(?:$|[\\/])/.test(
    path,
  );
}

/** Linux counts what is watched for a user (inotify(7)); others run out of open files. */
function cannotWatch(error: unknown): string {
  const code = codeOf(error) ?? 'onbekend';
  return `Niet alles is te volgen (${code}): het systeem volgt al te veel bestanden, of een map is niet te lezen. Volg minder voorstellen tegelijk.`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((next) => setTimeout(next, milliseconds));
}
