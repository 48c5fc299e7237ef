import { describe, expect, test } from 'vitest';
import { openSjablonen, readLezing } from '../../src/pipeline.ts';
import { composeProef } from '../../src/proefdruk/proefdruk.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { FRONTMATTER, proposal } from '../support/proposal.ts';

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');

const regels = FRONTMATTER.split('\n').filter((regel) => /^\w+: \S/.test(regel));

/** Every text in the document of a proposal, as far as it can be composed. */
async function teksten(tekst: string): Promise<readonly string[]> {
  const path = 'proef/voorstel.md';
  const { value } = await readLezing(diskWith({ [path]: tekst }), path, sjablonen);
  const keuze = { variant: 'openbaar', fouten: true } as const;
  const found: string[] = [];
  JSON.stringify(value && composeProef(value, 'raadsvoorstel', keuze).value, (_, one: unknown) => {
    if (typeof one === 'string') found.push(one);
    return one;
  });
  return found;
}

describe('a proof of a text that is half ready', () => {
  test.each([...regels, '## Doel', 'bedragen: { 2026: 60.000 }'])(
    'should print no word of the program where this is not there: %s',
    async (regel) => {
      for (const without of ['', regel.replace(/: .*/, ':'), regel.replace(/: .*/, ': iets')]) {
        const found = await teksten(proposal([regel, without]));
        expect(found.filter((one) => /\b(?:undefined|NaN|null|\[object)\b/.test(one), without)).toEqual([]);
      }
    },
  );
});
