import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/diagnostics/result.ts';
import { formatBedrag } from '../../src/format/bedrag.ts';
import { formatFile } from '../../src/format/format-file.ts';
import { formatVoorstel } from '../../src/format/format-voorstel.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createSource } from '../../src/source/source-text.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT, SLUGS } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

function tryFormat(text: string): Result<string> {
  const parsed = parseDocument(createSource('voorstel.md', text));
  return parsed.value ? formatVoorstel(parsed.value, undefined) : { diagnostics: parsed.diagnostics };
}

function format(text: string): string {
  const { value, diagnostics } = tryFormat(text);
  if (value === undefined) throw new Error(diagnostics.map((one) => one.melding).join(' '));
  return value;
}

/** A proposal with this body, and back: its body in canonical form. */
function body(text: string): string {
  return format(`---\nsoort: raadsvoorstel\n---\n${text}`).split('---\n\n')[1] ?? '';
}

test('a block of code without an end is laid out once and for all', () => {
  const once = body('## Aanleiding\n\n```\ntekst\n\n\n');
  expect(once.endsWith('tekst\n')).toBe(true);
  expect(body(once)).toBe(once);
});

/** This frontmatter in canonical form. */
function frontmatter(text: string): string {
  return format(`---\n${text}---\n`).slice(4, -4);
}

/** What a proposal of `slug` with another text says: its model without places and layout, and every computed table. */
async function model(slug: string, text: string): Promise<string> {
  const path = `proposals/${slug}/voorstel.md`;
  const world = diskWith({ [path]: text });
  const { value, diagnostics } = await check(world, path, sjablonen);
  if (!value) throw new Error(diagnostics.map((one) => one.melding).join(' '));
  const { financien: _, ...voorstel } = value.voorstel;
  return JSON.stringify([voorstel, value.financien], (key, inner: unknown) => {
    if (['span', 'source', 'offsets', 'frontmatter', 'bron'].includes(key)) return undefined;
    if (inner instanceof Map) return [...inner];
    return typeof inner === 'string' ? inner.replace(/\s+/g, ' ') : inner;
  });
}

async function formatExample(slug: string, text: string): Promise<string> {
  const path = `proposals/${slug}/voorstel.md`;
  const { value, diagnostics } = await formatFile(diskWith({ [path]: text }), path, sjablonen);
  expect(diagnostics).toEqual([]);
  return value?.after ?? '';
}

function readExample(slug: string): string {
  return new TextDecoder().decode(disk.read(`proposals/${slug}/voorstel.md`));
}

describe('the examples', () => {
  test.each(SLUGS)('should be in canonical form: %s', async (slug) => {
    const text = readExample(slug);
    expect(await formatExample(slug, text)).toBe(text);
  });

  test.each(SLUGS)(
    'should come back to canonical form, whatever happened to their layout: %s',
    async (slug) => {
      const text = readExample(slug);
      const before = await model(slug, text);
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const messy = disorder(text, seed);
          const after = await formatExample(slug, messy);
          expect(after).toBe(text);
          expect(await model(slug, messy)).toBe(before);
        }),
        { numRuns: 2, seed: 7 },
      );
    },
  );
});

