import { dirname } from 'node:path';
import type { Bronomgeving } from '../../bronnen/bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { createSession } from '../../session/session.ts';
import { show } from '../../show/shown.ts';
import { type BouwOptions, bouwBron } from '../bouwen/bouw-bron.ts';
import { type Bron, findBronnen } from '../proposals/find-bronnen.ts';
import { countBronnen } from '../proposals/over-bronnen.ts';
import { tryBron } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { createBell } from '../watch/bell.ts';
import { type CheckedSjabloon, followSjablonen } from '../watch/followed-sjablonen.ts';
import { stampWorld } from '../watch/stamped-world.ts';
import { watchFolders } from '../watch/watched-folders.ts';
import { GEBOUWD } from './bouw.ts';
import { sjablonenAt } from './sjabloon-controleer.ts';

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
  const sjablonen = followSjablonen(session, { named, templates: options.templates });
  const bell = createBell();
  stop.addEventListener('abort', () => bell.ring(), { once: true });
  let bronnen: readonly Bron[] = findBronnen(others, GEBOUWD);
  const folders = foldersOf(bronnen, [...others, ...named.map((one) => one.templates)], options.templates);
  const watched = watchFolders(folders, options.uit, {
    changed: (saved) => bell.ring(saved),
    wrong: (melding) => terminal.err(show`${melding}\n`),
  });
  /** Makes those of some sources that must be made; how many. */
  const makeBronnen = async (some: readonly Bron[]): Promise<number> => {
    let made = 0;
    for (const bron of some) {
      if (stop.aborted) return made;
      await session.follow(keyOf(bron), async (omgeving) => {
        made += 1;
        await rebuild(bron, options, { omgeving, once }, terminal);
      });
    }
    return made;
  };
  /** Makes and checks what must be; how many sources and templates. */
  const makeAll = async (stale: readonly string[]): Promise<number> => {
    const made = await makeBronnen(bronnen);
    const used = new Set(bronnen.flatMap((bron) => session.usedSjablonen(keyOf(bron))));
    const checked = await sjablonen.check(used, stale);
    for (const one of checked) showChecked(one, terminal);
    const asked = session.asked();
    disk.retain(asked);
    watched.follow(asked);
    return made + checked.length;
  };
  // First watch, then build: a save in between must not be missed.
  await watched.ready;
  await makeAll([]);
  const counts = [
    ...countBronnen(bronnen),
    ...(named.length > 0 ? [counted(named.length, 'sjabloon', 'sjablonen')] : []),
  ];
  terminal.out(show`${opsomming(counts)} gevolgd; stop met Ctrl-C.\n`);
  const inTemplates = (path: string) => path.startsWith(`${options.templates}/`);
  let told = '';
  let again = true;
  while (!stop.aborted) {
    const { rang, saved } = await bell.wait(again ? NOG_EENS : undefined);
    if (stop.aborted) break;
    if (saved && disk.knows(saved) && ![...saved].some(inTemplates)) {
      // What was saved is made at once; the look at all else that may have changed comes behind it.
      session.changed(disk.takeStale(saved));
      await makeBronnen(bronnen.filter((bron) => session.dependsOn(keyOf(bron), saved)));
      again = true;
      continue;
    }
    const stale = disk.takeStale();
    if (stale.length > 0) session.changed(stale);
    if (stale.some(inTemplates)) once.forget();
    const found = findAgain(others, bronnen);
    if (found.melding !== told && found.melding !== '') terminal.err(show`${found.melding}\n`);
    told = found.melding;
    for (const gone of missingFrom(bronnen, found.bronnen, keyOf)) session.letGo(keyOf(gone));
    for (const { map } of missingFrom(bronnen, found.bronnen, nameOf))
      terminal.out(show`${map}: verwijderd; wat ervan was gemaakt, blijft staan.\n`);
    bronnen = found.bronnen;
    again = (await makeAll(stale)) > 0 || rang;
  }
  await watched.close();
  terminal.out(show`Gestopt.\n`);
  return 0;
}

/** Where sources and templates stand. */
function foldersOf(bronnen: readonly Bron[], paths: readonly string[], templates: string): readonly string[] {
  return [...new Set([...bronnen.map(({ path }) => dirname(path)), templates, ...paths.filter(isFolder)])];
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
  let outcome = 'niet gemaakt';
  const diagnostics = await tryBron(bron, async () => {
    const made = await bouwBron(bron, omgeving, options);
    if (made.bestanden !== undefined) outcome = `${counted(made.bestanden, 'bestand', 'bestanden')} gemaakt`;
    return made.diagnostics;
  });
  const news = once.news(diagnostics);
  if (news.length > 0) terminal.err(show`\n`);
  printDiagnostics(news, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(2).replace('.', ',');
  terminal.out(show`${bron.map}: ${outcome} in ${seconds} s; ${countProblems(diagnostics)}.\n`);
}

function isFolder(path: string): boolean {
  return !/[*?{[]/.test(path) && !path.endsWith('.md');
}
