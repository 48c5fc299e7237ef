// src/cli/verschil: which two versions are compared, and how the result is shown.

import { statSync } from 'node:fs';
import { nearest } from '../../diagnostics/nearest.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import {
  type GitRepository,
  type GitRevision,
  mergeBase,
  openRepository,
  resolveRevision,
  revisionNames,
} from '../../world/git/repository.ts';
import { demandInside, expandPath } from '../proposals/find-proposals.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { demand, type Kant, revisie, werkversie } from './kant.ts';

/** What is compared with what. */
export interface Keuze {
  readonly oud: Kant;
  readonly nieuw: Kant;
  /** The proposals to compare; empty for all of proposals/. */
  readonly paden: readonly string[];
  /** Set when two files are compared with each other, whatever their names. */
  readonly bestanden?: { readonly oud: string; readonly nieuw: string };
}

/**
 * Understands the words of the command line: at most two revisions (or `van..tot`, `van...tot`), then paths. What is
 * no revision must be a path; `losse` are the words behind `--`, which are always paths.
 */
export function chooseKanten(words: readonly string[], losse: readonly string[]): Keuze {
  const [first, second, ...more] = [...words, ...losse];
  if (first !== undefined && second !== undefined && more.length === 0 && isFile(first) && isFile(second)) {
    for (const path of [first, second]) expandPath(path).forEach(demandInside);
    const disk = werkversie();
    return {
      oud: { ...disk, naam: first, kort: first },
      nieuw: { ...disk, naam: second, kort: second },
      paden: [],
      bestanden: { oud: first, nieuw: second },
    };
  }
  const repository = demand(openRepository(process.cwd()));
  const { revisions, rest } = takeRevisions(words, repository);
  const [van, tot] = revisions;
  const head = van ?? resolveRevision(repository, 'HEAD');
  if (!head) {
    throw new UsageError('In dit archief is nog niets vastgelegd.', 'Leg eerst iets vast met `git commit`.');
  }
  const oud = revisie(repository, head);
  const nieuw = tot ? revisie(repository, tot) : werkversie();
  for (const path of rest) refuseUnknown(path, [oud, nieuw], repository);
  return { oud, nieuw, paden: [...rest, ...losse] };
}

/** The revisions at the start of the words, and the words behind them. */
function takeRevisions(
  words: readonly string[],
  repository: GitRepository,
): { readonly revisions: readonly GitRevision[]; readonly rest: readonly string[] } {
  const [first = '', second = ''] = words;
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(first);
  if (range && !exists(first) && !/^\.{1,2}([\\/]|$)/.test(first)) {
    const [, from = '', dots, to = ''] = range;
    const right = demandRevision(repository, to === '' ? 'HEAD' : to);
    const left = demandRevision(repository, from === '' ? 'HEAD' : from);
    const base = dots === '...' ? mergeBase(repository, left.commit, right.commit) : left;
    if (!base) throw new UsageError(`'${from}' en '${to}' hebben geen gemeenschappelijke geschiedenis.`);
    return {
      revisions: [{ ...base, name: dots === '...' ? base.short : base.name }, right],
      rest: words.slice(1),
    };
  }
  const one = first === '' ? undefined : resolveRevision(repository, first);
  if (!one) return { revisions: [], rest: words };
  const two = second === '' ? undefined : resolveRevision(repository, second);
  return two ? { revisions: [one, two], rest: words.slice(2) } : { revisions: [one], rest: words.slice(1) };
}

function demandRevision(repository: GitRepository, name: string): GitRevision {
  const found = resolveRevision(repository, name);
  if (found) return found;
  const near = nearest(name, revisionNames(repository));
  throw new UsageError(
    `De revisie '${name}' bestaat niet.`,
    near ? `Bedoelde u '${near}'?` : 'Met `git log --oneline` ziet u de revisies.',
  );
}

/** A word that is neither a revision nor a path on one of the sides. */
function refuseUnknown(word: string, kanten: readonly Kant[], repository: GitRepository): void {
  if (/[*?{[]/.test(word) || kanten.some((kant) => kant.has(word))) return;
  const near = nearest(word, revisionNames(repository));
  throw new UsageError(
    `'${word}' is geen revisie en ook geen bestand of map.`,
    near
      ? `Bedoelde u '${near}'?`
      : 'Geef eerst de revisies en dan de paden; met `git log --oneline` ziet u de revisies.',
  );
}

function exists(path: string): boolean {
  return absentIfUnreadable(() => statSync(path)) !== undefined;
}

function isFile(path: string): boolean {
  return absentIfUnreadable(() => statSync(path))?.isFile() === true;
}
