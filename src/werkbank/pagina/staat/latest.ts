// src/werkbank/pagina/staat: what the page knows and does, without how it looks.

/**
 * Gives a function that does slow work once for any number of calls: after a pause in the calls (milliseconds), and never
 * twice at the same time. What is called during the work does it once more afterwards. `done` settles when nothing waits.
 */
export function createLatest(
  work: () => Promise<void>,
  pause: number,
): { readonly call: () => void; readonly now: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await work();
      } while (again);
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
    now: run,
  };
}
