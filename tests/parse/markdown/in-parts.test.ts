import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/markdown.ts';

/** Where a part may begin, unless something above is still open. */
const cut = fc.constantFrom('\n## Doel', '\n### 1.1 Kop met [een] en [^a]', ' \n#\tKop');
const names = fc.constantFrom(
  '\n[een]: https://a.nl',
  '\n[Drie]: b.png "titel"',
  '\n[^a]: Een noot\n\n    die doorgaat',
  '\n[^B]: - punt [een]',
  '\n> [een]: https://b.nl',
  '\n- > [^a]: noot',
  '\n[een\ntwee]: https://c.nl',
  '[een]: https://a.nl',
);
const references = fc.constantFrom(
  'Tekst met [een], [twee][een], ![beeld][drie] en een noot[^a] of ![^b].',
  '- punt [een][]',
  '| a | b [een] |\n| --- | ---: |\n| 1 | 2[^a] |',
);
const others = fc.constantFrom(
  '',
  '  ',
  'Tekst :punt[a] en :tabel[b]{c} en a@b.nl en **vet *schuin** los*',
  '    ver naar binnen',
  '> citaat',
  '- punt',
  '  - dieper',
  '1. een',
  'a. letter',
  'b. letter',
  '```',
  '~~~ js',
  '- ```',
  '<!-- opmerking',
  '-->',
  '<!-- hele opmerking -->',
  '<!-- opmerking --> en meer <!--',
  '<!-->',
  '<!--->',
  '<!---->',
  '<div>',
  '<script>',
  '</script>',
  '::tabel[a]',
  '===',
  '---',
  '***',
);
/** What needs no parser, and what seems so. */
const plain = fc.constantFrom(
  'Een zin: met alles erin (€ 1.000) – en 2026.',
  'Tekst op 3-4 # en ~ + "aanhaling"',
  '## Kop 1.2: plat',
  '## Kop #',
  '##  Kop ##',
  '#Kop',
  'Met een spatie erachter ',
  'Twee spaties  ',
  '\u00a0Vast',
  'vast\u00a0',
  '- een punt',
  '- nog een: punt',
  '-  ver',
  '1. eerste',
  '2. tweede',
  '3) derde',
  '2026 is een jaar',
  '2026. is een jaar',
  '- - dubbel',
  '- 1. dubbel',
  '- # kop',
  '| a | b: c |\n| --- | ---: |\n| 1 | - x |\n|  | 2 |',
  '| a |\n| :-: |',
  '| a | b |\n| :-- | - |\n| 1 |',
  '| a |\n| - |\n| 1 | 2 |',
  '| a | b |\n| --- | --- |\n| 1 | 2 |\nTekst',
  '| los |',
  '|---|',
  'www.a.nl',
  'zie http://a.nl',
  'A@b.nl',
  'tijd 12:30, zie:punt[a] en dan:',
  'Wat!',
  'met een regelterug\rmidden erin',
  'Regelterug\r',
  '\r',
);
const lines = fc.oneof(
  { arbitrary: plain, weight: 6 },
  { arbitrary: fc.constant(''), weight: 4 },
  { arbitrary: cut, weight: 3 },
  { arbitrary: names, weight: 1 },
  { arbitrary: references, weight: 2 },
  { arbitrary: others, weight: 4 },
);
/** A block of a directive holds names that are found last. */
const above = fc.constantFrom(
  '',
  '\n',
  '   \n \n',
  '  ',
  ':::kader\n',
  'a\n\n> :::kader\n',
  '\u00a0\n',
  '\n\ufeff',
  '\ufeff',
  '\ufeff\n\n',
  'a\r',
  '\r\n\r\n## Kop\r',
);

describe('a text in parts', () => {
  it('should make the same tree as the whole', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 40 }),
        fc.integer({ min: 1, max: 200 }),
        above,
        (typed, size, start) => {
          const text = start + typed.join('\n');
          expect(parseMarkdown(text, size)).toEqual(parseMarkdown(text, Number.POSITIVE_INFINITY));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('should go on with a table in the next part', () => {
    const row = fc.constantFrom(
      '| 1 | 2 |',
      '| a | b | c |',
      ' | [een] | 1[^a] |',
      '|',
      '|-|-|',
      '1 | 2',
      'geen rij',
      '|1|2',
      '| `a|` | \\| |',
    );
    const rows = fc.array(row, { minLength: 4, maxLength: 30 });
    const head = fc.constantFrom(
      '| a | b |\n|---|:-:|',
      '  |a|\n|-|',
      'Tekst\n| a |\n| --- |',
      'Tekst\n*\n| --- |',
      'Tekst\n2. a | b\n|---|:-:|',
      'Tekst\n      a | b\n|---|:-:|',
      'Tekst\n[twee]: b\n|---|',
      'Tekst\n<b>\n|---|',
      '> | a |\n> | - |',
      '- | a |\n  | - |',
    );
    const behind = fc.constantFrom(
      '',
      '\n',
      '\n## Kop\n',
      '\n\n| x |\n| - |\n| 1 |\n| 2 |\n',
      '# Kop\n',
      '> citaat',
      '\n[een]: https://a.nl',
      '\n[^a]: noot',
      '```\n| 1 |\n| 2 |\n',
    );
    const table = fc
      .tuple(above, head, rows, behind)
      .map(([start, top, all, end]) => `${start}\n${top}\n${all.join('\n')}\n${end}`);
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 120 }),
        (tables, size) => {
          const text = tables.join('\n');
          expect(parseMarkdown(text, size)).toEqual(parseMarkdown(text, Number.POSITIVE_INFINITY));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('should tell of a row that is too heavy at its own place', () => {
    const text = `| a |\n| - |\n${'| b |\n'.repeat(20)}| ${'*a_ '.repeat(2001)}|\n| c |\n| c |\n`;
    expect(parseMarkdown(text, 20)).toEqual(parseMarkdown(text, Number.POSITIVE_INFINITY));
  });

  it('should keep what is white but text for Markdown above the first word', () => {
    for (const white of ['\u00a0', '\n\n\u2003\n', '\n\ufeff\n', '\n\n\ufeff- punt\n'])
      for (const text of [`${white}Tekst.\n\n## Kop\n`, `${white}\n## Doel\n\nTekst.\n\n## Kop\n`])
        expect(parseMarkdown(text, 1), JSON.stringify(text)).toEqual(
          parseMarkdown(text, Number.POSITIVE_INFINITY),
        );
  });

  it('should take what is too heavy for the same place', () => {
    const heavy = `## Doel\n\nTekst.\n\n## Kop\n\n${'*a_ '.repeat(2001)}\n\n## Rest\n\n${'*a_ '.repeat(2001)}\n`;
    expect(parseMarkdown(heavy, 1).over).toEqual(parseMarkdown(heavy, Number.POSITIVE_INFINITY).over);
    expect(heavy.slice(0, parseMarkdown(heavy, 1).over?.start)).toContain('## Kop');
  });
});
