import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Lijn, type Praat, praatMet } from '../../src/werkbank/gesprek/praat.ts';
import { BEGONNEN, type VerzondenVraag } from '../../src/werkbank/gesprek/verzoeken.ts';

/** A worker that answers when it is told to. */
interface Nepworker {
  readonly heard: VerzondenVraag[];
  readonly ended: () => boolean;
  readonly begin: () => void;
  /** Answers a question that it heard. */
  readonly zeg: (
    sent: VerzondenVraag,
    answer?: { readonly antwoord: unknown } | { readonly fout: string },
  ) => void;
  readonly stop: () => void;
}

/** Workers as they are started, one after the other, each of which begins at once. */
async function workers(): Promise<{ readonly praat: Praat; readonly all: readonly Nepworker[] }> {
  const all: Nepworker[] = [];
  const praat = praatMet(async () => {
    const { lijn, worker } = nepworker();
    all.push(worker);
    setTimeout(worker.begin);
    return lijn;
  });
  await vi.advanceTimersByTimeAsync(1);
  return { praat, all };
}

function nepworker(): { readonly lijn: Lijn; readonly worker: Nepworker } {
  const heard: VerzondenVraag[] = [];
  let listen: (event: { readonly data: unknown }) => void = () => undefined;
  let stop = () => {};
  let ended = false;
  const lijn: Lijn = {
    postMessage: (message) => void heard.push(message as VerzondenVraag),
    addEventListener(type: string, listener: typeof listen) {
      if (type === 'message') listen = listener;
      else stop = listener as () => void;
    },
    terminate() {
      ended = true;
    },
  };
  const zeg: Nepworker['zeg'] = ({ nummer, vraag }, answer = { antwoord: vraag }) =>
    listen({ data: { nummer, ...answer } });
  const begin = () => listen({ data: { nummer: BEGONNEN, antwoord: null } });
  return { lijn, worker: { heard, zeg, begin, ended: () => ended, stop: () => stop() } };
}

/** What a question becomes, without waiting for it. */
function uitkomst(asked: Promise<unknown>): { readonly nu: () => unknown } {
  let found: unknown = 'nog niets';
  asked.then(
    (answer) => {
      found = answer;
    },
    (error: Error) => {
      found = error.message;
    },
  );
  return { nu: () => found };
}

