import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Knop } from '../delen/knop.tsx';

/** A choice of what can be added, and the button that adds it; nothing where there is nothing to add. */
export function Toevoegen({
  naam,
  keuzes,
}: {
  readonly naam: string;
  readonly keuzes: readonly { readonly naam: string; readonly kies: () => void }[];
}) {
  const chosen = useSignal(keuzes[0]?.naam ?? '');
  const id = useId();
  if (keuzes.length === 0) return null;
  return (
    <div class="rv-toevoegen">
      <label class="utrecht-form-label" for={id}>
        {naam}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {keuzes.map((one) => (
          <option key={one.naam} value={one.naam}>
            {one.naam}
          </option>
        ))}
      </select>
      <Knop
        soort="secondary-action"
        teken="nieuw"
        doe={() => (keuzes.find((one) => one.naam === chosen.value) ?? keuzes[0])?.kies()}
      >
        Voeg toe
      </Knop>
    </div>
  );
}
