import { describe, expect, test } from 'vitest';
import type { KeyValueList } from '../../src/document/nodes.ts';
import { type Box, textOf } from '../../src/layout/pages/page.ts';
import { documentOf, heading, paragraph, text } from '../support/builders.ts';
import { HEAD_LOOKS, headGrid } from '../support/head-grid.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { contentLines, layOut, textBoxes } from './lay-out.ts';

const plain: KeyValueList = {
  type: 'keyValueList',
  entries: [
    { key: [text('Datum')], value: [text('maandag')] },
    { key: [text('Onderwerp')], value: [text('zwembad')] },
  ],
};

async function page(list: KeyValueList, change: Parameters<typeof testHuisstijl>[0] = {}) {
  const document = documentOf([heading(1, 'titel', 'titel', 'Voorstel'), list, paragraph('Tekst.')]);
  const { pages } = await layOut(document, testHuisstijl(change));
  return pages[0];
}

describe('the head of a document', () => {
  test.each([100, 255.12, 300])(
    'has its values %d points behind the margin when the house style says so',
    async (wide) => {
      const { stijlen, pagina } = testHuisstijl();
      const kopgegevens = { ...stijlen.kopgegevens, inspringing: wide };
      const boxes = textBoxes(await page(plain, { stijlen: { ...stijlen, kopgegevens } }));
      const xOf = (word: string) => boxes.find((box) => textOf(box).includes(word))?.x ?? 0;
      expect(xOf('maandag')).toBeCloseTo(pagina.marges.links + wide, 1);
      expect(xOf('zwembad')).toBeCloseTo(pagina.marges.links + wide, 1);
    },
  );

  test('has its values behind the longest name when the house style does not', async () => {
    const { pagina } = testHuisstijl();
    const boxes = textBoxes(await page(plain));
    const value = boxes.find((box) => textOf(box).includes('maandag'))?.x ?? 0;
    expect(value).toBeGreaterThan(pagina.marges.links + 40);
    expect(value).toBeLessThan(pagina.marges.links + 120);
  });

  test.each(HEAD_LOOKS)(
    'keeps every word of a grid within its place: $lijnen, $koppen',
    async (kopgegevens) => {
      const first = await page(headGrid, { kopgegevens });
      const { pagina } = testHuisstijl();
      const right = pagina.breedte - pagina.marges.rechts;
      for (const box of textBoxes(first)) expect(box.x + box.width).toBeLessThanOrEqual(right + 0.5);
      for (const box of first?.boxes ?? [])
        if (box.kind === 'rule') expect(box.x + box.width).toBeLessThanOrEqual(right + 0.5);
      expect(contentLines(first).join(' ').replace(/\s+/g, ' ')).toContain(
        'Voorstel 1. het plan vast te stellen; 2. het bad te sluiten. Kern Een nieuw bad.',
      );
    },
  );

  test('draws the lines that the house style asks, as decoration', async () => {
    const count = async (lijnen: 'geen' | 'rijen' | 'alle') => {
      const kopgegevens = { kolommen: 1, lijnen, koppen: 'naast' as const };
      const boxes = (await page(headGrid, { kopgegevens }))?.boxes ?? [];
      const drawn = boxes.filter(({ kind, owner }) => kind !== 'text' && owner === 'opmaak');
      return [
        drawn.filter(({ kind }) => kind === 'rule').length,
        drawn.filter(({ kind }) => kind === 'fill').length,
      ];
    };
    expect(await count('geen')).toEqual([0, 0]);
    const [rules = 0, upright] = await count('rijen');
    expect(rules).toBeGreaterThan(5);
    expect(upright).toBe(0);
    expect((await count('alle'))[1]).toBeGreaterThan(15);
  });

  test.each(HEAD_LOOKS.map((look) => ({ ...look, vlak: '#e9eef5' })))(
    'draws no ground over a line: $lijnen, $koppen',
    async (kopgegevens) => {
      const drawn = (await page(headGrid, { kopgegevens }))?.boxes ?? [];
      const covered = drawn.flatMap((ground, index) =>
        ground.kind !== 'fill' || ground.owner !== 'achtergrond'
          ? []
          : drawn.slice(0, index).filter((line) => line.owner === 'opmaak' && meets(line, ground)),
      );
      expect(drawn.filter(({ owner }) => owner === 'achtergrond')).not.toEqual([]);
      expect(covered).toEqual([]);
    },
  );

  const uneven: KeyValueList = {
    type: 'keyValueList',
    columns: 4,
    entries: [
      { key: [text('Onderwerp')], value: [text('zwembad')], span: 4, newRow: true },
      { key: [text('Datum van de raadsvergadering')], value: [text('maandag')], span: 2, newRow: true },
      { key: [text('Nummer')], value: [text('17')], span: 2 },
    ],
  };

  test('lines up the value of a wide place with that of a narrow one that wraps its name', async () => {
    const boxes = textBoxes(await page(uneven));
    const xOf = (word: string) => boxes.find((box) => textOf(box).includes(word))?.x ?? 0;
    expect(xOf('zwembad')).toBeCloseTo(xOf('maandag'), 1);
  });

  test('gives a wide place room for a name that is wider than the narrow one can be', async () => {
    const [first, ...others] = uneven.entries;
    const name = 'Raadsvergadering, commissie en ronde waarin';
    if (!first) throw new Error('no entry');
    const boxes = textBoxes(await page({ ...uneven, entries: [{ ...first, key: [text(name)] }, ...others] }));
    const xOf = (word: string) => boxes.find((box) => textOf(box).includes(word))?.x ?? 0;
    expect(xOf('zwembad')).toBeGreaterThan(xOf('maandag'));
  });
});

/** Whether a line and a ground have a surface in common; a rule has its middle at its y. */
function meets(line: Box, ground: Box): boolean {
  const [a, b] = [surface(line), surface(ground)];
  const slack = 0.01;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function surface(box: Box): { left: number; right: number; top: number; bottom: number } {
  const { x: left, y } = box;
  if (box.kind === 'rule')
    return { left, right: left + box.width, top: y - box.thickness / 2, bottom: y + box.thickness / 2 };
  return { left, right: left + box.width, top: y, bottom: y + ('height' in box ? box.height : 0) };
}
