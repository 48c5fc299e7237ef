import { CsvError, parse } from 'csv-parse/sync';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
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
import { type SourceText, spanOf } from '../../source/source-text.ts';
import { maakRij } from '../schema/rij.ts';

/** The rows of a CSV file, each cell with its place in that file. */
export type CsvRijen = readonly (readonly Located<string>[])[];

/**
 * Reads CSV with `;`, a tab or `,` between cells and quotes. What parts the cells is said by a first line `sep=;`, as
 * Excel writes it, or else is the first of these that stands in at least half of the lines: a title above the heads, or
 * the commas in amounts, do not mislead. The parser tells places in bytes, so it gets the text with every character
 * beyond ASCII replaced by one of a single byte; the values come from the text itself.
 */
export function leesCsv(source: SourceText): Result<CsvRijen> {
  const { text } = source;
  const sep = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = sep?.[1] ?? delimiterOf(text);
  const rows: Located<string>[][] = [];
  let row: Located<string>[] = [];
  let previous = 0;
  const mask = text.replace(/[^\0-\x7f]/g, '?');
  const told = sep?.[0].length ?? 0;
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
  return ok(rows.filter((cells) => cells.some(({ value, span }) => value !== '' && span.start >= told)));
}

function delimiterOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const inHalf = [';', '\t', ','].find((one) => {
    const found = lines.filter((line) => line.includes(one));
    return found.length > 0 && found.length >= lines.filter((line) => !line.includes(one)).length;
  });
  return inHalf ?? ';';
}

/** Gives the text of a CSV file beside the proposal. */
export type ReadCsv = (path: Located<string>) => Result<SourceText>;

/** Columns of a CSV file that say something about the row, instead of holding an amount. */
const OVER_DE_RIJ = [
  'id',
  'groep',
  'soort',
  'telt',
  'formule',
  'aard',
  'reserve',
  'taakveld',
  'programma',
] as const;
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
  const { titels, koppen, rijen: lines } = vindKoppen(parsed.value);
  if (!koppen) {
    const hint = 'Op de eerste regel horen de koppen te staan, zoals Post;2026;2027.';
    const leeg = fout('csv', `Het bestand '${bestand.value}' is leeg.`, bestand.span, { hint });
    return ok(LEEG, [...before, leeg]);
  }
  const rijen = gather(lines.map((cells) => leesRij(cells, koppen)));
  const values = koppen.filter((kop, at) => at > 0 && !isEigenschap(kop.value));
  const leeg = lines.length === 0 && titels.length === 0 ? [zonderRijen(bestand)] : [];
  const found = [
    ...before,
    ...titelregel(titels),
    ...dubbeleKop(koppen),
    ...zonderKop(koppen, lines),
    ...leeg,
    ...rijen.diagnostics,
  ];
  return ok({ koppen: values, rijen: groepeer(rijen.value) }, found);
}

interface Indeling {
  /** Lines above the heads that hold one cell: a title. */
  readonly titels: CsvRijen;
  readonly koppen: CsvRijen[number] | undefined;
  readonly rijen: CsvRijen;
}

/** The heads are the first line, or the first below a title that has more than one cell and no amounts. */
function vindKoppen(rows: CsvRijen): Indeling {
  const filled = (cells: CsvRijen[number]) => cells.filter(({ value }) => value !== '');
  const at = rows.findIndex((cells) => filled(cells).length > 1);
  const koppen = rows[at];
  const isKoppen =
    koppen && filled(koppen).every(({ value }) => /^\d{4}$/.test(value) || !/^[€\d.,\s-]+$/.test(value));
  if (!isKoppen) return { titels: [], koppen: rows[0], rijen: rows.slice(1) };
  return {
    titels: rows.filter((_, index) => index < at),
    koppen,
    rijen: rows.filter((_, index) => index > at),
  };
}

function titelregel(titels: CsvRijen): readonly Diagnostic[] {
  const [first] = titels.flat().filter(({ value }) => value !== '');
  if (!first) return [];
  const hint =
    'Haal weg wat boven de koppen staat; op de eerste regel horen de koppen, zoals Post;2026;2027.';
  return [fout('csv', `Boven de koppen staat nog '${first.value}'.`, first.span, { hint })];
}

/** Of two columns with the same head, only one could be printed. */
function dubbeleKop(koppen: CsvRijen[number]): readonly Diagnostic[] {
  const hint = 'Geef elke kolom een eigen kop, of haal er een weg.';
  return koppen
    .filter(({ value }, at) => value !== '' && koppen.findIndex((one) => one.value === value) < at)
    .map(({ value, span }) => fout('csv', `De kop '${value}' staat er al.`, span, { hint }));
}

function zonderRijen(bestand: Located<string>): Diagnostic {
  const hint = 'Zet onder de koppen de rijen, zoals Formatie;480.000;492.000, of haal `bestand` weg.';
  return fout('csv', `In '${bestand.value}' staan onder de koppen geen rijen.`, bestand.span, { hint });
}

/** A column without a head is told once, at its first value. */
function zonderKop(koppen: CsvRijen[number], rijen: CsvRijen): readonly Diagnostic[] {
  const first = new Map<number, Located<string>>();
  for (const cells of rijen) {
    for (const [at, cell] of cells.entries()) {
      if (at > 0 && cell.value !== '' && !koppen[at]?.value && !first.has(at)) first.set(at, cell);
    }
  }
  const hint = 'Zet boven elke kolom een kop, of haal de cel leeg.';
  return [...first.values()].map(({ value, span }) =>
    fout('csv', `Boven '${value}' staat geen kop.`, span, { hint }),
  );
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
  const bedragen = filled.flatMap(({ cell, kop }): KaartRegel<CelInvoer>[] =>
    kop && kop.value !== '' && !isEigenschap(kop.value) ? [{ key: kop, value: cell }] : [],
  );
  const eigen = (naam: Eigenschap) => filled.find(({ kop }) => kop?.value === naam)?.cell;
  const soort = woord(eigen('soort'), RIJSOORTEN);
  const aard = woord(eigen('aard'), AARDEN, AARDSYNONIEMEN);
  const telt = woord(eigen('telt'), ['ja', 'nee']);
  const rij = maakRij({
    post,
    span: post.span,
    ...(bedragen.length > 0 && { bedragen }),
    soort: soort.value,
    aard: aard.value,
    telt: telt.value && { value: telt.value.value === 'ja', span: telt.value.span },
    id: eigen('id'),
    formule: eigen('formule'),
    reserve: eigen('reserve'),
    taakveld: eigen('taakveld'),
    programma: eigen('programma'),
  });
  return ok(
    { rij, groep: eigen('groep') },
    [soort, aard, telt].flatMap((one) => one.diagnostics),
  );
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
