// src/layout: measures and divides: text over lines, tables over columns, a document over pages.

import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { RenderedDocument } from '../document/nodes.ts';
import { readExceptions } from '../huisstijl/afbreekuitzonderingen.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import { loadFontSet } from './text/font-set.ts';
import { loadHarfBuzz } from './text/harfbuzz.ts';
import type { Typesetter } from './text/pieces.ts';
import { createShaper } from './text/shape-text.ts';

/** What sets the text of a document: the fonts of the house style, HarfBuzz and hyphenation. Unusable fonts are a `fout`. */
export async function loadTypesetter(
  { meta }: Pick<RenderedDocument, 'meta'>,
  huisstijl: Huisstijl,
): Promise<Result<Typesetter>> {
  const { set, diagnostics } = loadFontSet(huisstijl.lettertype);
  if (!set) return failed(...diagnostics);
  const setter = {
    fonts: set,
    shape: createShaper(await loadHarfBuzz()),
    hyphenation: huisstijl.afbreken && meta.language.startsWith('nl'),
    exceptions: readExceptions(huisstijl.afbreekuitzonderingen ?? []),
  };
  return ok(setter, diagnostics);
}
