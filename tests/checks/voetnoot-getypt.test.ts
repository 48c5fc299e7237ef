import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** The footnotes that were typed by hand, as "mark at the text before it → the note: hint". */
async function run(example: string): Promise<string[]> {
  const diagnostics = await checkExample(example);
  return diagnostics
    .filter(({ regel }) => regel === 'voetnoot-getypt')
    .map(({ span, verwant }) => {
      const at = (span?.start ?? 0) - 5;
      const note = verwant[0]?.span;
      return `${span?.source.text.slice(at, span.end)} → ${note?.source.text.slice(note.start, note.end)}`;
    });
}

describe('a footnote typed by hand', () => {
  test.each([
    ['De brug is oud [1].\n\n[1] Zie het rapport.', [' oud [1] → [1] Zie het rapport.']],
    ['De brug is oud.¹ De pont ook.²\n\n¹ Zie A.\n² Zie B.', [' oud.¹ → ¹ Zie A.', ' ook.² → ² Zie B.']],
    [
      'De brug is oud (1), de pont ook.(2)\n\n(1) Zie A.\n\n(2) Zie B.',
      [' oud (1) → (1) Zie A.', ' ook.(2) → (2) Zie B.'],
    ],
    ['De brug is oud.[1]\n\n- [1] Zie A.', [' oud.[1] → - [1] Zie A.']],
    ['De brug is oud.[1]\n\n[1] Zie A.\nDaar staat meer.\n[2] Zie B.', [' oud.[1] → [1] Zie A.']],
    ['De brug is 5 m¹ breed, en 20 m² groot.²\n\n² Zie A.', ['root.² → ² Zie A.']],
    ['De brug is oud.¹²\n\n¹² Zie A.', [' oud.¹² → ¹² Zie A.']],
    [
      'De brug is oud.[1]\n\n## Vervolg\n\nDe bouw begint in mei 2027.\n\n[1] Zie het rapport.',
      [' oud.[1] → [1] Zie het rapport.'],
    ],
  ])('should be told once, with its note: %s', async (text, told) => {
    expect(await run(text)).toEqual(told);
  });

  test.each([
    'De brug is oud [1], en de pont ook [2].',
    'De brug is 20 m² groot en 3 m³ diep.\n\n² Zie A.',
    'Wij doen (1) een brug en (2) een pont.\n\n(1) De brug is breed.\n\n(2) De pont is smal.',
    'De brug is oud.[^1]\n\n[^1]: Zie het rapport.',
    'De brug is oud [1].\n\n[1] Zie het rapport.\n\nDaarna kwam de pont.',
    'De brug is oud [1].\n\n## Doel\n\nMeer fietsers.\n\n[1] Zie het rapport.',
    '[1] is de eerste.\n\n[1] De brug.',
    'De brug is oud [1].\n\n| Noot | Tekst |\n| --- | --- |\n| [1] | A |',
  ])('should be left alone where it may be something else: %s', async (text) => {
    expect(await run(text)).toEqual([]);
  });
});
