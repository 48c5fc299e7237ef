import { isAangenomen } from './uitkomst.ts';
import type { Agendapunt, Stukbehandeling } from './vergadering.ts';

/**
 * What everybody may read of an item besides its number and title (Gemeentewet, article 23): all of it; of an item behind
 * closed doors nothing, or only what was decided where that was made public.
 */
export function openbaarDeel(punt: Agendapunt): Agendapunt | undefined {
  if (!punt.besloten) return punt;
  if (!punt.besluitOpenbaar) return undefined;
  const adopted = (stukken: readonly Stukbehandeling[]) =>
    stukken.filter(isAangenomen).map((one) => ({ ...one, reden: undefined, preadvies: undefined }));
  return {
    ...punt,
    toelichting: undefined,
    portefeuillehouder: undefined,
    stukken: [],
    reden: undefined,
    ordevoorstellen: [],
    amendementen: adopted(punt.amendementen),
    moties: adopted(punt.moties),
    stemverklaringen: [],
    aantekeningen: [],
    toezeggingen: [],
    inhoud: [],
  };
}
