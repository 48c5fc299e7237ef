import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { oncePer } from '../../domain/once-per.ts';
import type { Answers } from '../../world/recorded-world.ts';
import { slashes } from '../../world/slashes.ts';
import type { Entry, FileInfo, World } from '../../world/world.ts';

/**
 * What a World answered while a source was built, as it is kept on disk: by the path that was asked for, what identifies
 * the answer. Empty is the answer that there is nothing.
 */
export interface BewaardeAntwoorden {
  readonly read: Readonly<Record<string, string>>;
  readonly info: Readonly<Record<string, string>>;
  readonly list: Readonly<Record<string, string>>;
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What identifies answers: of a file its bytes, of a folder the names in it, of a place what stands there. */
export function bewaardeAntwoorden({ read, info, list }: Answers): BewaardeAntwoorden {
  return {
    read: ofAll(read, markOfBytes),
    info: ofAll(info, markOfInfo),
    list: ofAll(list, markOfList),
  };
}

/** Whether a World still answers the same. */
export function antwoordtHetzelfde(world: World, { read, info, list }: BewaardeAntwoorden): boolean {
  const holds = <T>(
    kept: Readonly<Record<string, string>>,
    ask: (path: string) => T,
    mark: (answer: T) => string,
  ) => Object.entries(kept).every(([path, was]) => mark(ask(path)) === was);
  return (
    holds(info, world.info, markOfInfo) &&
    holds(list, world.list, markOfList) &&
    holds(read, world.read, markOfBytes)
  );
}

function ofAll<T>(answers: ReadonlyMap<string, T>, mark: (answer: T) => string): Record<string, string> {
  return Object.fromEntries([...answers].map(([path, answer]) => [path, mark(answer)]));
}

/** Bytes that were read once are the same object, and counted once: templates are asked for by every source. */
const markOf = oncePer((bytes: Uint8Array) => hashOf(bytes));

function markOfBytes(bytes: Uint8Array | undefined): string {
  return bytes ? markOf(bytes) : '';
}

function markOfInfo(info: FileInfo | undefined): string {
  // From the working folder: a checkout may stand elsewhere on the next computer.
  return info ? `${info.kind} ${info.size} ${slashes(relative(process.cwd(), info.real))}` : '';
}

function markOfList(entries: readonly Entry[] | undefined): string {
  return entries ? hashOf(JSON.stringify(entries.map(({ name, kind }) => [name, kind]))) : '';
}
