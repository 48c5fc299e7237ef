import type { Cel, FinancieleRij, FinancieleTabel, Financien } from '../../domain/financien-tabel.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import { afgedrukt, toonWaarde } from '../../financien/rekenblad/tonen.ts';

/** The value at a path as running text has it: "€ 994.500"; undefined where the path leads nowhere, or to nothing. */
export function bedragAt(financien: Financien, pad: string): string | undefined {
  const found = lookupBedrag(financien, pad);
  if (!found.ok) return undefined;
  const { getoond, waarde, ...rest } = found;
  const shown = getoond ?? waarde;
  return shown.soort === 'leeg' ? undefined : toonWaarde({ ...rest, waarde: shown });
}

/** A cell as it is printed, on its own. */
export function celText(cel: Cel | undefined): string {
  const printed = afgedrukt(cel);
  if (!printed) return '';
  return printed.toon === 'tekst' ? printed.tekst : toonWaarde(printed);
}

/** What a row comes to over the years; undefined where that says nothing. */
export function rijTotaal(rij: FinancieleRij): string | undefined {
  const shown = rij.totaalGetoond ?? rij.totaal;
  return shown && shown.soort !== 'leeg' ? toonWaarde({ waarde: shown, toon: 'bedrag' }) : undefined;
}

/** The row to which the entry at an offset belongs: what was typed for it starts and ends around it. */
export function rijAt(
  financien: Financien,
  offset: number,
  path: string,
): { readonly tabel: FinancieleTabel; readonly rij: FinancieleRij } | undefined {
  const around = [...financien.tabellen.values()].flatMap((tabel) =>
    tabel.rijen.flatMap((rij) => {
      const span = rij.bron?.span;
      const fits = span && span.source.path === path && span.start <= offset && offset <= span.end;
      return fits ? [{ tabel, rij, size: span.end - span.start }] : [];
    }),
  );
  const [first] = around.toSorted((a, b) => a.size - b.size);
  return first && { tabel: first.tabel, rij: first.rij };
}
