import { Footer, Header, type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { BlockElement, ParagraphElement } from './component.ts';
import { runningLine } from './running-lines.ts';
import type { SectionContent } from './settle.ts';
import { twips } from './units.ts';
import type { WriteContext } from './write-context.ts';
import type { Xml } from './xml.ts';

/**
 * The sections of a document with their running heads and feet. A section on its side has its own, as its lines
 * are longer; the section after it then needs them again, because Word takes those of the section before.
 */
export function sectionOptions(
  sections: readonly SectionContent[],
  context: WriteContext,
): readonly ISectionOptions[] {
  const anySideways = sections.some((section) => section.landscape);
  return sections.map((section, index) => {
    const own = index === 0 || anySideways;
    const first = index === 0 && !context.document.headerOnFirstPage;
    const line = (place: 'koptekst' | 'voettekst', watermarkOnly: boolean) =>
      runningLine(
        { place, landscape: section.landscape, watermarkOnly, number: index * 2 + (watermarkOnly ? 2 : 1) },
        context,
      );
    const head = own ? line('koptekst', false) : undefined;
    const foot = own ? line('voettekst', false) : undefined;
    const firstHead = first ? line('koptekst', true) : undefined;
    return {
      properties: {
        ...pageOptions(context.huisstijl, section.landscape),
        ...(index > 0 && { type: SectionType.NEXT_PAGE }),
        titlePage: first,
      },
      headers: {
        ...(head && { default: new Header({ children: [new ParagraphElement(head)] }) }),
        ...(firstHead && { first: new Header({ children: [new ParagraphElement(firstHead)] }) }),
      },
      footers: {
        ...(foot && { default: new Footer({ children: [new ParagraphElement(foot)] }) }),
        ...(foot && first && { first: new Footer({ children: [new ParagraphElement(foot)] }) }),
      },
      children: section.content.map(component),
    };
  });
}

function component(xml: Xml): BlockElement | ParagraphElement {
  return xml.name === 'w:p' ? new ParagraphElement(xml) : new BlockElement(xml);
}

/** Paper and margins; on its side the paper turns and the margins stay where they are for the reader. */
function pageOptions({ pagina }: Huisstijl, landscape: boolean) {
  const { marges } = pagina;
  return {
    page: {
      size: {
        width: twips(pagina.breedte),
        height: twips(pagina.hoogte),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(marges.boven),
        right: twips(marges.rechts),
        bottom: twips(marges.onder),
        left: twips(marges.links),
        header: twips(pagina.koptekst),
        footer: twips(pagina.voettekst),
        gutter: 0,
      },
    },
  };
}
