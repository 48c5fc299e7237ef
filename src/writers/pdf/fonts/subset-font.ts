import type { Sfnt } from '../../../fonts/sfnt.ts';
import type { Subsetter } from './subset.ts';
import { subsetTrueType } from './subset-true-type.ts';

/**
 * The subsetter for these fonts. HarfBuzz cuts fonts with PostScript outlines, and is loaded only when there is one:
 * its module takes longer to load and to warm up than a proposal takes to set.
 */
export async function loadSubsetter(fonts: readonly Sfnt[]): Promise<Subsetter> {
  if (fonts.every(({ outlines }) => outlines === 'glyf')) return subsetTrueType;
  const { loadCffSubsetter } = await import('./subset-cff.ts');
  const subsetCff = await loadCffSubsetter();
  return (font, glyphs) =>
    font.outlines === 'glyf' ? subsetTrueType(font, glyphs) : subsetCff(font, glyphs);
}
