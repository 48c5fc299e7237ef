import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Figure, List, RenderedDocument, Table } from '../../../src/document/nodes.ts';
import { countItems } from '../../../src/prepare/item-label.ts';
import { axeViolations, browserTest, openPage } from '../../support/axe.ts';
import { cell, documentOf, heading, list, paragraph, row } from '../../support/builders.ts';
import { HEAD_LOOKS, headGrid } from '../../support/head-grid.ts';
import { testPng } from '../../support/png.ts';
import { pointForms } from '../../support/point-forms.ts';
import { lasten, sampleDocument } from '../../support/sample-document.ts';
import { writeHtml } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';

async function write(document: RenderedDocument): Promise<string> {
  const { value } = await writeHtml(document, testHuisstijl());
  return new TextDecoder().decode(value);
}

/** The words on each page, as Chromium prints it. */
async function printed(browser: Browser, html: string): Promise<readonly string[]> {
  const page = await openPage(browser, html, 800);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const content = await (await paper.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await paper.destroy();
  return pages;
}

browserTest('axe finds nothing on a telephone or on a desk', async ({ browser }) => {
  expect(await axeViolations(browser, await write(sampleDocument))).toEqual([]);
});

browserTest.for(HEAD_LOOKS)(
  'axe finds nothing in a head that is a grid: $lijnen, $koppen',
  async (kopgegevens, { browser }) => {
    const document = documentOf([heading(1, 'titel', 'titel', 'Voorstel'), headGrid]);
    const { value } = await writeHtml(document, testHuisstijl({ kopgegevens }));
    expect(await axeViolations(browser, new TextDecoder().decode(value))).toEqual([]);
  },
);

browserTest('axe finds nothing in points of every form', async ({ browser }) => {
  const html = await write(documentOf([heading(1, 'titel', 'titel', 'Besluit'), ...pointForms]));
  expect(await axeViolations(browser, html)).toEqual([]);
  expect(html).toContain('<span class="nummer">1a)</span>');
});

browserTest('axe does find what is wrong', async ({ browser }) => {
  const html = (await write(sampleDocument)).replace('lang="nl-NL"', '').replaceAll('#1f3864', '#c0c0c0');
  const found = (await axeViolations(browser, html)).join('\n');
  expect(found).toContain('360 px: html-has-lang');
  expect(found).toContain('1200 px: color-contrast');
});

browserTest(
  'a page of 320 pixels wide does not scroll sideways, long words and wide tables included',
  async ({ browser }) => {
    const [first, ...others] = sampleDocument.blocks;
    const html = await write({
      ...sampleDocument,
      blocks: [
        ...(first ? [first] : []),
        heading(1, 'titel', 'lang', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen'),
        paragraph(`https://example.org/${'lang'.repeat(40)}`),
        ...others,
      ],
    });
    const page = await openPage(browser, html, 320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const wide = await page.evaluate(
      "[...document.querySelectorAll('.tabel')].map((region) => region.scrollWidth > region.clientWidth)",
    );
    expect(wide).toContain(true);
    await page.close();
  },
);

browserTest.for([
  [3, true],
  [6, false],
] as const)(
  'on a telephone a table with labels and %i columns of amounts fits: %s',
  async ([count, fits], { browser }) => {
    const amounts = Array.from({ length: count }, (_, index) => `${index + 1}.345.678`);
    const labels = ['Onttrekking aan de bestemmingsreserve overhevelingen', 'Totaal'];
    const table: Table = {
      type: 'table',
      id: 'bedragen',
      role: 'financieel',
      columns: [
        { kind: 'tekst', align: 'left' },
        ...amounts.map(() => ({ kind: 'getal', align: 'right' }) as const),
      ],
      head: [
        row(
          'kop',
          ['Omschrijving', ...amounts.map((_, index) => String(2026 + index))].map((head) =>
            cell(head, 'col'),
          ),
        ),
      ],
      groups: [{ rows: labels.map((label) => row('post', [cell(label, 'row'), ...amounts])) }],
      notes: [],
    };
    const page = await openPage(browser, await write({ ...sampleDocument, blocks: [table] }), 375);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    const region = "document.querySelector('.tabel')";
    expect(await page.evaluate(`${region}.scrollWidth <= ${region}.clientWidth`)).toBe(fits);
    const left = "document.querySelector('tbody th').getBoundingClientRect().left";
    const before = await page.evaluate(left);
    await page.evaluate(`${region}.scrollLeft = 60`);
    expect(await page.evaluate(left)).toBe(before);
    await page.close();
  },
);

browserTest('text is at least 14 pixels, and a line at most 85 characters long', async ({ browser }) => {
  const page = await openPage(browser, await write(sampleDocument), 1200);
  const sizes = await page.evaluate(`
    [...document.querySelectorAll('p, li, td, th, dd, caption')]
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  `);
  const smallest = Math.min(...(sizes as number[]));
  const size = Number(await page.evaluate('Number.parseFloat(getComputedStyle(document.body).fontSize)'));
  const width = Number(await page.evaluate("document.querySelector('main p').clientWidth"));
  expect(smallest).toBeGreaterThanOrEqual(14);
  expect(width / (size * 0.5)).toBeLessThanOrEqual(85);
  await page.close();
});

browserTest('a reader hears and sees the labels that other writers print', async ({ browser }) => {
  const item = (count: number) => Array.from({ length: count }, (_, index) => `punt ${index}`);
  const lists: readonly List[] = [
    list('besluitpunt', 'decimal', item(11)),
    { ...list('besluitpunt', 'lower-alpha', item(4)), start: 25 },
    { ...list('opsomming', 'upper-roman', item(3)), start: 3 },
    list('opsomming', 'bullet', item(2)),
  ];
  const page = await openPage(
    browser,
    await write({
      ...sampleDocument,
      blocks: [heading(1, 'titel', 't', 'Titel'), ...lists],
      footnotes: [],
    }),
    800,
  );
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const markers = nodes
    .filter((node) => node.role?.value === 'ListMarker')
    .map((node) => String(node.name?.value).trim());
  expect(markers).toEqual(
    lists.flatMap((each) => each.items.map((_, index) => countItems(each)[index]?.label)),
  );
  await page.close();
});

browserTest(
  'on paper a small table stays together, and a tall picture fits on a page',
  async ({ browser }) => {
    const { pagina } = testHuisstijl();
    const filler = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Regel ${at}.`));
    for (const count of [24, 26, 28]) {
      const blocks = [heading(1, 'titel', 'een', 'Een'), ...filler(count), lasten];
      const pages = await printed(browser, await write({ ...sampleDocument, blocks }));
      const caption = pages.findIndex((words) => words.includes('Lasten van'));
      expect(pages[caption], `after ${count} lines`).toContain('62.000');
    }
    const image = testPng('kleur', 40, 3000);
    const figure: Figure = { type: 'figure', role: 'afbeelding', image, alt: 'Een hoge balk' };
    const page = await openPage(browser, await write({ ...sampleDocument, blocks: [figure] }), 800);
    await page.emulateMediaType('print');
    const height = Number(await page.evaluate("document.querySelector('figure img').clientHeight"));
    expect(height * 0.75).toBeLessThan(pagina.hoogte - pagina.marges.boven - pagina.marges.onder);
    await page.close();
  },
);

browserTest(
  'on paper the raadsbesluit starts a page, and the running foot counts the pages',
  async ({ browser }) => {
    const pages = await printed(browser, await write(sampleDocument));
    const decision = pages.findIndex((words) => words.includes('De raad van de gemeente'));
    expect(decision).toBeGreaterThan(0);
    expect(pages[decision]).not.toContain('Verlichting');
    const heads = pages.map((words) => words.split('2026-0001').length - 1);
    expect(heads, 'on the first page only among the key values, then in each running head').toEqual(
      pages.map(() => 1),
    );
    expect(pages[decision]?.replace(/\s+/g, ' ')).toContain(`Pagina ${decision + 1} van ${pages.length}`);
  },
);
