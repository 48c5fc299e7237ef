import type { WordTable } from '../../ooxml/word/word-document.ts';
import { kaleAlinea, kaleCel, kaleLoop } from '../papier/zonder-opmaak.ts';

/** Where a cell begins in a text, both from 1. */
export interface Celplaats {
  readonly lijn: number;
  readonly kolom: number;
}

/** A table that was read from text: its cells are paragraphs, found by their number. */
export interface Teksttabel {
  readonly table: WordTable;
  readonly plaatsen: ReadonlyMap<number, Celplaats>;
}

/**
 * Reads cells with a tab between them, as Excel and Word put on the clipboard, or with `;` as Excel writes a CSV. A
 * cell between quotes may hold both, and lines; `sep=;` on the first line is passed over. Lines without anything are
 * left out. Undefined when there are not two columns and two rows.
 */
export function leesTabeltekst(text: string): Teksttabel | undefined {
  const clean = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const start = /^sep=.\n/i.exec(clean)?.[0].length ?? 0;
  const teken = clean.includes('\t') ? '\t' : ';';
  const rows = leesTekstcellen(clean, start, teken).filter((row) =>
    row.some(({ tekst }) => tekst.trim() !== ''),
  );
  const columns = Math.max(0, ...rows.map((row) => laatste(row) + 1));
  if (columns < 2 || rows.length < 2) return undefined;
  const plaatsen = new Map<number, Celplaats>();
  let number = 0;
  const table: WordTable = {
    type: 'table',
    columns,
    rows: rows.map((row) => ({
      head: false,
      revisions: [],
      cells: row.slice(0, columns).map(({ tekst, plaats }, column) => {
        number += 1;
        plaatsen.set(number, plaats);
        return kaleCel(column, kaleAlinea(number, [kaleLoop(tekst.replace(/\s+/gu, ' '), number)]));
      }),
    })),
  };
  return { table, plaatsen };
}

/** A cell of a text, with its quotes taken off. */
export interface Tekstcel {
  readonly tekst: string;
  readonly plaats: Celplaats;
}

/** The last column of a row that says something. */
function laatste(row: readonly Tekstcel[]): number {
  return row.findLastIndex(({ tekst }) => tekst.trim() !== '');
}

/** The cells of a text by its lines, with `teken` between them; `start` is where the first line begins, and lines end with LF. */
export function leesTekstcellen(
  text: string,
  start: number,
  teken: '\t' | ';',
): readonly (readonly Tekstcel[])[] {
  const rows: (readonly Tekstcel[])[] = [];
  let row: Tekstcel[] = [];
  let lineStart = 0;
  let line = start > 0 ? 2 : 1;
  if (start > 0) lineStart = start;
  let at = start;
  while (at <= text.length) {
    const plaats = { lijn: line, kolom: at - lineStart + 1 };
    const { tekst, eind } = leesCeltekst(text, at, teken);
    row.push({ tekst, plaats });
    for (let i = at; i < eind; i += 1) {
      if (text[i] !== '\n') continue;
      line += 1;
      lineStart = i + 1;
    }
    if (text[eind] !== teken) {
      rows.push(row);
      row = [];
      line += 1;
      lineStart = eind + 1;
    }
    at = eind + 1;
  }
  return rows;
}

/** A cell with where it ends: at the sign between cells, at the end of its line, or at the end of the text. */
function leesCeltekst(
  text: string,
  at: number,
  teken: string,
): { readonly tekst: string; readonly eind: number } {
  const quoted = /"(?:[^"]|"")*"(?=[\t;\n]|$)/uy;
  quoted.lastIndex = at;
  const match = quoted.exec(text)?.[0];
  const behind = match === undefined ? undefined : text[at + match.length];
  if (match !== undefined && (behind === undefined || behind === teken || behind === '\n'))
    return { tekst: match.slice(1, -1).replaceAll('""', '"'), eind: at + match.length };
  let eind = at;
  while (eind < text.length && text[eind] !== teken && text[eind] !== '\n') eind += 1;
  return { tekst: text.slice(at, eind), eind };
}
