import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { sampleDocument } from '../../support/sample-document.ts';
import { docxBytes } from './support/package.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Argumentkop'] => h3:fresh",
  "r[style-name='Emphasis'] => em",
];

test('another reader finds headings, lists, tables, notes, links and text alternatives', async () => {
  const buffer = Buffer.from(await docxBytes(sampleDocument));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const lines = value.replace(/(?<!^)<(?=(h\d|p|ul|ol|li|table|thead|tbody|tr)[ >])/g, '\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot('golden/mammoth.html');
});
