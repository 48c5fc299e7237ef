// src/importeer/besluit: the points that are decided, and what stands before and below them.

import { blockNumber, paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';
import { leesDatum } from '../datum.ts';
import type { Gevonden, Twijfel } from '../gevonden.ts';
import { BESLUIT } from '../indeling/verdeel.ts';
import { blokTekst, isLeeg, kort, plaatsenVan, tekstVan } from '../papier/alinea.ts';
import { zonderAanloop } from './aanloop.ts';
import { alsBoom, type Item, zonderSlot } from './boom.ts';
import { nummerVan } from './nummer.ts';
import { heeftAmbten, isAmbtregel } from './ondertekening.ts';

/** The decision in the paper that the council signs. */
export interface Besluittekst {
  readonly geletOp: readonly WordParagraph[];
  readonly overwegende: readonly WordParagraph[];
  readonly gehoord: readonly WordParagraph[];
  readonly punten: readonly Item[];
  /** What a template prints itself: opening, "gezien het voorstel", "besluit:". */
  readonly vast: readonly WordBlock[];
  /** What else stands above the points: lines of a head. */
  readonly kop: readonly WordBlock[];
  /** Closing formula and signatures. */
  readonly slot: readonly WordBlock[];
}

/** The points of a paper, and the lines above them that say no more than that points follow. */
export interface Gevraagd {
  readonly punten: Gevonden<readonly Item[]>;
  readonly vast: readonly WordBlock[];
}

const SLOT = /^(?:aldus\b|conform besloten|besloten in\b|vastgesteld in\b)/i;
const INLEIDING = /^(?:de raad (?:van|der)\b|gezien\b|gelezen\b)/i;

/** The points that the council is asked to decide, from what stands below their heading. */
export function leesPunten(blocks: readonly WordBlock[]): Gevraagd {
  const vast = introOf(blocks);
  const kept = blocks.filter((one) => !vast.includes(one) && !(one.type === 'paragraph' && isLeeg(one)));
  const found = alsBoom(kept, { losse: true });
  const items = found.map(zonderAanloop);
  const led = items.some((one, index) => one !== found[index]);
  const numbered = items.every(({ nummer }) => nummer !== undefined);
  const ends = items.slice(0, -1).every(({ alinea }) => /[;.]$/u.test(tekstVan(alinea)));
  const [zekerheid, reden] = numbered
    ? (['zeker', 'de punten zijn genummerd'] as const)
    : items.length <= 1
      ? (['zeker', 'er is één punt'] as const)
      : ends
        ? (['waarschijnlijk', 'elke alinea eindigt op een puntkomma of punt'] as const)
        : (['onzeker', 'de punten hebben geen nummers: elke alinea is een punt'] as const);
  const punten = { waarde: items, zekerheid, reden, uit: puntplaatsen(items) };
  if (!led) return { punten, vast };
  const without = `${reden}; 'wij stellen voor' ervoor is weggelaten`;
  return {
    punten: { ...punten, zekerheid: zekerheid === 'zeker' ? 'waarschijnlijk' : zekerheid, reden: without },
    vast,
  };
}

/** The tables among points, which no point can hold. */
export function tabellenBijPunten(items: readonly Item[]): readonly Twijfel[] {
  return items.flatMap(({ vervolg, sub }) => [
    ...vervolg.flatMap((one): readonly Twijfel[] => {
      if (one.type !== 'table') return [];
      const alinea = blockNumber(one);
      return [
        {
          ernst: 'waarschuwing',
          melding: 'Bij een besluitpunt staat een tabel; die is niet overgenomen.',
          hint: 'Zet de tabel in een onderdeel van het voorstel en noem haar in het besluitpunt.',
          ...(alinea !== undefined && { alinea }),
          fragment: kort(blokTekst([one])),
        },
      ];
    }),
    ...tabellenBijPunten(sub),
  ]);
}

/** `at` of what points hold: text; a table has no place in a point. */
export function puntplaatsen(items: readonly Item[]): readonly number[] {
  return items.flatMap(({ alinea, vervolg, sub }) => [
    ...plaatsenVan([alinea, ...vervolg.filter(({ type }) => type === 'paragraph')]),
    ...puntplaatsen(sub),
  ]);
}

/** "De raad besluit:" and "Het college stelt voor om:" above the points say nothing that a template does not print. */
function introOf(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks
    .slice(0, 3)
    .filter(
      (block) =>
        block.type === 'paragraph' &&
        nummerVan(block) === undefined &&
        /(?:\bbesluit|voor|besluiten|om)\s*:$/i.test(tekstVan(block)),
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
  const kop: WordBlock[] = [];
  const slot: WordBlock[] = [];
  let part: 'voor' | 'punten' | 'slot' = 'voor';
  let list: keyof typeof found | undefined;
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? tekstVan(block) : '';
    if (part === 'punten' && (SLOT.test(text) || isAmbtregel(text) || heeftAmbten(block))) part = 'slot';
    if (part === 'slot') {
      if (block.type === 'table' || SLOT.test(text) || isNaamregel(text)) slot.push(block);
    } else if (block.type === 'table') {
      (part === 'punten' ? points : kop).push(block);
    } else if (part === 'voor' && BESLUIT.test(text)) {
      part = 'punten';
      vast.push(block);
    } else if (part === 'punten') {
      points.push(block);
    } else {
      const kind = kindOf(text);
      if (kind) list = kind;
      else if (INLEIDING.test(text)) list = undefined;
      if (list && !isKaleAanhef(text)) found[list].push(block);
      else if (INLEIDING.test(text) || isKaleAanhef(text)) vast.push(block);
      else kop.push(block);
    }
  }
  return { ...found, punten: alsBoom(points, { losse: true }), vast, kop, slot };
}

const VAN_DATUM = /\b(?:van|d\.?d\.?)\s+(\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}-\d{1,2}-\d{4})/u;
const INZAKE = /\b(?:inzake|betreffende|over)\s+(.+)$/u;

