import { type ReadonlySignal, signal } from '@preact/signals';

export type Kant = 'tekst' | 'voorbeeld';

/** A place that both sides show: the offset in the text at the top of the side that is moved. */
export interface Blik {
  readonly van: Kant;
  readonly offset: number;
}

/** Lets text and preview scroll along: the side that the user works in leads, the other one follows and tells nothing. */
export interface Meekijken {
  readonly blik: ReadonlySignal<Blik | undefined>;
  /** The user moves one side by wheel, touch, keys or pointer. */
  leid(kant: Kant): void;
  /** A side moved; of no meaning when it does not lead. */
  gerold(kant: Kant, offset: number): void;
}

/** Nobody leads at first. */
export function createMeekijken(): Meekijken {
  const blik = signal<Blik | undefined>(undefined);
  let leader: Kant | undefined;
  return {
    blik,
    leid(kant) {
      leader = kant;
    },
    gerold(kant, offset) {
      if (kant === leader && blik.peek()?.offset !== offset) blik.value = { van: kant, offset };
    },
  };
}
