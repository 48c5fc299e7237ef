import type { WordBlock, WordParagraph, WordTable } from '../ooxml/word/word-document.ts';
import { alineasVan, isLeeg, tekstVan } from './alinea.ts';
import { type Kop, leesKop, type Vakrol } from './koppen.ts';

/** A stretch of a paper that the same pass reads. */
export interface Vak {
  readonly soort: 'kop' | 'besluitpunten' | 'besluit' | 'bijlagen' | 'sectie';
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
  const sectievormen = new Set(
    [...koppen.values()].filter(({ rol }) => rol && rol.soort !== 'titel').map(({ vorm }) => vorm),
  );
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
    const rol = kop?.rol;
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
    const own = kop && !inBesluit && current.soort !== 'bijlagen' && current.soort !== 'besluitpunten';
    if (own && current.soort !== 'kop' && sectievormen.has(kop.vorm)) {
      vakken.push({ soort: 'sectie', titel: kop.tekst, bijna: false, kop: block, blocks: [] });
      continue;
    }
    current.blocks.push(
      own && current.soort === 'sectie' ? { block, tussenkop: { tekst: kop.tekst, diepte: 1 } } : { block },
    );
  }
  return { vakken, titels };
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
    if (!isOpmaak(block, known)) return [block];
    return zonderOpmaaktabellen(
      block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)),
      known,
    );
  });
}

function isOpmaak({ rows, columns }: WordTable, known: ReadonlyMap<string, Vakrol>): boolean {
  if (columns === 1 || rows.every(({ cells }) => cells.length <= 1)) return true;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const all = alineasVan(blocks).filter((one) => !isLeeg(one));
      return all.some((one) => {
        const kop = leesKop(one, known);
        return (
          kop?.niveau !== undefined || (kop?.rol !== undefined && kop.rol.soort !== 'titel' && all.length > 1)
        );
      });
    }),
  );
}
