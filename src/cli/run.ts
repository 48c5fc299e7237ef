import { createDiskWorld } from '../world/disk-world.ts';
import type { World } from '../world/world.ts';

/** Exit status of the program: good, the proposal has errors, wrong use or an unreadable file. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes and what it knows about its terminal. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Colours may be used on `err`. */
  readonly color: boolean;
  /** Colours may be used on `out`. */
  readonly colorOut?: boolean;
  /** `err` is a terminal, on which a line may be overwritten. */
  readonly interactive: boolean;
  /** Asks the user a question and gives the answer; absent where there is nobody to ask. */
  readonly vraag?: (vraag: string) => Promise<string>;
}

/** The World of the command line: paths count from the working folder. */
export function workingWorld(): World {
  return createDiskWorld(process.cwd());
}

/** What a user reads when the program itself is at fault; the details only when asked for. */
export function describeBug(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const details = process.env.RAADSVOORSTEL_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `Er zit een fout in het programma zelf (${reason}). Meld dit bij de beheerder, met het voorstel erbij.${details}`;
}
