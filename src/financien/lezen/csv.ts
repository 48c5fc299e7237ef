import { CsvError, parse } from 'csv-parse/sync';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result } from '../../diagnostics/result.ts';
import {
  AARDEN,
  AARDSYNONIEMEN,
  type CelInvoer,
  RIJSOORTEN,
  type RijInvoer,
} from '../../domain/financien/invoer.ts';
import { eindigendOp } from '../../domain/financien-plaats.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import { geenKeuze, type Synoniemen } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import { lineText, type SourceText, spanOf } from '../../source/source-text.ts';
import { maakRij } from '../schema/rij.ts';

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

/** Gives the text of a CSV file beside the proposal. */
export type ReadCsv = (path: Located<string>) => Result<SourceText>;

/** Columns of a CSV file that say something about the row, instead of holding an amount. */
const OVER_DE_RIJ = ['id', 'groep', 'soort', 'formule', 'aard', 'reserve', 'taakveld', 'programma'] as const;
type Eigenschap = (typeof OVER_DE_RIJ)[number];

export interface CsvTabel {
  /** The heads of the columns with values, in order. */
  readonly koppen: readonly Located<string>[];
  readonly rijen: readonly RijInvoer[];
}

const LEEG: CsvTabel = { koppen: [], rijen: [] };

/**
 * The rows of the CSV file that a table names: the first line holds the heads, the first column the labels.
 * Rows behind each other with the same `groep` stand in one group. Without a value where no file is named.
 */
export function csvTabel(bestand: Located<string> | undefined, readCsv: ReadCsv): Result<CsvTabel> {
  if (!bestand) return failed();
  if (!/\.csv$/i.test(bestand.value)) {
    const hint = 'Bewaar het blad als CSV; de naam eindigt dan op .csv.';
    return ok(LEEG, [fout('bestand', `'${bestand.value}' is geen CSV-bestand.`, bestand.span, { hint })]);
  }
  const source = readCsv(bestand);
  if (!source.value) return ok(LEEG, source.diagnostics);
  const parsed = leesCsv(source.value);
  const before = [...source.diagnostics, ...parsed.diagnostics];
  if (!parsed.value) return ok(LEEG, before);
  const [koppen, ...lines] = parsed.value;
  if (!koppen) {
    const hint = 'Op de eerste regel horen de koppen te staan, zoals Post;2026;2027.';
    const leeg = fout('csv', `Het bestand '${bestand.value}' is leeg.`, bestand.span, { hint });
    return ok(LEEG, [...before, leeg]);
  }
  const rijen = gather(lines.map((cells) => leesRij(cells, koppen)));
  const values = koppen.filter((kop, at) => at > 0 && !isEigenschap(kop.value));
  return ok({ koppen: values, rijen: groepeer(rijen.value) }, [...before, ...rijen.diagnostics]);
}

interface CsvRij {
  readonly rij: RijInvoer;
  readonly groep: Located<string> | undefined;
}

function leesRij(cells: readonly Located<string>[], koppen: readonly Located<string>[]): Result<CsvRij> {
  const [post] = cells;
  if (!post) return failed();
  const filled = cells
    .map((cell, at) => ({ cell, kop: koppen[at] }))
    .filter(({ cell }, at) => at > 0 && cell.value !== '');
  const zonderKop = filled
    .filter(({ kop }) => !kop || kop.value === '')
    .map(({ cell }) => {
      const hint = 'Zet boven elke kolom een kop, of haal de cel leeg.';
      return fout('csv', `Boven '${cell.value}' staat geen kop.`, cell.span, { hint });
    });
  const bedragen = filled.flatMap(({ cell, kop }): KaartRegel<CelInvoer>[] =>
    kop && kop.value !== '' && !isEigenschap(kop.value) ? [{ key: kop, value: cell }] : [],
  );
  const eigen = (naam: Eigenschap) => filled.find(({ kop }) => kop?.value === naam)?.cell;
  const soort = woord(eigen('soort'), RIJSOORTEN);
  const aard = woord(eigen('aard'), AARDEN, AARDSYNONIEMEN);
  const rij = maakRij({
    post,
    span: post.span,
    ...(bedragen.length > 0 && { bedragen }),
    soort: soort.value,
    aard: aard.value,
    id: eigen('id'),
    formule: eigen('formule'),
    reserve: eigen('reserve'),
    taakveld: eigen('taakveld'),
    programma: eigen('programma'),
  });
  return ok({ rij, groep: eigen('groep') }, [...zonderKop, ...soort.diagnostics, ...aard.diagnostics]);
}

function isEigenschap(kop: string): kop is Eigenschap {
  return (OVER_DE_RIJ as readonly string[]).includes(kop);
}

function woord<const T extends string>(
  cell: Located<string> | undefined,
  words: readonly T[],
  synoniemen: Synoniemen<T> = {},
): Result<Located<T>> {
  if (!cell) return failed();
  const value = words.find((one) => one === cell.value);
  if (value !== undefined) return ok({ value, span: cell.span });
  const { melding, hint } = geenKeuze(cell.value, words, synoniemen);
  return failed(fout('csv', melding, cell.span, { hint }));
}

/** Rows behind each other with the same group, in that group. */
function groepeer(rijen: readonly CsvRij[]): readonly RijInvoer[] {
  const runs: { readonly groep: Located<string> | undefined; readonly leden: RijInvoer[] }[] = [];
  for (const { rij, groep } of rijen) {
    const last = runs.at(-1);
    if (last && last.groep?.value === groep?.value) last.leden.push(rij);
    else runs.push({ groep, leden: [rij] });
  }
  return runs.flatMap(({ groep, leden }): readonly RijInvoer[] =>
    groep ? [{ soort: 'groep', naam: groep, leden, span: groep.span }] : leden,
  );
}
