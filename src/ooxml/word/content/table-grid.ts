/** A cell as the file says it; a row begins behind the columns that it leaves open. */
export interface GridCell {
  readonly span: number;
  /** Is one of cells that are merged downwards (`w:vMerge`). */
  readonly merged: boolean;
  /** Of such cells: continues the one above it. */
  readonly continues: boolean;
}

export interface GridRow {
  /** Columns left open before the first cell. */
  readonly before: number;
  readonly after: number;
  readonly cells: readonly GridCell[];
}

/** Where a cell stands: its columns, and how many rows it takes; undefined for one that is part of the one above. */
export interface Placed {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Grid {
  readonly columns: number;
  /** For each row, for each of its cells. */
  readonly rows: readonly (readonly (Placed | undefined)[])[];
}

/**
 * Puts the cells of a table on a grid with no more columns than its cells need: edges that no cell has are left out. A
 * cell continues the one above only where both have the same edges and that one is merged too; without one it stands by itself.
 */
export function placeCells(rows: readonly GridRow[]): Grid {
  const places = rows.map(({ before, cells }) => {
    let column = before;
    return cells.map(({ span }) => {
      const start = column;
      column += span;
      return { start, end: column };
    });
  });
  const edges = new Set<number>([0]);
  for (const [index, row] of places.entries()) {
    for (const { start, end } of row) edges.add(start).add(end);
    edges.add((row.at(-1)?.end ?? rows[index]?.before ?? 0) + (rows[index]?.after ?? 0));
  }
  const order = new Map([...edges].sort((a, b) => a - b).map((edge, index) => [edge, index]));
  const at = (edge: number) => order.get(edge) ?? 0;
  const heights = rowspans(rows, places);
  return {
    columns: order.size - 1,
    rows: places.map((row, r) =>
      row.map(({ start, end }, c) => {
        const rowspan = heights[r]?.[c];
        return rowspan === undefined
          ? undefined
          : { column: at(start), colspan: Math.max(1, at(end) - at(start)), rowspan };
      }),
    ),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** How many rows each cell takes; undefined for one that is part of another. */
function rowspans(
  rows: readonly GridRow[],
  places: readonly (readonly Place[])[],
): readonly (readonly (number | undefined)[])[] {
  const heights: (number | undefined)[][] = places.map((row) => row.map(() => undefined));
  let above = new Map<string, readonly [number, number]>();
  for (const [r, row] of places.entries()) {
    const here = new Map<string, readonly [number, number]>();
    for (const [c, { start, end }] of row.entries()) {
      const key = `${start} ${end}`;
      const cell = rows[r]?.cells[c];
      const upper = cell?.continues ? above.get(key) : undefined;
      const [ownerRow, ownerCell] = upper ?? [r, c];
      const heightsOfOwner = heights[ownerRow];
      if (heightsOfOwner) heightsOfOwner[ownerCell] = r - ownerRow + 1;
      if (cell?.merged) here.set(key, [ownerRow, ownerCell]);
    }
    above = here;
  }
  return heights;
}
