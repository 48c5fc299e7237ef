import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, gather, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type { BedragenInvoer, CelInvoer, CellenInvoer } from '../../domain/financien/invoer.ts';
import type { Located } from '../../source/located.ts';
import type { KolomSpec, RijSpec, Verwachting } from '../rekenblad/model.ts';
import { perKolom } from './per-kolom.ts';

const GEEN: Valued<readonly Verwachting[]> = ok([]);

/** Stated values by column; "totaal" is the sum over the years, whether or not there is a column for it. */
export function verwachtingen(
  invoer: BedragenInvoer | undefined,
  rij: string,
  { kolommen }: { readonly kolommen: readonly KolomSpec[] },
): Valued<readonly Verwachting[]> {
  if (invoer === undefined) return GEEN;
  const totaal = { id: 'totaal', kop: 'Totaal', soort: 'bedrag', telt: false } as const;
  const heeft = kolommen.some((kolom) => kolom.id === 'totaal');
  const placed = perKolom(invoer, heeft ? kolommen : [...kolommen, totaal]);
  return ok(
    placed.value.map(({ kolom, cel }) => ({ rij, kolom: kolom.id, tekst: cel })),
    placed.diagnostics,
  );
}

/** Totals that are stated for one column, each behind the name of its row; what cannot be placed is reported. */
export function verwachtPerRij(
  stated: CellenInvoer | undefined,
  kolom: string,
  rijen: readonly RijSpec[],
): Valued<readonly Verwachting[]> {
  return gather((stated ?? []).map((one) => verwachtBij(one, kolom, rijen)));
}

function verwachtBij(
  { key, value }: CellenInvoer[number],
  kolom: string,
  rijen: readonly RijSpec[],
): Result<Verwachting> {
  const rij = rijMetNaam(key, rijen);
  if (!rij.value) return failed(...rij.diagnostics);
  if (isCel(value)) return ok({ rij: rij.value.id, kolom, tekst: value });
  const hint = `Schrijf ${key.value}: met meteen het bedrag erachter.`;
  return failed(fout('verwacht', 'Hier hoort één bedrag.', key.span, { hint }));
}

function isCel(value: CellenInvoer[number]['value']): value is CelInvoer {
  return 'value' in value;
}

/** The row that an author names; a name of no row, or of several, is reported at its place. */
function rijMetNaam(naam: Located<string>, rijen: readonly RijSpec[]): Result<RijSpec> {
  const exact = rijen.find(({ id }) => id === naam.value);
  if (exact) return ok(exact);
  const found = rijen.filter(({ namen }) => namen.includes(naam.value));
  const [only, second] = found;
  if (only && !second) return ok(only);
  const ids = (second ? found : rijen).map(({ id }) => id);
  const [melding, hint] = second
    ? [`'${naam.value}' kan meer rijen betekenen.`, `Schrijf ${ids.join(' of ')}.`]
    : [`Er is geen rij '${naam.value}' in deze tabel.`, `De rijen zijn: ${ids.join(', ')}.`];
  return failed(fout('onbekende-rij', melding, naam.span, { hint }));
}
