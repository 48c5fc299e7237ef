import { type Diagnostic, fout, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import { ONLEESBAAR } from '../pipeline.ts';
import { createSource, spanOf } from '../source/source-text.ts';
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
  /** `err` is a terminal, on which a line may be overwritten. */
  readonly interactive: boolean;
}

/** The World of the command line: paths count from the working folder. */
export function workingWorld(): World {
  return createDiskWorld(process.cwd());
}

/** The exit status for what was found in the proposals. */
export function statusOf(diagnostics: readonly Diagnostic[]): ExitStatus {
  if (diagnostics.some((diagnostic) => diagnostic.regel === ONLEESBAAR)) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}

/** Shows on a terminal how far a run over several proposals has come; elsewhere it stays silent. */
export function progress(terminal: Terminal, total: number): { step(name: string): void; end(): void } {
  if (!terminal.interactive || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const clear = '\r\u001B[K';
  return {
    step(name) {
      done += 1;
      terminal.err(`${clear}[${done}/${total}] ${name}`);
    },
    end: () => terminal.err(clear),
  };
}

/** Runs the work on one proposal; a bug in the program becomes a problem of that proposal and stops no other. */
export async function guarded<T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return { diagnostics: [fout('programmafout', describeBug(error), spanOf(createSource(path, ''), 0))] };
  }
}

/** What a user reads when the program itself is at fault; the details only when asked for. */
export function describeBug(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const details = process.env.RAADSVOORSTEL_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `Er zit een fout in het programma zelf (${reason}). Meld dit bij de beheerder, met het voorstel erbij.${details}`;
}
