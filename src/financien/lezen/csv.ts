import { CsvError, parse } from 'csv-parse/sync';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { eindigendOp } from '../../domain/financien-plaats.ts';
import type { Located } from '../../source/located.ts';
import { lineText, type SourceText, spanOf } from '../../source/source-text.ts';

/** The rows of a CSV file, each cell with its place in that file. */
export type CsvRijen = readonly (readonly Located<string>[])[];

/**
 * Reads CSV with `;`, a tab or `,` between cells (whichever the first line has, in this order) and quotes. The parser
 * tells places in bytes, so it gets the text with every character beyond ASCII replaced by one of a single byte;
 * the values come from the text itself.
 */
export function leesCsv(source: SourceText): Result<CsvRijen> {
  const { text } = source;
  const first = lineText(source, 1);
  const delimiter = [';', '\t', ','].find((one) => first.includes(one)) ?? ';';
  const rows: Located<string>[][] = [];
  let row: Located<string>[] = [];
  let previous = 0;
  const mask = text.replace(/[^\0-\x7f]/g, '?');
  const cast = (value: string, context: { bytes: number; index: number }): string => {
    const raw = text.slice(previous, context.bytes);
    const own = context.index === 0 ? raw.replace(/^\s*\n/, '') : raw.slice(1);
    if (context.index === 0) {
      row = [];
      rows.push(row);
    }
    const quoted = /^"([\s\S]*)"$/.exec(own.trim());
    const plain = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : own;
    row.push({ value: plain.trim(), span: eindigendOp(source, own, context.bytes) });
    previous = context.bytes;
    return value;
  };
  try {
    parse(mask, { delimiter, cast, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = spanOf(source, text.lastIndexOf('"'));
    const hint = 'Zet aanhalingstekens alleen om een hele cel heen, en verdubbel ze daarbinnen.';
    return failed(
      fout('csv', 'Dit CSV-bestand is niet te lezen: een aanhalingsteken staat verkeerd.', at, { hint }),
    );
  }
  return ok(rows.filter((cells) => cells.some((cell) => cell.value !== '')));
}
