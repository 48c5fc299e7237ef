import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { PAGINAS } from '../../checks/register.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import {
  formatDiagnostics,
  type Meldingformaat,
  sortDiagnostics,
} from '../../diagnostics/format-diagnostics.ts';
import { counted } from '../../domain/counted.ts';
import { openSjablonen } from '../../pipeline.ts';
import { CLEAR_LINE, laidOut, show } from '../../show/shown.ts';
import { controleerSjabloon } from '../../sjabloonwerk/controleer-sjabloon.ts';
import { createSource, spanOf } from '../../source/source-text.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import type { World } from '../../world/world.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { choiceHint } from '../terminal/choice-hint.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { createHersteld, describeHerstel, type Herstelwerk } from '../writing/herstelwerk.ts';

export interface SjabloonControleerOptions {
  readonly formaat: Meldingformaat;
  /** Mend what can be mended without asking, and write that. */
  readonly herstel?: boolean;
  readonly templates: string;
}

/** A template to work on: the folder of all templates, and the name of its own. */
export interface SjabloonPlaats {
  readonly templates: string;
  readonly map: string;
}

/**
 * Checks templates, named by municipality or by path; without any all of them. Writes nothing but its report, and where it
 * is asked the files that it mended.
 */
export async function sjabloonControleer(
  words: readonly string[],
  { formaat, herstel = false, templates }: SjabloonControleerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const places = words.length === 0 ? allIn(templates) : words.flatMap((word) => placesFor(word, templates));
  const hersteld = herstel ? createHersteld() : undefined;
  const diagnostics = sortDiagnostics(await controleerSjablonen(places, terminal, hersteld));
  const { color } = terminal;
  terminal.out(laidOut(formatDiagnostics(diagnostics, formaat, { color, regels: PAGINAS })));
  if (formaat === 'tekst') {
    if (diagnostics.length > 0) terminal.out(show`\n`);
    const count = counted(places.length, 'sjabloon', 'sjablonen');
    terminal.out(show`${count} gecontroleerd; ${countProblems(diagnostics)}.\n`);
    const about = describeHerstel(diagnostics, hersteld, 'sjabloon controleer --herstel');
    if (about !== undefined) terminal.out(show`${about}\n`);
  }
  return statusOf(diagnostics);
}

/** What is wrong with each of these templates; with `hersteld` as they are when what can be mended without asking is. */
export async function controleerSjablonen(
  places: readonly SjabloonPlaats[],
  terminal: Terminal,
  hersteld?: Herstelwerk,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const shows = terminal.interactive && places.length > 1;
  for (const [index, place] of places.entries()) {
    if (shows) terminal.err(show`${CLEAR_LINE}[${index + 1}/${places.length}] ${place.map}`);
    for (const one of await controleerOne(place, hersteld)) found.push(one);
  }
  if (shows) terminal.err(CLEAR_LINE);
  return found;
}

/** One template; a bug in the program stops no other. */
async function controleerOne(
  { templates, map }: SjabloonPlaats,
  hersteld: Herstelwerk | undefined,
): Promise<readonly Diagnostic[]> {
  try {
    const check = (world: World) => controleerSjabloon(world, templates, map);
    // What a template inherits is of another one.
    const own = (path: string) => path.startsWith(`${templates}/${map}/`);
    return await (hersteld ? hersteld.herstel(check, own) : check(workingWorld()));
  } catch (error) {
    const place = spanOf(createSource(`${templates}/${map}/sjabloon.yaml`, ''), 0);
    return [fout('programmafout', describeBug(error), place)];
  }
}

function allIn(templates: string): readonly SjabloonPlaats[] {
  const { gemeenten } = openSjablonen(workingWorld(), templates);
  if (gemeenten.length === 0) throw new UsageError(`In de map '${templates}' staat geen sjabloon.`);
  return gemeenten.map((map) => ({ templates, map }));
}

/** The templates that a word stands for: a municipality, a folder of one or of all, or a file of one. */
function placesFor(word: string, templates: string): readonly SjabloonPlaats[] {
  const { gemeenten } = openSjablonen(workingWorld(), templates);
  if (gemeenten.includes(word)) return [{ templates, map: word }];
  const places = sjablonenAt(word);
  if (places.length > 0) return places;
  throw new UsageError(`'${word}' is geen sjabloon.`, choiceHint(word, gemeenten));
}

/** The one template that a word stands for. */
export function placeFor(word: string, templates: string): SjabloonPlaats {
  const places = placesFor(word, templates);
  const [only] = places;
  if (only && places.length === 1) return only;
  throw new UsageError(
    `In '${word}' staan meer sjablonen.`,
    `Noem er een: ${places.map(({ map }) => map).join(', ')}.`,
  );
}

/**
 * The templates at a path: that of a folder with a sjabloon.yaml, that of a file beside one, or all in a folder of such
 * folders. None for any other path.
 */
export function sjablonenAt(path: string): readonly SjabloonPlaats[] {
  const stats = absentIfUnreadable(() => statSync(path));
  if (!stats || (stats.isFile() && /\.md$/i.test(path))) return [];
  const full = slashes(relative('.', resolve(path)) || '.');
  const folder = stats.isDirectory() ? full : dirname(full);
  const templates = dirname(folder);
  const map = basename(folder);
  if (openSjablonen(workingWorld(), templates).gemeenten.includes(map)) return [{ templates, map }];
  return stats.isDirectory()
    ? openSjablonen(workingWorld(), folder).gemeenten.map((one) => ({ templates: folder, map: one }))
    : [];
}
