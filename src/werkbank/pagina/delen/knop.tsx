import type { ComponentChildren } from 'preact';
import { Teken, type Tekennaam } from './teken.tsx';

/** What a button may be told besides what it does. */
export interface Knopvorm {
  readonly soort?: 'primary-action' | 'secondary-action' | 'subtle';
  readonly teken?: Tekennaam;
  /** What it is called where its words are not enough, or are not shown. */
  readonly label?: string;
  /** Leave the words to who listens: the drawing says it. */
  readonly alleenTeken?: boolean;
  readonly klein?: boolean;
  /** It cannot be done at this moment; it can be reached and is read as such. */
  readonly uit?: boolean;
  readonly toets?: string;
  readonly klasse?: string;
  readonly id?: string;
  /** What it is found by within its part of the page. */
  readonly merk?: string;
  /** Whether what it shows and hides is shown, and the id of that. */
  readonly open?: boolean;
  readonly beheert?: string;
}

/** A button of NL Design System. */
export function Knop({
  children,
  doe,
  ...vorm
}: Knopvorm & { readonly children: ComponentChildren; readonly doe: (event: MouseEvent) => void }) {
  const {
    soort = 'subtle',
    teken,
    label,
    alleenTeken,
    klein,
    uit,
    toets,
    klasse,
    id,
    merk,
    open,
    beheert,
  } = vorm;
  return (
    <button
      type="button"
      id={id}
      data-knop={merk}
      class={`utrecht-button utrecht-button--${soort} ${klein ? 'rv-klein' : ''} ${alleenTeken ? 'rv-alleenteken' : ''} ${klasse ?? ''}`}
      // What cannot be done keeps the focus of who just did it.
      onClick={uit ? undefined : doe}
      aria-disabled={uit || undefined}
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? beheert : undefined}
      aria-keyshortcuts={toets}
      title={alleenTeken && typeof children === 'string' ? children : undefined}
    >
      {teken && <Teken naam={teken} />}
      <span class={alleenTeken ? 'rv-onzichtbaar' : ''}>{children}</span>
    </button>
  );
}
