import fc from 'fast-check';
import { expect, test } from 'vitest';
import { woordproef } from '../support/beoordeeld-woord.ts';
import { woordwijziging } from '../support/woordwijziging.ts';

test('a word that a reviewer changes anywhere is made as the file says, or refused with a reason', async () => {
  const proef = await woordproef('standaard-fietsparkeren-station');
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(woordwijziging, async (one) => {
      seen.add(await proef(one));
    }),
    { numRuns: 6, seed: 2, endOnFailure: true },
  );
  expect(seen).toContain('gemaakt');
});
