import { describe, expect, test } from 'vitest';
import { BRONNAMEN } from '../../src/bronnen/bron.ts';
import { BRONSOORTEN } from '../../src/bronnen/register.ts';

describe('a kind of source', () => {
  test.each(BRONNAMEN)('should say whether documents are made of it as its work does: %s', async (naam) => {
    const { gebouwd, werk } = BRONSOORTEN[naam];
    const { build } = await werk();
    expect(build !== undefined).toBe(gebouwd);
  });
});
