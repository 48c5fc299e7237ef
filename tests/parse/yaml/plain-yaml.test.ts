import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/parse/yaml/plain-yaml.ts';
import type { YamlData } from '../../../src/parse/yaml/yaml-data.ts';
import { readYamlNodes } from '../../../src/parse/yaml/yaml-nodes.ts';
import {
  type DataValue,
  emptyKeysOf,
  entriesOf,
  isDataMap,
  isDataScalar,
  spanOfMap,
} from '../../../src/source/data.ts';
import { createSource, type Span } from '../../../src/source/source-text.ts';

/** Both readings of the YAML between two lines that do not belong to it. */
function both(yaml: string) {
  const before = 'voor\n';
  const source = createSource('a.yaml', `${before}${yaml}---\nna: 1\n`);
  const end = source.text.length - '---\nna: 1\n'.length;
  const plain = readPlainYaml(source, before.length, end);
  const library = readYamlNodes(source, before.length, end, []);
  return { plain: plain && tell(plain), library: library.value ? tell(library.value) : undefined };
}

/** Everything that data say, places included, as plain values. */
function tell({ value, lijsten, zonder }: YamlData): unknown {
  const place = (span: Span | undefined) => span && [span.start, span.end];
  const told = (one: DataValue): unknown => {
    if (isDataMap(one)) {
      return {
        place: place(spanOfMap(one)),
        empty: emptyKeysOf(one),
        zonder: (zonder.get(one) ?? []).map(({ key, span }) => [key.value, place(key.span), place(span)]),
        entries: entriesOf(one).map((entry) => [
          entry.key.value,
          place(entry.key.span),
          told(entry.value),
          entry.value === one[entry.key.value],
        ]),
      };
    }
    if (isDataScalar(one)) return [one.value, place(one.span)];
    const { start, end } = lijsten.get(one) ?? {};
    return { start, end, items: one.map(told) };
  };
  return told(value);
}

const READ = [
  'a: 1\n',
  'a: 1',
  "# bovenaan\na: 1 # erachter\n\n# ertussen\nb:\n  - twee woorden\n  - \"2024\": 1.250\n    c: 'it''s'\n# eronder\n\n",
  'a:\nb: -5\nc: ""\nd:   \n',
  'a:\n- een\n- { b: 1, "c": [x, \'y\', -2, {}], d: [] }   # zo\nb: 2\n',
  'a:\n  b:\n    c:\n\n  d: (x) [y] {z}, w\nf: http://x.nl:80/#a?b\n',
  "a: { b: '', c: 1 }\nb: []\n",
  '- a: 1\n',
  'naam met spaties: x:y\n__proto__: 1\ntoString: 2\n',
];

describe('readPlainYaml', () => {
  it.each(READ.slice(0, 7).concat(READ[8] ?? ''))('reads what is plain as the library does: %j', (yaml) => {
    const { plain, library } = both(yaml);
    expect(plain).toBeDefined();
    expect(plain).toEqual(library);
  });

  it.each([
    'a: 1\na: 2\n',
    'a: b: c\n',
    'a: |\n  b\n',
    'a: een\n  twee\n',
    'a: 1\n  # ingesprongen\nb: 2\n',
    'a: &b 1\n',
    'a: { b, c: 1 }\n',
    'a: { b: 1,5 }\n',
    'a: [1\n]\n',
    'a: "x\\n"\n',
    'a: #123\n',
    'a:\n   b: 1\n  c: 2\n',
    'a: 1\n b: 2\n',
    '- a\n',
    '\ta: 1\n',
    'a: x\u0002\n',
    '',
  ])('leaves to the library what is not: %j', (yaml) => {
    expect(both(yaml).plain).toBeUndefined();
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'c d',
      '2024',
      '1.250',
      '-5',
      '- ',
      '-',
      ': ',
      ':',
      ', ',
      ',',
      '{ ',
      '}',
      '{',
      ' }',
      '[',
      ']',
    ],
    ...['"', "'", '"x"', "'y'", "''", '""', '#', ' # n', '|', '>-', '&', '*', '!', '?', '? ', '%', '@', '\\'],
    ...[
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\n  - ',
      '\na: ',
      '\n  b: ',
      '\n    c: ',
      '\n# x',
      '\n\n',
      ' ',
      '  ',
      '\t',
    ],
    ...['---', '...', '<<', '€', '(', '.', '\n  # y', '\n      '],
  );
  it('never reads anything in another way than the library', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { plain, library } = both(`a: ${pieces.join('')}\n`);
        if (plain !== undefined) expect(plain).toEqual(library);
      }),
      { numRuns: 1500 },
    );
  });

  const word = fc.constantFrom(
    'een',
    'twee woorden',
    '2024',
    '1.250,50',
    '-3',
    'a:b',
    'x#y',
    "'q, r'",
    '"s: t"',
    "'u''v'",
  );
  const { value: tree } = fc.letrec<{ value: string; flow: string }>((tie) => ({
    flow: fc.oneof(
      { depthSize: 'small' },
      word.map((one) => one.replace(',', '')),
      fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(tie('flow'), { maxLength: 3 })
        .map((all) => `{ ${all.map((one, at) => `k${at}: ${one}`).join(' , ')} }`),
    ),
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant('\n'),
      tie('flow').map((flow) => ` ${flow} # noot\n`),
      word.map((one) => ` ${one}\n`),
      fc
        .array(tie('value'), { minLength: 1, maxLength: 4 })
        .map((all) =>
          `\n\n# tussen\n${all.map((one, at) => `k${at}:${one}`).join('')}`
            .replace(/\n(?=[k-])/g, '\n  ')
            .replace(/\n(?= {2})/g, '\n'),
        ),
      fc
        .array(tie('value'), { minLength: 1, maxLength: 4 })
        .map((all) => `\n${all.map((one) => `- x:${one.replaceAll('\n ', '\n   ')}`).join('')}`),
    ),
  }));
  it('reads what is written plainly', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (all) => {
        const { plain, library } = both(all.map((one, at) => `k${at}:${one}`).join(''));
        if (plain === undefined) return;
        read += 1;
        expect(plain).toEqual(library);
      }),
      { numRuns: 200 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
