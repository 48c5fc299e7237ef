import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Table } from '../../../src/document/nodes.ts';
import { browserTest, openPage } from '../../support/axe.ts';
import { cell, inlines, row } from '../../support/builders.ts';
import { writeHtml } from '../../support/write.ts';
import { document } from '../pdf/sample.ts';
import { testHuisstijl } from '../test-huisstijl.ts';

const PHONE = 390;

function table(columns: number, amount: string, role: Table['role'] = 'financieel'): Table {
  const years = Array.from({ length: columns }, (_, index) => String(2026 + index));
  return {
    type: 'table',
    id: 'tabel',
    role,
    caption: inlines('Lasten van het beheer'),
    columns: [
      { kind: 'tekst', align: 'left' },
      ...years.map(() =>
        role === 'financieel'
          ? ({ kind: 'getal', align: 'right' } as const)
          : ({ kind: 'tekst', align: 'left' } as const),
      ),
    ],
    head: [row('kop', [cell('Omschrijving', 'col'), ...years.map((year) => cell(year, 'col'))])],
    groups: [
      {
        rows: ['Gemeentelijk aandeel in het toezicht', 'Totaal'].map((label, index) =>
          row(index === 0 ? 'post' : 'totaal', [
            role === 'financieel' ? cell(label, 'row') : cell(label),
            ...years.map(() => cell(amount)),
          ]),
        ),
      },
    ],
    notes: [],
  };
}

interface Seen {
  readonly scrolls: boolean;
  /** How far the first cell of the last row is from the left edge of the screen when all is scrolled to the right. */
  readonly label: number;
}

async function onPhone(browser: Browser, one: Table): Promise<Seen> {
  const { value } = await writeHtml(document([one]), testHuisstijl());
  const page = await openPage(browser, new TextDecoder().decode(value), PHONE);
  const seen = (await page.evaluate(`(() => {
    const region = document.querySelector('.tabel');
    region.scrollLeft = region.scrollWidth;
    const label = region.querySelector('tbody tr:last-child > :first-child');
    return {
      scrolls: region.scrollWidth > region.clientWidth,
      label: label.getBoundingClientRect().left - region.getBoundingClientRect().left,
    };
  })()`)) as Seen;
  await page.close();
  return seen;
}

browserTest.for([
  [3, '12.345.678'],
  [4, '574.500'],
  [5, '57.450'],
] as const)('a table of %i years with %s fits on a telephone', async ([columns, amount], { browser }) => {
  expect((await onPhone(browser, table(columns, amount))).scrolls).toBe(false);
});

browserTest.for([
  ['financieel', '12.345.678'],
  ['eenvoudig', 'Vertraging door archeologisch onderzoek'],
] as const)('of a wide table (%s) the first column stays in sight', async ([role, text], { browser }) => {
  expect(await onPhone(browser, table(9, text, role))).toEqual({ scrolls: true, label: 0 });
});

browserTest.for(['niets', 'pro memorie'])(
  'words for the ear in a wide table (%s) do not widen the page',
  async (spoken, { browser }) => {
    const wide = table(9, '12.345.678');
    const heard = wide.groups.map(({ rows }) => ({
      rows: rows.map((one) => ({
        ...one,
        cells: one.cells.map((each, at) => (at === 9 ? { ...each, spoken } : each)),
      })),
    }));
    const { value } = await writeHtml(document([{ ...wide, groups: heard }]), testHuisstijl());
    const page = await openPage(browser, new TextDecoder().decode(value), 320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  },
);
