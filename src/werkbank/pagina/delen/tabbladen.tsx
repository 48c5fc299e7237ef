import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One of several views of the same room. */
export interface Tabblad<N extends string> {
  readonly naam: N;
  readonly titel: ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices describe them: one stop for Tab, arrows between them. `id` names their panels. */
export function Tabs<N extends string>({
  id,
  label,
  bladen,
  gekozen,
  kies,
}: {
  readonly id: string;
  readonly label: string;
  readonly bladen: readonly Tabblad<N>[];
  readonly gekozen: N;
  readonly kies: (naam: N) => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = bladen.findIndex(({ naam }) => naam === gekozen);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: bladen.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = bladen[(at + step + bladen.length) % bladen.length];
    if (!next) return;
    kies(next.naam);
    row.current?.querySelector<HTMLElement>(`#${id}-tab-${next.naam}`)?.focus();
  };
  return (
    <div class="rv-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {bladen.map(({ naam, titel }) => (
        <button
          key={naam}
          type="button"
          role="tab"
          id={`${id}-tab-${naam}`}
          aria-selected={naam === gekozen}
          aria-controls={`${id}-blad-${naam}`}
          tabIndex={naam === gekozen ? 0 : -1}
          onClick={() => kies(naam)}
        >
          {titel}
        </button>
      ))}
    </div>
  );
}

/** What belongs to a tab; it stays as it was while another one is shown. */
export function Paneel({
  id,
  naam,
  gekozen,
  children,
  klasse,
}: {
  readonly id: string;
  readonly naam: string;
  readonly gekozen: string;
  readonly children: ComponentChildren;
  readonly klasse?: string;
}) {
  return (
    <div
      role="tabpanel"
      id={`${id}-blad-${naam}`}
      aria-labelledby={`${id}-tab-${naam}`}
      hidden={naam !== gekozen}
      class={`rv-paneel ${klasse ?? ''}`}
    >
      {children}
    </div>
  );
}
