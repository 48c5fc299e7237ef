// src/importeer/tabellen: tables of a paper as blocks that compute their totals.

import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordCell, WordParagraph, WordRow, WordTable } from '../../ooxml/word/word-document.ts';
import { withoutEnd } from '../../source/without-end.ts';
import { blokTekst, isHelemaal, isLeeg } from '../papier/alinea.ts';
import { type Cel, isPercentage, LEEG, leesCel } from './cel.ts';
import { isInDuizenden, zonderEenheid } from './eenheid.ts';
import { metGroepsnamen } from './samengevoegd.ts';

export interface Kolom {
  /** The lowest head above it: "2026", "Lasten". */
  readonly kop: string;
  /** The head over it and its neighbours: "Begroting 2026". */
  readonly boven?: string;
  readonly jaar?: number;
  readonly soort: 'bedrag' | 'percentage' | 'getal' | 'tekst';
}

export interface Rasterrij {
  readonly label: string;
  /** One for each column behind the first. */
  readonly cellen: readonly Cel[];
  /** It looks like a total: bold, or below a rule. */
  readonly zwaar: boolean;
  /** How far its label stands from the left, in points. */
  readonly inspring: number;
  /** Number of the paragraph of its label in the paper. */
  readonly alinea?: number;
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

const JAAR = /(?<!\d)(20\d\d)(?!\d)/u;
const REEKS = /(?<!\d)20\d\d\s*(?:[-–/]|t\/m|tot en met)\s*(?:20)?\d\d(?!\d)/u;
const MEEST = 400;

/**
 * Reads a table as one with amounts; undefined for one that holds none, one that holds other tables, and one of more
 * than 400 rows or 40 columns, which no reader adds up by hand.
 */
export function leesRaster(table: WordTable, duizendErboven: boolean): Raster | undefined {
  const { rows, columns } = metGroepsnamen(table);
  if (columns < 2 || columns > 40 || rows.length < 2 || rows.length > MEEST) return undefined;
  if (rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))))
    return undefined;
  const [first] = rows;
  const titled = first !== undefined && isTitelrij(first, columns) && rows.length > 3;
  const body = titled ? rows.slice(1) : rows;
  const heads = headRows(body);
  const data = body.slice(heads);
  const above = blokTekst(
    rows.slice(0, heads + 1).flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)),
  );
  const duizend = duizendErboven || isInDuizenden(above);
  const eenheid = duizend ? '1000' : '1';
  const grid = data.map((row) => cellenVan(row, columns, eenheid));
  const koppen = Array.from({ length: columns }, (_, column) => koppenBoven(body.slice(0, heads), column));
  const kolommen = koppen.slice(1).map((boven, index) =>
    kolomOf(
      boven,
      grid.map((row) => row[index + 1] ?? LEEG),
    ),
  );
  if (!kolommen.some(({ soort }) => soort === 'bedrag')) return undefined;
  const rijen = data.map((row, index): Rasterrij => {
    const label = row.cells.find(({ column }) => column === 0);
    const text = label ? textOf(label) : '';
    const [paragraph] = label ? paragraphsOf(label.blocks) : [];
    return {
      label: text,
      cellen: (grid[index] ?? []).slice(1),
      zwaar: isZwaar(row),
      inspring: paragraph ? inspringVan(paragraph) : 0,
      ...(paragraph && { alinea: paragraph.number }),
    };
  });
  return {
    eersteKop: (koppen[0] ?? []).join(' '),
    kolommen,
    rijen: rijen.filter(({ label, cellen }) => label !== '' || cellen.some(({ tekst }) => tekst !== '')),
    duizend,
    ...(titled && { titel: zonderEenheid(blokTekst(first.cells[0]?.blocks ?? [])) }),
  };
}

function isTitelrij({ cells }: WordRow, columns: number): boolean {
  const [only] = cells;
  if (cells.length !== 1 || !only) return false;
  return only.colspan >= Math.min(2, columns) && textOf(only) !== '';
}

