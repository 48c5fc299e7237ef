import { readdirSync } from 'node:fs';

/** The heads of what `countOpen` tells. */
export const OPEN = ['open', 'files', 'listeners'] as const;

/** What is open: what keeps the process going, the files of the system (Linux), and who listens to the process. */
function openNow(): readonly number[] {
  const files = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  return [process.getActiveResourcesInfo().length, files, listeners];
}

/** Counts from here on what is open more than at this moment; under the heads `OPEN`. */
export function countOpen(): () => readonly string[] {
  const before = openNow();
  return () => openNow().map((now, at) => String(now - (before[at] ?? 0)));
}
