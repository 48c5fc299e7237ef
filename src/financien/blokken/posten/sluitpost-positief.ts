import { fout } from '../../../diagnostics/diagnostic.ts';
import type { BedragenInvoer } from '../../../domain/financien/cel.ts';
import type { Controle } from '../../controles/controle.ts';
import { isSluitpost, perKolom } from '../../lezen/per-kolom.ts';
import type { TabelSpec } from '../../rekenblad/model.ts';
import { zekerNegatief } from '../../rekenblad/reken.ts';
import { termenVan } from '../../rekenblad/termen.ts';
import { inWoorden, optelling } from '../../rekenblad/weergeven.ts';

/** A sluitpost is what is still needed; below zero there was too much cover already. */
export const sluitpostPositief: Controle = ({ blokken, blad }) => {
  const spec = blokken.get('dekking')?.spec;
  if (!spec) return [];
  return spec.rijen.flatMap((rij) =>
    [...rij.cellen].flatMap(([kolom, cel]) => {
      if (cel.soort !== 'formule' || cel.span === undefined || rij.soort !== 'post') return [];
      const plek = { tabel: spec.naam, rij: rij.id, kolom };
      const waarde = blad.waarde(plek);
      const typed = blokken.get('dekking')?.regels.get(rij.id);
      if (!waarde || !gevraagd(typed?.bedragen, kolom, spec) || !zekerNegatief(waarde)) return [];
      const som = optelling(termenVan(plek, blad));
      const melding = `De sluitpost van ${kolom} is negatief (${inWoorden(waarde)}): zonder deze post is er al te veel dekking. Berekend uit: ${som}.`;
      const hint = 'Verlaag een andere dekkingspost.';
      return [fout('sluitpost-negatief', melding, cel.span, { hint })];
    }),
  );
};

/** True when the author asked for a sluitpost in this column. */
function gevraagd(typed: BedragenInvoer | undefined, kolom: string, { kolommen }: TabelSpec): boolean {
  const cellen = perKolom(typed, { kolommen, diagnostics: [] });
  return cellen.some((one) => one.kolom.id === kolom && isSluitpost(one.cel));
}
