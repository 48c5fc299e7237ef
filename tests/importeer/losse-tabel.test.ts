import { describe, expect, test } from 'vitest';
import { schrijfFinancien } from '../../src/importeer/schrijf.ts';
import { leesLosseTabel } from '../../src/importeer/tabellen/losse-tabel.ts';
import { controleer } from '../support/financien.ts';

/** What is printed for a pasted table; its message when it cannot be one. */
function gemaakt(text: string, als = 'tabel'): string {
  const made = leesLosseTabel(text, als);
  return 'melding' in made ? `${made.melding} | ${made.hint}` : schrijfFinancien(made.financien);
}

/** The doubts with their place in the text. */
function twijfels(text: string): readonly string[] {
  const made = leesLosseTabel(text, 'tabel');
  return 'melding' in made
    ? []
    : made.twijfels.map(
        ({ ernst, melding, plaats }) => `${plaats?.lijn}:${plaats?.kolom} ${ernst} ${melding}`,
      );
}

describe('a table pasted from Excel', () => {
  test('should be a block with its total computed', () => {
    expect(
      gemaakt('Post\t2026\t2027\nLoon\t10.000\t20.000\nZand\t5.000\t\nTotaal\t15.000\t20.000\n', 'lasten'),
    ).toBe(`financien:
  jaren: [2026, 2027]
  lasten:
    eerste_kop: Post
    totaal: Totaal
    posten:
      - { post: Loon, bedragen: { 2026: 10.000, 2027: 20.000 } }
      - { post: Zand, bedragen: { 2026: 5.000 } }
    verwacht: { 2026: 15.000, 2027: 20.000 }
`);
  });

  test('should need no total', () => {
    expect(gemaakt('Bron;2026\nBudget;10.000\n', 'dekking')).toContain(
      '- { post: Budget, bedragen: { 2026: 10.000 } }',
    );
  });

  test.each([
    ['with tabs', 'Post\t2026\nLoon\t10.000\nZand\t5.000\nTotaal\t15.000'],
    [
      'with semicolons and the line of Excel',
      'sep=;\r\nPost;2026\r\nLoon;10.000\r\nZand;5.000\r\nTotaal;15.000\r\n',
    ],
    ['with quotes', '"Post"\t"2026"\n"Loon"\t"10.000"\n"Zand"\t"5.000"\nTotaal\t15.000'],
    [
      'with empty lines and columns',
      '\ufeffPost;2026;;\n\nLoon;10.000;;\nZand;5.000;;\nTotaal;15.000;;\n;;;\n',
    ],
  ])('should be read %s', (_, text) => {
    const yaml = gemaakt(text);
    expect(yaml).toContain('- { post: Loon, bedragen: { 2026: 10.000 } }');
    expect(yaml).toContain('post: Totaal, soort: totaal, formule: som, verwacht: { 2026: 15.000 }');
    expect(controleer(yaml.replace(/^financien:\n/, '').replace(/^ {2}/gm, ''))).toEqual([]);
  });

  test('should keep a quote, a tab and a line end that are part of a cell', () => {
    expect(gemaakt('Post\t2026\n"Zand ""grof""\nen\tgrind"\t5.000\nLoon\t1')).toContain(
      'Zand "grof" en grind',
    );
  });

  test('should say at which line and column an amount cannot be read', () => {
    expect(twijfels('Post;2026;2027\nLoon;1.000;2.000\nZand;5.000;10,000')).toEqual([
      "3:12 fout 'Zand', kolom '2027': '10,000' is niet eenduidig: een komma begint de centen, maar er staan drie cijfers achter.",
    ]);
  });

  test('should say at which line a total is wrong', () => {
    expect(twijfels('\nPost;2026\n"Loon\nen zo";10\nZand;5\nTotaal;16')).toEqual([
      "6:1 fout 'Totaal' is niet de som van de rijen erboven. 2026: er staat 16, maar 10 + 5 = 15.",
    ]);
  });

  test.each([
    ['hallo', 'tabel', 'Hier staat geen tabel met minstens twee kolommen en twee regels.'],
    ['Post;Wat\nLoon;veel\nZand;weinig', 'tabel', 'In de 3 regels staat geen kolom met bedragen.'],
    ['Post;Bedrag\nLoon;10', 'lasten', 'Deze tabel past niet in het blok `lasten`.'],
    ['Post;2026\nLoon;10', 'reserves', 'Deze tabel is geen verloop van reserves.'],
    ['Post;2026\nLoon;10', 'Mijn tabel', "'Mijn tabel' kan geen naam van een tabel zijn."],
  ])('should be refused in Dutch: %j as %s', (text, als, melding) => {
    expect(gemaakt(text, als)).toContain(melding);
  });

  test('should take many rows in time that grows with them', () => {
    const rows = (n: number) =>
      `Post;2026\n${Array.from({ length: n }, (_, i) => `Post ${i};${i}`).join('\n')}`;
    expect(gemaakt(rows(5000))).toContain('hoogstens 400 regels');
    expect(gemaakt(rows(390))).toContain('post: Post 389');
  });
});
