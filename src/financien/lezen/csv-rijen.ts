import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result } from '../../diagnostics/result.ts';
import type { CelInvoer } from '../../domain/financien/cel.ts';
import { AARDEN, AARDSYNONIEMEN, RIJSOORTEN, type RijInvoer } from '../../domain/financien/rij.ts';
import { geenKeuze, type KaartRegel, type Synoniemen } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { SourceText } from '../../source/source-text.ts';
import { maakRij } from '../schema/rij.ts';
import { leesCsv } from './csv.ts';

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
