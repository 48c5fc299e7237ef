import type { RenderedDocument } from '../../src/document/nodes.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { layoutDocument } from '../../src/layout/pages/layout-document.ts';
import { type LaidOut, type Page, type TextBox, textOf } from '../../src/layout/pages/page.ts';
import { loadFontSet } from '../../src/layout/text/font-set.ts';
import { loadHarfBuzz } from '../../src/layout/text/harfbuzz.ts';
import type { Typesetter } from '../../src/layout/text/pieces.ts';
import { createShaper } from '../../src/layout/text/shape-text.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';

export async function testSetter(huisstijl: Huisstijl): Promise<Typesetter> {
  const { set } = loadFontSet(huisstijl.lettertype);
  if (!set) throw new Error('geen lettertypen');
  return { fonts: set, shape: createShaper(await loadHarfBuzz()), hyphenation: huisstijl.afbreken };
}

/** Pages of a document, without making a PDF of them. */
export async function layOut(document: RenderedDocument, huisstijl = testHuisstijl()): Promise<LaidOut> {
  const { value } = prepareDocument(document, huisstijl);
  return layoutDocument(value, huisstijl, await testSetter(huisstijl));
}

export function textBoxes(page: Page | undefined): TextBox[] {
  return (page?.boxes ?? []).filter((box) => box.kind === 'text');
}

/** Lines of content on a page from above: the text of boxes on one base line together. */
export function contentLines(page: Page | undefined): string[] {
  const lines = new Map<number, string>();
  for (const box of textBoxes(page)) {
    if (typeof box.owner !== 'number') continue;
    const y = Math.round(box.y);
    lines.set(y, (lines.get(y) ?? '') + textOf(box));
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text.trim());
}

/** Text of artifacts of a kind on a page. */
export function artifactText(page: Page | undefined, kind: string): string {
  return textBoxes(page)
    .filter(({ owner }) => owner === kind)
    .map(textOf)
    .join(' ');
}
