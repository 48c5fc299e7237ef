import { strToU8 } from 'fflate';
import type { Image } from '../../../document/nodes.ts';
import type { Artifact, Box, ImageBox, Owner, Page, RuleBox, TextBox } from '../../../layout/pages/page.ts';
import type { StructElement } from '../../../layout/pages/structure.ts';
import type { FontUse } from './font-use.ts';
import { pack } from './pdf-objects.ts';
import { pdfNumber as n, pdfColor } from './pdf-strings.ts';
import { showGlyphs } from './show-glyphs.ts';

/** What one page shows, and what that uses. */
export interface DrawnPage {
  /** Its operators, packed. */
  readonly contents: Uint8Array;
  /** The content behind each MCID. */
  readonly marks: readonly number[];
  readonly fonts: ReadonlySet<FontUse>;
  readonly images: ReadonlySet<string>;
}

export interface DrawContext {
  readonly fontUse: (font: number) => FontUse;
  /** Name in the resources for an image. */
  readonly imageName: (image: Image) => string;
  readonly owners: readonly StructElement[];
}

const ARTIFACTS: Record<Artifact, string> = {
  opmaak: '/Artifact <</Type /Layout>> BDC',
  achtergrond: '/Artifact <</Type /Layout>> BDC',
  herhaling: '/Artifact <</Type /Pagination>> BDC',
  koptekst: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  voettekst: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  regelnummer: '/Artifact <</Type /Pagination>> BDC',
  watermerk: '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
  wijziging: '/Artifact <</Type /Layout>> BDC',
};

/**
 * Draws the boxes of a page. Every operator stands inside marked content: a piece of the structure tree with
 * its MCID, or an artifact (ISO 14289-1, 7.1).
 */
export function drawPage(page: Page, context: DrawContext): DrawnPage {
  const marks: number[] = [];
  const fonts = new Set<FontUse>();
  const images = new Set<string>();
  const out: string[] = [];
  const state: TextState = { color: '', font: '', spacing: 0 };
  let owner: Owner | undefined;
  for (const box of page.boxes) {
    if (box.owner !== owner) {
      if (owner !== undefined) out.push('EMC');
      owner = box.owner;
      out.push(openMark(owner, marks, context));
    }
    switch (box.kind) {
      case 'text': {
        const use = context.fontUse(box.font);
        fonts.add(use);
        out.push(drawText(box, use, page.height, state));
        break;
      }
      case 'image': {
        const name = context.imageName(box.image);
        images.add(name);
        out.push(drawImage(box, name, page.height));
        break;
      }
      case 'rule':
        out.push(drawRule(box, page.height));
        break;
      case 'fill':
        out.push(drawFill(box, page.height));
        break;
    }
  }
  if (owner !== undefined) out.push('EMC');
  // Each character is a byte.
  return { contents: pack(strToU8(out.join('\n'), true)), marks, fonts, images };
}

function openMark(owner: Owner, marks: number[], context: DrawContext): string {
  if (typeof owner !== 'number') return ARTIFACTS[owner];
  const tag = context.owners[owner]?.tag ?? 'Span';
  marks.push(owner);
  return `/${tag} <</MCID ${marks.length - 1}>> BDC`;
}

interface TextState {
  color: string;
  font: string;
  spacing: number;
}

function drawText(box: TextBox, use: FontUse, height: number, state: TextState): string {
  let out = 'BT';
  if (state.color !== box.color) {
    out += ` ${pdfColor(box.color)} rg`;
    state.color = box.color;
  }
  const font = `/${use.name} ${n(box.size)} Tf`;
  if (state.font !== font) {
    out += ` ${font}`;
    state.font = font;
  }
  if (state.spacing !== box.spacing) {
    out += ` ${n(box.spacing)} Tc`;
    state.spacing = box.spacing;
  }
  const y = height - box.y;
  if (box.angle === undefined) out += ` 1 0 0 1 ${n(box.x)} ${n(y)} Tm`;
  else {
    const radians = (box.angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    out += ` ${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${n(box.x)} ${n(y)} Tm`;
  }
  return `${out} ${showGlyphs(box, use)} ET`;
}

function drawRule(box: RuleBox, height: number): string {
  const y = n(height - box.y);
  const dots = box.dotted ? `1 J [0 ${n(box.thickness * 5)}] 0 d ` : '';
  return `q ${pdfColor(box.color)} RG ${n(box.thickness)} w ${dots}${n(box.x)} ${y} m ${n(box.x + box.width)} ${y} l S Q`;
}

function drawFill(box: Extract<Box, { kind: 'fill' }>, height: number): string {
  const y = n(height - box.y - box.height);
  return `q ${pdfColor(box.color)} rg ${n(box.x)} ${y} ${n(box.width)} ${n(box.height)} re f Q`;
}

function drawImage(box: ImageBox, name: string, height: number): string {
  const y = n(height - box.y - box.height);
  return `q ${n(box.width)} 0 0 ${n(box.height)} ${n(box.x)} ${y} cm /${name} Do Q`;
}
