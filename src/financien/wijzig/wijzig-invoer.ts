import type {
  BedragenInvoer,
  CelInvoer,
  CellenInvoer,
  FinancienInvoer,
  RijInvoer,
} from '../../domain/financien/invoer.ts';
import type { KaartRegel } from '../../domain/samengesteld.ts';
import type { Located } from '../../source/located.ts';

/** A typed amount that gets another value. */
export interface Celwijziging {
  readonly kolom: string;
  readonly cel: CelInvoer;
}

/** Everything that changes at once: each row once, so that no change loses another. */
export interface Invoerwijziging {
  /** Cells of rows. */
  readonly cellen: ReadonlyMap<RijInvoer, readonly Celwijziging[]>;
  /** Values at a path below `financien` that are no rows: ["reserves", "wijken", "beginstand"]. */
  readonly waarden: readonly (Celwijziging & { readonly pad: readonly string[] })[];
  /** Rows that others take the place of; none: it goes. */
  readonly rijen: ReadonlyMap<RijInvoer, readonly RijInvoer[]>;
  /** Rows that come behind another, whatever becomes of that. */
  readonly erachter: ReadonlyMap<RijInvoer, readonly RijInvoer[]>;
  /** Rows that come at the end of a block. */
  readonly erbij: ReadonlyMap<string, readonly RijInvoer[]>;
}

/** What was typed, with the changes in it; whatever does not change is the same object still. */
export function wijzigInvoer(invoer: FinancienInvoer, wijziging: Invoerwijziging): FinancienInvoer {
  const blokken = new Map(
    [...invoer.blokken].map(([naam, blok]) => [
      naam,
      addRows(changeRows(blok, wijziging), wijziging.erbij.get(naam)),
    ]),
  );
  for (const { pad, ...cel } of wijziging.waarden) {
    const [naam = '', ...rest] = pad;
    if (blokken.has(naam)) blokken.set(naam, changeAt(blokken.get(naam), rest, cel));
  }
  return { ...invoer, blokken };
}

/** Walks what a block was read to: lists, groups of keys, rows. Located values and places are left as they are. */
function changeRows(value: unknown, wijziging: Invoerwijziging): unknown {
  if (Array.isArray(value)) {
    const next = value.flatMap((one: unknown): unknown[] => [
      ...(wijziging.rijen.get(one as RijInvoer) ?? [changeRows(one, wijziging)]),
      ...(wijziging.erachter.get(one as RijInvoer) ?? []),
    ]);
    return next.length === value.length && next.every((one, at) => one === value[at]) ? value : next;
  }
  if (!isGroep(value)) return value;
  const cellen = wijziging.cellen.get(value as unknown as RijInvoer);
  if (cellen)
    return { ...value, bedragen: changeCells(value.bedragen as BedragenInvoer | undefined, cellen) };
  const entries = Object.entries(value).map(
    ([key, one]) => [key, key === 'span' ? one : changeRows(one, wijziging)] as const,
  );
  return entries.every(([key, one]) => value[key] === one) ? value : Object.fromEntries(entries);
}

/** A group of keys, and no located value. */
export function isGroep(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !('value' in value && 'span' in value) &&
    !(value instanceof Map)
  );
}

/** The cells of a row in which a column that is named by itself goes before runs of years. */
function changeCells(
  bedragen: BedragenInvoer | undefined,
  wijzigingen: readonly Celwijziging[],
): CellenInvoer {
  const before: CellenInvoer = bedragen === undefined || 'value' in bedragen ? [] : bedragen;
  const ids = new Set(wijzigingen.map(({ kolom }) => kolom));
  return [
    ...before.filter(({ key }) => !ids.has(key.value)),
    ...wijzigingen.map(({ kolom, cel }) => ({ key: { value: kolom, span: cel.span }, value: cel })),
  ];
}

function addRows(blok: unknown, rijen: readonly RijInvoer[] | undefined): unknown {
  if (!rijen || !isGroep(blok)) return blok;
  const posten = Array.isArray(blok.posten) ? (blok.posten as readonly RijInvoer[]) : [];
  return { ...blok, posten: [...posten, ...rijen] };
}

/** Changes a value below a name: of a reserve its beginstand, or a year of its onttrekkingen. */
function changeAt(value: unknown, [step, ...rest]: readonly string[], cel: Celwijziging): unknown {
  if (step === undefined) {
    const single = value === undefined || isLocated(value);
    return single && value !== undefined ? cel.cel : changeCells(value as BedragenInvoer | undefined, [cel]);
  }
  if (Array.isArray(value)) {
    return (value as readonly KaartRegel<unknown>[]).map((one) =>
      one.key?.value === step ? { ...one, value: changeAt(one.value, rest, cel) } : one,
    );
  }
  return isGroep(value) ? { ...value, [step]: changeAt(value[step], rest, cel) } : value;
}

function isLocated(value: unknown): value is Located<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'span' in value;
}
