import { fingerprint } from '../fonts/hash.ts';
import type { Box, LaidOut, Page, TextBox } from '../layout/pages/page.ts';
import type { StructElement } from '../layout/pages/structure.ts';
import type { FontSet } from '../layout/text/font-set.ts';
import { featuresOf } from '../layout/text/shape-text.ts';
import { makeRegels } from './make-regels.ts';
import type {
  Proefbeeld,
  Proefdruk,
  Proefletter,
  Proefpagina,
  Proefvak,
  Proefwoord,
  Woordvorm,
} from './proefpagina.ts';

/** Laid-out pages as plain data, with the fonts and pictures that they use. Nothing is measured or divided again. */
export function makePaginas(
  laidOut: LaidOut,
  fonts: FontSet,
): Pick<Proefdruk, 'paginas' | 'lettertypen' | 'beelden'> {
  const lettertypen = new Map<string, Proefletter>();
  const beelden = new Map<string, Proefbeeld>();
  const resources: Resources = {
    font(index) {
      const font = fonts.fonts[index];
      if (!font) throw new Error(`no font ${index}`);
      const naam = `letter-${font.id}`;
      if (!lettertypen.has(naam)) lettertypen.set(naam, { naam, bytes: font.sfnt.bytes });
      return naam;
    },
    image({ bytes, format }) {
      const naam = `beeld-${nameOf(bytes)}`;
      if (!beelden.has(naam)) beelden.set(naam, { naam, format, bytes });
      return naam;
    },
    doel: targetsOf(laidOut.structure),
  };
  const regels = makeRegels(laidOut);
  const paginas = laidOut.pages.map((page, index) => makePagina(page, regels[index] ?? [], resources));
  return { paginas, lettertypen: [...lettertypen.values()], beelden: [...beelden.values()] };
}

interface Resources {
  readonly font: (index: number) => string;
  readonly image: (image: Extract<Box, { kind: 'image' }>['image']) => string;
  /** Where each piece of content leads to. */
  readonly doel: ReadonlyMap<number, string>;
}

function makePagina(
  { width, height, boxes }: Page,
  regels: Proefpagina['regels'],
  resources: Resources,
): Proefpagina {
  return { width, height, vakken: boxes.map((box) => makeVak(box, resources)), regels };
}

function makeVak(box: Box, resources: Resources): Proefvak {
  const [x, y] = [round(box.x), round(box.y)];
  switch (box.kind) {
    case 'text': {
      const doel = typeof box.owner === 'number' ? resources.doel.get(box.owner) : undefined;
      return {
        kind: 'text',
        x,
        y,
        size: round(box.size),
        color: box.color,
        font: resources.font(box.font),
        words: wordsOf(box),
        ...(box.spacing !== 0 && { spacing: round(box.spacing) }),
        ...(box.angle !== undefined && { angle: box.angle }),
        ...(doel !== undefined && { doel }),
      };
    }
    case 'rule': {
      const { width, thickness, color, dotted } = box;
      return { kind: 'rule', x, y, width: round(width), thickness, color, ...(dotted && { dotted }) };
    }
    case 'fill': {
      const { width, height, color } = box;
      return { kind: 'fill', x, y, width: round(width), height: round(height), color };
    }
    case 'image': {
      const { width, height, image } = box;
      return {
        kind: 'image',
        x,
        y,
        width: round(width),
        height: round(height),
        image: resources.image(image),
      };
    }
  }
}

/** The words of a box, each where the layout put it; a space stands behind the word before it. */
function wordsOf({ x: start, size, spacing, shaping, parts }: TextBox): readonly Proefwoord[] {
  const words: Proefwoord[] = [];
  let x = start;
  for (const { shaped, shift } of parts) {
    x += shift;
    const { drawn } = shaped;
    const last = words.at(-1);
    const vorm = vormOf(featuresOf(shaping, drawn));
    if (drawn.trim() === '' && last) words[words.length - 1] = { ...last, text: last.text + drawn };
    else if (drawn !== '') words.push({ x: round(x), text: drawn, ...(vorm && { vorm }) });
    x += shaped.width * size + shaped.glyphs.length * spacing;
  }
  return words;
}

function vormOf(features: readonly string[]): Woordvorm | undefined {
  if (features.includes('-kern')) return 'kolom';
  if (features.includes('tnum')) return 'cijfers';
  return features.includes('-liga') ? 'los' : undefined;
}

/** Where the links in the structure lead to, by the pieces of content within them. */
function targetsOf(root: StructElement): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  const walk = (element: StructElement, around: string | undefined): void => {
    const { link } = element.attributes;
    const target = link ? ('url' in link ? link.url : `#${link.anchor}`) : around;
    for (const kid of element.kids) {
      if (typeof kid !== 'number') walk(kid, target);
      else if (target !== undefined) targets.set(kid, target);
    }
  };
  walk(root, undefined);
  return targets;
}

const names = new WeakMap<Uint8Array, string>();

function nameOf(bytes: Uint8Array): string {
  const known = names.get(bytes) ?? fingerprint(bytes);
  names.set(bytes, known);
  return known;
}

/** A thousandth of a point is enough for every screen, and keeps pages that look the same the same. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
