import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import { paragraph, type WordFileContent, wordFile } from '../../support/word.ts';

describe('the label of a paragraph in a list', () => {
  test.each([
    ['numbers', level(0, 'decimal', '%1.'), ['1.', '2.', '3.']],
    ['letters', level(0, 'lowerLetter', '%1)'), ['a)', 'b)', 'c)']],
    ['Roman figures', level(0, 'upperRoman', 'Artikel %1'), ['Artikel I', 'Artikel II', 'Artikel III']],
    ['a bullet in Symbol', bulletLevel('\uF0B7', 'Symbol'), ['•', '•', '•']],
    ['a bullet in Wingdings', bulletLevel('§', 'Wingdings'), ['▪', '▪', '▪']],
    ['a bullet in a font for text', bulletLevel('o', 'Courier New'), ['o', 'o', 'o']],
    [
      'a picture',
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="?"/><w:lvlPicBulletId w:val="0"/></w:lvl>',
      ['•', '•', '•'],
    ],
    ['nothing', level(0, 'none', ''), [undefined, undefined, undefined]],
    ['words without a number', level(0, 'none', 'Besluit'), ['Besluit', 'Besluit', 'Besluit']],
    ['a start of its own', level(0, 'decimal', '%1.', '<w:start w:val="4"/>'), ['4.', '5.', '6.']],
  ])('has %s', (_, levels, labels) => {
    expect(labelsOf([0, 0, 0], definition(levels))).toEqual(labels);
  });

  const three = [
    level(0, 'decimal', '%1.'),
    level(1, 'decimal', '%1.%2'),
    level(2, 'lowerLetter', '%1.%2.%3'),
  ].join('');

  test('has the numbers of the levels above it, and begins anew behind them', () => {
    expect(labelsOf([0, 1, 1, 2, 2, 1, 2, 0, 1], definition(three))).toEqual([
      '1.',
      '1.1',
      '1.2',
      '1.2.a',
      '1.2.b',
      '1.3',
      '1.3.a',
      '2.',
      '2.1',
    ]);
  });

  test('has the first number of a level above that was not met', () => {
    expect(labelsOf([1, 1, 0], definition(three))).toEqual(['1.1', '1.2', '2.']);
  });

  test('has 1, 2, 3 for all levels where the list is one of law', () => {
    const legal = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    const plain = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2');
    expect(labelsOf([0, 1, 0, 1], definition(legal))).toEqual(['I.', '1.1', 'II.', '2.1']);
    expect(labelsOf([0, 1, 0, 1], definition(plain))).toEqual(['I.', 'I.1', 'II.', 'II.1']);
  });

  test('counts on where the level says that it never begins anew', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
    expect(labelsOf([0, 1, 1, 0, 1], definition(levels))).toEqual(['1.', '1)', '2)', '2.', '3)']);
  });

  test('begins anew only behind the level that is named', () => {
    const levels = `${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>')}`;
    expect(
      labelsOf([0, 1, 2, 1, 2, 0, 1, 2], definition(levels)).filter((one) => one?.endsWith(')')),
    ).toEqual(['1)', '2)', '1)']);
  });
});

describe('lists of one definition', () => {
  const numbers = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.');
  const two = (extra: string) =>
    definition(numbers, `<w:num w:numId="2"><w:abstractNumId w:val="0"/>${extra}</w:num>`);

  test('count on from each other', () => {
    expect(
      read(
        [
          [1, 0],
          [1, 0],
          [2, 0],
          [1, 0],
        ],
        two(''),
      ),
    ).toEqual(['1.', '2.', '3.', '4.']);
  });

  test('begin at a start of their own, once', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    expect(
      read(
        [
          [1, 0],
          [2, 0],
          [2, 0],
          [1, 0],
          [2, 0],
        ],
        two(start),
      ),
    ).toEqual(['1.', '7.', '8.', '9.', '10.']);
  });

  test('have levels of their own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '(%1)')}</w:lvlOverride>`;
    expect(
      read(
        [
          [1, 0],
          [2, 0],
        ],
        two(own),
      ),
    ).toEqual(['1.', '(B)']);
  });

  test('say in which list they count', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = (extra: string) =>
      paragraphs(
        [
          [1, 0],
          [2, 0],
        ],
        two(extra),
      ).map(({ label }) => label?.list);
    expect(lists('')).toEqual(['1', '1']);
    expect(lists(start)).toEqual(['1', '2']);
  });
});

