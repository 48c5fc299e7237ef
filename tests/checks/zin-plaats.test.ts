import { expect, test } from 'vitest';
import { positionAt } from '../../src/source/source-text.ts';
import { checkExample } from '../support/check-example.ts';

/** The columns at which a rule finds something. */
async function kolommen(regel: string, example: string): Promise<number[]> {
  const diagnostics = await checkExample(example);
  return diagnostics.flatMap(({ regel: naam, span }) =>
    naam === regel && span ? [positionAt(span.source, span.start).column] : [],
  );
}

const LASTEN =
  'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Inhuur van verkeerskundigen, aard: incidenteel, bedragen: { 2026: 240.000 } }\n---\n## Financiën\n\n::tabel[lasten]\n\n';

test.each([
  ['bedrag-grens', LASTEN, 'De inhuur van verkeerskundigen kost ‹maximaal € 200.000›.'],
  ['bron-later', 'datum: 2026-06-02\n---\n', 'Het geld komt uit de ‹decembercirculaire 2026›.'],
])('should find each of two sentences that are the same: %s', async (regel, before, zin) => {
  const [at, plain] = [zin.indexOf('‹'), zin.replace(/[‹›]/g, '')];
  expect(await kolommen(regel, `${before}${plain} ${plain}`)).toEqual([at + 1, at + 1 + plain.length + 1]);
});
