// src/compose/tabellen: the tables that a document prints, as blocks.

import { metBron } from '../../document/bron.ts';
import type { Column, RowGroup, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { asInlines } from '../../document/text.ts';
import { bronIn } from '../../domain/bronplaats.ts';
import type { FinancieleRij, FinancieleTabel } from '../../domain/financien-tabel.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../../domain/weergave.ts';
import { heeftCenten, metGroepen, percentageDecimalen } from '../../financien/rekenblad/tonen.ts';
import { heeftKanten, kanten, type Regel, regels, regelsMetKanten } from './effecten.ts';
import { type CelOpmaak, gezegd, tabelCel } from './tabel-cel.ts';
import { tabelKop } from './tabel-kop.ts';
import { eenheidsregel, noten } from './tabel-noten.ts';

/**
 * A computed table as the block tree has it: title, unit and signs above it, heads that tell what they are the head
 * of, a row head in every row, groups, totals, and notes below. Amounts are rounded for the eye only.
 */
export function financieleTabel(
  tabel: FinancieleTabel,
  weergave: Weergave = STANDAARD_WEERGAVE,
  id?: string,
): Table {
  const opmaak: CelOpmaak = {
    tabel,
    weergave,
    gezegd: gezegd(weergave),
    centen: metCenten(tabel, weergave),
    groepen: new Set(tabel.kolommen.map(({ id }) => id).filter((id) => metGroepen(tabel, id))),
    decimalen: new Map(tabel.kolommen.map(({ id }) => [id, percentageDecimalen(tabel, id)])),
  };
  const sides = kanten(tabel, weergave);
  const columns = kolommenVan(tabel, sides);
  const shown = sides ? regelsMetKanten(tabel, sides) : regels(tabel);
  const groups = groepeer(
    shown.map((regel) => ({
      rij: regel.rij,
      row: metBron(tabelRij(regel, opmaak, columns.length), bronIn(regel.rij.bron ?? regel.rij)),
    })),
  );
  return { ...omlijsting(tabel, weergave, id), columns, groups };
}

/** The same without its rows, with the number of cells that they have at most. */
export function tabelZonderRijen(tabel: FinancieleTabel, weergave: Weergave): Table {
  const sides = kanten(tabel, weergave);
  const columns = kolommenVan(tabel, sides);
  // Below a total of two sides stands what is left of them.
  const rows = tabel.rijen.length * (sides ? 2 : 1);
  return { ...omlijsting(tabel, weergave), columns, groups: [], unmade: rows * columns.length };
}

/** All of a table that does not depend on its rows. */
function omlijsting(
  tabel: FinancieleTabel,
  weergave: Weergave,
  id = `tabel-${tabel.naam}`,
): Omit<Table, 'columns' | 'groups'> {
  const unit = eenheidsregel(tabel, weergave);
  return {
    type: 'table',
    id,
    role: 'financieel',
    caption: asInlines(tabel.titel),
    ...(unit !== undefined && { unit: asInlines(unit) }),
    head: tabelKop(tabel, weergave, kanten(tabel, weergave)),
    notes: noten(tabel, weergave).map(asInlines),
  };
}

function kolommenVan(tabel: FinancieleTabel, sides: ReturnType<typeof kanten>): readonly Column[] {
  return [
    { kind: 'tekst', align: 'left' },
    ...tabel.kolommen.flatMap((kolom): readonly Column[] => {
      if (kolom.soort === 'tekst') return [{ kind: 'tekst', align: 'left' }];
      const getal: Column = { kind: 'getal', align: 'right' };
      return sides && heeftKanten(kolom) ? [getal, getal] : [getal];
    }),
  ];
}

function metCenten(tabel: FinancieleTabel, weergave: Weergave): boolean {
  if (tabel.eenheid === 'duizend' || weergave.decimalen === 'nooit') return false;
  return weergave.decimalen === 'altijd' || heeftCenten(tabel);
}

/** An empty label would leave a reader who hears the table without a row head. */
const ZONDER_NAAM: Readonly<Partial<Record<FinancieleRij['soort'], string>>> = {
  totaal: 'Totaal',
  subtotaal: 'Subtotaal',
  saldo: 'Saldo',
};

function tabelRij({ rij, vakken }: Regel, opmaak: CelOpmaak, width: number): TableRow {
  const label = asInlines(rij.label || (ZONDER_NAAM[rij.soort] ?? ''));
  const kop = (scope: 'row' | 'rowgroup', colspan: number): TableCell => ({
    scope,
    colspan,
    rowspan: 1,
    children: label,
  });
  if (rij.soort === 'groep' && rij.cellen.size === 0) {
    return { kind: 'groep', depth: rij.diepte, cells: [kop('rowgroup', width)] };
  }
  return {
    kind: rij.soort,
    depth: rij.diepte,
    cells: [
      kop(rij.soort === 'groep' ? 'rowgroup' : 'row', 1),
      ...vakken.map((vak) => tabelCel(vak, opmaak)),
    ],
  };
}

/** A top group with all that is in it belongs together, and so do rows outside groups that follow each other. */
function groepeer(rows: readonly { rij: FinancieleRij; row: TableRow }[]): readonly RowGroup[] {
  const groups: TableRow[][] = [];
  let inGroup = false;
  for (const { rij, row } of rows) {
    const opens = rij.diepte === 0 && rij.soort === 'groep';
    const outside = rij.diepte === 0 && rij.soort !== 'groep' && rij.soort !== 'subtotaal';
    const current = groups.at(-1);
    if (current === undefined || opens || (outside && inGroup)) groups.push([row]);
    else current.push(row);
    if (opens) inGroup = true;
    else if (outside) inGroup = false;
  }
  return groups.map((group) => ({ rows: group }));
}
