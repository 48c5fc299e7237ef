import type { ControleContext } from '../../controles/controle.ts';
import type { Cijfers } from './tekorten.ts';

/** The amounts while they are checked: what could not be computed is told apart from what is empty. */
export function cijfersIn({ jaren, blokken, blad }: ControleContext): Cijfers {
  return {
    jaren,
    posten(tabel) {
      const blok = blokken.get(tabel);
      return blok?.spec.rijen
        .filter((rij) => rij.teltMee)
        .map(({ id, aard }) => {
          const reserve = blok.regels.get(id)?.reserve?.value;
          return { id, ...(aard && { aard }), ...(reserve !== undefined && { reserve }) };
        });
    },
    waarde: (tabel, rij, jaar) => blad.waarde({ tabel, rij, kolom: jaar }),
  };
}
