import { expect, test } from 'vitest';
import type { RunningLine } from '../../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../../src/document/running-lines.ts';
import { documentOf, paragraph, text } from '../../support/builders.ts';
import { testPng } from '../../support/png.ts';
import { writtenPackage } from './support/package.ts';
import { all } from './support/xml-tree.ts';

const figure = { type: 'figure', role: 'logo', image: testPng(), alt: 'Wapen', width: 60 } as const;
const withLogo: RunningLine = { ...EMPTY_LINE, logos: [{ place: 'right', figure }] };
const footer: RunningLine = { ...EMPTY_LINE, left: [text('Voet')] };

test('a logo in the head of the first page alone stands in a head of that page', async () => {
  const {
    part,
    text: partText,
    paths,
  } = await writtenPackage(
    documentOf([paragraph('Tekst')], {
      header: { ...EMPTY_LINE, left: [text('Later')] },
      footer,
      firstPage: { header: withLogo, footer },
    }),
  );
  const heads = paths.filter((path) => /^word\/header\d/.test(path));
  const shown = heads.filter((path) => all(part(path), 'w:drawing').length > 0);
  expect(heads).toHaveLength(2);
  expect(shown).toHaveLength(1);
  const relations = partText(`word/_rels/${shown[0]?.slice(5)}.rels`);
  const document = partText('word/document.xml');
  expect(document).toContain('<w:titlePg');
  expect(relations).toContain('media/kopvoet-afbeelding1.png');
  expect(partText(shown[0] ?? '')).toContain('descr="Wapen"');
});

test('heads that share a logo share its file', async () => {
  const { paths } = await writtenPackage(
    documentOf([paragraph('Tekst')], {
      header: withLogo,
      firstPage: { header: { ...withLogo, left: [text('x')] }, footer },
    }),
  );
  expect(paths.filter((path) => path.startsWith('word/media/')).length).toBeLessThanOrEqual(2);
});

test('a first page with an empty head has no rule above its text', async () => {
  const { part, paths } = await writtenPackage(
    documentOf([paragraph('Tekst')], {
      header: { ...EMPTY_LINE, left: [text('Later')] },
      firstPage: { header: EMPTY_LINE, footer: EMPTY_LINE },
    }),
  );
  const heads = paths.filter((path) => /^word\/header\d/.test(path));
  expect(heads.map((path) => all(part(path), 'w:t').length)).toEqual([1]);
});
