import { describe, expect, test } from 'vitest';
import { readExceptions } from '../../src/huisstijl/afbreekuitzonderingen.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import { hyphenate } from '../../src/layout/text/hyphenate.ts';
import type { Look, Run } from '../../src/layout/text/run.ts';
import { fillLines, prepareParagraph } from '../../src/layout/text/set-paragraph.ts';
import { SENTENCE } from '../writers/pdf/sample.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { testSetter } from './lay-out.ts';

const LOOK: Look = {
  bold: false,
  italic: false,
  size: 10,
  color: '#000000',
  rise: 0,
  spacing: 0,
  shaping: 'gewoon',
  capitals: false,
  underline: false,
  hyphenate: true,
};

function run(text: string, change: Partial<Look> = {}): Run {
  return { kind: 'text', text, look: { ...LOOK, ...change }, owner: 0 };
}

async function setLines(text: string, width: number, change: Partial<Look> = {}): Promise<string[]> {
  const setter = await testSetter(testHuisstijl());
  const measure = { width, size: 10, lineHeight: 14, align: 'links' } as const;
  return fillLines(prepareParagraph([run(text, change)], setter), measure, setter).map((line) =>
    line.boxes
      .map((box) => (box.kind === 'text' ? textOf(box) : ''))
      .join('')
      .replaceAll('\u00ad', '¬'),
  );
}

describe('hyphenation', () => {
  const broken = (word: string): string => {
    const places = hyphenate(word);
    return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('');
  };

  test.each([
    ['gemeenteraad', 'gemeen-te-raad'],
    ['uitvoeringsorganisatie', 'uit-voe-rings-or-ga-ni-sa-tie'],
    ['samenwerking,', 'samen-wer-king,'],
  ])('breaks %s as Dutch does', (word, expected) => {
    expect(broken(word)).toBe(expected);
  });

  test.each([
    'raad',
    'POK-middelen'.slice(0, 3),
    'BEGROTING',
    'wijkTeam',
    'a.jansen@dordrecht.nl',
    'https://www.dordrecht.nl/raad',
    "auto's",
    '2022-0089851',
  ])('keeps %s whole', (word) => {
    expect(broken(word)).toBe(word);
  });

  test('does not break where the spelling would change', () => {
    expect(broken('financieel')).not.toMatch(/-ë/);
    expect(broken('industrieën')).not.toMatch(/-ë/);
    expect(broken('omaatjes')).not.toMatch(/aa-tje/);
  });

  test('breaks at the soft hyphens of the author and nowhere else', async () => {
    const lines = await setLines('x x x x bestuurs\u00adsecretaris', 60);
    expect(lines).toEqual(['x x x x ', 'bestuurs¬', 'secretaris']);
  });

  test('shows nothing of the soft hyphens where no line ends', async () => {
    const setter = await testSetter(testHuisstijl());
    const widths = ['bestuurssecretaris', 'be\u00adstuurs\u00adse\u00adcre\u00adta\u00adris'].map(
      (word) => prepareParagraph([run(word)], setter).preferred,
    );
    expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 5);
  });

  test('breaks the exceptions of the house style where they say, in capitals and with punctuation too', async () => {
    const exceptions = readExceptions(['gem-eente', 'omgevingswet']);
    const setter = { ...(await testSetter(testHuisstijl())), exceptions };
    const places = (text: string): number[] =>
      prepareParagraph([run(text)], setter)
        .places.filter(({ hyphen }) => hyphen > 0)
        .map(({ end }) => end);
    expect(places('(Gemeente,')).toEqual([4]);
    expect(places('omgevingswet')).toEqual([]);
    expect(places('omgevingswetten').length).toBeGreaterThan(0);
    expect(places('POK-gemeente')).toEqual([7]);
  });

  test.each(['2023-2026', '2023–2026', '2022-0089851', '12-13'])('keeps %s whole', async (range) => {
    for (const width of [70, 80, 100, 120])
      expect((await setLines(`in de jaren ${range} en verder`, width)).join('|')).toContain(range);
  });

  test('breaks a word before its footnote mark as without it', async () => {
    const setter = await testSetter(testHuisstijl());
    const mark = run('12', { rise: 3, size: 6 });
    const prepared = prepareParagraph([run('de uitvoeringsorganisatie'), mark], setter);
    const measure = { width: 80, size: 10, lineHeight: 14, align: 'links' } as const;
    const lines = fillLines(prepared, measure, setter).map(({ boxes }) =>
      boxes.map((box) => (box.kind === 'text' ? textOf(box) : '')).join(''),
    );
    expect(lines.at(-1)).toMatch(/tie12$/);
    expect(lines[0]).toMatch(/\u00ad$/);
  });

  test('gives no hyphens where a run asks for whole words', async () => {
    const lines = await setLines(SENTENCE, 90, { hyphenate: false });
    expect(lines.join('')).not.toContain('¬');
  });
});

describe('a line does not end', () => {
  test('at a non-breaking space, at any width', async () => {
    for (let width = 40; width < 200; width += 7)
      for (const line of await setLines(
        'een bedrag van €\u00a02.298.000 voor artikel\u00a0189 op 7\u00a0juni\u00a02022 erbij',
        width,
      )) {
        if (width < 75) continue;
        expect(line.trim()).not.toMatch(/(€|artikel|7|juni)$/);
      }
  });
});

describe('line breaking', () => {
  test('keeps every word, in order, within the measure', async () => {
    const setter = await testSetter(testHuisstijl());
    for (const width of [60, 120, 300, 460]) {
      const prepared = prepareParagraph([run(`${SENTENCE} ${SENTENCE}`)], setter);
      const lines = fillLines(prepared, { width, size: 10, lineHeight: 14, align: 'links' }, setter);
      const text = lines
        .map(({ boxes }) => boxes.map((box) => (box.kind === 'text' ? textOf(box) : '')).join(''))
        .join('')
        .replaceAll('\u00ad', '');
      expect(text).toBe(`${SENTENCE} ${SENTENCE}`);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
    }
  });

  test('fills justified lines exactly, but not the last', async () => {
    const setter = await testSetter(testHuisstijl());
    const prepared = prepareParagraph([run(`${SENTENCE} ${SENTENCE}`)], setter);
    const lines = fillLines(prepared, { width: 300, size: 10, lineHeight: 14, align: 'uitgevuld' }, setter);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(300, 3);
    expect(lines.at(-1)?.width).toBeLessThan(300);
  });

  test('makes headings of lines of about the same length', async () => {
    const setter = await testSetter(testHuisstijl());
    const prepared = prepareParagraph(
      [run('De inzet houdt de wachttijden voor alle inwoners kort', { hyphenate: false })],
      setter,
    );
    const lines = fillLines(
      prepared,
      { width: 210, size: 10, lineHeight: 14, align: 'links', balanced: true },
      setter,
    );
    expect(lines.length).toBe(2);
    expect(Math.abs((lines[0]?.width ?? 0) - (lines[1]?.width ?? 0))).toBeLessThan(45);
  });

  test('breaks a word that is wider than the line, rather than running off the page', async () => {
    const lines = await setLines('Meervoudigepersoonlijkheidsstoornissenonderzoek12345678901234567890', 80);
    expect(lines.length).toBeGreaterThan(2);
  });

  // A search through the whole word for each of its letters takes minutes.
  test('breaks a word as long as a paragraph may be, with no letter lost', async () => {
    const word = 'aanvraag'.repeat(6000);
    const lines = await setLines(word, 80, { hyphenate: false });
    expect(lines.join('')).toBe(word);
  });
});
