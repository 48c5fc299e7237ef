/** Waits for a time without changes. */
export interface Rest {
  /** Something changed: the time begins anew. */
  touch(): void;
  /** Comes when nothing changed for that long; at once where nothing did. */
  wait(): Promise<void>;
  /** Nothing more is to be done. */
  stop(): void;
}

/** `ms` is how long nothing may change; `then` is done each time that so much has passed. */
export function createRest(ms: number, then: () => void = () => undefined): Rest {
  let timer: NodeJS.Timeout | undefined;
  let waiting: readonly (() => void)[] = [];
  const release = () => {
    timer = undefined;
    const done = waiting;
    waiting = [];
    for (const one of done) one();
  };
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        release();
        then();
      }, ms);
    },
    wait: () =>
      new Promise((done) => {
        if (timer === undefined) done();
        else waiting = [...waiting, done];
      }),
    stop() {
      clearTimeout(timer);
      release();
    },
  };
}
