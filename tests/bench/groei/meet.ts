/** Does the work of one step, and gives what it gave. */
export type Clock = <T>(stap: string, work: () => T | Promise<T>) => Promise<T>;

/** An input that grows with `n`, and what is done with it, a step at a time. */
export interface Reeks {
  readonly naam: string;
  /** Where it begins; it doubles from here. */
  readonly van: number;
  /** Prepares the input, and gives its size in characters and what runs its steps. */
  maak(n: number): { readonly tekens: number; readonly doe: (clock: Clock) => Promise<void> };
}

/** A step that took long enough to say something, at a size and at twice that size. */
export interface Stapgroei {
  readonly reeks: string;
  readonly stap: string;
  readonly n: number;
  /** Milliseconds of processor time at `n` and at twice that. */
  readonly tijden: readonly [number, number];
  /** How many times as long the double takes; of a step that seemed too fast the least of its last two doublings. */
  readonly verhouding: number;
  /** Characters of the larger input. */
  readonly tekens: number;
}

export interface Grens {
  /** Below this a time (ms) says nothing about growth. */
  readonly vloer: number;
  /** Milliseconds of processor time that all steps may take together before an input is made no larger. */
  readonly tijd: number;
  /** A step that never takes this long (ms), whatever it is given, does not matter. */
  readonly ernstig: number;
  /** More characters than this no input has. */
  readonly tekens: number;
  /** A step that grows more than this, when its input doubles, is looked into. */
  readonly verhouding: number;
}

type Times = ReadonlyMap<string, number>;
interface Maat {
  readonly n: number;
  readonly tekens: number;
  readonly times: Times;
}
type Gevonden = Omit<Stapgroei, 'reeks'>;

/** What was measured of an input, by its size. */
type Maten = Map<number, Maat>;

/** How often a size is measured again of which a step seems to grow too fast; once more where that takes long. */
const AGAIN = 3;
/** From this time (ms) of all steps together on an input is made no larger to see what becomes of one of them. */
const LONG = 2000;

/** Whether a step grows too fast: enough to matter for what it may be given. */
export function groeitTeSnel({ tijden, verhouding }: Gevonden, grens: Grens): boolean {
  return verhouding > grens.verhouding && tijden[1] >= grens.ernstig;
}

/**
 * Makes an input larger as long as it takes little time, and tells for each step how it grew up to the size where it took
 * longest; refused, a larger input takes less. For a step that seems to grow too fast the input is doubled on, until the
 * step takes so long that it matters, or is given no more. Then it is measured some times more, at that size, half and a
 * quarter of it, of which the least counts: a machine does other things too. Both doublings have to say so.
 */
export async function groeiVan(reeks: Reeks, grens: Grens): Promise<readonly Stapgroei[]> {
  const maten: Maten = new Map();
  for (let n = reeks.van; ; n *= 4) {
    const maat = await measured(maten, reeks, n);
    // Refused before any step: a larger one is refused too.
    if (maat.times.size === 0) break;
    if (sum(maat.times) > grens.tijd || maat.tekens > grens.tekens || isFull(maten, maat)) break;
  }
  for (let asked = await larger(maten, reeks, grens); asked !== undefined; ) {
    await measured(maten, reeks, asked);
    asked = await larger(maten, reeks, grens);
  }
  const verdacht = (await slowest(maten, reeks, grens)).filter((one) => groeitTeSnel(one, grens));
  for (const n of new Set(verdacht.flatMap((one) => [one.n / 2, one.n, one.n * 2])))
    if (n >= reeks.van / 4) maten.set(n, await least(reeks, await measured(maten, reeks, n)));
  const found = await slowest(maten, reeks, grens, verdacht.length > 0);
  return found.map((one) => ({ reeks: reeks.naam, ...one }));
}

/** Some inputs do not grow with `n` any more. */
function isFull(maten: Maten, { n, tekens }: Maat): boolean {
  const before = maten.get(n / 4);
  return before !== undefined && maten.size > 2 && tekens < before.tekens * 1.4;
}

/** The size at which is to be seen what becomes of a step that seems to grow too fast, and does not take long yet. */
async function larger(maten: Maten, reeks: Reeks, grens: Grens): Promise<number | undefined> {
  const found = await slowest(maten, reeks, grens);
  const largest = Math.max(...maten.keys());
  const maat = maten.get(largest);
  if (!maat || maat.tekens > grens.tekens || sum(maat.times) > LONG) return undefined;
  const unsettled = ({ n, tijden, verhouding }: Gevonden) =>
    n * 2 === largest && verhouding > grens.verhouding && tijden[1] < grens.ernstig;
  return found.some(unsettled) ? largest * 2 : undefined;
}

/** Each step at the size where it took longest, beside half of that size; `twice` takes the growth from a quarter along. */
async function slowest(
  maten: Maten,
  reeks: Reeks,
  { vloer }: Grens,
  twice = false,
): Promise<readonly Gevonden[]> {
  const found: Gevonden[] = [];
  for (const stap of new Set([...maten.values()].flatMap(({ times }) => [...times.keys()]))) {
    const maat = await longest(maten, reeks, stap, vloer);
    const ms = maat?.times.get(stap) ?? 0;
    if (!maat || ms < vloer || maat.n <= reeks.van) continue;
    const before = maten.get(maat.n / 2)?.times.get(stap) ?? 0;
    const quarter = maten.get(maat.n / 4)?.times.get(stap);
    const once = ms / Math.max(before, vloer / 4);
    const both = Math.sqrt(ms / Math.max(quarter ?? 0, vloer / 8));
    const verhouding = twice && quarter !== undefined ? Math.min(once, both) : once;
    found.push({ stap, n: maat.n / 2, tijden: [before, ms], verhouding, tekens: maat.tekens });
  }
  return found;
}

/** The size at which a step takes longest, when half of that size is measured too. */
async function longest(maten: Maten, reeks: Reeks, stap: string, vloer: number): Promise<Maat | undefined> {
  const time = (maat: Maat) => maat.times.get(stap) ?? 0;
  for (;;) {
    const [top] = [...maten.values()].toSorted((one, other) => time(other) - time(one));
    if (!top || time(top) < vloer || maten.has(top.n / 2) || top.n <= reeks.van) return top;
    await measured(maten, reeks, top.n / 2);
  }
}

async function measured(maten: Maten, reeks: Reeks, n: number): Promise<Maat> {
  const maat = maten.get(n) ?? (await meet(reeks, n));
  maten.set(n, maat);
  return maat;
}

async function meet(reeks: Reeks, n: number): Promise<Maat> {
  const { tekens, doe } = reeks.maak(n);
  const times = new Map<string, number>();
  await doe(async (stap, work) => {
    const start = process.cpuUsage();
    try {
      return await work();
    } finally {
      // Of both together the system knows more than how they divide.
      const { user, system } = process.cpuUsage(start);
      times.set(stap, (times.get(stap) ?? 0) + (user + system) / 1000);
    }
  });
  return { n, tekens, times };
}

async function least(reeks: Reeks, maat: Maat): Promise<Maat> {
  const all = [maat];
  const times = sum(maat.times) > LONG ? 1 : AGAIN;
  for (let count = 0; count < times; count += 1) {
    globalThis.gc?.();
    all.push(await meet(reeks, maat.n));
  }
  const leastOf = (stap: string) => Math.min(...all.map((one) => one.times.get(stap) ?? Infinity));
  return { ...maat, times: new Map([...maat.times.keys()].map((stap) => [stap, leastOf(stap)])) };
}

function sum(times: Times): number {
  return [...times.values()].reduce((total, ms) => total + ms, 0);
}
