// src/cli/terminal: speaks to the person at the terminal, and settles the exit status.

import type { Shown } from '../../show/shown.ts';

/** Exit status of the program: good, the proposal has errors, wrong use or an unreadable file. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes and what it knows about its terminal. */
export interface Terminal {
  out(text: Shown): void;
  err(text: Shown): void;
  /** Colours may be used on `err`. */
  readonly color: boolean;
  /** Colours may be used on `out`. */
  readonly colorOut?: boolean;
  /** `err` is a terminal, on which a line may be overwritten. */
  readonly interactive: boolean;
  /** From this call on, a signal to stop only aborts what it gives; absent where nobody gives signals. */
  readonly stop?: () => AbortSignal;
  /** A signal to stop first waits for this, once; a second signal does not. Absent where nobody gives signals. */
  readonly beforeStop?: (finish: () => Promise<void>) => void;
  /** Asks the user a question and gives the answer; absent where there is nobody to ask. */
  readonly vraag?: (vraag: Shown) => Promise<string>;
  /** Opens an address in the browser of the user, and does not wait for it; absent where there is none to be seen. */
  readonly browser?: (adres: string) => void;
}
