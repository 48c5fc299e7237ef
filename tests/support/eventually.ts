import { vi } from 'vitest';

/**
 * Waits until a check passes: for what the system tells of when it likes, such as a file that was saved or a line that was
 * closed. It gives up only shortly before a test of `npm test` does, with what the check said last.
 */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 50_000, interval: 20 });
}

/** Milliseconds of rest: behind them nothing is told that had been told in time. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((next) => void setTimeout(next, milliseconds));
}
