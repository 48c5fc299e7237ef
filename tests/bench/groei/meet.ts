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
  readonly verhouding: number;
  /** Characters of the larger input. */
  readonly tekens: number;
}

export interface Grens {
  /** Below this a time (ms) says nothing about growth. */
  readonly vloer: number;
  /** Milliseconds of processor time that one size may take before it is not doubled again. */
  readonly tijd: number;
  /** More characters than this no input has. */
  readonly tekens: number;
  /** A step that grows more than this, when its input doubles, is measured again. */
  readonly verhouding: number;
}

type Times = ReadonlyMap<string, number>;
interface Maat {
  readonly n: number;
  readonly tekens: number;
  readonly times: Times;
}

/**
 * Doubles an input as long as it takes little time, and tells for each step where it grew fastest. A step that seems to
 * grow too fast is measured some times more, of which the least counts: a machine does other things too.
 */
export async function groeiVan(reeks: Reeks, grens: Grens): Promise<readonly Stapgroei[]> {
  const maten: Maat[] = [];
  for (let n = reeks.van; ; n *= 2) {
    const maat = await meet(reeks, n);
    if (maat.tekens > grens.tekens && maten.length > 1) break;
    maten.push(maat);
    if (sum(maat.times) > grens.tijd) break;
    const before = maten.at(-2);
    if (before && maat.tekens < before.tekens * 1.2 && maten.length > 3) break;
  }
  const found = slowest(maten, grens);
  const verdacht = new Set(
    found.filter(({ verhouding }) => verhouding > grens.verhouding).flatMap(({ n }) => [n, n * 2]),
  );
  for (const [at, maat] of maten.entries()) if (verdacht.has(maat.n)) maten[at] = await least(reeks, maat);
  return slowest(maten, grens).map((one) => ({ reeks: reeks.naam, ...one }));
}

/** Each step at the size where it took longest, beside half of that size; refused, a larger input takes less. */
function slowest(maten: readonly Maat[], { vloer }: Grens): readonly Omit<Stapgroei, 'reeks'>[] {
  const found = new Map<string, Omit<Stapgroei, 'reeks'>>();
  for (const [at, { n, tekens, times }] of maten.entries()) {
    for (const [stap, ms] of times) {
      const before = maten[at - 1]?.times.get(stap);
      if (before === undefined || ms < vloer || ms < (found.get(stap)?.tijden[1] ?? 0)) continue;
      const verhouding = ms / Math.max(before, vloer / 4);
      found.set(stap, { stap, n: n / 2, tijden: [before, ms], verhouding, tekens });
    }
  }
  return [...found.values()];
}

async function meet(reeks: Reeks, n: number): Promise<Maat> {
  const { tekens, doe } = reeks.maak(n);
  const times = new Map<string, number>();
  await doe(async (stap, work) => {
    const start = process.cpuUsage();
    try {
      return await work();
    } finally {
      const { user } = process.cpuUsage(start);
      times.set(stap, (times.get(stap) ?? 0) + user / 1000);
    }
  });
  return { n, tekens, times };
}

async function least(reeks: Reeks, maat: Maat): Promise<Maat> {
  const all = [maat];
  const times = sum(maat.times) > 5000 ? 1 : 3;
  for (let count = 0; count < times; count += 1) all.push(await meet(reeks, maat.n));
  const leastOf = (stap: string) => Math.min(...all.map((one) => one.times.get(stap) ?? Infinity));
  return { ...maat, times: new Map([...maat.times.keys()].map((stap) => [stap, leastOf(stap)])) };
}

function sum(times: Times): number {
  return [...times.values()].reduce((total, ms) => total + ms, 0);
}
