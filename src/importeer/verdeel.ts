import { paragraphsOf } from '../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph, WordRow, WordTable } from '../ooxml/word/word-document.ts';
import { isLeeg, tekstVan } from './alinea.ts';
import { type Kop, leesKop, type Vakrol } from './koppen.ts';
import { nummerVan } from './nummer.ts';
import { isSlotregel } from './ondertekening.ts';

/** A stretch of a paper that the same pass reads. */
export interface Vak {
  readonly soort: 'kop' | 'besluitpunten' | 'besluit' | 'bijlagen' | 'ondertekening' | 'sectie';
  /** Of a section that the template knows. */
  readonly sleutel?: string;
  /** The heading as it is to be written: that of the template where it knows the section. */
  readonly titel?: string;
  /** The heading in the paper. */
  readonly kop?: WordParagraph;
  /** The name was known up to a slip. */
  readonly bijna: boolean;
  readonly blocks: readonly Vakblok[];
}

/** A block of a section, perhaps a heading in it, with its depth from 1. */
export interface Vakblok {
  readonly block: WordBlock;
  readonly tussenkop?: { readonly tekst: string; readonly diepte: number };
}

/** A paper in stretches; `titels` are the names of the paper itself, which a template prints. */
export interface Verdeling {
  readonly vakken: readonly Vak[];
  readonly titels: readonly WordParagraph[];
}

interface OpenVak extends Omit<Vak, 'blocks'> {
  readonly blocks: Vakblok[];
}

/** Where the paper that the council signs begins. */
const AANHEF = /^de raad (?:van|der) (?:de )?(?:gemeente )?\p{L}/iu;

/** Divides a paper by its headings. */
export function verdeel(body: readonly WordBlock[], known: ReadonlyMap<string, Vakrol>): Verdeling {
  const blocks = zonderOpmaaktabellen(body, known);
  const koppen = new Map<WordBlock, Kop>();
  for (const block of blocks) {
    const kop = block.type === 'paragraph' ? leesKop(block, known) : undefined;
    if (kop) koppen.set(block, kop);
  }
  const levels = niveausVan([...koppen.values()]);
  const titels: WordParagraph[] = [];
  const vakken: OpenVak[] = [{ soort: 'kop', bijna: false, blocks: [] }];
  let inBesluit = false;
  for (const [index, block] of blocks.entries()) {
    const kop = koppen.get(block);
    const current = vakken.at(-1);
    if (block.type === 'table' || !current) {
      current?.blocks.push({ block });
      continue;
    }
    if (!inBesluit && AANHEF.test(tekstVan(block)) && isBesluitAhead(blocks, index)) {
      inBesluit = true;
      if (current.soort === 'besluit') current.blocks.push({ block });
      else vakken.push({ soort: 'besluit', bijna: false, blocks: [{ block }] });
      continue;
    }
    const rol = kop && levels.isSectie(kop) ? kop.rol : undefined;
    if (kop && rol && !(inBesluit && rol.soort !== 'bijlagen')) {
      if (rol.soort === 'titel') {
        titels.push(block);
        continue;
      }
      const asks =
        rol.soort === 'besluit' &&
        !hasAanhef(blocks, index) &&
        !vakken.some(({ soort }) => soort === 'besluitpunten');
      inBesluit = rol.soort === 'besluit' && !asks ? true : rol.soort === 'bijlagen' ? false : inBesluit;
      vakken.push({
        soort: asks ? 'besluitpunten' : rol.soort,
        bijna: kop.bijna,
        kop: block,
        blocks: [],
        ...(rol.soort === 'sectie' && { sleutel: rol.sleutel, titel: rol.kop }),
      });
      continue;
    }
    if (!inBesluit && current.soort !== 'kop' && isSlotregel(block, blocks.slice(index + 1))) {
      vakken.push({ soort: 'ondertekening', bijna: false, blocks: [{ block }] });
      continue;
    }
    // Behind the points a line that looks as headings do, and has no number as they have, is no point.
    const behindPoints = current.soort === 'besluitpunten' && current.blocks.length > 0 && !nummerVan(block);
    const own = kop && !inBesluit && (current.soort === 'sectie' || behindPoints || levels.isHoog(kop));
    if (own && current.soort !== 'kop' && levels.isSectie(kop)) {
      vakken.push({ soort: 'sectie', titel: kop.tekst, bijna: false, kop: block, blocks: [] });
      continue;
    }
    current.blocks.push(
      own && current.soort === 'sectie'
        ? { block, tussenkop: { tekst: kop.tekst, diepte: levels.diepte(kop, current.blocks) } }
        : { block },
    );
  }
  return { vakken, titels };
}

/** Which headings begin a section, and how deep the others lie. */
interface Niveaus {
  readonly isSectie: (kop: Kop) => boolean;
  /** By its level in Word it is at least as high as a section. */
  readonly isHoog: (kop: Kop) => boolean;
  readonly diepte: (kop: Kop, above: readonly Vakblok[]) => number;
}

/**
 * Sections lie at the level in Word that most of the known headings have; a heading below that level is one within a
 * section, whatever it is called, but a mandatory section that stands nowhere else. Without levels, what looks like a
 * known heading begins a section.
 */
