import type { Financien } from '../domain/financien-tabel.ts';
import type { Weergave } from '../domain/weergave.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';
import { toonWaarde } from '../financien/rekenblad/tonen.ts';
import type { Environment } from './environment.ts';
import { financieleTabel, tabelZonderRijen } from './tabellen/financiele-tabel.ts';

/**
 * How `:bedrag[…]` and `::tabel[…]` are printed. Whether they name something was checked before; running text has
 * amounts in whole euros as they are, also when the table is shown in thousands. Where the text may hold errors
 * (`voorlopig`) what names nothing is printed as it was typed, between brackets. Where only the size of a table matters
 * (`zonderRijen`) its rows are left out.
 */
export function financienInTekst(
  financien: Financien,
  weergave: Weergave,
  {
    voorlopig = false,
    zonderRijen = false,
  }: { readonly voorlopig?: boolean; readonly zonderRijen?: boolean } = {},
): Pick<Environment, 'bedrag' | 'tabel'> {
  return {
    bedrag(path) {
      const found = lookupBedrag(financien, path);
      if (!found.ok && voorlopig) return `[bedrag: ${path}]`;
      if (!found.ok) throw new Error(`unchecked path ${path}`);
      return toonWaarde(
        { ...found, waarde: found.getoond ?? found.waarde },
        {
          duizendtallen: weergave.duizendtallen,
          slot: weergave.kommastreep ? ',-' : '',
          pm: weergave.pm,
        },
      );
    },
    tabel(naam) {
      const table = financien.tabellen.get(naam.trim());
      if (!table && voorlopig) return undefined;
      if (!table) throw new Error(`unchecked table ${naam}`);
      return zonderRijen ? tabelZonderRijen(table, weergave) : financieleTabel(table, weergave);
    },
  };
}
