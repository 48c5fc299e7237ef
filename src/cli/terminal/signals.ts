import type { Terminal } from './terminal.ts';

/** What a shell calls the end by a signal: 128 and its number (POSIX, 2.8.2). */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the program when it is told to stop, between two steps of its work and never within the writing of files: what
 * stands half there is gone by then. A command that ends by itself when it is told asks for `stop`: the first signal then
 * only aborts. One whose threads write gives `beforeStop` what waits for them; a second signal does not wait.
 */
export function listenForSignals(): Required<Pick<Terminal, 'stop' | 'beforeStop'>> {
  let gently: AbortController | undefined;
  let finish: (() => Promise<void>) | undefined;
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      const waits = finish;
      finish = undefined;
      if (gently && !gently.signal.aborted) gently.abort();
      else if (waits) void waits().finally(() => process.exit(status));
      else process.exit(status);
    });
  }
  return {
    stop() {
      gently ??= new AbortController();
      return gently.signal;
    },
    beforeStop(work) {
      finish = work;
    },
  };
}
