import { bedragToJson } from '../../domain/bedrag.ts';
import type { BedragenInvoer, CellenInvoer, FinancienInvoer } from '../../domain/financien/invoer.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../../domain/financien-tabel.ts';
import { leesReeks, reeks } from '../../domain/jaren.ts';
import { isGroep } from './wijzig-invoer.ts';

/**
 * What was typed, without the expected figures (`verwacht`) of cells that come out otherwise since something changed:
 * those are figures of the base. All others stay, and are checked.
 */
export function zonderVerwacht(invoer: FinancienInvoer, voor: Financien, na: Financien): FinancienInvoer {
  if (![...invoer.blokken.values()].some(heeftVerwacht)) return invoer;
  const changed = changedCells(voor, na);
  const blokken = [...invoer.blokken].map(
    ([naam, blok]) => [naam, strip(blok, { naam, voor, changed })] as const,
  );
  const same = blokken.every(([naam, blok]) => invoer.blokken.get(naam) === blok);
  return same ? invoer : { ...invoer, blokken: new Map(blokken) };
}

/** Whether a figure is expected anywhere in what was typed. */
function heeftVerwacht(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(heeftVerwacht);
  if (!isGroep(value)) return false;
  return Object.entries(value).some(
    ([key, one]) => (key === 'verwacht' && one !== undefined) || (key !== 'span' && heeftVerwacht(one)),
  );
}

type Changed = ReadonlyMap<FinancieleRij, ReadonlySet<string>>;

/** The columns of each row of the base of which the amount is another one now. */
export function changedCells(voor: Financien, na: Financien): Changed {
  const found = new Map<FinancieleRij, ReadonlySet<string>>();
  for (const [naam, tabel] of voor.tabellen) {
    const rows = new Map(na.tabellen.get(naam)?.rijen.map((rij) => [rij.id, rij]));
    for (const rij of tabel.rijen) {
      const other = rows.get(rij.id);
      const columns = tabel.kolommen
        .filter(({ id }) => amountAt(rij, id) !== amountAt(other, id))
        .map(({ id }) => id);
      if (columns.length > 0) found.set(rij, new Set(columns));
    }
  }
  return found;
}

function amountAt(rij: FinancieleRij | undefined, kolom: string): string | null {
  const cel = rij?.cellen.get(kolom);
  return !cel || cel.toon === 'tekst' ? null : bedragToJson(cel.waarde);
}

interface Context {
  /** The key of the block. */
  readonly naam: string;
  readonly voor: Financien;
  readonly changed: Changed;
}

function strip(value: unknown, context: Context): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one: unknown) => strip(one, context));
    return list.every((one, at) => one === value[at]) ? value : list;
  }
  if (!isGroep(value)) return value;
  const entries = Object.entries(value).map(
    ([key, one]) => [key, key === 'span' ? one : strip(one, context)] as const,
  );
  const same = entries.every(([key, one]) => value[key] === one);
  const next: Readonly<Record<string, unknown>> = same ? value : Object.fromEntries(entries);
  if (!('verwacht' in value) || value.verwacht === undefined) return next;
  const { tabel, rijen } = rowsOf(value, context);
  const columns = new Set(rijen.flatMap((rij) => [...(context.changed.get(rij) ?? [])]));
  if (columns.size === 0 || !tabel) return next;
  const verwacht = keep(value.verwacht as BedragenInvoer, tabel, columns);
  return { ...next, verwacht, ...(verwacht === undefined && { toonVerwacht: undefined }) };
}

/** The rows whose figures an entry expects: those made of it, or of a block as a whole those that the tool adds. */
function rowsOf(
  { span }: Readonly<Record<string, unknown>>,
  { naam, voor }: Context,
): { readonly tabel?: FinancieleTabel; readonly rijen: readonly FinancieleRij[] } {
  for (const tabel of voor.tabellen.values()) {
    const rijen = tabel.rijen.filter(({ bron }) => bron?.span === span);
    if (rijen.length > 0) return { tabel, rijen };
  }
  const tabel = voor.tabellen.get(naam);
  return tabel ? { tabel, rijen: tabel.rijen.filter(({ bron }) => !bron) } : { rijen: [] };
}

/** The expected figures of other columns; a run of years keeps those years that did not change. */
function keep(
  verwacht: BedragenInvoer,
  tabel: FinancieleTabel,
  gone: ReadonlySet<string>,
): BedragenInvoer | undefined {
  if ('value' in verwacht) return undefined;
  const years = tabel.kolommen.flatMap(({ jaar }) => jaar ?? []);
  const kept = verwacht.flatMap((one): CellenInvoer => {
    const { key, value } = one;
    const { first, last } = leesReeks(key.value) ?? {};
    const run = first
      ? reeks(first, last ?? years.at(-1) ?? first)
      : key.value === 'elk_jaar'
        ? years
        : undefined;
    if (run)
      return run
        .filter((jaar) => !touches(jaar, gone))
        .map((jaar) => ({ key: { ...key, value: jaar }, value }));
    if (!('value' in value)) {
      const inner = value.filter((cel) => !gone.has(`${key.value}.${cel.key.value}`));
      return inner.length === 0 ? [] : [{ key, value: inner }];
    }
    const kolom = tabel.kolommen.find(({ id, kop }) => id === key.value || kop === key.value);
    return gone.has(kolom?.id ?? key.value) ? [] : [one];
  });
  return kept.length === 0 ? undefined : kept;
}

function touches(jaar: string, gone: ReadonlySet<string>): boolean {
  return gone.has(jaar) || [...gone].some((id) => id.startsWith(`${jaar}.`));
}