describe('a list by a style', () => {
  const levels =
    level(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>') +
    level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>');
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>${numbered}</w:style>
    <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/>${numbered}</w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="Kop2"/></w:style>`;
  const labels = (...pPr: readonly string[]) =>
    labelled(pPr.map((one) => paragraph('a', one)).join(''), { ...definition(levels), styles });
  const kop = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;

  test('has the level that names the style', () => {
    expect(labels(kop('Kop1'), kop('Kop2'), kop('Kop2'), kop('Kop1'))).toEqual(['1', '1.1', '1.2', '2']);
  });

  test('has the level of the style that it is based on', () => {
    expect(labels(kop('Kop1'), kop('Eigen'))).toEqual(['1', '1.1']);
  });

  test('is taken away by list 0', () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(kop('Kop1'), kop('Kop1', none), kop('Kop1'))).toEqual(['1', undefined, '2']);
  });

  test('is overruled by a list of the paragraph', () => {
    const second = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    expect(labels(kop('Kop1'), kop('Kop1', second))).toEqual(['1', '1.1']);
  });

  test('is found through a numbering style', () => {
    const linked = {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lijst"/>${level(0, 'decimal', '%1.')}</w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lijst"/></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
      styles: `<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/>${numbered}</w:style>`,
    };
    expect(
      read(
        [
          [2, 0],
          [1, 0],
          [2, 0],
        ],
        linked,
      ),
    ).toEqual(['1.', '2.', '3.']);
  });
});

describe('what is not numbered', () => {
  test.each<[string, WordFileContent]>([
    ['a list that the file does not have', { numbering: '' }],
    [
      'a list without its definition',
      { numbering: '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>' },
    ],
    ['a level that the list does not have', definition(level(3, 'decimal', '%1.'))],
    [
      'a list in a circle of numbering styles',
      {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        styles:
          '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      },
    ],
  ])('%s', (_, content) => {
    expect(labelsOf([0], content)).toEqual([undefined]);
  });

  test('a paragraph of which the mark is hidden, and it does not count', () => {
    const item = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraph('a', item) + paragraph('b', `${item}<w:rPr><w:vanish/></w:rPr>`) + paragraph('c', item);
    expect(labelled(body, definition(level(0, 'decimal', '%1.')))).toEqual(['1.', undefined, '2.']);
  });
});

test('thousands of lists share what they have in common', () => {
  const lists = Array.from(
    { length: 10_000 },
    (_, index) => `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="0"/></w:num>`,
  );
  const many = definition(level(0, 'decimal', '%1.'), lists.join(''));
  expect(
    read(
      [
        [1, 0],
        [9999, 0],
      ],
      many,
    ),
  ).toEqual(['1.', '2.']);
});

function level(number: number, format: string, text: string, more = ''): string {
  const start = more.includes('<w:start ') ? '' : '<w:start w:val="1"/>';
  return `<w:lvl w:ilvl="${number}">${start}${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function bulletLevel(text: string, font: string): string {
  return `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`;
}

/** List 1 with these levels; other lists of the same definition behind it. */
function definition(levels: string, others = ''): WordFileContent {
  return {
    numbering: `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${others}`,
  };
}

function labelsOf(levels: readonly number[], content: WordFileContent): readonly (string | undefined)[] {
  return read(
    levels.map((one) => [1, one]),
    content,
  );
}

/** The labels of paragraphs in a list at a level. */
function read(
  places: readonly (readonly [number, number])[],
  content: WordFileContent,
): readonly (string | undefined)[] {
  return paragraphs(places, content).map(({ label }) => label?.text);
}

function paragraphs(places: readonly (readonly [number, number])[], content: WordFileContent) {
  const body = places.map(([list, at]) =>
    paragraph('a', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`),
  );
  return paragraphsIn(body.join(''), content);
}

function labelled(body: string, content: WordFileContent): readonly (string | undefined)[] {
  return paragraphsIn(body, content).map(({ label }) => label?.text);
}

function paragraphsIn(body: string, content: WordFileContent) {
  const result = readWord(wordFile(body, content));
  if ('refused' in result) throw new Error(result.refused);
  return result.document.body.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
}
