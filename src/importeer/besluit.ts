import type { WordBlock, WordParagraph } from '../ooxml/word/word-document.ts';
import { isLeeg, plaatsenVan, tekstVan } from './alinea.ts';
import { alsBoom, type Item } from './boom.ts';
import type { Gevonden } from './gevonden.ts';
import { BESLUIT } from './verdeel.ts';

/** The decision in the paper that the council signs. */
export interface Besluittekst {
  readonly geletOp: readonly WordParagraph[];
  readonly overwegende: readonly WordParagraph[];
  readonly gehoord: readonly WordParagraph[];
  readonly punten: readonly Item[];
  /** What a template prints itself: opening, "gezien het voorstel", "besluit:", the signatures. */
  readonly vast: readonly WordBlock[];
}

const SLOT =
  /^(?:aldus|(?:plv\.?\s*|wnd\.?\s*)?de (?:plaatsvervangend |waarnemend )?(?:griffier|voorzitter|burgemeester|secretaris)\b|griffier\b|voorzitter\b|conform\b)/iu;
const INLEIDING = /^(?:de raad (?:van|der)\b|gezien\b|gelezen\b)/iu;

/** The points that the council is asked to decide, from what stands below their heading. */
export function leesPunten(blocks: readonly WordBlock[]): Gevonden<readonly Item[]> {
  const kept = withoutIntro(blocks);
  const items = alsBoom(kept, { losse: true });
  const numbered = items.every(({ nummer }) => nummer !== undefined);
  const ends = items.slice(0, -1).every(({ alinea }) => /[;.]$/u.test(tekstVan(alinea)));
  const [zekerheid, reden] = numbered
    ? (['zeker', 'de punten zijn genummerd'] as const)
    : items.length <= 1
      ? (['zeker', 'er is één punt'] as const)
      : ends
        ? (['waarschijnlijk', 'elke alinea eindigt op een puntkomma of punt'] as const)
        : (['onzeker', 'de punten hebben geen nummers: elke alinea is een punt'] as const);
  return { waarde: items, zekerheid, reden, uit: plaatsenVan(kept) };
}

/** "De raad besluit:" and "Het college stelt voor om:" above the points say nothing that a template does not print. */
function withoutIntro(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.filter(
    (block, index) =>
      !(
        index < 3 &&
        block.type === 'paragraph' &&
        /(?:\bbesluit|voor|besluiten|om)\s*:$/iu.test(tekstVan(block))
      ) && !(block.type === 'paragraph' && isLeeg(block)),
  );
}

/** What the paper that the council signs says. */
export function leesBesluittekst(blocks: readonly WordBlock[]): Besluittekst {
  const found = {
    geletOp: [] as WordParagraph[],
    overwegende: [] as WordParagraph[],
    gehoord: [] as WordParagraph[],
  };
  const points: WordBlock[] = [];
  const vast: WordBlock[] = [];
  let part: 'voor' | 'punten' | 'slot' = 'voor';
  let list: keyof typeof found | undefined;
  for (const block of blocks) {
    if (block.type === 'table') {
      (part === 'punten' ? points : vast).push(block);
      continue;
    }
    const text = tekstVan(block);
    if (part === 'voor' && BESLUIT.test(text)) {
      part = 'punten';
      vast.push(block);
    } else if (part === 'punten' && SLOT.test(text)) {
      part = 'slot';
      vast.push(block);
    } else if (part === 'punten') {
      points.push(block);
    } else if (part === 'slot') {
      if (SLOT.test(text) || isNaamregel(text)) vast.push(block);
    } else {
      const kind = kindOf(text);
      if (kind) list = kind;
      else if (INLEIDING.test(text)) list = undefined;
      if (list && !isKaleAanhef(text)) found[list].push(block);
      else vast.push(block);
    }
  }
  return { ...found, punten: alsBoom(points, { losse: true }), vast };
}

/** A name or an office below "Aldus besloten"; a sentence there is not what a template prints. */
function isNaamregel(text: string): boolean {
  return text.length <= 60 && !/[.;:]$/u.test(text.replace(/\.{3,}$/u, ''));
}

function kindOf(text: string): 'geletOp' | 'overwegende' | 'gehoord' | undefined {
  if (/^gelet op\b/iu.test(text)) return 'geletOp';
  if (/^(?:overwegende|overwegend)\b/iu.test(text)) return 'overwegende';
  if (/^gehoord\b/iu.test(text)) return 'gehoord';
  return undefined;
}

/** "overwegende dat:" above a list. */
function isKaleAanhef(text: string): boolean {
  return /^(?:gelet op|overwegende(?: dat)?|gehoord)\s*:?$/iu.test(text);
}

/** A recital as it stands behind the words that a template prints before it. */
export function zonderAanhef(text: string): string {
  return text
    .replace(/^(?:gelet op|overwegende(?:,)?(?: dat)?|gehoord)\s*:?\s*/iu, '')
    .replace(/\s*[;,.]?\s*(?:en\s*)?$/u, '')
    .trim();
}
