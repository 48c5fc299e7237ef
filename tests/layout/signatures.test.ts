import { expect, test } from 'vitest';
import type { Signer } from '../../src/document/nodes.ts';
import { documentOf, paragraph, text } from '../support/builders.ts';
import { writeHtml } from '../support/write.ts';
import { writtenBody } from '../writers/docx/support/package.ts';
import { textOf } from '../writers/docx/support/xml-tree.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { contentLines, layOut, textBoxes } from './lay-out.ts';

const document = (change: Partial<Signer>) =>
  documentOf([
    paragraph('Slot'),
    {
      type: 'signatureBlock',
      signers: [{ office: [text('griffier')], name: [text('M. Postma')], ...change }],
    },
  ]);

test.each([
  [{}, ['griffier', 'M. Postma']],
  [{ nameFirst: true }, ['M. Postma', 'griffier']],
])('name and office stand in the order of the template, in each format: %j', async (change, order) => {
  const source = document(change);
  const { pages } = await layOut(source);
  expect(contentLines(pages[0]).slice(1)).toEqual(order);
  const { value } = await writeHtml(source, testHuisstijl());
  const html = new TextDecoder().decode(value);
  const [first = '', second = ''] = order;
  expect(html.indexOf(second)).toBeGreaterThan(html.indexOf(first));
  const words = textOf(await writtenBody(source));
  expect(words.indexOf(second)).toBeGreaterThan(words.indexOf(first));
});

test('four signers stand two and two on paper, as in Word', async () => {
  const signers = ['een', 'twee', 'drie', 'vier'].map((name) => ({
    office: [text('lid')],
    name: [text(name)],
  }));
  const source = documentOf([paragraph('Slot'), { type: 'signatureBlock', signers }]);
  const { pages } = await layOut(source);
  const rows = textBoxes(pages[0]).filter(({ parts }) => /een|twee|drie|vier/.test(textOfParts(parts)));
  expect(new Set(rows.map(({ x }) => Math.round(x))).size).toBe(2);
  expect(new Set(rows.map(({ y }) => Math.round(y))).size).toBe(2);
});

function textOfParts(parts: readonly { readonly shaped: { readonly texts: readonly string[] } }[]): string {
  return parts.map(({ shaped }) => shaped.texts.join('')).join('');
}
