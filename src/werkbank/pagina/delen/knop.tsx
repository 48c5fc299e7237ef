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
  readonly uit?: boolean;
  readonly toets?: string;
  readonly klasse?: string;
  readonly id?: string;
}

/** A button of NL Design System. */
export function Knop({
  children,
  doe,
  ...vorm
}: Knopvorm & { readonly children: ComponentChildren; readonly doe: (event: MouseEvent) => void }) {
  const { soort = 'subtle', teken, label, alleenTeken, klein, uit, toets, klasse, id } = vorm;
  return (
    <button
      type="button"
      id={id}
      class={`utrecht-button utrecht-button--${soort} ${klein ? 'rv-klein' : ''} ${alleenTeken ? 'rv-alleenteken' : ''} ${klasse ?? ''}`}
      onClick={doe}
      disabled={uit}
      aria-label={label}
      aria-keyshortcuts={toets}
      title={alleenTeken && typeof children === 'string' ? children : undefined}
    >
      {teken && <Teken naam={teken} />}
      <span class={alleenTeken ? 'rv-onzichtbaar' : ''}>{children}</span>
    </button>
  );
}
