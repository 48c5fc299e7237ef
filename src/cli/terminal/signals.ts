/** What a shell calls the end by a signal: 128 and its number (POSIX, 2.8.2). */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the program when it is told to stop, between two steps of its work and never within the writing of files: what
 * stands half there is gone by then. The function that this gives is for a command that ends by itself when it is told:
 * the first signal then only aborts.
 */
export function listenForSignals(): () => AbortSignal {
  let gently: AbortController | undefined;
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (gently && !gently.signal.aborted) gently.abort();
      else process.exit(status);
    });
  }
  return () => {
    gently ??= new AbortController();
    return gently.signal;
  };
}
