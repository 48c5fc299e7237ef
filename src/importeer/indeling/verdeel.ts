// src/importeer/indeling: a paper divided by its headings into stretches that a pass reads.

import type { WordBlock, WordParagraph } from '../../ooxml/word/word-document.ts';
import { nummerVan } from '../besluit/nummer.ts';
import { heeftAmbten, isAmbtregel, isSlotregel } from '../besluit/ondertekening.ts';
import { leesDagtekening } from '../datum.ts';
import { isLeeg, tekstVan } from '../papier/alinea.ts';
import { leesEigenKoppen } from './eigen-koppen.ts';
import { type Kop, leesKop, type Vakrol } from './koppen.ts';
import { niveausVan } from './niveaus.ts';
import { zonderOpmaaktabellen } from './opmaaktabellen.ts';
import type { Vak, Vakblok } from './vak.ts';

export type { Vak, Vakblok } from './vak.ts';

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

/** What is known of a paper besides its headings. */
export interface Verdeelkennis {
  /** Whether a line is a name in the head of a paper. */
  readonly isNaam: (text: string) => boolean;
  /** The template takes sections that it does not know. */
  readonly vrijeSecties: boolean;
}

/** The name of the municipality on a line of its own, above a paper. */
const GEMEENTE = /^gemeente\s+\p{Lu}[\p{L}’' -]{2,40}$/iu;

/** Divides a paper by its headings. */
export function verdeel(
  body: readonly WordBlock[],
  known: ReadonlyMap<string, Vakrol>,
  { isNaam, vrijeSecties }: Verdeelkennis,
): Verdeling {
  const blocks = zonderOpmaaktabellen(body, known);
  const koppen = new Map<WordBlock, Kop>();
  for (const block of blocks) {
    const kop = block.type === 'paragraph' ? leesKop(block, known) : undefined;
    if (kop) koppen.set(block, kop);
  }
  const eigen = vrijeSecties ? leesEigenKoppen(blocks, koppen, isNaam) : undefined;
  const levels = niveausVan([...koppen.values()], eigen);
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
    if (current.soort === 'kop' && GEMEENTE.test(tekstVan(block))) {
      titels.push(block);
      continue;
    }
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
        ...(rol.soort === 'sectie' && rol.tweede !== undefined && { tweede: rol.tweede }),
      });
      continue;
    }
    if (!inBesluit && current.soort !== 'kop' && isSlot(blocks, index)) {
      vakken.push({ soort: 'ondertekening', bijna: false, blocks: [{ block }] });
      continue;
    }
    // Behind the points a line that looks as headings do, and has no number as they have, is no point.
    const behindPoints = current.soort === 'besluitpunten' && current.blocks.length > 0 && !nummerVan(block);
    const inKop = kop && !inBesluit && current.soort === 'kop' && eigen?.begint(block, levels.isSectie(kop));
    const own = kop && !inBesluit && (current.soort === 'sectie' || behindPoints || levels.isHoog(kop));
    if (kop && (inKop || (own && current.soort !== 'kop' && levels.isSectie(kop)))) {
      vakken.push({
        soort: 'sectie',
        titel: kop.tekst,
        bijna: false,
        kop: block,
        blocks: [],
        ...((inKop || levels.isEigen) && { eigen: true }),
      });
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

/** The signatures begin here, or at the next line and this one says where and when. */
function isSlot(blocks: readonly WordBlock[], index: number): boolean {
  const here = blocks[index];
  if (here?.type !== 'paragraph') return false;
  if (isSlotregel(here, blocks, index)) return true;
  if (leesDagtekening(tekstVan(here)) === undefined) return false;
  let next = index + 1;
  for (let one = blocks[next]; one?.type === 'paragraph' && isLeeg(one); one = blocks[next]) next += 1;
  const line = blocks[next];
  if (line?.type !== 'paragraph') return line !== undefined && heeftAmbten(line);
  return isSlotregel(line, blocks, next) || isAmbtregel(tekstVan(line));
}

const DICHTBIJ = 12;

/** "b e s l u i t :" */
export const BESLUIT = /^(?:de raad )?b\s*e\s*s\s*l\s*u\s*i\s*t\s*:?$|\bbesluit\s*:$/i;

function isBesluitAhead(blocks: readonly WordBlock[], index: number): boolean {
  const here = blocks[index];
  if (here?.type === 'paragraph' && /\bbesluit\s*:?$/i.test(tekstVan(here))) return true;
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
