// src/importeer/tabellen: tables of a paper as blocks that compute their totals.

import { Getal, bedrag as maakBedrag, readBedrag } from '../../domain/bedrag.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordCell, WordRow, WordTable } from '../../ooxml/word/word-document.ts';
import { blokTekst, isHelemaal, isLeeg } from '../alinea.ts';

/** What a cell says, and what amount that is. */
export interface Cel {
  readonly tekst: string;
  /** Absent for an empty cell and for text; pm has none and says so. */
  readonly waarde?: Getal;
  readonly pm: boolean;
}

export interface Kolom {
  /** The heads above it, joined: "2026", "Begroting 2026". */
  readonly kop: string;
  readonly jaar?: number;
  readonly soort: 'bedrag' | 'percentage' | 'tekst';
}

export interface Rasterrij {
  readonly label: string;
  /** One for each column behind the first. */
  readonly cellen: readonly Cel[];
  /** It looks like a total: bold, or below a rule. */
  readonly zwaar: boolean;
}

/** A table with its heads, columns and rows apart. */
export interface Raster {
  /** A row above the heads that spans the table. */
  readonly titel?: string;
  readonly eersteKop: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rasterrij[];
  readonly duizend: boolean;
}

/** Signs that an amount is in thousands: "x € 1.000", "(* 1000)". */
export const DUIZEND = /[x×*]\s*(?:€|eur(?:o)?)?\s*1[.\s]?000|in duizenden|x\s*1\s?000/iu;

const JAAR = /(?<!\d)(20\d\d)(?!\d)/u;
const MEEST = 400;

/** Reads a table as one with amounts; undefined for one that holds none. */
export function leesRaster(table: WordTable, duizendErboven: boolean): Raster | undefined {
  const { rows, columns } = table;
  if (columns < 2 || columns > 40 || rows.length < 2 || rows.length > MEEST) return undefined;
  if (table.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))))
    return undefined;
  const [first] = rows;
  const titled = first !== undefined && first.cells.length === 1 && rows.length > 3 && !first.head;
  const body = titled ? rows.slice(1) : rows;
  const heads = headRows(body);
  const data = body.slice(heads);
  const duizend =
    duizendErboven ||
    DUIZEND.test(
      blokTekst(rows.slice(0, heads + 1).flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))),
    );
  const eenheid = duizend ? '1000' : '1';
  const koppen = Array.from({ length: columns }, (_, column) => headOf(body.slice(0, heads), column));
  const grid = data.map((row) => Array.from({ length: columns }, (_, column) => celOf(row, column, eenheid)));
  const kolommen = koppen.slice(1).map((kop, index) =>
    kolomOf(
      kop,
      grid.map((row) => row[index + 1] ?? LEEG),
    ),
  );
  if (!kolommen.some(({ soort }) => soort === 'bedrag')) return undefined;
  const rijen = data.map(
    (row, index): Rasterrij => ({
      label: grid[index]?.[0]?.tekst ?? '',
      cellen: grid[index]?.slice(1) ?? [],
      zwaar: isZwaar(row),
    }),
  );
  return {
    eersteKop: koppen[0] ?? '',
    kolommen,
    rijen: rijen.filter(({ label, cellen }) => label !== '' || cellen.some(({ tekst }) => tekst !== '')),
    duizend,
    ...(titled && { titel: blokTekst(first.cells[0]?.blocks ?? []) }),
  };
}

const LEEG: Cel = { tekst: '', pm: false };

/** Rows that Word repeats, or those above the first with an amount that is no year. */
function headRows(rows: readonly WordRow[]): number {
  const marked = rows.findIndex(({ head }) => !head);
  if (marked > 0) return marked;
  const at = rows.findIndex(({ cells }) =>
    cells.slice(1).some((cell) => {
      const text = textOf(cell);
      return text !== '' && !JAAR.test(text) && readAmount(text, '1').waarde !== undefined;
    }),
  );
  return Math.max(1, Math.min(at === -1 ? 1 : at, 3));
}

function headOf(heads: readonly WordRow[], column: number): string {
  const texts = heads.flatMap(({ cells }) => {
    const cell = cells.find((one) => one.column <= column && column < one.column + one.colspan);
    return cell ? [textOf(cell)] : [];
  });
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

function celOf({ cells }: WordRow, column: number, eenheid: '1' | '1000'): Cel {
  const cell = cells.find((one) => one.column === column);
  return cell ? readAmount(textOf(cell), eenheid) : LEEG;
}

function textOf({ blocks }: WordCell): string {
  return blokTekst(blocks).replace(/\s+/gu, ' ').trim();
}

function readAmount(text: string, eenheid: '1' | '1000'): Cel {
  if (text === '') return LEEG;
  const read = readBedrag(text, eenheid);
  if (
    !read.ok ||
    (read.waarde.soort !== 'leeg' && /\p{L}{3}/u.test(text.replace(/\bpm\b|euro|eur|miljoen|mln/giu, '')))
  )
    return { tekst: text, pm: false };
  if (read.waarde.soort === 'pm') return { tekst: text, pm: true };
  if (read.waarde.soort === 'leeg') return { tekst: '', pm: false };
  const signed = read.vn === 'N' ? read.waarde.waarde.negated() : read.waarde.waarde;
  return { tekst: text, waarde: new Getal(signed), pm: false };
}

function kolomOf(kop: string, cells: readonly Cel[]): Kolom {
  const filled = cells.filter(({ tekst }) => tekst !== '');
  const amounts = filled.filter(({ waarde, pm }) => waarde !== undefined || pm).length;
  const percents = filled.filter(({ tekst }) => /^-?[\d.,]+\s*%$/u.test(tekst)).length;
  const jaar = JAAR.exec(kop)?.[1];
  const soort =
    percents > 0 && percents >= filled.length / 2
      ? 'percentage'
      : amounts > 0 && amounts >= filled.length * 0.6
        ? 'bedrag'
        : filled.length === 0 && jaar !== undefined
          ? 'bedrag'
          : 'tekst';
  return { kop, soort, ...(jaar !== undefined && { jaar: Number(jaar) }) };
}

function isZwaar({ cells }: WordRow): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const bold =
    filled.length > 0 &&
    filled.every(({ blocks }) =>
      paragraphsOf(blocks).every((one) => isLeeg(one) || isHelemaal(one, (run) => run.bold)),
    );
  return bold || cells.slice(1).some(({ ruleAbove }) => ruleAbove);
}

/** The sum of what is there; undefined when nothing is. */
export function somVan(waarden: readonly (Getal | undefined)[]): Getal | undefined {
  const there = waarden.filter((one) => one !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, one) => sum.plus(one), new Getal(0));
}

/** An amount as it is typed in a proposal: "62.000", "1234,5" with its points; in thousands when the table is. */
export function typBedrag(waarde: Getal, duizend: boolean): string {
  const shown = duizend ? waarde.div(1000) : waarde;
  const text = maakBedrag(shown);
  return text.soort === 'bedrag' ? notatie(text.waarde) : '';
}

function notatie(waarde: Getal): string {
  const [whole = '0', cents] = waarde
    .abs()
    .toFixed(waarde.isInteger() ? 0 : 2)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${waarde.isNegative() && !waarde.isZero() ? '-' : ''}${grouped}${cents === undefined ? '' : `,${cents}`}`;
}