const bestand = (pad: string, inhoud: string) => ({ bestanden: [{ pad, inhoud }] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what the page asks of the worker', () => {
  test('should bring each answer to its own question, in whatever order they come', async () => {
    const { praat, all } = await workers();
    const asked = ['een', 'twee', 'drie'].map((pad) => praat('controleer', { pad }));
    for (const sent of all[0]?.heard.toReversed() ?? []) all[0]?.zeg(sent);
    expect(await Promise.all(asked)).toEqual([{ pad: 'een' }, { pad: 'twee' }, { pad: 'drie' }]);
  });

  test('should wait for a worker that has not begun', async () => {
    const { lijn, worker } = nepworker();
    const praat = praatMet(async () => lijn);
    const asked = uitkomst(praat('controleer', { pad: 'a' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([worker.heard, worker.ended()]).toEqual([[], false]);
    worker.begin();
    for (const sent of worker.heard) worker.zeg(sent);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.nu()).toEqual({ pad: 'a' });
  });

  test('should tell in Dutch that the program failed', async () => {
    const { praat, all } = await workers();
    const asked = uitkomst(praat('bronnen', null));
    for (const sent of all[0]?.heard ?? []) all[0]?.zeg(sent, { fout: 'Er zit een fout in het programma.' });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.nu()).toBe('Er zit een fout in het programma.');
  });
});

describe('a worker that cannot begin', () => {
  test.each([
    ['its parts cannot be read', async () => Promise.reject(new Error('Laad haar opnieuw.')), 'Laad haar'],
    [
      'its code cannot be run',
      async () => {
        const { lijn, worker } = nepworker();
        setTimeout(worker.stop);
        return lijn;
      },
      'Laad de bladzijde opnieuw',
    ],
  ])('should be told, also when it is asked later, and not be tried again: %s', async (_, start, said) => {
    const starting = vi.fn(start);
    const praat = praatMet(starting);
    const first = uitkomst(praat('bronnen', null));
    await vi.advanceTimersByTimeAsync(1);
    const later = uitkomst(praat('bronnen', null));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([first.nu(), later.nu()]).toEqual([expect.stringContaining(said), expect.stringContaining(said)]);
    expect(starting).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a question that takes too long', () => {
  test('should end, with its worker; the questions behind it go to another one that has the same files', async () => {
    const { praat, all } = await workers();
    const told = [
      praat('open', { map: 'raad' }),
      praat('zet', bestand('a.md', 'eerst')),
      praat('zet', bestand('b.md', 'b')),
      praat('zet', bestand('c.md', 'c')),
      praat('zet', bestand('a.md', 'later')),
      praat('verwijder', { paden: ['b.md'] }),
    ];
    for (const sent of all[0]?.heard ?? []) all[0]?.zeg(sent);
    await Promise.all(told);
    const slow = uitkomst(praat('controleer', { pad: 'a.md' }));
    const next = uitkomst(praat('zet', bestand('d.md', 'd')));
    const after = uitkomst(praat('controleer', { pad: 'd.md' }));
    await vi.advanceTimersByTimeAsync(19_000);
    expect([all.length, slow.nu()]).toEqual([1, 'nog niets']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([all.length, all[0]?.ended()]).toEqual([2, true]);
    expect(slow.nu()).toMatch(/^Dit duurde te lang/);
    expect(all[1]?.heard.map(({ naam, vraag }) => [naam, vraag])).toEqual([
      ['open', { map: 'raad' }],
      ['zet', { bestanden: [bestand('a.md', 'later').bestanden[0], bestand('c.md', 'c').bestanden[0]] }],
      ['zet', bestand('d.md', 'd')],
      ['controleer', { pad: 'd.md' }],
    ]);
    // What the first one says when it is no more is heard by nobody.
    for (const sent of all[0]?.heard ?? []) all[0]?.zeg(sent, { antwoord: 'oud' });
    for (const sent of all[1]?.heard ?? []) all[1]?.zeg(sent);
    await vi.advanceTimersByTimeAsync(0);
    expect([next.nu(), after.nu()]).toEqual([bestand('d.md', 'd'), { pad: 'd.md' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('should be one question, not many that together take long', async () => {
    const { praat, all } = await workers();
    const asked = Array.from({ length: 5 }, (_, index) =>
      uitkomst(praat('controleer', { pad: String(index) })),
    );
    for (const sent of all[0]?.heard ?? []) {
      await vi.advanceTimersByTimeAsync(15_000);
      all[0]?.zeg(sent);
    }
    await vi.advanceTimersByTimeAsync(0);
    expect([all.length, asked.map(({ nu }) => nu())]).toEqual([
      1,
      [0, 1, 2, 3, 4].map((pad) => ({ pad: `${pad}` })),
    ]);
  });

  test('should have more time when it makes documents', async () => {
    const { praat, all } = await workers();
    const asked = uitkomst(praat('maak', { pad: 'a.md', formaten: ['pdf'], variant: 'openbaar' }));
    await vi.advanceTimersByTimeAsync(100_000);
    expect([all.length, asked.nu()]).toEqual([1, 'nog niets']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([all.length, asked.nu()]).toEqual([2, expect.stringMatching(/^Dit duurde te lang/)]);
  });

  test('should end each time that it is asked again', async () => {
    const { praat, all } = await workers();
    for (const round of [2, 3, 4]) {
      const slow = uitkomst(praat('controleer', { pad: 'a.md' }));
      await vi.advanceTimersByTimeAsync(21_000);
      expect([all.length, slow.nu()]).toEqual([round, expect.stringMatching(/^Dit duurde te lang/)]);
    }
  });
});

test('a worker that stops half-way is followed by another one', async () => {
  const { praat, all } = await workers();
  const asked = uitkomst(praat('controleer', { pad: 'a.md' }));
  const next = uitkomst(praat('controleer', { pad: 'b.md' }));
  all[0]?.stop();
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.nu()).toContain('opnieuw begonnen');
  for (const sent of all[1]?.heard ?? []) all[1]?.zeg(sent);
  await vi.advanceTimersByTimeAsync(0);
  expect(next.nu()).toEqual({ pad: 'b.md' });
});
