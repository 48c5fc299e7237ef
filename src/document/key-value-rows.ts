/** What of an entry decides where it stands. */
interface Entry {
  readonly body?: unknown;
  readonly span?: number;
  readonly newRow?: boolean;
}

/** What of a head decides how its rows are divided. */
interface Head<E> {
  readonly columns?: number;
  readonly entries: readonly E[];
}

/** An entry of a head at its place in a row. */
export interface PlacedEntry<E> {
  readonly entry: E;
  /** The first column that it takes, from 0, and how many. */
  readonly column: number;
  readonly span: number;
}

/** How many columns the rows of a head divide. */
export function keyValueColumns({ columns = 1 }: Head<unknown>): number {
  return columns;
}

/**
 * The rows of a head: entries stand beside each other until the columns are full, an entry with a body or without a
 * span by itself; the last of a row takes what is left of it.
 */
export function keyValueRows<E extends Entry>(list: Head<E>): readonly (readonly PlacedEntry<E>[])[] {
  const columns = keyValueColumns(list);
  const rows: PlacedEntry<E>[][] = [];
  let used = columns;
  for (const entry of list.entries) {
    const span = entry.body ? columns : Math.min(columns, entry.span ?? columns);
    if (entry.newRow || used + span > columns) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ entry, column: used, span });
    used += span;
  }
  return rows.map((row) => {
    const last = row.at(-1);
    return last ? [...row.slice(0, -1), { ...last, span: columns - last.column }] : row;
  });
}
