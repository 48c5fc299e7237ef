import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';
import { isLeeg, plaatsenVan, tekstVan } from '../papier/alinea.ts';

export type Ambt = 'griffier' | 'voorzitter' | 'secretaris' | 'burgemeester';

/** Who signs a paper, as far as it says. */
export interface Ondertekening {
  readonly namen: ReadonlyMap<Ambt, { readonly naam: string; readonly functie?: string }>;
  /** `at` of the names. */
  readonly uit: readonly number[];
}

/** The first line below a paper: the college by its name, or a greeting. */
const BEGIN =
  /^(?:hoogachtend|namens|(?:het )?college van|burgemeester en wethouders|de indieners?|met vriendelijke groet)/i;
const COLLEGE =
  /^(?:hoogachtend,?\s*)?(?:namens\s+)?(?:het\s+)?(?:college van\s+)?burgemeester en wethouders(?:\s+van(?:\s+de)?(?:\s+gemeente)?\s+[\p{L}' -]{2,40})?\s*[,.;:]?$/iu;
const MEEST = 12;

const AMBT =
  /^(?:namens deze,?\s*)?(?:de\s+|het\s+)?((?:(?:plv|wnd|loco)\.?[\s-]*|plaatsvervangend\s+|waarnemend\s+)?((?:raads)?griffier|voorzitter|(?:gemeente)?secretaris|burgemeester))(?:\s+van de raad)?(?:\s*\/?\s*algemeen directeur)?\s*[,.:]?$/i;

/** Whether the signatures begin at the paragraph with this index: behind it stand only short lines, up to a heading or the end. */
export function isSlotregel(paragraph: WordParagraph, blocks: readonly WordBlock[], index: number): boolean {
  const text = tekstVan(paragraph);
  const bare = text.split('\n')[0] ?? '';
  if (paragraph.outline !== undefined || !BEGIN.test(bare) || bare.length > 120) return false;
  if (COLLEGE.test(bare)) return true;
  const next = blocks.slice(index + 1, index + 1 + MEEST).filter((one) => one.type === 'paragraph');
  const short = next.slice(0, 3).every((one) => tekstVan(one).length <= 80);
  return /^(?:hoogachtend|met vriendelijke groet|de indieners?)\s*,?$/i.test(bare) && short;
}

/** An office, with how a deputy is called. */
interface Functie {
  readonly ambt: Ambt;
  readonly functie?: string;
}

/** The office that a line names. */
function ambtVan(text: string): Functie | undefined {
  const [, functie, word] = AMBT.exec(text.trim()) ?? [];
  if (functie === undefined || word === undefined) return undefined;
  const ambt = word.toLowerCase().replace(/^(?:raads|gemeente)/u, '') as Ambt;
  const deputy = functie.length > word.length ? functie.replace(/\s+/gu, ' ') : undefined;
  return { ambt, ...(deputy !== undefined && { functie: deputy.toLowerCase() }) };
}

/** Whether a line names only offices: "De griffier,<tab>De voorzitter,". */
export function isAmbtregel(text: string): boolean {
  const parts = delen(text);
  return parts.length > 0 && parts.every((part) => ambtVan(part) !== undefined);
}

/** A table of signatures. */
export function heeftAmbten(block: WordBlock): boolean {
  if (block.type !== 'table') return false;
  const [first] = paragraphsOf([block]).filter((one) => !isLeeg(one));
  return first !== undefined && isAmbtregel(tekstVan(first));
}

interface Plek {
  readonly text: string;
  readonly kolom: number;
  readonly uit: readonly number[];
}

/**
 * Reads the names below a paper: each stands below its office, in the same column, or before it on one line. A paragraph
 * counts as read when all that it says is an office or a name that was found.
 */
export function leesOndertekening(blocks: readonly WordBlock[]): Ondertekening {
  const namen = new Map<Ambt, { readonly naam: string; readonly functie?: string }>();
  const named: number[] = [];
  const other = new Set<number>();
  const note = (found: Functie, naam: string): boolean => {
    if (namen.has(found.ambt)) return namen.get(found.ambt)?.naam === naam;
    namen.set(found.ambt, { naam, ...(found.functie !== undefined && { functie: found.functie }) });
    return true;
  };
  const open = new Map<number, Functie>();
  for (const { text, kolom, uit } of blocks.flatMap(regels).flat()) {
    const found = ambtVan(text);
    if (found) {
      open.set(kolom, found);
      continue;
    }
    const [, before = '', office = ''] = /^(.{3,60}?),\s+(.+)$/u.exec(text) ?? [];
    const behind = ambtVan(office);
    const above = open.get(kolom);
    const read =
      behind && isNaam(before)
        ? note(behind, before)
        : above !== undefined && isNaam(text) && note(above, text);
    for (const at of uit)
      if (read) named.push(at);
      else other.add(at);
    if (read && !behind) open.delete(kolom);
  }
  return { namen, uit: named.filter((at) => !other.has(at)) };
}

function regels(block: WordBlock): readonly (readonly Plek[])[] {
  if (block.type === 'paragraph') {
    const uit = plaatsenVan([block]);
    return tekstVan(block)
      .split('\n')
      .map((line) => delen(line).map((text, kolom) => ({ text, kolom, uit })));
  }
  return block.rows.flatMap(({ cells }) => {
    const columns = cells.map(({ blocks, column }) =>
      blocks
        .flatMap(regels)
        .map((line) => line.map((plek) => ({ ...plek, kolom: column * 10 + plek.kolom }))),
    );
    const deepest = Math.max(0, ...columns.map(({ length }) => length));
    return Array.from({ length: deepest }, (_, row) => columns.flatMap((lines) => lines[row] ?? []));
  });
}

function delen(text: string): readonly string[] {
  return text
    .split(/\t+| {3,}/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Letters that begin with a capital, as names are written; no dots to be filled in. */
function isNaam(text: string): boolean {
  return (
    /^(?:(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|drs?\.|mr\.|ir\.|ing\.|prof\.)\s+)*\p{Lu}[\p{L}.,()'’ -]{1,60}$/u.test(
      text,
    ) &&
    /\p{L}{2}/u.test(text) &&
    ambtVan(text) === undefined
  );
}
