import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { show } from '../../show/shown.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { type BouwOptions, bouwBron } from '../bouwen/bouw-bron.ts';
import { type Bron, findBronnen } from '../proposals/find-bronnen.ts';
import { demandInside } from '../proposals/find-proposals.ts';
import { isInside } from '../proposals/is-inside.ts';
import { countBronnen } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { createBell } from '../watch/bell.ts';
import { type CheckedSjabloon, followSjablonen } from '../watch/followed-sjablonen.ts';
import { type StampedWorld, stampWorld } from '../watch/stamped-world.ts';
import { type WatchedSjablonen, watchSjablonen } from '../watch/watched-sjablonen.ts';
import { codeOf } from '../writing/disk.ts';
import { GEBOUWD } from './bouw.ts';
import { sjablonenAt } from './sjabloon-controleer.ts';

/** Milliseconds in which saves count as one: editors write a file in several steps. */
const SAMEN = 40;

/** Milliseconds after which is looked once more: systems do not tell of a save that comes right behind another. */
const NOG_EENS = 150;

/** What was read for a source the last time. */
interface Built {
  readonly bron: Bron;
  readonly world: StampedWorld;
  readonly gemeenten: ReadonlySet<string>;
}

/**
 * Builds sources and goes on doing so whenever a file changes that they were made from, until `stop` is aborted.
 * Whatever is wrong is told, and what had been made stays; the next save is a new chance. A template that a path leads to,
 * or that no source uses, is checked when it changes; what is wrong with one is told once for all of them.
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
  const make = async (bron: Bron) => {
    const made = await rebuild(bron, options, { sjablonen, once }, terminal);
    built.set(keyOf(bron), made);
    watcher.add(foldersElsewhere(made.world, folders));
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
  const bronnen = findBronnen(others, GEBOUWD);
  const bell = createBell();
  stop.addEventListener('abort', () => bell.ring(), { once: true });
  const folders = foldersOf(bronnen, [...others, ...named.map((one) => one.templates)], options.templates);
  const watcher = watchFolders(folders, options.uit, () => bell.ring());
  watcher.on('error', (error) => terminal.err(show`${cannotWatch(error)}\n`));
  // First watch, then build: a save in between must not be missed.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  for (const bron of bronnen) {
    if (!stop.aborted) await make(bron);
  }
  if (!stop.aborted) await checkFollowed();
  const counts = [
    ...countBronnen(bronnen),
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
    for (const gone of goneFrom(built, found.bronnen)) {
      built.delete(keyOf(gone));
      terminal.out(show`${gone.map}: verwijderd; wat ervan was gemaakt, blijft staan.\n`);
    }
    for (const bron of found.bronnen) {
      const before = built.get(keyOf(bron));
      const usesStale = before && [...before.gemeenten].some((gemeente) => stale.has(gemeente));
      if (before && !usesStale && sameFiles(before.bron, bron) && !before.world.stale()) continue;
      await make(bron);
      made += 1;
    }
    made += await checkFollowed();
    again = rang || made > 0;
  }
  await watcher.close();
  terminal.out(show`Gestopt.\n`);
  return 0;
}

/** Where sources and templates stand. */
function foldersOf(bronnen: readonly Bron[], paths: readonly string[], templates: string): readonly string[] {
  return [...new Set([...bronnen.map(({ path }) => dirname(path)), templates, ...paths.filter(isFolder)])];
}

/** The folders of files that were read and lie in none of those that are watched: a meeting names proposals elsewhere. */
function foldersElsewhere({ seen }: StampedWorld, watched: readonly string[]): string[] {
  const known = watched.map((folder) => resolve(folder));
  const files = [...seen].filter((path) => absentIfUnreadable(() => statSync(path))?.isFile());
  const folders = new Set(files.map((path) => dirname(path)));
  return [...folders].filter((folder) => !known.some((one) => isInside(one, resolve(folder))));
}

/** Watches folders; what is made is left out. */
function watchFolders(folders: readonly string[], uit: string, ring: () => void) {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => isTemporary(path) || resolve(path) === resolve(uit),
  });
  return watcher.on('all', ring);
}

/** The sources as they are now; when that cannot be told, those that were followed, and why. */
function findAgain(
  paths: readonly string[],
  built: ReadonlyMap<string, Built>,
): { readonly bronnen: readonly Bron[]; readonly melding: string } {
  try {
    return { bronnen: findBronnen(paths, GEBOUWD, 'or none'), melding: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { bronnen: [...built.values()].map(({ bron }) => bron), melding: error.message };
  }
}

/** The sources that were followed and are there no more. */
function goneFrom(built: ReadonlyMap<string, Built>, now: readonly Bron[]): readonly Bron[] {
  const there = new Set(now.map(keyOf));
  return [...built.values()].map(({ bron }) => bron).filter((bron) => !there.has(keyOf(bron)));
}

/** Equal for a source and the same source later, also when files came to it or went. */
function keyOf({ soort, map }: Bron): string {
  return `${soort} ${map}`;
}

function sameFiles(one: Bron, other: Bron): boolean {
  return one.bestanden.join('\n') === other.bestanden.join('\n');
}

/** Says what is wrong with a template, and in one line how that went. */
function showChecked({ map, diagnostics }: CheckedSjabloon, terminal: Terminal): void {
  if (diagnostics.length > 0) terminal.err(show`\n`);
  printDiagnostics(diagnostics, terminal);
  terminal.out(show`${map}: sjabloon gecontroleerd; ${countProblems(diagnostics)}.\n`);
}

/** What is wrong with a template holds for everything that uses it: it is told with the first. */
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

/** Builds one source, writes what came of it, and says in one line how that went. */
async function rebuild(
  bron: Bron,
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
    demandInside(bron);
    const made = await bouwBron(bron, { world, sjablonen: sjablonen.open(gemeenten) }, options);
    diagnostics = made.diagnostics;
    if (made.bestanden !== undefined) outcome = `${counted(made.bestanden, 'bestand', 'bestanden')} gemaakt`;
  } catch (error) {
    terminal.err(show`${error instanceof UsageError ? error.message : describeBug(error)}\n`);
  }
  const news = once.news(diagnostics);
  if (news.length > 0) terminal.err(show`\n`);
  printDiagnostics(news, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(2).replace('.', ',');
  terminal.out(show`${bron.map}: ${outcome} in ${seconds} s; ${countProblems(diagnostics)}.\n`);
  return { bron, world, gemeenten };
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
