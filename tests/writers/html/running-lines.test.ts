import { expect, test } from 'vitest';
import type { RenderedDocument, RunningLine } from '../../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../../src/document/running-lines.ts';
import { axeViolations, browserTest } from '../../support/axe.ts';
import { documentOf, heading, paragraph, text } from '../../support/builders.ts';
import { testPng } from '../../support/png.ts';
import { writeHtml } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';

const figure = { type: 'figure', role: 'logo', image: testPng(), alt: 'Wapen', width: 60 } as const;
const line = (change: Partial<RunningLine>): RunningLine => ({ ...EMPTY_LINE, ...change });

async function htmlOf(change: Partial<RenderedDocument>): Promise<string> {
  const document = documentOf([heading(1, 'titel', 'titel', 'Raadsvoorstel'), paragraph('Tekst')], change);
  const { value, diagnostics } = await writeHtml(document, testHuisstijl());
  expect(diagnostics).toEqual([]);
  return new TextDecoder().decode(value);
}

test('nothing is added that the template does not have', async () => {
  const html = await htmlOf({});
  const body = html.slice(html.indexOf('<body>'));
  expect(body).not.toMatch(/<header|<footer|Gemeente/);
  expect(html).not.toContain('border-top: 0.375rem');
});

test('what all pages repeat is for paper alone', async () => {
  const html = await htmlOf({ header: line({ left: [text('Raadsvoorstel')] }) });
  expect(html.slice(html.indexOf('<body>'))).not.toContain('<header');
  expect(html).toContain('@top-left');
});

browserTest(
  'the head of the first page, with its logo, stands at the top of the screen',
  async ({ browser }) => {
    const footer = line({ left: [text('Pagina '), { type: 'pageNumber', which: 'current' }] });
    const html = await htmlOf({
      header: line({ left: [text('Later')] }),
      footer,
      firstPage: { header: line({ logos: [{ place: 'right', figure }], left: [text('Kenmerk 1')] }), footer },
    });
    const header = /<header>[\s\S]*<\/header>/.exec(html)?.[0] ?? '';
    expect(header).toMatch(/class="links"[\s\S]*Kenmerk 1[\s\S]*class="rechts"[\s\S]*alt="Wapen"/);
    expect(html).not.toContain('<footer>');
    expect(await axeViolations(browser, html)).toEqual([]);
  },
  60_000,
);