/** What the formulas of a decision say that the head of the paper may lack. */
export function leesFormules({ vast, slot }: Besluittekst): ReadonlyMap<string, Gevonden<string>> {
  const found = new Map<string, Gevonden<string>>();
  const note = (sleutel: string, waarde: string | undefined, reden: string) => {
    if (waarde !== undefined && waarde !== '' && !found.has(sleutel))
      found.set(sleutel, { waarde, zekerheid: 'waarschijnlijk', reden, uit: [] });
  };
  for (const text of paragraphsOf(vast).map(tekstVan)) {
    if (!/^(?:gezien|gelezen)\b/i.test(text)) continue;
    const met = VAN_DATUM.exec(text);
    const date = met?.[1];
    const behind = met ? text.slice(met.index + met[0].length) : '';
    const subject = behind.includes('\n')
      ? undefined
      : INZAKE.exec(behind)?.[1]
          ?.replace(/[;,.]$/, '')
          .trimEnd();
    note(
      'datum',
      date === undefined ? undefined : leesDatum(date),
      "staat achter 'gezien het voorstel' in het raadsbesluit",
    );
    note('onderwerp', subject, "staat achter 'inzake' in het raadsbesluit");
  }
  for (const text of paragraphsOf(slot).map(tekstVan)) {
    const date = SLOT.test(text)
      ? /(\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}-\d{1,2}-\d{4})/u.exec(text)?.[1]
      : undefined;
    note(
      'vergadering',
      date === undefined ? undefined : leesDatum(date),
      "staat achter 'Aldus besloten' in het raadsbesluit",
    );
  }
  return found;
}

/** A name or an office below "Aldus besloten"; a sentence there is not what a template prints. */
function isNaamregel(text: string): boolean {
  return text.length <= 80 && !/[.;:]$/u.test(text.replace(/\.{3,}$/u, ''));
}

function kindOf(text: string): 'geletOp' | 'overwegende' | 'gehoord' | undefined {
  if (/^gelet op\b/i.test(text)) return 'geletOp';
  if (/^(?:overwegende|overwegend)\b/i.test(text)) return 'overwegende';
  if (/^gehoord\b/i.test(text)) return 'gehoord';
  return undefined;
}

/** "overwegende dat:" above a list. */
function isKaleAanhef(text: string): boolean {
  return /^(?:gelet op|overwegende(?: dat)?|gehoord)\s*:?$/i.test(text);
}

/** A recital as it stands behind the words that a template prints before it. */
export function zonderAanhef(text: string): string {
  return zonderSlot(text.replace(/^(?:gelet op|overwegende(?:,)?(?: dat)?|gehoord)\s*:?\s*/i, '')).trim();
}