function niveausVan(koppen: readonly Kop[]): Niveaus {
  const secties = koppen.filter(({ rol }) => rol && rol.soort !== 'titel');
  const counts = new Map<number, number>();
  for (const { niveau } of secties)
    if (niveau !== undefined) counts.set(niveau, (counts.get(niveau) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const isHoog = ({ niveau }: Kop) => niveau !== undefined && top !== undefined && niveau <= top;
  const above = new Set(
    secties.flatMap((kop) =>
      kop.rol?.soort === 'sectie' && (isHoog(kop) || kop.niveau === undefined) ? [kop.rol.sleutel] : [],
    ),
  );
  const vormen = new Set(
    secties.filter((kop) => kop.niveau === undefined || isHoog(kop)).map(({ vorm }) => vorm),
  );
  const isSectie = (kop: Kop) => {
    const { rol, niveau } = kop;
    if (niveau === undefined || top === undefined) return rol !== undefined || vormen.has(kop.vorm);
    if (niveau <= top) return true;
    return rol !== undefined && (rol.soort !== 'sectie' || (rol.verplicht && !above.has(rol.sleutel)));
  };
  const diepte = (kop: Kop, blocks: readonly Vakblok[]) => {
    if (kop.niveau !== undefined && top !== undefined) return Math.max(1, kop.niveau - top);
    // A line that only looks like a heading lies below the last one that has a level in Word.
    const last = blocks.findLast(
      ({ block, tussenkop }) => tussenkop && block.type === 'paragraph' && block.outline !== undefined,
    );
    return (last?.tussenkop?.diepte ?? 0) + 1;
  };
  return { isSectie, isHoog, diepte };
}

const DICHTBIJ = 12;

/** "b e s l u i t :" */
export const BESLUIT = /^(?:de raad )?b\s*e\s*s\s*l\s*u\s*i\s*t\s*:?$|\bbesluit\s*:$/iu;

function isBesluitAhead(blocks: readonly WordBlock[], index: number): boolean {
  const here = blocks[index];
  if (here?.type === 'paragraph' && /\bbesluit\s*:?$/iu.test(tekstVan(here))) return true;
  return blocks
    .slice(index + 1, index + 1 + 3 * DICHTBIJ)
    .some((block) => block.type === 'paragraph' && BESLUIT.test(tekstVan(block)));
}

function hasAanhef(blocks: readonly WordBlock[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 1 + 3 * DICHTBIJ)
    .some(
      (block) =>
        block.type === 'paragraph' && (AANHEF.test(tekstVan(block)) || BESLUIT.test(tekstVan(block))),
    );
}

/**
 * Tables that only put text in its place (one column; headings in cells; a heading beside its text) as the text that
 * stands in them, row after row.
 */
function zonderOpmaaktabellen(
  body: readonly WordBlock[],
  known: ReadonlyMap<string, Vakrol>,
): readonly WordBlock[] {
  return body.flatMap((block): readonly WordBlock[] => {
    if (block.type === 'paragraph') return isLeeg(block) ? [] : [block];
    if (isOpmaak(block, known)) return zonderOpmaaktabellen(block.rows.flatMap(rijblokken), known);
    const from = sectierij(block, known);
    if (from === undefined) return [block];
    const rest = block.rows.slice(from).flatMap((row) => metKop(row));
    const before = from === 0 ? [] : [{ ...block, rows: block.rows.slice(0, from) }];
    return [...before, ...zonderOpmaaktabellen(rest, known)];
  });
}

function rijblokken({ cells }: WordRow): readonly WordBlock[] {
  return cells.flatMap(({ blocks }) => blocks);
}

/** The first row of a table in which names of sections stand beside their text; undefined for any other table. */
function sectierij({ rows }: WordTable, known: ReadonlyMap<string, Vakrol>): number | undefined {
  const found = rows.flatMap(({ cells }, index) => {
    const [only, ...others] = paragraphsOf(cells[0]?.blocks ?? []).filter((one) => !isLeeg(one));
    const rol = only && others.length === 0 && cells.length > 1 ? leesKop(only, known)?.rol : undefined;
    return rol?.soort === 'sectie' || rol?.soort === 'besluitpunten' ? [index] : [];
  });
  return found.length >= 2 ? found[0] : undefined;
}

/** The level of a heading that stands beside its text: that of a section of a paper with a title. */
const NIVEAU_NAAST = 2;

function metKop({ cells }: WordRow): readonly WordBlock[] {
  const [left, ...right] = cells;
  const head = (left?.blocks ?? []).map((block) =>
    block.type === 'paragraph' && !isLeeg(block) && right.length > 0
      ? { ...block, outline: block.outline ?? NIVEAU_NAAST }
      : block,
  );
  return [...head, ...right.flatMap(({ blocks }) => blocks)];
}

function isOpmaak({ rows, columns }: WordTable, known: ReadonlyMap<string, Vakrol>): boolean {
  if (columns === 1 || rows.every(({ cells }) => cells.length <= 1)) return true;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const all = paragraphsOf(blocks).filter((one) => !isLeeg(one));
      return all.some((one) => {
        const kop = leesKop(one, known);
        return (
          kop?.niveau !== undefined || (kop?.rol !== undefined && kop.rol.soort !== 'titel' && all.length > 1)
        );
      });
    }),
  );
}
