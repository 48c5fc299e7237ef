import type { ComponentChildren, Ref } from 'preact';
import type { Werkbank } from '../staat/werkbank.ts';

/** A preview that scrolls along with the text, and that the text follows when somebody moves it. */
export function Meeroller({
  bank,
  soort,
  vak,
  label,
  gerold,
  children,
}: {
  readonly bank: Werkbank;
  /** Its class. */
  readonly soort: string;
  readonly vak: Ref<HTMLElement>;
  readonly label: string;
  readonly gerold: () => void;
  readonly children?: ComponentChildren;
}) {
  const lead = () => bank.meekijken.leid('voorbeeld');
  return (
    <section
      class={soort}
      ref={vak}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with a keyboard
      tabIndex={0}
      aria-label={label}
      onScroll={gerold}
      onWheel={lead}
      onPointerDown={lead}
      onKeyDown={lead}
      onTouchStart={lead}
    >
      {children}
    </section>
  );
}
