import { describe, expect, test } from 'vitest';
import { praatMet } from '../../src/werkbank/gesprek/praat.ts';

/** A line whose other end answers as it is told, later. */
function lijnMet(
  answer: (message: { nummer: number; vraag: unknown }) => unknown,
  order: 'in order' | 'reversed',
) {
  let listen: (event: { readonly data: unknown }) => void = () => undefined;
  let stop = () => {};
  const sent: { nummer: number; vraag: unknown }[] = [];
  return {
    postMessage: (message: unknown) => void sent.push(message as (typeof sent)[number]),
    addEventListener: (type: string, listener: typeof listen | (() => void)) => {
      if (type === 'message') listen = listener;
      else stop = listener as () => void;
    },
    stop: () => stop(),
    flush: () => {
      const all = order === 'reversed' ? sent.toReversed() : sent;
      for (const message of all) listen({ data: answer(message) });
    },
  };
}

describe('what the page asks of the worker', () => {
  test('should bring each answer to its own question, in whatever order they come', async () => {
    const lijn = lijnMet(({ nummer, vraag }) => ({ nummer, antwoord: vraag }), 'reversed');
    const praat = praatMet(lijn);
    const asked = ['een', 'twee', 'drie'].map((pad) => praat('controleer', { pad }));
    lijn.flush();
    expect(await Promise.all(asked)).toEqual([{ pad: 'een' }, { pad: 'twee' }, { pad: 'drie' }]);
  });

  test('should tell of a worker that stopped, also when it is asked later', async () => {
    const lijn = lijnMet(({ nummer }) => ({ nummer, antwoord: null }), 'in order');
    const praat = praatMet(lijn);
    const asked = praat('bronnen', null);
    lijn.stop();
    await expect(asked).rejects.toThrow('Laad de bladzijde opnieuw.');
    await expect(praat('bronnen', null)).rejects.toThrow('Laad de bladzijde opnieuw.');
  });

  test('should tell in Dutch that the program failed', async () => {
    const lijn = lijnMet(({ nummer }) => ({ nummer, fout: 'Er zit een fout in het programma.' }), 'in order');
    const asked = praatMet(lijn)('bronnen', null);
    lijn.flush();
    await expect(asked).rejects.toThrow('Er zit een fout in het programma.');
  });
});
