import { describe, expect, test } from 'vitest';
import { FRONTMATTER, proposal } from '../support/proposal.ts';
import { probeerVoorstel } from './voorstel.ts';

const regels = FRONTMATTER.split('\n').filter((regel) => /^\w+: \S/.test(regel));

/** Every word on the pages. */
async function woorden(tekst: string): Promise<string> {
  const made = await probeerVoorstel(tekst);
  return JSON.stringify(made?.druk ?? '');
}

describe('a proof of a text that is half ready', () => {
  test.each([...regels, '## Doel', 'bedragen: { 2026: 60.000 }'])(
    'should print no word of the program where this is not there: %s',
    async (regel) => {
      for (const without of ['', regel.replace(/: .*/, ':'), regel.replace(/: .*/, ': iets')]) {
        const words = await woorden(proposal([regel, without]));
        expect(words, without).not.toMatch(/"[^"]*\b(?:undefined|NaN|null|\[object)\b[^"]*"(?!:)/);
      }
    },
  );
});
