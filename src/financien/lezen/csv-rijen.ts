import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { CelInvoer } from '../../domain/financien/cel.ts';
import { AARDEN, AARDSYNONIEMEN, type RegelInvoer, RIJSOORTEN } from '../../domain/financien/regel.ts';
import { geenKeuze, type KaartRegel, type Synoniemen } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { Bouw } from '../bouw.ts';
import { leesCsv } from './csv.ts';

/** Columns of a CSV file that say something about the row, instead of holding an amount. */
const OVER_DE_RIJ = ['id', 'groep', 'soort', 'formule', 'aard', 'reserve', 'taakveld', 'programma'] as const;
type Eigenschap = (typeof OVER_DE_RIJ)[number];

export interface CsvTabel {
  /** The heads of the columns with values, in order. */
  readonly koppen: readonly Located<string>[];
  readonly regels: readonly RegelInvoer[];
}

/**
 * The rows of the CSV file that a table names: the first line holds the heads, the first column the labels.
 * Rows behind each other with the same `groep` stand in one group.
 */
export function csvTabel(bestand: Located<string> | undefined, bouw: Bouw): CsvTabel | undefined {
  if (!bestand) return undefined;
  if (!/\.csv$/i.test(bestand.value)) {
    const hint = 'Bewaar het blad als CSV; de naam eindigt dan op .csv.';
    bouw.diagnostics.push(fout('bestand', `'${bestand.value}' is geen CSV-bestand.`, bestand.span, { hint }));
    return { koppen: [], regels: [] };
  }
  const source = bouw.readCsv(bestand);
  bouw.diagnostics.push(...source.diagnostics);
  if (!source.value) return { koppen: [], regels: [] };
  const parsed = leesCsv(source.value);
  bouw.diagnostics.push(...parsed.diagnostics);
  const [koppen, ...rijen] = parsed.value ?? [];
  if (!koppen) {
    if (parsed.value)
      bouw.diagnostics.push(
        fout('csv', `Het bestand '${bestand.value}' is leeg.`, bestand.span, {
          hint: 'Op de eerste regel horen de koppen te staan, zoals Post;2026;2027.',
        }),
      );
    return { koppen: [], regels: [] };
  }
  const regels = rijen.flatMap((cells) => {
    const [post] = cells;
    return post ? [regelVan(post, cells, koppen, bouw.diagnostics)] : [];
  });
  const values = koppen.filter((kop, at) => at > 0 && !isEigenschap(kop.value));
  return { koppen: values, regels: groepeer(regels) };
}

interface CsvRegel {
  readonly regel: RegelInvoer;
  readonly groep: Located<string> | undefined;
}

function regelVan(
  post: Located<string>,
  cells: readonly Located<string>[],
  koppen: readonly Located<string>[],
  diagnostics: Diagnostic[],
): CsvRegel {
  const eigen = new Map<Eigenschap, Located<string>>();
  const bedragen: KaartRegel<CelInvoer>[] = [];
  for (const [at, cell] of cells.entries()) {
    const kop = koppen[at];
    if (at === 0 || cell.value === '') continue;
    if (!kop || kop.value === '') {
      const hint = 'Zet boven elke kolom een kop, of haal de cel leeg.';
      diagnostics.push(fout('csv', `Boven '${cell.value}' staat geen kop.`, cell.span, { hint }));
    } else if (isEigenschap(kop.value)) eigen.set(kop.value, cell);
    else bedragen.push({ key: kop, value: cell });
  }
  const soort = woord(eigen.get('soort'), RIJSOORTEN, diagnostics);
  const aard = woord(eigen.get('aard'), AARDEN, diagnostics, AARDSYNONIEMEN);
  const regel: RegelInvoer = {
    post,
    span: post.span,
    ...(bedragen.length > 0 && { bedragen }),
    ...(soort && { soort }),
    ...(aard && { aard }),
    id: eigen.get('id'),
    formule: eigen.get('formule'),
    reserve: eigen.get('reserve'),
    taakveld: eigen.get('taakveld'),
    programma: eigen.get('programma'),
  };
  return { regel, groep: eigen.get('groep') };
}

function isEigenschap(kop: string): kop is Eigenschap {
  return (OVER_DE_RIJ as readonly string[]).includes(kop);
}

function woord<const T extends string>(
  cell: Located<string> | undefined,
  words: readonly T[],
  diagnostics: Diagnostic[],
  synoniemen: Synoniemen<T> = {},
): Located<T> | undefined {
  const value = words.find((one) => one === cell?.value);
  if (cell && value === undefined) {
    const { melding, hint } = geenKeuze(cell.value, words, synoniemen);
    diagnostics.push(fout('csv', melding, cell.span, { hint }));
  }
  return cell && value !== undefined ? { value, span: cell.span } : undefined;
}

function groepeer(regels: readonly CsvRegel[]): readonly RegelInvoer[] {
  const result: RegelInvoer[] = [];
  let open: { naam: string; posten: RegelInvoer[] } | undefined;
  for (const { regel, groep } of regels) {
    if (!groep) {
      open = undefined;
      result.push(regel);
    } else if (open?.naam === groep.value) open.posten.push(regel);
    else {
      open = { naam: groep.value, posten: [regel] };
      result.push({ groep, posten: open.posten, span: groep.span });
    }
  }
  return result;
}
