import { expect, test } from 'vitest';
import { sampleDocument } from '../../support/sample-document.ts';
import { writtenPackage } from './support/package.ts';
import { prettyXml } from './support/xml-tree.ts';

const PARTS = [
  'docProps/app.xml',
  'docProps/core.xml',
  'word/document.xml',
  'word/fontTable.xml',
  'word/footer1.xml',
  'word/footnotes.xml',
  'word/header1.xml',
  'word/header2.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/_rels/document.xml.rels',
  'word/_rels/footnotes.xml.rels',
];

const written = writtenPackage(sampleDocument);

test.each(PARTS)('%s of a document with every node type', async (path) => {
  const name = path.replace('_rels/', '').replaceAll('/', '-');
  await expect(prettyXml((await written).part(path))).toMatchFileSnapshot(`golden/${name}`);
});

test('the parts of the package', async () => {
  await expect(`${(await written).paths.join('\n')}\n`).toMatchFileSnapshot('golden/parts.txt');
});
