import { completionsAt } from '../../src/session/completion/completions-at.ts';
import { hoverAt } from '../../src/session/hover/hover-at.ts';
import { inlaysOf } from '../../src/session/inlay/inlays-of.ts';
import { createSession } from '../../src/session/session.ts';
import { spanOf } from '../../src/source/source-text.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { tenPages } from './sessie-proposal.ts';

/** How many places of the text each question is asked at. */
const PLACES = 400;

/**
 * What it takes to answer for a place in a proposal of ten pages with ten tables, once it is known what the text says: the
 * median, the slowest of a hundred and the slowest, in milliseconds.
 */
export async function taal(): Promise<readonly (readonly string[])[]> {
  const path = 'proposals/tien/voorstel.md';
  const world = overlayWorld(createDiskWorld('.'), path, new TextEncoder().encode(tenPages()));
  const stand = await createSession({ world, templates: 'templates' }).stand(path);
  const { length } = stand.source.text;
  const whole = spanOf(stand.source, 0, length);
  const places = Array.from({ length: PLACES }, (_, at) =>
    Math.floor(((at * 379) % PLACES) * (length / PLACES)),
  );
  const asked: readonly (readonly [string, (offset: number) => unknown])[] = [
    ['aanvullen', (offset) => completionsAt(stand, offset)],
    ['toelichten', (offset) => hoverAt(stand, offset)],
    ['tussen de tekst', () => inlaysOf(stand, whole)],
  ];
  return asked.map(([name, ask]) => {
    const times = places.map((offset) => {
      // Time of the processor: it says the same on a machine that is busy.
      const start = process.cpuUsage();
      ask(offset);
      return process.cpuUsage(start).user / 1000;
    });
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
    return [name, at(0.5), at(0.99), at(1)];
  });
}
