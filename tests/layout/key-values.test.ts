import { describe, expect, test } from 'vitest';
import type { KeyValueList } from '../../src/document/nodes.ts';
import { textOf } from '../../src/layout/pages/page.ts';
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
      const kopgegevens = { kolommen: 1, lijnen, koppen: 'naast' as const, vlak: false };
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
});
