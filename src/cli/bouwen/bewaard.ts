import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as z from 'zod';
import type { Uitvoer } from '../../bronnen/bron.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import type { Answers } from '../../world/recorded-world.ts';
import type { World } from '../../world/world.ts';
import { PROGRAMMA } from '../programma.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { isInside } from '../proposals/is-inside.ts';
import { tryWrite } from '../proposals/try-bron.ts';
import { writeFiles } from '../writing/write-files.ts';
import { antwoordtHetzelfde, bewaardeAntwoorden, hashOf } from './antwoorden.ts';
import type { BouwOptions, Bouwuitkomst } from './bouw-bron.ts';
import { leesMeldingen, meldingenJson } from './meldingen-json.ts';

/** The folder, among the documents, of what is known about how they were made. A cache of continuous integration keeps it with them. */
const BEWAARMAP = '.raadsvoorstel';

const antwoorden = z.record(z.string(), z.string());

/** What is kept of a source of which documents were made. */
const bewaard = z.object({
  /** The program that made them. */
  programma: z.string(),
  antwoorden: z.object({ read: antwoorden, info: antwoorden, list: antwoorden }),
  /** The documents by their path below that of all: their hash, and how the file stood on the disk when it was written. */
  uitvoer: z.record(z.string(), z.object({ hash: z.string(), stand: z.string() })),
  geweigerd: z.array(z.string()).optional(),
  meldingen: z.string(),
});

/**
 * What came of a source the last time, when all that was read then is the same, the program and the options are, and each
 * document lies there as it was written; undefined otherwise.
 */
export function leesBewaard(bron: Bron, options: BouwOptions, world: World): Bouwuitkomst | undefined {
  // Unbuilt, the program keeps nothing.
  if (PROGRAMMA === undefined) return undefined;
  const folder = realFolder(options.uit);
  const path = `${BEWAARMAP}/${nameOf(bron, options)}`;
  const kept = standOf(folder, path) === undefined ? undefined : bytesOf(folder, path);
  const known = kept && parse(kept.toString('utf8'));
  if (known?.programma !== PROGRAMMA) return undefined;
  if (!antwoordtHetzelfde(world, known.antwoorden)) return undefined;
  const documents = Object.entries(known.uitvoer);
  if (!documents.every(([file, was]) => staatNog(folder, file, was))) return undefined;
  return {
    bestanden: 0,
    ongewijzigd: documents.length,
    ...(known.geweigerd && { geweigerd: known.geweigerd }),
    diagnostics: leesMeldingen(known.meldingen, world),
  };
}

/** Keeps what came of a source. What cannot be kept, is made again the next time. */
export function bewaar(
  bron: Bron,
  options: BouwOptions,
  world: World,
  {
    answers,
    uitvoer,
    uitkomst,
  }: {
    readonly answers: Answers;
    readonly uitvoer: readonly Uitvoer[];
    readonly uitkomst: Bouwuitkomst;
  },
): void {
  const meldingen = meldingenJson(uitkomst.diagnostics, world);
  if (PROGRAMMA === undefined || meldingen === undefined) return;
  const documents = uitvoer.flatMap(({ map, artifacts }) =>
    artifacts.map(({ name, bytes }) => [`${map}/${name}`, bytes] as const),
  );
  const folder = realFolder(options.uit);
  const entry: z.infer<typeof bewaard> = {
    programma: PROGRAMMA,
    antwoorden: bewaardeAntwoorden(answers),
    uitvoer: Object.fromEntries(
      documents.map(([file, bytes]) => [file, { hash: hashOf(bytes), stand: standOf(folder, file) ?? '' }]),
    ),
    ...(uitkomst.geweigerd && { geweigerd: [...uitkomst.geweigerd] }),
    meldingen,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(entry));
  // The documents are there: that this cannot be written is no problem of theirs.
  tryWrite(bron.path, () =>
    writeFiles({ root: options.uit, below: BEWAARMAP }, [{ name: nameOf(bron, options), bytes }]),
  );
}

/** One file for a source with all that was asked about it. */
function nameOf({ soort, map, bestanden }: Bron, { formaten, variant, templates }: BouwOptions): string {
  return `${hashOf(JSON.stringify([soort, map, bestanden, formaten, variant, templates])).slice(0, 32)}.json`;
}

function parse(text: string): z.infer<typeof bewaard> | undefined {
  try {
    return bewaard.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A file that nobody touched since it was written is not read; of another one the bytes decide. */
function staatNog(
  folder: string,
  file: string,
  { hash, stand }: { readonly hash: string; readonly stand: string },
): boolean {
  const nu = standOf(folder, file);
  if (nu === undefined || nu === stand) return nu !== undefined;
  const bytes = bytesOf(folder, file);
  return bytes !== undefined && hashOf(bytes) === hash;
}

function bytesOf(folder: string, file: string): Buffer | undefined {
  return absentIfUnreadable(() => readFileSync(join(folder, file)));
}

/**
 * How a file stands on the disk: whoever writes in it, or puts another in its place, changes that. Undefined where none
 * stands that was written here: there is no file, or something else, or a link leads to it.
 */
function standOf(folder: string, file: string): string | undefined {
  return absentIfUnreadable(() => {
    const path = join(folder, file);
    if (realpathSync.native(path) !== path) return undefined;
    const stats = lstatSync(path, { bigint: true });
    return stats.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : undefined;
  });
}

/** The folder of all documents without links; one in the working folder as it is named, for nothing is written there through one. */
function realFolder(uit: string): string {
  const home = resolve('.');
  const full = resolve(uit);
  if (isInside(home, full)) return join(realpathSync.native(home), relative(home, full));
  return absentIfUnreadable(() => realpathSync.native(full)) ?? full;
}
