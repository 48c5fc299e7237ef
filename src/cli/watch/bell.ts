/** Wakes who waits. A ring before anybody waits is not lost. */
export interface Bell {
  /** Something happened: this file was saved, or without one anything may have changed. */
  ring(saved?: string): void;
  /** Waits for a ring and the rest behind it, or at most so many milliseconds for the first; what rang. */
  wait(most?: number): Promise<Rings>;
}

/** What rang since the last time. */
export interface Rings {
  readonly rang: boolean;
  /** The files that were saved, where nothing else happened. */
  readonly saved?: ReadonlySet<string>;
}

/** Milliseconds of rest that end a wait: editors write a file in several steps, and git many files. */
const RUST = 15;

/** Milliseconds after the first ring at which a wait ends in any case. */
const LANGST = 120;

/** A bell for one waiter. */
export function createBell(): Bell {
  let rings = 0;
  let saved: Set<string> | undefined = new Set();
  let wake: () => void = () => undefined;
  /** Waits so many milliseconds, or less when it rings. */
  const ringOr = async (most: number | undefined) => {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((next) => {
      wake = next;
      if (most !== undefined) timer = setTimeout(next, most);
    });
    clearTimeout(timer);
  };
  return {
    ring(path) {
      rings += 1;
      if (path === undefined) saved = undefined;
      else saved?.add(path);
      wake();
    },
    async wait(most) {
      if (rings === 0) await ringOr(most);
      const start = performance.now();
      for (let before = 0; before !== rings && performance.now() - start < LANGST; ) {
        before = rings;
        await ringOr(RUST);
      }
      const rang = rings > 0;
      const all = saved;
      [rings, saved, wake] = [0, new Set(), () => undefined];
      return rang && all ? { rang, saved: all } : { rang };
    },
  };
}
