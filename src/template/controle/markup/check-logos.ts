import { type Diagnostic, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import type { Image } from '../../../document/nodes.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { parseLengte } from '../../../huisstijl/lengte.ts';
import { spanOf } from '../../../source/source-text.ts';
import { attribute, elements, nameOf } from '../../markup/element-access.ts';
import type { MarkupElement } from '../../markup/markup.ts';
import type { Template } from '../../read/read-template.ts';

const POINTS_PER_PIXEL = 72 / 96;
/** With fewer dots an inch than this a logo is blurred on paper; twice as many as a screen has are sharp. */
const LEAST_DPI = 110;

/**
 * Looks at the logos of a template file on the paper of a house style: one that does not fit is made smaller, and one of
 * too few dots is blurred, which nobody sees before the paper.
 */
export function checkLogos(
  template: Template,
  images: ReadonlyMap<string, Image>,
  { pagina }: Huisstijl,
): readonly Diagnostic[] {
  const room = {
    width: pagina.breedte - pagina.marges.links - pagina.marges.rechts,
    height: pagina.hoogte,
  };
  const logos = template.markup.children.flatMap((node) =>
    node.type === 'element' ? findLogos(node, false) : [],
  );
  return logos.flatMap(({ element, inLine }) => {
    const image = images.get(attribute(element, 'src') ?? '');
    if (!image) return [];
    const width = parseLengte(attribute(element, 'data-breedte') ?? '') ?? image.width * POINTS_PER_PIXEL;
    const found = problemOf(width, image, { ...room, part: inLine ? 1 / 3 : 1 });
    const span = spanOf(template.source, element.start, element.openEnd);
    return found ? [waarschuwing('huisstijl', found.melding, span, { hint: found.hint })] : [];
  });
}

interface FoundLogo {
  readonly element: MarkupElement;
  readonly inLine: boolean;
}

function findLogos(element: MarkupElement, inLine: boolean): readonly FoundLogo[] {
  const name = nameOf(element);
  if (name === 'img.logo') return [{ element, inLine }];
  const line = name === 'header.koptekst' || name === 'footer.voettekst';
  return elements(element).flatMap((child) => findLogos(child, inLine || line));
}

function problemOf(
  width: number,
  image: Image,
  room: { readonly width: number; readonly height: number; readonly part: number },
): { readonly melding: string; readonly hint: string } | undefined {
  const height = (width * image.height) / image.width;
  if (width > room.width + 1)
    return {
      melding: `Dit logo is ${mm(width)} breed; tussen de marges is ${mm(room.width)}. Zo breed wordt het dan.`,
      hint: `Geef het een data-breedte van ten hoogste ${mm(room.width, '')}mm.`,
    };
  if (height > room.height * room.part) {
    const most = (room.height * room.part * width) / height;
    return {
      melding: `Dit logo is ${mm(height)} hoog; in een kop- of voettekst is ten hoogste een derde van de bladzijde, ${mm(room.height * room.part)}, voor een logo.`,
      hint: `Geef het een data-breedte van ten hoogste ${mm(most, '')}mm.`,
    };
  }
  const dots = Math.floor((image.width * 72) / width);
  // Without a width of its own it has the dots of a screen, which is what its maker sees.
  if (dots >= LEAST_DPI || width === image.width * POINTS_PER_PIXEL) return undefined;
  const wanted = Math.ceil((width / 72) * 192);
  return {
    melding: `Dit logo heeft op papier maar ${dots} beeldpunten per inch: het wordt onscherp.`,
    hint: `Neem een bestand van ten minste ${wanted} beeldpunten breed, of een kleinere data-breedte.`,
  };
}

/** A length in whole millimetres. */
function mm(points: number, unit = ' mm'): string {
  return `${Math.floor((points * 25.4) / 72 + 0.1)}${unit}`;
}
