import { CONSIDERANSLIJSTEN, CONSIDERANSREGEL, type Considerans } from '../../domain/considerans.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { compareNummers } from './compare-nummers.ts';
import type { Opgelost } from './los-op.ts';
import type { Wasregel } from './was-wordt.ts';

/**
 * What amendments change in the considerans: of each list the lines that are not in both, the first that went beside the
 * first that came. A line is called by its place in its list: "overweging 2". `woorden` gives what a line says.
 */
export function wasWordtRegels(
  was: Considerans,
  wordt: Considerans,
  wijzigingen: readonly Opgelost[],
  woorden: (tekst: Located<Tekst>, nieuw: boolean) => string,
): readonly Wasregel[] {
  return CONSIDERANSLIJSTEN.flatMap((lijst) => {
    const after = wordt[lijst].map((tekst) => woorden(tekst, true));
    const before = was[lijst].map((tekst) => woorden(tekst, false));
    const name = (at: number) => `${CONSIDERANSREGEL[lijst].een} ${at + 1}`;
    const gone = [...before.entries()].filter(([, text]) => !after.includes(text)).map(([at]) => at);
    const came = [...after.entries()].filter(([, text]) => !before.includes(text)).map(([at]) => at);
    const door = [...new Set(wijzigingen.filter((one) => one.lijst === lijst).map(({ stuk }) => stuk))].sort(
      compareNummers,
    );
    return Array.from({ length: Math.max(gone.length, came.length) }, (_, row): Wasregel => {
      const [old, now] = [gone[row], came[row]];
      return {
        ...(old !== undefined && { van: name(old), was: was[lijst][old] }),
        ...(now !== undefined && { naar: name(now), wordt: wordt[lijst][now] }),
        door,
      };
    });
  });
}
