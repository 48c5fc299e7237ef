import { waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { opsomming } from '../../../domain/opsomming.ts';
import type { Controle } from '../../blok.ts';
import { INVESTERINGEN } from '../investeringen/schema.ts';
import { RESERVES } from '../reserves/schema.ts';
import { POSTENBLOKKEN } from './schema.ts';

/** F14: every year of the period has something in lasten, baten, dekking or reserves; else the period is probably wrong. */
export const jarenCompleet: Controle = ({ invoer, jaren, tabellen, blad }) => {
  const posten = POSTENBLOKKEN.flatMap(({ naam }) => tabellen.get(naam) ?? []);
  if (posten.length === 0) return [];
  // What goes into and out of a reserve in a year, or is invested in it, is an amount of that year too.
  const andere = [RESERVES, INVESTERINGEN].flatMap(({ naam }) => tabellen.get(naam) ?? []);
  const leeg = jaren.filter((jaar) =>
    [...posten, ...andere].every((spec) =>
      spec.rijen
        .filter((rij) => rij.soort === 'post' && !(andere.includes(spec) && rij.formule))
        .every((rij) => {
          const waarde = blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: jaar });
          return waarde === undefined || waarde.soort === 'leeg';
        }),
    ),
  );
  if (leeg.length === 0 || leeg.length === jaren.length) return [];
  const melding = `Voor ${opsomming(leeg)} staat er nergens een bedrag.`;
  const hint = 'Laat het jaar weg uit `jaren`, of vul in wat er in dat jaar gebeurt (0 als het niets is).';
  return [waarschuwing('jaar-zonder-bedragen', melding, invoer.jaren?.[0]?.span, { hint })];
};