/** Rows that Word repeats, or those above the first with an amount that is no year; none when the first has one. */
function headRows(rows: readonly WordRow[]): number {
  const marked = rows.findIndex(({ head }) => !head);
  if (marked > 0) return marked;
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.column > 0 && isBedrag(textOf(cell))));
  // A row without any amount below the heads is the name of a group, which has no words above the columns.
  const named = rows.slice(0, Math.max(at, 1)).findLastIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.column > 0 && textOf(cell) !== '');
    return filled.length > 0;
  });
  return at === 0 ? 0 : Math.max(1, Math.min(named + 1, 3));
}

function isBedrag(text: string): boolean {
  if (text === '' || /^(?:19|20)\d\d$/u.test(text) || (JAAR.test(text) && /\p{L}|[-/]/u.test(text)))
    return false;
  const cel = leesCel(text, '1');
  return cel.waarde !== undefined || cel.pm;
}

/** The heads over a column, from the top down, each once. */
function koppenBoven(heads: readonly WordRow[], column: number): readonly string[] {
  const texts = heads.flatMap(({ cells }) => {
    const cell = cells.find((one) => one.column <= column && column < one.column + one.colspan);
    return cell ? [zonderEenheid(withoutEnd(textOf(cell), /[*]/).trim())] : [];
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The cells of a row, one for each column; a merged cell stands in its first. */
function cellenVan({ cells }: WordRow, columns: number, eenheid: '1' | '1000'): readonly Cel[] {
  const found = Array.from({ length: columns }, () => LEEG);
  for (const cell of cells) {
    if (cell.column >= columns) continue;
    const [paragraph] = paragraphsOf(cell.blocks);
    const read = leesCel(textOf(cell), eenheid);
    found[cell.column] = { ...read, ...(paragraph && { alinea: paragraph.number }) };
  }
  return found;
}

function textOf({ blocks }: WordCell): string {
  return blokTekst(blocks).replace(/\s+/gu, ' ').trim();
}

function inspringVan({ indent, children }: WordParagraph): number {
  const [first] = children;
  const spaces = first?.type === 'run' ? (/^[\s\u00a0]*/u.exec(first.text)?.[0].length ?? 0) : 0;
  return indent + spaces * 3;
}

function kolomOf(boven: readonly string[], cells: readonly Cel[]): Kolom {
  const filled = cells.filter(({ tekst }) => tekst !== '');
  const amounts = filled.filter(
    ({ waarde, pm, onleesbaar }) => waarde !== undefined || pm || onleesbaar,
  ).length;
  const percents = filled.filter(({ tekst }) => isPercentage(tekst)).length;
  const kop = boven.at(-1) ?? '';
  const over = boven.slice(0, -1).join(' ');
  const jaar = REEKS.test(kop) ? undefined : (JAAR.exec(kop) ?? JAAR.exec(over))?.[1];
  const soort =
    percents > 0 && percents >= filled.length / 2
      ? 'percentage'
      : amounts > 0 && amounts >= filled.length * 0.6
        ? TELT_DINGEN.test(kop)
          ? 'getal'
          : 'bedrag'
        : filled.length === 0 && jaar !== undefined
          ? 'bedrag'
          : 'tekst';
  return {
    kop,
    soort,
    ...(over !== '' && { boven: over }),
    ...(jaar !== undefined && { jaar: Number(jaar) }),
  };
}

/** Heads over numbers that are no money. */
const TELT_DINGEN =
  /\b(?:aantal|aantallen|fte|uren|m2|m²|inwoners|leerlingen|termijn|looptijd|bouwjaar|nr|nummer|stuks|taakveld)\b/i;

function isZwaar({ cells }: WordRow): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const bold =
    filled.length > 0 &&
    filled.every(({ blocks }) =>
      paragraphsOf(blocks).every((one) => isLeeg(one) || isHelemaal(one, (run) => run.bold)),
    );
  return bold || cells.some(({ column, ruleAbove }) => column > 0 && ruleAbove);
}
