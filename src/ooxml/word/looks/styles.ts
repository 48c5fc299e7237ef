import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';
import { leftIndent } from '../indent.ts';
import { whole } from '../measure.ts';
import type { WordStyleRef } from '../word-document.ts';
import type { WordPart } from '../word-parts.ts';
import { mergeProperties, type Properties } from './properties.ts';
import { invariantName } from './style-names.ts';

export type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering';

/** The styles of a file. */
export interface WordStyles {
  /** A style by its id, with what it has from others; without one, or with one of another kind, the default of the kind. */
  readonly style: (kind: StyleKind, id: string | undefined) => Style;
  readonly paragraphDefaults: Properties;
  readonly runDefaults: Properties;
}

/** A style with all that it has from the styles that it is based on. */
export interface Style {
  readonly ref: WordStyleRef;
  /** Itself and the styles that it is based on, the nearest first. */
  readonly chain: readonly Xml[];
  readonly paragraph: Properties;
  readonly run: Properties;
  /** As `w:outlineLvl`: 0 to 8, 9 for text. */
  readonly outline?: number;
  readonly numbering?: StyleNumbering;
  /** Points from the left margin. */
  readonly indent?: number;
}

/** The list in which a paragraph style counts. */
export interface StyleNumbering {
  readonly list: string;
  readonly level?: number;
  /** The indent of the style holds, not that of the list: it is set as near as the list. */
  readonly ownIndent: boolean;
}

/** Styles based on each other, at most: of a longer row Word shows nothing sensible either. */
const MOST_STEPS = 50;

/** Reads the styles of a file (ISO 29500-1, 17.7). A circle of styles ends where it would begin again. */
export function readStyles(part: WordPart | undefined): WordStyles {
  const all = part ? elements(part.root, 'w:style') : [];
  const byId = new Map(all.toReversed().map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const usual = new Map(all.filter(isDefault).map((node) => [kindOf(node), node]));
  const known = {
    paragraph: new Map<string | undefined, Style>(),
    character: new Map<string | undefined, Style>(),
    table: new Map<string | undefined, Style>(),
    numbering: new Map<string | undefined, Style>(),
  };
  const find = (kind: StyleKind, id: string | undefined): Xml | undefined => {
    const named = id === undefined ? undefined : byId.get(id);
    const linked = named && byId.get(valAt(named, 'w:link') ?? '');
    return [named, linked, usual.get(kind)].find((node) => node && kindOf(node) === kind);
  };
  const read = (kind: StyleKind, id: string | undefined): Style => {
    const found = find(kind, id);
    const chain = chainOf(found, byId);
    // A style that the file does not have is named by its id.
    const missing = id !== undefined && !byId.has(id);
    return resolve(chain, missing ? { id, name: invariantName(id), basedOn: [] } : refOf(chain));
  };
  const defaults = part && child(part.root, 'w:docDefaults');
  return {
    style: (kind, id) => {
      const before = known[kind].get(id);
      if (before) return before;
      const style = read(kind, id);
      known[kind].set(id, style);
      return style;
    },
    paragraphDefaults: mergeProperties([child(child(defaults, 'w:pPrDefault'), 'w:pPr')]),
    runDefaults: mergeProperties([child(child(defaults, 'w:rPrDefault'), 'w:rPr')]),
  };
}

function chainOf(style: Xml | undefined, byId: ReadonlyMap<string, Xml>): readonly Xml[] {
  const chain = new Set<Xml>();
  let next = style;
  while (next && style && kindOf(next) === kindOf(style) && !chain.has(next) && chain.size < MOST_STEPS) {
    chain.add(next);
    next = byId.get(valAt(next, 'w:basedOn') ?? '');
  }
  return [...chain];
}

function resolve(chain: readonly Xml[], ref: WordStyleRef): Style {
  const outline = outlineOf(chain);
  const numbering = numberingOf(chain);
  const indent = chain.map((style) => leftIndent(child(style, 'w:pPr'))).find((one) => one !== undefined);
  return {
    ref,
    chain,
    paragraph: mergeProperties(chain.map((style) => child(style, 'w:pPr'))),
    run: mergeProperties(chain.map((style) => child(style, 'w:rPr'))),
    ...(outline !== undefined && { outline }),
    ...(numbering && { numbering }),
    ...(indent !== undefined && { indent }),
  };
}

/** The outline level that a style states; a built-in heading has its own, also where the file does not say so. */
function outlineOf(chain: readonly Xml[]): number | undefined {
  for (const style of chain) {
    const stated = whole(valAt(child(style, 'w:pPr'), 'w:outlineLvl'));
    if (stated !== undefined) return stated;
    const [, level] = /^heading ([1-9])$/u.exec(nameOf(style)) ?? [];
    if (level !== undefined) return Number(level) - 1;
  }
  return undefined;
}

function numberingOf(chain: readonly Xml[]): StyleNumbering | undefined {
  const numbers = chain.map((style) => child(child(style, 'w:pPr'), 'w:numPr'));
  const at = numbers.findIndex((one) => valAt(one, 'w:numId') !== undefined);
  const list = valAt(numbers[at], 'w:numId');
  if (list === undefined) return undefined;
  const level = numbers.map((one) => whole(valAt(one, 'w:ilvl'))).find((one) => one !== undefined);
  const near = chain.slice(0, at + 1);
  const ownIndent = near.some((style) => leftIndent(child(style, 'w:pPr')) !== undefined);
  return { list, ownIndent, ...(level !== undefined && { level }) };
}

function refOf([style, ...others]: readonly Xml[]): WordStyleRef {
  if (!style) return { id: '', name: 'Normal', basedOn: [] };
  return { id: style.attributes['w:styleId'] ?? '', name: nameOf(style), basedOn: others.map(nameOf) };
}

function nameOf(style: Xml): string {
  return invariantName(valAt(style, 'w:name') ?? style.attributes['w:styleId'] ?? '');
}

/** A style that does not say its kind is one for paragraphs. */
function kindOf({ attributes }: Xml): StyleKind {
  const kind = attributes['w:type'] ?? 'paragraph';
  return kind === 'character' || kind === 'table' || kind === 'numbering' ? kind : 'paragraph';
}

function isDefault({ attributes }: Xml): boolean {
  return (
    attributes['w:default'] !== undefined &&
    isOn({ name: '', attributes: { 'w:val': attributes['w:default'] }, children: [] })
  );
}
