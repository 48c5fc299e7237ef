/** Wakes who waits. A ring before anybody waits is not lost. */
export interface Bell {
  ring(): void;
  /** Waits for a ring, or at most so many milliseconds; whether it rang. */
  wait(most?: number): Promise<boolean>;
}

/** A bell for one waiter. */
export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(most) {
      let timer: NodeJS.Timeout | undefined;
      if (!rung) {
        await new Promise<void>((next) => {
          wake = next;
          if (most !== undefined) timer = setTimeout(next, most);
        });
      }
      clearTimeout(timer);
      const rang = rung;
      [rung, wake] = [false, undefined];
      return rang;
    },
  };
}
