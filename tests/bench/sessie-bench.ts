import { BRONSOORTEN } from '../../src/bronnen/register.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { completionsAt } from '../../src/session/completion/completions-at.ts';
import { hoverAt } from '../../src/session/hover/hover-at.ts';
import { createSession } from '../../src/session/session.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayTexts } from '../../src/world/overlay-world.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { tenPages } from './sessie-proposal.ts';
import { settledHeap } from './settled-heap.ts';

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
 * come at once and all of them, and what is asked of the place (of what was read of it), beside a check that begins afresh, which shares the noise of the machine.
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
    const moments: Moments = {
      'what is read': [],
      completion: [],
      hover: [],
      'messages at once': [],
      'all messages': [],
      'a check afresh': [],
    };
    for (let count = 1; count <= typed.length; count += 1) {
      const text = SAVED.slice(0, at) + typed.slice(0, count) + SAVED.slice(at);
      const since = clock();
      session.open(PATH, text);
      const stand = await session.stand(PATH);
      moments['what is read'].push(since());
      const asked = clock();
      completionsAt(stand, at + count);
      moments.completion.push(asked());
      const looked = clock();
      hoverAt(stand, at);
      moments.hover.push(looked());
      await session.diagnostics(PATH, { haast: true });
      moments['messages at once'].push(since());
      const found = await session.diagnostics(PATH);
      moments['all messages'].push(since());
      const again = clock();
      const same = await afresh(text);
      moments['a check afresh'].push(again());
      if (found.length !== same.length) throw new Error(`bench: other messages ${name}`);
    }
    const one = rank(moments['a check afresh'], 0.5, 'cpu');
    for (const [what, times] of Object.entries(moments)) {
      const cpu = rank(times, 0.5, 'cpu');
      const wall = [rank(times, 0.5, 'wall'), rank(times, 0.95, 'wall')].map(ms);
      rows.push([name, what, ...wall, ms(cpu), (cpu / one).toFixed(2)]);
    }
  }
  await edits(table);
  table(
    'Behind a keystroke, ten pages with ten tables, one process',
    ['where', 'what', 'median ms', 'p95 ms', 'cpu ms', 'x afresh'],
    rows,
  );
}

/** Behind so many edits it is looked what stays. */
const LOOKS = [200, 1000, 2000];

/** What stays in memory when a text is open for long: results, answers of the disk, and the heap. */
async function edits(table: Table): Promise<void> {
  const session = createSession({ world: createDiskWorld('.'), templates: 'templates' });
  const rows: string[][] = [];
  for (let edit = 1; edit <= Math.max(...LOOKS); edit += 1) {
    session.open(PATH, `${SAVED}\n![Een brug](beeld/brug-${edit}.png)\n`);
    await session.stand(PATH);
    await session.diagnostics(PATH, { haast: true });
    if (edit % 10 === 0) await session.diagnostics(PATH);
    if (!LOOKS.includes(edit)) continue;
    const { results, answers } = session.count();
    rows.push([String(edit), String(results), String(answers), ((await settledHeap()) / 1e6).toFixed(1)]);
  }
  table('A text that is open for long', ['edits', 'results', 'answers', 'heap MB'], rows);
}

/** Milliseconds by the clock, and of the processor: these say the same on a machine that is busy. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

type Moments = Record<
  'what is read' | 'completion' | 'hover' | 'messages at once' | 'all messages' | 'a check afresh',
  Time[]
>;

/** Tells how long ago it was made. */
function clock(): () => Time {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  };
}

function rank(times: readonly Time[], part: number, by: keyof Time): number {
  const sorted = times.map((one) => one[by]).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const ms = (milliseconds: number) => milliseconds.toFixed(1);
