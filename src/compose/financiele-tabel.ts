import type { Column, Inline, RowGroup, Table, TableCell, TableRow } from '../document/nodes.ts';
import type { FinancieleRij, FinancieleTabel } from '../domain/financien-tabel.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../domain/weergave.ts';
import { heeftCenten, metGroepen, percentageDecimalen } from '../financien/rekenblad/tonen.ts';
import { type CelOpmaak, celSpraak, celTekst } from './tabel-cel.ts';
import { tabelKop } from './tabel-kop.ts';
import { eenheidsregel, noten } from './tabel-noten.ts';

/**
 * A computed table as the block tree has it: title, unit and signs above it, heads that tell what they are the head
 * of, a row head in every row, groups, totals, and notes below. Amounts are rounded for the eye only.
 */
export function financieleTabel(
  tabel: FinancieleTabel,
  weergave: Weergave = STANDAARD_WEERGAVE,
  id = `tabel-${tabel.naam}`,
): Table {
  const opmaak: CelOpmaak = {
    tabel,
    weergave,
    centen: metCenten(tabel, weergave),
    groepen: new Set(tabel.kolommen.map(({ id }) => id).filter((id) => metGroepen(tabel, id))),
    decimalen: new Map(tabel.kolommen.map(({ id }) => [id, percentageDecimalen(tabel, id)])),
  };
  const columns: readonly Column[] = [
    { kind: 'tekst', align: 'left' },
    ...tabel.kolommen.map(
      (kolom): Column =>
        kolom.soort === 'tekst' ? { kind: 'tekst', align: 'left' } : { kind: 'getal', align: 'right' },
    ),
  ];
  const shown = tabel.rijen.filter(({ weglaten }) => !weglaten);
  const unit = eenheidsregel(tabel, weergave);
  return {
    type: 'table',
    id,
    role: 'financieel',
    caption: tekst(tabel.titel),
    ...(unit !== undefined && { unit: tekst(unit) }),
    columns,
    head: tabelKop(tabel, weergave),
    groups: groepeer(shown.map((rij) => ({ rij, row: tabelRij(rij, opmaak) }))),
    notes: noten(tabel, weergave).map(tekst),
  };
}

function metCenten(tabel: FinancieleTabel, weergave: Weergave): boolean {
  if (tabel.eenheid === 'duizend' || weergave.decimalen === 'nooit') return false;
  return weergave.decimalen === 'altijd' || heeftCenten(tabel);
}

function tekst(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** An empty label would leave a reader who hears the table without a row head. */
const ZONDER_NAAM: Readonly<Partial<Record<FinancieleRij['soort'], string>>> = {
  totaal: 'Totaal',
  subtotaal: 'Subtotaal',
  saldo: 'Saldo',
};

function tabelRij(rij: FinancieleRij, opmaak: CelOpmaak): TableRow {
  const { kolommen } = opmaak.tabel;
  const label = tekst(rij.label || (ZONDER_NAAM[rij.soort] ?? ''));
  const kop = (scope: 'row' | 'rowgroup', colspan: number): TableCell => ({
    scope,
    colspan,
    rowspan: 1,
    children: label,
  });
  if (rij.soort === 'groep' && rij.cellen.size === 0) {
    return { kind: 'groep', depth: rij.diepte, cells: [kop('rowgroup', kolommen.length + 1)] };
  }
  const cells = kolommen.map((kolom): TableCell => {
    const spoken = celSpraak(rij, kolom, opmaak);
    const children = tekst(celTekst(rij, kolom, opmaak));
    return { colspan: 1, rowspan: 1, ...(spoken !== undefined && { spoken }), children };
  });
  return {
    kind: rij.soort,
    depth: rij.diepte,
    cells: [kop(rij.soort === 'groep' ? 'rowgroup' : 'row', 1), ...cells],
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
