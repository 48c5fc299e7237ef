import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { meetingsAt } from './meetings-at.ts';

/** Does the same work on each meeting that the paths stand for, each once, one after the other, and collects the problems. */
export async function overMeetings(
  paths: readonly string[],
  work: (file: string) => Promise<readonly Diagnostic[]>,
): Promise<{ readonly count: number; readonly diagnostics: readonly Diagnostic[] }> {
  const files = [...new Set(paths.flatMap(meetingsAt))];
  const found: Diagnostic[] = [];
  for (const file of files) for (const one of await work(file)) found.push(one);
  return { count: files.length, diagnostics: sortDiagnostics(found) };
}
