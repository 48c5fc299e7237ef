import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/** Adds a test with a name and a time limit in milliseconds. */
type AddTest = (name: string, options: { readonly timeout: number }, run: () => Promise<void>) => void;

/**
 * `test` for what needs programs besides Node. Without them the test is skipped and its name says why; in CI it fails,
 * so that nothing goes untested there.
 */
export function testWith(...programs: readonly string[]): AddTest {
  const missing = programs.filter((program) => spawnSync(program, ['--help']).error);
  if (missing.length === 0) return (name, options, run) => test(name, options, run);
  const reason = `installeer ${missing.join(' en ')} om deze test te draaien`;
  if (process.env.CI !== 'true') return (name) => test.skip(`${name} (${reason})`, () => {});
  return (name) =>
    test(name, () => {
      throw new Error(reason);
    });
}
