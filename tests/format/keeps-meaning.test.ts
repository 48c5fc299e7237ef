import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../../src/format/format-file.ts';
import { check, openSjablonen, readVersie } from '../../src/pipeline.ts';
import { compareVoorstellen } from '../../src/verschil/compare-voorstellen.ts';
import { isGelijk } from '../../src/verschil/verschil.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';
import { FRONTMATTER, proposal } from '../support/proposal.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
const PATH = 'proposals/proef/voorstel.md';

function worldWith(text: string) {
  return overlayWorld(disk, PATH, new TextEncoder().encode(text));
}

/** The laid out text, or undefined for one that cannot be read. */
async function opmaak(text: string): Promise<string | undefined> {
  return (await formatFile(worldWith(text), PATH, sjablonen)).value?.after;
}

/** The rules that a proposal breaks. */
async function fouten(text: string): Promise<ReadonlySet<string>> {
  const { diagnostics } = await check(worldWith(text), PATH, sjablonen);
  return new Set(diagnostics.filter(({ ernst }) => ernst === 'fout').map(({ regel }) => regel));
}

/** Lays a proposal out, and fails when that breaks another rule or changes what it says; gives the result. */
async function expectSame(text: string): Promise<string | undefined> {
  const after = await opmaak(text);
  if (after === undefined || after === text) return after;
  const before = await fouten(text);
  const added = [...(await fouten(after))].filter((regel) => !before.has(regel));
  expect(added, after).toEqual([]);
  const oud = await readVersie(worldWith(text), PATH, sjablonen);
  const nieuw = await readVersie(worldWith(after), PATH, sjablonen);
  expect(nieuw.value === undefined, after).toBe(oud.value === undefined);
  if (!oud.value || !nieuw.value) return after;
  const verschil = compareVoorstellen(oud.value, nieuw.value);
  expect(isGelijk(verschil), `${text}\n--- becomes\n${after}`).toBe(true);
  return after;
}

describe('opmaak', () => {
  test.each([
    ['no space behind the number', '### 1.1Het plan'],
    ['a bracket without a space', '### 1.1)Het plan'],
    ['a backslash', '### 1\\.1 Het plan'],
    ['an entity', '### 1&#46;1 Het plan'],
    ['zeros', '### 01.01 Het plan'],
    ['marks behind the number', '### 1.1*Het* plan'],
    ['a colon that a word follows', '### 1.1:Het plan'],
  ])('should number a heading again as it reads its number: %s', async (_, heading) => {
    const text = proposal([
      '### 1.1 De brug is nodig\n\nEr is geen andere weg.',
      `${heading}\n\nEr is geen andere weg.\n\n### 1.2 De pont is duur\n\nDat blijkt elk jaar.`,
    ]);
    const after = await expectSame(text);
    const argumenten = after?.slice(0, after.indexOf('## Alternatieven'));
    expect(argumenten?.match(/^### .*$/gm)).toEqual(
      heading.startsWith('###')
        ? [
            expect.stringMatching(/^### 1\.1 \*?:?Het\*? plan$/),
            '### 1.2 De pont is duur',
            '### 2.1 De begroting moet kloppen',
          ]
        : ['### 1.2 De pont is duur', '### 2.1 De begroting moet kloppen'],
    );
  });

  test('should not take three numbers for two', async () => {
    const text = proposal(['### 1.1 De brug is nodig', '### 1.1.1 De brug is nodig']);
    expect(await fouten(text)).toContain('argument-nummer');
    expect(await expectSame(text)).toContain('### 1.1.1 De brug is nodig');
  });

  test('should never break a rule or change what a proposal says', async () => {
    const number = fc.constantFrom(
      ...[
        '1.1 ',
        '1.2 ',
        '2.1 ',
        '1.1',
        '1.2',
        '1.1. ',
        '1.1)',
        '1.2: ',
        '2.2:',
        '1\\.1 ',
        '1&#46;2 ',
        '01.1 ',
      ],
      ...['1.1.1 ', '1 ', '1.', '', '3.1 ', '1.1\t', '1.1&nbsp;'],
    );
    const name = fc.constantFrom(
      'Het plan',
      '*Het* plan',
      'plan[^1]',
      '',
      '[l](https://a.nl)',
      '1. plan',
      ':plan',
      '# ',
    );
    const heading = fc
      .tuple(fc.constantFrom('### ', '###  ', '#### ', '> ### '), number, name)
      .map((parts) => parts.join(''));
    const piece = fc.constantFrom(
      ...[
        'Een zin. ',
        'Twee? Drie! ',
        'a  b',
        '1. punt\n',
        '- punt\n',
        '* a\n  - b\n',
        '\n',
        '  \n',
        '    ',
        '> ',
      ],
      ...[
        '`x. Y` ',
        '*n. M* ',
        '| a | b |\n| - | -: |\n| 1 | 2 |\n',
        '[l](https://a.nl) ',
        ':bedrag[lasten.totaal] ',
      ],
      ...[
        '<!-- c. D -->',
        '[^1]',
        '\n\n[^1]: noot. Nog een.\n',
        '\\',
        '&amp; ',
        '\n::tabel[lasten]\n',
        '---\n',
        '===\n',
      ],
    );
    const block = fc.oneof(
      { weight: 2, arbitrary: heading },
      {
        weight: 3,
        arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.constantFrom('## Argumenten', '## Kanttekeningen', '## Doel', '## Vrij') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
        await expectSame(`---\n${FRONTMATTER}---\n\n## Argumenten\n\n${blocks.join('\n\n')}\n`);
      }),
      { numRuns: 100, seed: 5 },
    );
  }, 60_000);
});
