import { expect, test } from 'vitest';
import type { Signer } from '../../src/document/nodes.ts';
import { documentOf, paragraph, text } from '../support/builders.ts';
import { writeHtml } from '../support/write.ts';
import { writtenBody } from '../writers/docx/support/package.ts';
import { textOf } from '../writers/docx/support/xml-tree.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { contentLines, layOut } from './lay-out.ts';

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
