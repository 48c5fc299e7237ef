import { expect, test } from 'vitest';
import { FORMATEN } from '../../src/writers/index.ts';
import { ROOT } from '../support/examples.ts';
import { generator } from './make.ts';
import { problemsOf } from './problems.ts';

const make = generator(ROOT);

/** One of each template, and some more; `npm run bench -- generated` makes hundreds. */
const SEEDS = [1, 4, 8, 14, 19, 20, 23, 31];

test.each(SEEDS)('a proposal by chance keeps every promise in every format: %i', async (seed) => {
  const made = await make(seed, FORMATEN);
  expect(made.artifacts.length, made.name).toBeGreaterThan(0);
  expect(await problemsOf(made), made.name).toEqual([]);
});
