import type { Formulierveld } from '../../../../formulier/formulier.ts';
import type { Werkbank } from '../../staat/werkbank.ts';
import { Invoerveld } from '../invoerveld.tsx';

/** The fields that are shown on request; nothing where there are none. */
export function MeerVelden({
  bank,
  velden,
  van,
}: {
  readonly bank: Werkbank;
  readonly velden: readonly Formulierveld[];
  /** What they are of, for who listens. */
  readonly van?: string;
}) {
  const extra = velden.filter((veld) => veld.extra);
  if (extra.length === 0) return null;
  return (
    <details class="rv-meer">
      <summary>
        Meer gegevens{van && <span class="rv-onzichtbaar"> van {van}</span>} ({extra.length})
      </summary>
      {extra.map((veld) => (
        <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />
      ))}
    </details>
  );
}