/** The same proposal as somebody else would have typed it: other key order, line breaks, spaces, signs and amounts. */
function disorder(text: string, seed: number): string {
  let state = seed >>> 0;
  const chance = (one: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 < one;
  };
  const [, yaml = '', ...rest] = text.split(/^---\n/m);
  const entries = yaml.split(/^(?=\S)/m).sort(() => (chance(0.5) ? 1 : -1));
  const typed = entries
    .join('')
    .replace(/(?<=\d: )(\d{1,3})\.(\d{3})(?=[ ,}])/g, (whole, a, b) => (chance(0.5) ? `${a}${b}` : whole))
    .replace(/(?<=[{,] )(?=\w+:)/g, () => (chance(0.2) ? '  ' : ''));
  const blocks = rest
    .join('---\n')
    .split('\n\n')
    .map((block) => {
      if (/^(?:\||\[\^|::|!)/.test(block))
        return block.replace(/^\|.*\|$/gm, (row) => (chance(0.5) ? row.replace(/ +/g, ' ') : row));
      if (/^(?:- |\d+\. |#|\n*#)/.test(block)) return block.replace(/^- /gm, '* ');
      return block
        .replace(/(?<=[\p{L},.]) (?=\p{L}{3})/gu, () => (chance(0.1) ? '\n' : chance(0.05) ? '  ' : ' '))
        .replace(/(?<=\.)\n/g, () => (chance(0.5) ? ' ' : '\n'));
    });
  return `---\n${typed}---\n${blocks.join('\n\n')}\n\n`;
}

describe('the frontmatter', () => {
  test('should get the key order of the schema, with comments beside their key', () => {
    const text = `datum: 2026-03-03 # van het college
# het onderwerp
# in twee regels
onderwerp:   'Een brug'
soort: raadsvoorstel

# wie
gemeente:
`;
    expect(frontmatter(text)).toBe(`soort: raadsvoorstel

# wie
gemeente:
# het onderwerp
# in twee regels
onderwerp: Een brug
datum: 2026-03-03 # van het college
`);
  });

  test('should indent by two and keep comments in lists where they are', () => {
    const text = `besluitpunten:   # wat
    # eerste
    -   sub:
        - a
        -   b
        tekst: iets
          met vervolg
    - "twee"
    # klaar
`;
    expect(frontmatter(text)).toBe(`besluitpunten: # wat
  # eerste
  - tekst: iets met vervolg
    sub:
      - a
      - b
  - twee
  # klaar
`);
  });

  test.each([
    ['onderwerp: "Samen: een plan"\n', 'onderwerp: "Samen: een plan"\n'],
    ["onderwerp: 'Samen: een plan'\n", 'onderwerp: "Samen: een plan"\n'],
    ['onderwerp: \'Het "plan": een\'\n', 'onderwerp: \'Het "plan": een\'\n'],
    ['onderwerp: "Het plan"\n', 'onderwerp: Het plan\n'],
    ['onderwerp: "# geen opmerking"\n', 'onderwerp: "# geen opmerking"\n'],
    ['onderwerp: >-\n     Het\n     plan\n', 'onderwerp: >-\n  Het\n  plan\n'],
    ['programma: [ a,b , "c, d" ]\n', 'programma: [a, b, "c, d"]\n'],
    ['zaaknummer: ""\n', 'zaaknummer: ""\n'],
  ])('should quote only where needed: %j', (before, after) => {
    expect(frontmatter(before)).toBe(after);
  });

  test('should write amounts in Dutch notation, and leave years, percentages and numbers alone', () => {
    const text = `financien:
  jaren: [2026]
  lasten:
    posten:
      - { post: 62000, bedragen: { 2026: "€ 62.000,-" } }
      - { post: Rente, toon: percentage, bedragen: { 2026: 1500 } }
  tabellen:
    een: { rijen: [{ post: a, bedragen: { 2026: 1234,5 } }] }
    twee: { kolommen: [{ kop: Jaar, soort: tekst }], rijen: [{ post: a, bedragen: { jaar: 2026 } }] }
`;
    // What a comma tears apart is refused before it is laid out.
    expect(() => frontmatter(text)).toThrow('komma');
    expect(frontmatter(text.replace('1234,5', '"1234,5"'))).toBe(`financien:
  jaren: [2026]
  lasten:
    posten:
      - { post: 62000, bedragen: { 2026: 62.000 } }
      - { post: Rente, toon: percentage, bedragen: { 2026: 1500 } }
  tabellen:
    een: { rijen: [{ post: a, bedragen: { 2026: "1.234,5" } }] }
    twee: { kolommen: [{ kop: Jaar, soort: tekst }], rijen: [{ post: a, bedragen: { jaar: 2026 } }] }
`);
  });

  test('should take a row that shows what is stated for a row of amounts', () => {
    const text = (bedrag: string) => `financien:
  jaren: [2026]
  lasten:
    posten:
      - { post: Rente, toon: verwacht, bedragen: { 2026: 62.000 }, verwacht: { 2026: ${bedrag} } }
`;
    expect(frontmatter(text('"€ 62.000,-"'))).toBe(text('62.000'));
  });

  test('should keep a flow collection with a comment inside as it was typed', () => {
    const text = 'programma: [a, # eerste\n  b] # klaar\n';
    expect(frontmatter(text)).toBe(text);
  });
});

describe('amounts', () => {
  test.each([
    ['62000', '62.000'],
    ['€ 62.000,-', '62.000'],
    ['62.000,50', '62.000,50'],
    ['-2500', '-2.500'],
    ['(1234567)', '-1.234.567'],
    ['250', '250'],
    ['p.m.', 'pm'],
    ['163000 + PM', '163.000 + pm'],
    ['2,5 miljoen', '2,5 miljoen'],
    ['V 5000', 'V 5000'],
    ['12.50', '12.50'],
    ['sluitpost', 'sluitpost'],
    ['= lasten.totaal', '= lasten.totaal'],
  ])('%s becomes %s', (before, after) => {
    expect(formatBedrag(before)).toBe(after);
  });
});

describe('the body', () => {
  test('should stand with one sentence a line, one empty line between blocks and bare heads', () => {
    const text = `
##  Doel ##
Een zin. Nog een
zin,   met *nadruk. En* meer.[^a] Slot.


* een
* twee. Met vervolg

2) tien
2) elf

| a | bb |
|---|--:|
| 1 | 2 |
[^a]: Noot. Die blijft. `;
    expect(body(text)).toBe(`## Doel

Een zin.
Nog een zin, met *nadruk.
En* meer.[^a]
Slot.

- een
- twee.
  Met vervolg

2. tien
3. elf

| a   |  bb |
| --- | --: |
| 1   |   2 |

[^a]: Noot. Die blijft.
`);
  });

  test('should leave comments, directives, links and hard breaks as they are', () => {
    const text = `## Doel

<!-- stil: regel -->
Tekst met [een link. Met punt](https://a.nl) en \`code. En\` en <!-- een. Twee --> hier.

::tabel[lasten]

Regel een.\\
Regel twee.

<!--
## Oud

tekst
-->
`;
    expect(body(text)).toBe(text);
  });

  test('should keep two lists behind each other apart', () => {
    const text = '## Doel\n\n* a\n\n+ b\n\n1. c\n\n1) d\n';
    expect(body(text)).toBe('## Doel\n\n- a\n\n* b\n\n1. c\n\n1) d\n');
  });

  test('should copy a block that would become something else', () => {
    const text = '## Doel\n\nEen #\n=====\n\nTekst.\n';
    expect(body(text)).toContain('Een #\n=====');
  });

  test('should number arguments again, per besluitpunt, and say which mentions to look at', () => {
    const text = proposal(
      ['### 1.1 De brug is nodig', '### 1.2. De brug is nodig'],
      [
        'Er is geen andere weg.',
        'Zie argument 1.4.\n\n### 1.2 Erbij\n\nTekst.\n\n### 1.4: Nog een\n\nTekst.',
      ],
    );
    const { value = '', diagnostics } = tryFormat(text);
    expect([...value.matchAll(/^### .*$/gm)].map(([line]) => line)).toEqual([
      '### 1.1 De brug is nodig',
      '### 1.2 Erbij',
      '### 1.3 Nog een',
      '### 2.1 De begroting moet kloppen',
      '### 1.1 De bouw duurt een jaar',
    ]);
    expect(diagnostics.map((one) => one.melding)).toEqual([
      "Hier staat 'argument 1.4', maar argument 1.4 heet nu 1.3.",
    ]);
  });

  test('should refuse what does not parse', () => {
    const { value, diagnostics } = tryFormat('---\nsoort: [\n---\n');
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.ernst).toBe('fout');
  });

  test('should change nothing the second time, whatever Markdown it gets', () => {
    const piece = fc.constantFrom(
      ...[
        'Een zin. ',
        'Twee? ',
        '1. ',
        '- ',
        '* a',
        '\n',
        '\n\n',
        '  \n',
        '    ',
        '> ',
        '# ',
        '`x. Y` ',
        '*n. M* ',
        '| a | b |\n| - | - |\n',
        '[l](u) ',
        ':bedrag[a.b] ',
        '<!-- c -->',
        '[^1]',
        '[^1]: noot\n',
        '\\',
        '::tabel[a]\n',
        '---\n',
        '===\n',
        '### 1.2 Kop\n',
        '## Argumenten\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `---\nsoort: raadsvoorstel\n---\n\n## Argumenten\n\n${pieces.join('')}`;
        const first = tryFormat(text);
        if (first.value === undefined || first.diagnostics.some((one) => one.regel === 'opmaak-overgeslagen'))
          return;
        expect(format(first.value)).toBe(first.value);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

describe('what was pasted from Word', () => {
  test.each([
    'We doen dit:\n•\teen brug\n•\teen pont\n',
    'Post\t2026\nAanleg\t5\nTotaal\t5\n',
    '– een brug\n– een pont\n',
    '| a | b |\n| 1 | 2 |\n',
  ])('should keep its lines until the author has mended it: %j', (text) => {
    expect(body(`## Doel\n\n${text}`)).toBe(`## Doel\n\n${text}`);
  });
});
