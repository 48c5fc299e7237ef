import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absentIfUnreadable } from '../absent-if-unreadable.ts';
import { type GitAntwoord, gegeven, geweigerd } from './antwoord.ts';
import type { Archive } from './find-archive.ts';

/** The names of a repository as git keeps them (gitrepository-layout): nothing but names and hashes. */
export interface Names {
  /** A branch ("ref: refs/heads/main") or a hash. */
  readonly head: string;
  /** Hash by full name: "refs/heads/main". */
  readonly refs: ReadonlyMap<string, string>;
  /** Names without a folder, such as ORIG_HEAD. */
  readonly loose: ReadonlyMap<string, string>;
  /** Commits whose parents are not in this clone; empty for a whole one. */
  readonly shallow: string;
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LOOSE = ['ORIG_HEAD', 'FETCH_HEAD', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'];

/** More names, or longer files of them, than this has no archive of proposals. */
const MOST_NAMES = 100_000;
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads the names of a repository: files of plain text, which set nothing in motion. */
export function readNames({ own, common }: Archive): GitAntwoord<Names> {
  if (isFolder(join(common, 'reftable'))) {
    return geweigerd(
      'Dit git-archief bewaart zijn namen in een indeling die dit programma niet leest (reftable).',
      'Zet het archief om met `git refs migrate --ref-format=files`.',
    );
  }
  const refs = new Map<string, string>();
  const symbolic = new Map<string, string>();
  for (const line of textOf(join(common, 'packed-refs')).split('\n')) {
    const [, hash, name] = /^([0-9a-f]+) (\S+)$/.exec(line) ?? [];
    if (hash && name && HASH.test(hash) && isName(name)) refs.set(name, hash);
  }
  const walk = (folder: string) => {
    if (refs.size > MOST_NAMES || folder.length > 1000) return;
    const entries = absentIfUnreadable(() => readdirSync(join(common, folder), { withFileTypes: true }));
    for (const entry of entries ?? []) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      if (!entry.isFile() || !isName(name)) continue;
      const text = textOf(join(common, name)).trim();
      if (HASH.test(text)) refs.set(name, text);
      else if (text.startsWith('ref: ')) symbolic.set(name, text.slice(5));
    }
  };
  walk('refs');
  for (const [name, target] of symbolic) {
    const hash = refs.get(target);
    if (hash !== undefined) refs.set(name, hash);
  }
  const head = textOf(join(own, 'HEAD')).trim();
  const loose = LOOSE.flatMap((name) => {
    const hash = textOf(join(own, name)).split(/\s/)[0] ?? '';
    return HASH.test(hash) ? [[name, hash] as const] : [];
  });
  const shallow = textOf(join(common, 'shallow'))
    .split('\n')
    .filter((line) => HASH.test(line));
  return gegeven({
    head: HASH.test(head) || isName(head.replace(/^ref: /, '')) ? head : 'ref: refs/heads/main',
    refs,
    loose: new Map(loose),
    shallow: shallow.map((line) => `${line}\n`).join(''),
  });
}

/** Whether git lets a name be one (git-check-ref-format). */
function isName(name: string): boolean {
  return /^refs\/[^\s~^:?*[\\]+$/.test(name) && !/\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$|\p{Cc}/u.test(name);
}

/** The text of a plain file; nothing for a link, a folder, or one that is too long. */
function textOf(path: string): string {
  const found = absentIfUnreadable(() => {
    const stats = lstatSync(path);
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, 'utf8') : '';
  });
  return found ?? '';
}

function isFolder(path: string): boolean {
  return absentIfUnreadable(() => lstatSync(path))?.isDirectory() === true;
}
