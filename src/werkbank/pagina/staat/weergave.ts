import { effect, type Signal, signal } from '@preact/signals';

export const THEMAS = ['systeem', 'licht', 'donker'] as const;
export type Thema = (typeof THEMAS)[number];

/** What of the page is seen; of no importance to the text. */
export interface Weergave {
  readonly thema: Signal<Thema>;
  /** How the text is written. */
  readonly schrijven: Signal<'tekst' | 'formulier'>;
  /** How it is shown. */
  readonly voorbeeld: Signal<'bladzijden' | 'web'>;
  /** Where the window has room for one thing only. */
  readonly deel: Signal<'schrijven' | 'voorbeeld' | 'meldingen'>;
  /** The part of the width that is for writing. */
  readonly verdeling: Signal<number>;
  readonly meldingenOpen: Signal<boolean>;
}

const KEY = 'raadsvoorstel/weergave';

/** The view as the user last had it; where the browser keeps nothing, as it is at first. */
export function createWeergave(storage: Storage | undefined): Weergave {
  const kept = readKept(storage);
  const thema = signal<Thema>(THEMAS.find((one) => one === kept.thema) ?? 'systeem');
  const schrijven = signal<'tekst' | 'formulier'>(kept.schrijven === 'formulier' ? 'formulier' : 'tekst');
  const voorbeeld = signal<'bladzijden' | 'web'>(kept.voorbeeld === 'web' ? 'web' : 'bladzijden');
  const verdeling = signal(typeof kept.verdeling === 'number' ? kept.verdeling : 0.5);
  effect(() => {
    const value = {
      thema: thema.value,
      schrijven: schrijven.value,
      voorbeeld: voorbeeld.value,
      verdeling: verdeling.value,
    };
    try {
      storage?.setItem(KEY, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing shows the page as it is at first.
    }
  });
  return { thema, schrijven, voorbeeld, verdeling, deel: signal('schrijven'), meldingenOpen: signal(true) };
}

function readKept(storage: Storage | undefined): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
