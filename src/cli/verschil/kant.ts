import type { Bronnaam } from '../../bronnen/bron.ts';
import type { GitAntwoord } from '../../world/git/antwoord.ts';
import { blobName } from '../../world/git/blob-name.ts';
import { createGitWorld } from '../../world/git/git-world.ts';
import type { GitRepository, GitRevision } from '../../world/git/repository.ts';
import type { World } from '../../world/world.ts';
import { demandInside, expandOrNone } from '../proposals/find-proposals.ts';
import { matchPaths } from '../proposals/match-paths.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** One side of a comparison: a revision, the files as they are on disk now, or a single file. */
export interface Kant {
  readonly world: World;
  /** For people: "HEAD (1a2b3c4)", "de werkversie". */
  readonly naam: string;
  /** Short, for in front of a path: "HEAD", "werkversie". */
  readonly kort: string;
  /** Hash of the commit; absent for files on disk. */
  readonly commit?: string;
  /** ISO 8601; absent for files on disk. */
  readonly datum?: string;
  /** The files of sources of these kinds that paths stand for on this side, sorted; none where there is nothing. */
  bronnen(paths: readonly string[], soorten: readonly Bronnaam[]): readonly string[];
  /** Whether something stands there on this side. */
  has(path: string): boolean;
  /** A name for the content of a file: equal names, equal bytes, on either side. */
  blob(path: string): string | undefined;
  /** Tells which files will be read, where that makes reading them quicker. */
  prefetch(paths: readonly string[]): void;
}

/** The files as they are on disk now. */
export function werkversie(): Kant {
  const world = workingWorld();
  return {
    world,
    naam: 'de werkversie',
    kort: 'werkversie',
    bronnen: (paths, soorten) => [...new Set(paths.flatMap((path) => onDisk(path, soorten)))].sort(),
    has: (path) => world.info(path) !== undefined,
    blob: (path) => {
      const bytes = world.read(path);
      return bytes && blobName(bytes);
    },
    prefetch: () => {},
  };
}

/** A path on disk that leads to nothing has no sources there: it may have them on the other side. */
function onDisk(path: string, soorten: readonly Bronnaam[]): readonly string[] {
  const found = expandOrNone(path, soorten);
  for (const one of found) demandInside(one);
  return found.map((one) => one.path);
}

/** The files of a revision. */
export function revisie(repository: GitRepository, { name, commit, short, date }: GitRevision): Kant {
  const world = demand(createGitWorld(repository, commit));
  const own = commit.startsWith(name) && name.length >= 4;
  return {
    world,
    naam: own ? short : `${name} (${short})`,
    kort: own ? short : name,
    commit,
    datum: date,
    bronnen: (paths, soorten) => matchPaths(world.files, paths, soorten),
    has: (path) => world.info(path) !== undefined,
    blob: (path) => world.blob(path),
    prefetch: (paths) => world.prefetch(paths),
  };
}

/** What git gave; that it gave nothing is a UsageError. */
export function demand<T>(antwoord: GitAntwoord<T>): T {
  if (antwoord.ok) return antwoord.value;
  throw new UsageError(antwoord.melding, antwoord.hint);
}
