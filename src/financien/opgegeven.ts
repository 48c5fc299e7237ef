import { failed, type Result } from '../diagnostics/result.ts';
import type { Bedrag } from '../domain/bedrag.ts';
import { leesWaarde } from './lezen/cellen.ts';
import type { Plek, TabelSpec, Verwachting } from './rekenblad/model.ts';
import { gelijk } from './rekenblad/reken.ts';
import type { Rekenblad } from './rekenblad/rekenblad-type.ts';

/** A stated figure beside the computed one. */
export interface Opgegeven {
  readonly stated: Verwachting;
  readonly spec: TabelSpec;
  readonly plek: Plek;
  readonly toon: 'bedrag' | 'percentage' | 'getal';
  readonly opgegeven: Bedrag;
  readonly berekend: Bedrag;
}

/** Reads what is stated of a cell; nothing where it is text, cannot be read (reported) or nothing could be computed. */
export function leesOpgegeven(stated: Verwachting, spec: TabelSpec, blad: Rekenblad): Result<Opgegeven> {
  const plek: Plek = { tabel: spec.naam, rij: stated.rij, kolom: stated.kolom };
  const rij = blad.register.rij(spec.naam, stated.rij);
  const kolom = blad.register.kolom(spec.naam, stated.kolom);
  const toon = rij?.toon ?? (kolom?.soort === 'jaar' || !kolom ? 'bedrag' : kolom.soort);
  if (toon === 'tekst') return failed();
  const richting = rij ? blad.richting(rij, spec.naam) : 'neutraal';
  const { value: opgegeven, diagnostics } = leesWaarde(stated.tekst, toon, { invoer: spec.invoer, richting });
  const berekend = kolom ? blad.waarde(plek) : blad.totaal(spec.naam, stated.rij);
  if (opgegeven === undefined || berekend === undefined) return { diagnostics };
  return { value: { stated, spec, plek, toon, opgegeven, berekend }, diagnostics };
}

/** What is printed instead of computed values, where the author asks for that (`toon: verwacht`). */
export interface GetoondeWaarden {
  /** For a cell; in the column "totaal" for the sum over all years, whether or not the table has that column. */
  van(rij: string, kolom: string): Pick<Opgegeven, 'opgegeven' | 'stated' | 'toon'> | undefined;
}

const NIETS: GetoondeWaarden = { van: () => undefined };

/**
 * The stated figures that a table prints. Whether each is within the room of its rounding is checked elsewhere; of a
 * value with an unknown part the computed one stays.
 */
export function getoondeWaarden(spec: TabelSpec, blad: Rekenblad): GetoondeWaarden {
  const rijen = new Set(
    spec.rijen.filter((rij) => rij.toonVerwacht ?? spec.toonVerwacht).map(({ id }) => id),
  );
  const found = new Map(
    spec.verwachtingen
      .filter(({ rij }) => rijen.has(rij))
      .flatMap((one) => leesOpgegeven(one, spec, blad).value ?? [])
      .filter(({ opgegeven, berekend }) => opgegeven.soort === 'bedrag' && berekend.soort === 'bedrag')
      .filter(({ opgegeven, berekend }) => !gelijk(opgegeven, berekend))
      .map((one) => [`${one.plek.rij}/${one.plek.kolom}`, one]),
  );
  return found.size === 0 ? NIETS : { van: (rij, kolom) => found.get(`${rij}/${kolom}`) };
}
