import { BRONSOORTEN } from '../../src/bronnen/register.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createSession } from '../../src/session/session.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayTexts } from '../../src/world/overlay-world.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { tenPages } from './sessie-proposal.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const PATH = 'proposals/proef/voorstel.md';
const SAVED = tenPages();
/** Where is typed, what stands before it, and what is typed there, a character at a time. */
const PLACES = [
  ['in a paragraph', 'De uitgaven worden elk kwartaal', ' en elk jaar opnieuw met zorg'],
  ['in a besluitpunt', 'beschikbaar te stellen', ' voor alle wijken van de stad'],
  ['in an amount of a table', 'Sport onderdeel 3, bedragen: { 2026: ', '123456'],
  ['in a key above the text', '\nzaaknummer', 'snummerkenmerk'],
] as const;

/**
 * Measures what follows a keystroke in a proposal of ten pages with ten tables, in one process that stays: the messages that
 * come at once and all of them, beside a check that begins afresh, which shares the noise of the machine.
 */
export async function sessie(table: Table): Promise<void> {
  const disk = createDiskWorld('.');
  const vorige = createMemoryWorld({ [PATH]: SAVED });
  const session = createSession({ world: disk, templates: 'templates', vorige });
  const sjablonen = openSjablonen(disk, 'templates');
  const { check } = await BRONSOORTEN.voorstel.werk();
  const afresh = (text: string) =>
    check({ world: overlayTexts(disk, new Map([[PATH, text]])), sjablonen }, [PATH], vorige);
  for (let warm = 0; warm < 15; warm += 1) {
    session.open(PATH, `${SAVED}\n${warm}`);
    await session.diagnostics(PATH);
    await afresh(SAVED);
  }
  const rows: string[][] = [];
  for (const [name, before, typed] of PLACES) {
    const at = SAVED.indexOf(before) + before.length;
    const soon: number[] = [];
    const all: number[] = [];
    const stand: number[] = [];
    const fresh: number[] = [];
    for (let count = 1; count <= typed.length; count += 1) {
      const text = SAVED.slice(0, at) + typed.slice(0, count) + SAVED.slice(at);
      const start = performance.now();
      session.open(PATH, text);
      await session.stand(PATH);
      stand.push(performance.now() - start);
      await session.diagnostics(PATH, { haast: true });
      soon.push(performance.now() - start);
      const found = await session.diagnostics(PATH);
      all.push(performance.now() - start);
      const again = performance.now();
      const same = await afresh(text);
      fresh.push(performance.now() - again);
      if (found.length !== same.length) throw new Error(`bench: other messages ${name}`);
    }
    const [one = 1] = [rank(fresh, 0.5)];
    for (const [what, times] of [
      ['what is read', stand],
      ['messages at once', soon],
      ['all messages', all],
    ] as const) {
      rows.push([
        name,
        what,
        ms(rank(times, 0.5)),
        ms(rank(times, 0.95)),
        (rank(times, 0.5) / one).toFixed(2),
      ]);
    }
    rows.push([name, 'a check afresh', ms(one), ms(rank(fresh, 0.95)), '1.00']);
  }
  table(
    'Behind a keystroke, ten pages with ten tables, one process',
    ['where', 'what', 'median ms', 'p95 ms', 'x afresh'],
    rows,
  );
}

function rank(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const ms = (milliseconds: number) => milliseconds.toFixed(1);
