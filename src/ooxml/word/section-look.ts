import { child, elements, isOn, type Xml } from '../xml.ts';
import { points } from './measure.ts';
import type { WordParts } from './word-parts.ts';

/** What a section has: which way its pages lie and which heads and feet it shows. */
export interface SectionLook {
  readonly landscape: boolean;
  readonly heads: SectionFurniture;
  readonly feet: SectionFurniture;
}

/** Paths in `furniture` of what is shown; one that is the same as in the section before is left out. */
export interface SectionFurniture {
  readonly default?: string;
  readonly first?: string;
  readonly even?: string;
}

type Kind = keyof SectionFurniture;

/**
 * The looks of sections from all their properties (`w:sectPr`), in the order of the text. A head that a section does not
 * name it has from the one before (ISO 29500-1, 17.10.5); the one of the first page is shown where the section says so
 * (17.10.6), the one of even pages where the settings say so (17.10.1).
 */
export function sectionLooks(parts: WordParts, sections: readonly Xml[]): readonly SectionLook[] {
  const even = isOn(parts.settings && child(parts.settings.root, 'w:evenAndOddHeaders'));
  let heads: SectionFurniture = {};
  let feet: SectionFurniture = {};
  let shownHeads: SectionFurniture = {};
  let shownFeet: SectionFurniture = {};
  return sections.map((section) => {
    heads = { ...heads, ...referred(parts, section, 'w:headerReference') };
    feet = { ...feet, ...referred(parts, section, 'w:footerReference') };
    const first = isOn(child(section, 'w:titlePg'));
    const nowHeads = shown(heads, first, even);
    const nowFeet = shown(feet, first, even);
    const look = {
      landscape: isLandscape(child(section, 'w:pgSz')),
      heads: changed(nowHeads, shownHeads),
      feet: changed(nowFeet, shownFeet),
    };
    shownHeads = { ...shownHeads, ...nowHeads };
    shownFeet = { ...shownFeet, ...nowFeet };
    return look;
  });
}

function referred(parts: WordParts, section: Xml, name: string): SectionFurniture {
  const found: Partial<Record<Kind, string>> = {};
  for (const { attributes } of elements(section, name)) {
    const path = parts.main.related.get(attributes['r:id'] ?? '')?.path;
    const kind = attributes['w:type'];
    if (path !== undefined) found[kind === 'first' || kind === 'even' ? kind : 'default'] = path;
  }
  return found;
}

function shown(all: SectionFurniture, first: boolean, even: boolean): SectionFurniture {
  return {
    ...(all.default !== undefined && { default: all.default }),
    ...(first && all.first !== undefined && { first: all.first }),
    ...(even && all.even !== undefined && { even: all.even }),
  };
}

function changed(all: SectionFurniture, before: SectionFurniture): SectionFurniture {
  const kinds = ['default', 'first', 'even'] as const;
  return Object.fromEntries(
    kinds.filter((kind) => all[kind] !== before[kind]).map((kind) => [kind, all[kind]]),
  );
}

/** A page is landscape when it says so or when it is wider than high. */
function isLandscape(size: Xml | undefined): boolean {
  const { 'w:orient': orient, 'w:w': width, 'w:h': height } = size?.attributes ?? {};
  return orient === 'landscape' || points(width) > points(height);
}
