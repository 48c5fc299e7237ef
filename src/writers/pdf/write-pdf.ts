// src/writers/pdf: PDF/UA-1 with PDF/A-2a or 3a: draws what the layout made.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok } from '../../diagnostics/result.ts';
import { loadTypesetter } from '../../layout/load-typesetter.ts';
import { layoutDocument } from '../../layout/pages/layout-document.ts';
import { uselessFont } from '../../layout/text/font-set.ts';
import type { Writer } from '../writer.ts';
import { drawDocument } from './draw/draw-document.ts';
import { loadSubsetter } from './fonts/subset-font.ts';

/**
 * Writes a document as PDF/UA-1 and PDF/A-2a in one file (PDF/A-3a with attachments). Gives a `fout`
 * `teken-ontbreekt` for each character that no font of the house style has, `lettertype-onbruikbaar` for a
 * font file without outlines that a PDF can hold and `afbeelding-onleesbaar` for a damaged image.
 */
export const writePdf: Writer = async (document, huisstijl) => {
  const { value: setter, diagnostics } = await loadTypesetter(document, huisstijl);
  if (!setter) return failed(...diagnostics);
  const set = setter.fonts;
  const subsetter = await loadSubsetter(set.fonts.map(({ sfnt }) => sfnt));
  const problems: Diagnostic[] = [...diagnostics];
  const laidOut = layoutDocument(document, huisstijl, setter);
  const { bytes, badImages, badFonts } = await drawDocument(laidOut, document, set, subsetter);
  for (const character of set.missing) problems.push(missingCharacter(character));
  for (const path of badFonts) problems.push(uselessFont(path));
  for (const image of badImages)
    problems.push(
      fout(
        'afbeelding-onleesbaar',
        `Een ${image.format.toUpperCase()}-afbeelding van ${image.width} bij ${image.height} beeldpunten is beschadigd.`,
        undefined,
        { hint: 'Sla de afbeelding opnieuw op als PNG of JPEG.' },
      ),
    );
  return ok(bytes, problems);
};

function missingCharacter(character: number): Diagnostic {
  const code = character.toString(16).toUpperCase().padStart(4, '0');
  return fout(
    'teken-ontbreekt',
    `Het teken “${String.fromCodePoint(character)}” (U+${code}) staat in geen van de lettertypen.`,
    undefined,
    { hint: 'Gebruik een ander teken, of voeg aan de huisstijl een lettertype toe dat het heeft.' },
  );
}
