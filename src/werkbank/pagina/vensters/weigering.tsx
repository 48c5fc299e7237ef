import type { Weigering as Reden } from '../../../domain/weigering.ts';

/** Why something could not be done, told at once to who listens. */
export function Weigering({ redenen }: { readonly redenen: readonly Reden[] }) {
  if (redenen.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        {redenen.map(({ melding, hint }) => (
          <p key={melding}>
            {melding} {hint}
          </p>
        ))}
      </div>
    </div>
  );
}
