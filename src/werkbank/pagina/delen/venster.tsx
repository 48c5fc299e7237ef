import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Knop } from './knop.tsx';

const FIELD = '.rv-vensterinhoud :is(input:not([type="radio"]), textarea, .rv-handelingen button)';

/** A dialog over the page: the browser keeps the focus in it, Escape closes it, and the focus goes back where it was. */
export function Venster({
  titel,
  sluit,
  children,
  breed,
}: {
  readonly titel: string;
  /** Absent for a dialog that has to be answered. */
  readonly sluit?: () => void;
  readonly children: ComponentChildren;
  readonly breed?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const own = dialog.current;
    own?.showModal();
    // Who opens a dialog to fill it in begins with its first field; one that has to be answered is read first.
    own?.querySelector<HTMLElement>(sluit ? FIELD : 'h2')?.focus();
    return () => {
      // Whoever was led elsewhere meanwhile stays there.
      const { activeElement } = document;
      const nowhere =
        activeElement === document.body || activeElement === null || own?.contains(activeElement);
      if (nowhere && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`rv-venster ${breed ? 'rv-breed' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        sluit?.();
      }}
    >
      <header class="rv-vensterkop">
        <h2 id={id} tabIndex={sluit ? undefined : -1}>
          {titel}
        </h2>
        {sluit && (
          <Knop teken="sluit" alleenTeken doe={sluit}>
            Sluiten
          </Knop>
        )}
      </header>
      <div class="rv-vensterinhoud">{children}</div>
    </dialog>
  );
}
