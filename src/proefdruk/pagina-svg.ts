import type { Proefpagina, Proefvak, Proefwoord, Tekstvak } from './proefpagina.ts';

/** What an SVG of a page needs from whoever shows it. */
export interface Svgkeuze {
  /** The number of the page and of all pages: what a screen reader says of it. */
  readonly nummer: number;
  readonly totaal: number;
  /** The address of a picture: `blob:` or `data:`. */
  readonly beeld: (naam: string) => string;
}

/**
 * The rules by which a browser shapes the words of a page as the layout did. For a style sheet of the page that shows it:
 * the SVG itself has no style, so that it stands a strict content security policy.
 */
export const PROEFSTIJL = `
.proefpagina text { white-space: pre; }
.proefpagina .cijfers { font-feature-settings: "tnum", "lnum"; }
.proefpagina .kolom { font-feature-settings: "tnum", "lnum", "kern" 0; font-kerning: none; }
.proefpagina .los { font-feature-settings: "liga" 0, "clig" 0, "dlig" 0; font-variant-ligatures: none; }
`;

/**
 * Draws a page as SVG in the fonts of the template, which the page that shows it loads under the names of
 * `Proefdruk.lettertypen`. Each word stands where the layout put it, so that it cannot run away from the PDF. It is one
 * picture to a screen reader, which says its number: a page of loose words has no headings, lists or tables, and the HTML
 * of the same document has. Nothing in it can be executed, and nothing is fetched but its pictures.
 */
export function paginaSvg({ width, height, vakken }: Proefpagina, keuze: Svgkeuze): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'proefpagina',
    viewBox: `0 0 ${width} ${height}`,
    width: `${width}pt`,
    height: `${height}pt`,
    role: 'img',
    'aria-label': `Bladzijde ${keuze.nummer} van ${keuze.totaal}`,
    'xml:space': 'preserve',
    'text-rendering': 'geometricPrecision',
    // Some fonts have other letters for a language; the layout shapes for none.
    lang: 'zxx',
    'xml:lang': 'zxx',
  };
  const paper = tag('rect', { width, height, fill: '#ffffff' });
  return tag('svg', root, paper + vakken.map((vak) => draw(vak, keuze)).join(''));
}

function draw(vak: Proefvak, { beeld }: Svgkeuze): string {
  switch (vak.kind) {
    case 'text':
      return drawText(vak);
    case 'rule': {
      const { x, y, width, thickness, color, dotted } = vak;
      return tag('path', {
        d: `M${x} ${y}h${width}`,
        stroke: color,
        'stroke-width': thickness,
        'stroke-linecap': dotted && 'round',
        'stroke-dasharray': dotted && `0 ${thickness * 5}`,
      });
    }
    case 'fill': {
      const { x, y, width, height, color } = vak;
      return tag('rect', { x, y, width, height, fill: color });
    }
    case 'image': {
      const { x, y, width, height, image } = vak;
      return tag('image', { x, y, width, height, preserveAspectRatio: 'none', href: beeld(image) });
    }
  }
}

function drawText({ x, y, size, color, font, words, spacing, angle, doel }: Tekstvak): string {
  const [first] = words;
  if (!first) return '';
  const attributes = {
    x: words.length === 1 ? first.x : undefined,
    y,
    'font-family': font,
    'font-size': size,
    fill: color,
    'letter-spacing': spacing,
    transform: angle !== undefined && `rotate(${-angle} ${x} ${y})`,
    class: words.length === 1 && first.vorm,
    'data-doel': doel,
  };
  return tag('text', attributes, words.length === 1 ? escapeText(first.text) : words.map(drawWord).join(''));
}

function drawWord({ x, text, vorm }: Proefwoord): string {
  return tag('tspan', { x, class: vorm }, escapeText(text));
}

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === false ? [] : [` ${key}="${escapeText(String(value))}"`],
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** What is no character of XML 1.0 (2.2). */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
