/** What is found out in steps. */
export interface Steps<T> {
  /** What makes the last step quick, and gives nothing by itself. */
  readonly before?: readonly (() => Promise<unknown>)[];
  readonly last: () => Promise<T>;
}

/** Finds things out about what changes meanwhile. */
export interface Newest {
  /**
   * Takes steps, one after the other, and begins again as soon as something has changed: the answer holds for the moment at
   * which it comes. Who asks under the same key meanwhile gets that answer too, so that of each one is under way at most.
   */
  ask<T>(key: string, begin: () => Steps<T>): Promise<T>;
}

/** So many turns without a change is rest: between two changes an editor asks this and that. */
const QUIET = 3;

/** `edition` is another number after each change; `turn` lets changes come in between two steps. */
export function createNewest(
  edition: () => number,
  turn: () => Promise<void> = () => Promise.resolve(),
): Newest {
  const busy = new Map<string, Promise<unknown>>();
  /** Lets all changes come in that wait. */
  const rest = async () => {
    let quiet = 0;
    while (quiet < QUIET) {
      const last = edition();
      await turn();
      quiet = edition() === last ? quiet + 1 : 0;
    }
  };
  /** Undefined when something changed between two steps. */
  const tryOnce = async <T>({ before = [], last }: Steps<T>, begun: number) => {
    for (const step of before) {
      await step();
      await turn();
      if (edition() !== begun) return undefined;
    }
    return { found: await last(), begun };
  };
  const find = async <T>(key: string, begin: () => Steps<T>): Promise<T> => {
    try {
      for (;;) {
        await rest();
        const tried = await tryOnce(begin(), edition());
        if (tried?.begun === edition()) return tried.found;
      }
    } finally {
      // In the same moment as the last look at what changed: nobody joins an answer that is given.
      busy.delete(key);
    }
  };
  return {
    ask<T>(key: string, begin: () => Steps<T>): Promise<T> {
      const under = busy.get(key) as Promise<T> | undefined;
      if (under) return under;
      const found = find(key, begin);
      busy.set(key, found);
      return found;
    },
  };
}
