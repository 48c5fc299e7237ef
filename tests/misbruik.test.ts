import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, SLUGS } from './support/examples.ts';
import { muteer, muteerBytes } from './support/misbruik/muteer.ts';
import { probeer } from './support/misbruik/probeer.ts';
import { toeval } from './support/misbruik/toeval.ts';
import { VORMEN } from './support/misbruik/vormen.ts';
import { testPng } from './support/png.ts';
import { proposal } from './support/proposal.ts';

/** The long run of all this is `npm run bench -- misbruik`; how time grows with input, `npm run bench -- groei`. */
const TEXTS = [
  proposal(),
  ...SLUGS.map((slug) => readFileSync(join(ROOT, 'proposals', slug, 'voorstel.md'), 'utf8')),
];
const GOOD = ['goed', 'fouten'];
const MET_BEELD = proposal(['De oude brug is gesloten.', '![Een brug over een kanaal](beeld.png)']);
const MET_CSV = proposal([
  '  dekking:',
  '  tabellen:\n    cijfers:\n      titel: Cijfers\n      bestand: tabel.csv\n  dekking:',
]);
const CSV = 'post;2026;2027\nOntwerp;60.000;\nBouw;;540.000\nTotaal;60.000;540.000\n';

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('input that changed by accident or on purpose', () => {
  test.each(seeds(4))(
    'should be good with all its documents, or told of at its place: texts %i',
    async (part) => {
      for (const seed of seeds(5)) {
        const kans = toeval(part * 1000 + seed);
        const text = muteer(kans.of(TEXTS), kans);
        expect(GOOD, `${part * 1000 + seed}`).toContain((await probeer(text)).soort);
      }
    },
  );

  test('should be so for the bytes of a picture', async () => {
    for (const seed of seeds(20)) {
      const kans = toeval(seed);
      const beeld = muteerBytes(testPng(kans.of(['kleur', 'palet', 'kleurAlfa'])).bytes, kans);
      expect(GOOD, `${seed}`).toContain((await probeer(MET_BEELD, { beeld })).soort);
    }
  });

  test('should be so for a table', async () => {
    for (const seed of seeds(15)) {
      const tabel = muteer(CSV, toeval(seed));
      expect(GOOD, `${seed}`).toContain((await probeer(MET_CSV, { tabel })).soort);
    }
  });
});

describe('input that grows in a way that is dear to a reader', () => {
  test.each(['markdown', 'regels', 'frontmatter', 'financien', 'opmaak'] as const)(
    'should never end a stage: %s',
    async (deel) => {
      for (const vorm of VORMEN.filter((one) => one.deel === deel))
        expect(GOOD, vorm.naam).toContain((await probeer(vorm.maak(300), { maken: false })).soort);
    },
  );
});
