import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

/** A field in which something new is typed, with its label; Enter adds it, as the button beside it does. */
export function Nieuwveld({
  label,
  waarde,
  voegToe,
  veld,
}: {
  readonly label: string;
  readonly waarde: Signal<string>;
  readonly voegToe: () => void;
  readonly veld?: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  return (
    <>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        {...(veld && { ref: veld })}
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        autocomplete="off"
        value={waarde.value}
        onInput={(event) => {
          waarde.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          voegToe();
        }}
      />
    </>
  );
}
