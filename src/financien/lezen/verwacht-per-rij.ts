import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { CelInvoer, CellenInvoer } from '../../domain/financien/cel.ts';
import type { Located } from '../../source/located.ts';
import type { RijSpec, Verwachting } from '../rekenblad/model.ts';

/** Totals that are stated for one column, each behind the name of its row; what cannot be placed is reported. */
export function verwachtPerRij(
  stated: CellenInvoer | undefined,
  kolom: string,
  rijen: readonly RijSpec[],
  diagnostics: Diagnostic[],
): readonly Verwachting[] {
  return (stated ?? []).flatMap(({ key, value }) => {
    const rij = rijMetNaam(key, rijen, diagnostics);
    if (!rij) return [];
    if (isCel(value)) return [{ rij: rij.id, kolom, tekst: value }];
    const hint = `Schrijf ${key.value}: met meteen het bedrag erachter.`;
    diagnostics.push(fout('verwacht', 'Hier hoort één bedrag.', key.span, { hint }));
    return [];
  });
}

function isCel(value: CellenInvoer[number]['value']): value is CelInvoer {
  return 'value' in value;
}

/** The row that an author names; a name of no row, or of several, is reported at its place. */
function rijMetNaam(
  naam: Located<string>,
  rijen: readonly RijSpec[],
  diagnostics: Diagnostic[],
): RijSpec | undefined {
  const exact = rijen.find(({ id }) => id === naam.value);
  if (exact) return exact;
  const found = rijen.filter(({ namen }) => namen.includes(naam.value));
  const [only, second] = found;
  if (only && !second) return only;
  const ids = (second ? found : rijen).map(({ id }) => id);
  const [melding, hint] = second
    ? [`'${naam.value}' kan meer rijen betekenen.`, `Schrijf ${ids.join(' of ')}.`]
    : [`Er is geen rij '${naam.value}' in deze tabel.`, `De rijen zijn: ${ids.join(', ')}.`];
  diagnostics.push(fout('onbekende-rij', melding, naam.span, { hint }));
  return undefined;
}
