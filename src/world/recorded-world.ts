import type { Entry, FileInfo, Kept, World } from './world.ts';

/** What a World answered, by the path that was asked for. */
export interface Answers {
  readonly read: ReadonlyMap<string, Uint8Array | undefined>;
  readonly info: ReadonlyMap<string, FileInfo | undefined>;
  readonly list: ReadonlyMap<string, readonly Entry[] | undefined>;
}

/** A World with what it answered so far. */
interface Recorded {
  readonly world: World;
  readonly answers: {
    readonly read: Map<string, Uint8Array | undefined>;
    readonly info: Map<string, FileInfo | undefined>;
    readonly list: Map<string, readonly Entry[] | undefined>;
  };
}

/** A World that passes every question on, and remembers what it answered: each question is passed on once. */
export function recordWorld(world: World, kept: Kept): Recorded {
  const answers: Recorded['answers'] = { read: new Map(), info: new Map(), list: new Map() };
  return {
    answers,
    world: {
      kept,
      read: (path) => answerOnce(answers.read, path, (asked) => world.read(asked)),
      info: (path) => answerOnce(answers.info, path, (asked) => world.info(asked)),
      list: (path) => answerOnce(answers.list, path, (asked) => world.list(asked)),
    },
  };
}

function answerOnce<T>(answers: Map<string, T>, path: string, ask: (path: string) => T): T {
  if (answers.has(path)) return answers.get(path) as T;
  const answer = ask(path);
  answers.set(path, answer);
  return answer;
}

/** Whether a World gives the same answers. A file is read only where it has the size that it had. */
export function answersHold({ read, info, list }: Answers, world: World): boolean {
  for (const [path, answer] of info) if (!sameInfo(world.info(path), answer)) return false;
  for (const [path, answer] of list) if (!sameEntries(world.list(path), answer)) return false;
  for (const [path, answer] of read) if (!sameBytes(world.read(path), answer)) return false;
  return true;
}

function sameInfo(one: FileInfo | undefined, other: FileInfo | undefined): boolean {
  if (one === other || !one || !other) return one === other;
  return one.kind === other.kind && one.size === other.size && one.real === other.real;
}

function sameEntries(one: readonly Entry[] | undefined, other: readonly Entry[] | undefined): boolean {
  if (one === other || !one || !other || one.length !== other.length) return one === other;
  return one.every(({ name, kind }, at) => name === other[at]?.name && kind === other[at]?.kind);
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other || !one || !other || one.length !== other.length) return one === other;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
