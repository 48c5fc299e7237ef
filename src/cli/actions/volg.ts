import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Bronomgeving } from '../../bronnen/bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { createSession } from '../../session/session.ts';
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
import { stampWorld } from '../watch/stamped-world.ts';
import { codeOf } from '../writing/disk.ts';
import { GEBOUWD } from './bouw.ts';
import { sjablonenAt } from './sjabloon-controleer.ts';

/** Milliseconds in which saves count as one: editors write a file in several steps. */
const SAMEN = 40;

/** Milliseconds after which is looked once more: systems do not tell of a save that comes right behind another. */
const NOG_EENS = 150;

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
  const disk = stampWorld(workingWorld());
  const session = createSession({ world: disk, templates: options.templates });
  const once = tellOnce(options.templates);
  const named = paths.flatMap((path) => sjablonenAt(path));
  const others = paths.filter((path) => sjablonenAt(path).length === 0);
  const sjablonen = followSjablonen(session, disk, { named, templates: options.templates });
  const bell = createBell();
  stop.addEventListener('abort', () => bell.ring(), { once: true });
  let bronnen: readonly Bron[] = findBronnen(others, GEBOUWD);
  const folders = foldersOf(bronnen, [...others, ...named.map((one) => one.templates)], options.templates);
  const watcher = watchFolders(folders, options.uit, () => bell.ring());
  watcher.on('error', (error) => terminal.err(show`${cannotWatch(error)}\n`));
  const elsewhere = foldersElsewhere(folders);
  /** Makes what must be made; how many sources and templates. */
  const makeAll = async (stale: readonly string[]): Promise<number> => {
    let made = 0;
    for (const bron of bronnen) {
      if (stop.aborted) return made;
      await session.follow(keyOf(bron), async (omgeving) => {
        made += 1;
        await rebuild(bron, options, { omgeving, once }, terminal);
      });
    }
    const used = new Set(bronnen.flatMap((bron) => session.usedSjablonen(keyOf(bron))));
    const checked = await sjablonen.check(used, stale);
    for (const one of checked) showChecked(one, terminal);
    watcher.add(elsewhere(disk.seen));
    return made + checked.length;
  };
  // First watch, then build: a save in between must not be missed.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  await makeAll([]);
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
    const stale = disk.takeStale();
    if (stale.length > 0) session.changed(stale);
    if (stale.some((path) => path.startsWith(`${options.templates}/`))) once.forget();
    const found = findAgain(others, bronnen);
    if (found.melding !== told && found.melding !== '') terminal.err(show`${found.melding}\n`);
    told = found.melding;
    for (const gone of missingFrom(bronnen, found.bronnen, keyOf)) session.letGo(keyOf(gone));
    for (const { map } of missingFrom(bronnen, found.bronnen, nameOf))
      terminal.out(show`${map}: verwijderd; wat ervan was gemaakt, blijft staan.\n`);
    bronnen = found.bronnen;
    again = (await makeAll(stale)) > 0 || rang;
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
function foldersElsewhere(watched: readonly string[]): (seen: ReadonlySet<string>) => string[] {
  const known = watched.map((folder) => resolve(folder));
  const told = new Set<string>();
  return (seen) => {
    const files = [...seen].filter((path) => !told.has(path) && told.add(path));
    const there = files.filter((path) => absentIfUnreadable(() => statSync(path))?.isFile());
    const folders = new Set(there.map((path) => dirname(path)));
    return [...folders].filter((folder) => !known.some((one) => isInside(one, resolve(folder))));
  };
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
  before: readonly Bron[],
): { readonly bronnen: readonly Bron[]; readonly melding: string } {
  try {
    return { bronnen: findBronnen(paths, GEBOUWD, 'or none'), melding: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { bronnen: before, melding: error.message };
  }
}

/** The sources that were there before, and are not among these. */
function missingFrom(
  before: readonly Bron[],
  now: readonly Bron[],
  by: (bron: Bron) => string,
): readonly Bron[] {
  const there = new Set(now.map(by));
  return before.filter((bron) => !there.has(by(bron)));
}

/** Equal for a source and the same source later, also when files came to it or went. */
function nameOf({ soort, map }: Bron): string {
  return `${soort} ${map}`;
}

/** Equal for a source of the same files. */
function keyOf(bron: Bron): string {
  return [`bouw ${nameOf(bron)}`, ...bron.bestanden].join('\n');
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
  { omgeving, once }: { readonly omgeving: Bronomgeving; readonly once: Once },
  terminal: Terminal,
): Promise<void> {
  const start = performance.now();
  let diagnostics: readonly Diagnostic[] = [];
  let outcome = 'niet gemaakt';
  try {
    demandInside(bron);
    const made = await bouwBron(bron, omgeving, options);
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
