import { describe, expect, test } from 'vitest';
import type { FirstPage, RunningLine } from '../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../src/document/running-lines.ts';
import type { Page } from '../../src/layout/pages/page.ts';
import { documentOf, paragraph, text } from '../support/builders.ts';
import { testPng } from '../support/png.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { artifactText, layOut, textBoxes } from './lay-out.ts';

const logo = (place: 'left' | 'center' | 'right', width: number): RunningLine => ({
  ...EMPTY_LINE,
  logos: [
    { place, figure: { type: 'figure', role: 'logo', image: testPng('kleur', 80, 40), alt: 'x', width } },
  ],
});

const long = Array.from({ length: 90 }, (_, index) => paragraph(`Alinea ${index + 1}`));

async function pagesOf(header: RunningLine, firstPage?: FirstPage) {
  const { pages } = await layOut(documentOf(long, { header, ...(firstPage && { firstPage }) }));
  return pages;
}

const imagesOf = (page: Page | undefined) => (page?.boxes ?? []).filter((box) => box.kind === 'image');
const topOf = (page: Page | undefined) =>
  Math.min(...textBoxes(page).flatMap((box) => (typeof box.owner === 'number' ? box.y : [])));

describe('a logo in the running head', () => {
  const { pagina } = testHuisstijl();
  const { links, rechts } = pagina.marges;

  test.each([
    ['left', links],
    ['center', links + (pagina.breedte - links - rechts) / 2 - 30],
    ['right', pagina.breedte - rechts - 60],
  ] as const)('stands as an artifact at the %s of each page', async (place, x) => {
    const pages = await pagesOf(logo(place, 60));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const [image, ...others] = imagesOf(page);
      expect(others).toEqual([]);
      expect(image).toMatchObject({ owner: 'koptekst', width: 60, height: 30, y: pagina.koptekst });
      expect(image?.x).toBeCloseTo(x, 5);
    }
  });

  test('of the first page makes the text begin deeper there alone', async () => {
    const first = { header: logo('left', 200), footer: EMPTY_LINE };
    const [one, two] = await pagesOf(EMPTY_LINE, first);
    const [image] = imagesOf(one);
    expect(imagesOf(two)).toEqual([]);
    expect(topOf(one)).toBeGreaterThan((image?.y ?? 0) + (image?.height ?? 0));
    expect(topOf(two)).toBeLessThan(topOf(one) - 30);
  });

  test('never takes more than a third of the page', async () => {
    const [page] = await pagesOf({
      ...EMPTY_LINE,
      logos: [
        {
          place: 'left',
          figure: { type: 'figure', role: 'logo', image: testPng('kleur', 10, 80), alt: '', width: 400 },
        },
      ],
    });
    expect(imagesOf(page)[0]?.height).toBeLessThanOrEqual(pagina.hoogte / 3);
  });

  test('stands beside text of another place and above text of its own', async () => {
    const beside = await pagesOf({ ...logo('left', 60), right: [text('Kenmerk')] });
    const above = await pagesOf({ ...logo('left', 60), left: [text('Kenmerk')] });
    const bottom = (pages: readonly Page[]) => (imagesOf(pages[0])[0]?.y ?? 0) + 30;
    const word = (pages: readonly Page[]) => textBoxes(pages[0]).find(({ owner }) => owner === 'koptekst');
    expect(artifactText(beside[0], 'koptekst')).toBe('Kenmerk');
    expect(word(beside)?.y).toBeLessThan(bottom(beside));
    expect(word(above)?.y).toBeGreaterThan(bottom(above));
  });
});

describe('rules and fills', () => {
  const style = (change: object) => {
    const huisstijl = testHuisstijl();
    const rand = { boven: 0, onder: 0, links: 0, rechts: 0, kleur: '#007a5e', ...change };
    return { ...huisstijl, stijlen: { ...huisstijl.stijlen, aanhef: { ...huisstijl.stijlen.aanhef, rand } } };
  };
  const words = Array.from({ length: 60 }, () => 'vernieuwing').join(' ');

  test('go around a paragraph of several lines, drawn before its text', async () => {
    const { pages } = await layOut(
      documentOf([paragraph(words, 'aanhef')]),
      style({ boven: 1, onder: 1, links: 1, rechts: 1, vlak: '#eeeeee' }),
    );
    const boxes = pages[0]?.boxes ?? [];
    const rules = boxes.filter((box) => box.kind === 'rule');
    const fills = boxes.filter((box) => box.kind === 'fill' && box.color === '#eeeeee');
    const texts = textBoxes(pages[0]);
    expect(rules).toHaveLength(2);
    expect(rules.every(({ owner }) => owner === 'opmaak')).toBe(true);
    expect(boxes.findIndex((box) => box === fills[0])).toBeLessThan(
      boxes.findIndex((box) => box === texts[0]),
    );
    const [top, bottom] = [rules[0]?.y ?? 0, rules[1]?.y ?? 0];
    const filled = fills.reduce((sum, box) => sum + (box.kind === 'fill' ? box.height : 0), 0);
    expect(filled).toBeCloseTo(bottom - top, 5);
    for (const { y } of texts) expect(y > top && y < bottom).toBe(true);
  });

  test('take no room where there are none', async () => {
    const plain = await layOut(documentOf([paragraph(words, 'aanhef'), paragraph('Slot')]));
    expect(plain.pages[0]?.boxes.every(({ kind }) => kind === 'text')).toBe(true);
  });
});
