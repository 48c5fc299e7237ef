import { type Answers, answersHold, recordWorld } from './recorded-world.ts';
import type { Kept, World } from './world.ts';

/** Works something out, or gives what is kept of it. `key` says what it is, with all that it depends on besides the World. */
export function keep<T>(world: World, key: string, make: (world: World) => T): T {
  return world.kept ? world.kept.of(key, world, make) : make(world);
}

/** The same for what takes a while. */
export function keepLater<T>(world: World, key: string, make: (world: World) => Promise<T>): Promise<T> {
  return world.kept ? world.kept.later(key, world, make) : make(world);
}

/** What a World that is made over another one has of it: what is kept of it. */
export function withKept({ kept }: World): Pick<World, 'kept'> {
  return kept ? { kept } : {};
}

/** A result as it is kept. */
export interface Entry {
  readonly value: unknown;
  readonly answers: Answers;
  /** The keys of all that was kept on the way, however deep. */
  readonly uses: ReadonlySet<string>;
}

/** Keeps results in `entries`, by their key; the last one of each. */
export function createKept(entries: Map<string, Entry>): Kept {
  return viewOn(entries, new Map(), () => undefined);
}

/** `note` is told of every key that is asked for. */
function viewOn(
  entries: Map<string, Entry>,
  busy: Map<string, Promise<unknown>>,
  note: (key: string) => void,
): Kept {
  const noteAll = (key: string, { uses }: Pick<Entry, 'uses'>) => {
    note(key);
    for (const one of uses) note(one);
  };
  const known = (key: string, world: World): Entry | undefined => {
    const entry = entries.get(key);
    return entry && answersHold(entry.answers, world) ? entry : undefined;
  };
  const begin = (world: World) => {
    const uses = new Set<string>();
    return {
      uses,
      ...recordWorld(
        world,
        viewOn(entries, busy, (key) => uses.add(key)),
      ),
    };
  };
  const settle = <T>(key: string, value: T, { answers, uses }: Omit<Entry, 'value'>): T => {
    entries.set(key, { value, answers, uses });
    noteAll(key, { uses });
    return value;
  };
  return {
    of<T>(key: string, world: World, make: (world: World) => T): T {
      const entry = known(key, world);
      if (entry) {
        noteAll(key, entry);
        return entry.value as T;
      }
      const record = begin(world);
      return settle(key, make(record.world), record);
    },
    async later<T>(key: string, world: World, make: (world: World) => Promise<T>): Promise<T> {
      for (let before = busy.get(key); before; before = busy.get(key)) await before.catch(() => undefined);
      const entry = known(key, world);
      if (entry) {
        noteAll(key, entry);
        return entry.value as T;
      }
      const record = begin(world);
      const made = make(record.world);
      busy.set(key, made);
      try {
        return settle(key, await made, record);
      } finally {
        busy.delete(key);
      }
    },
  };
}
