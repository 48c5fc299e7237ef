import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Formulier } from '../../../formulier/formulier.ts';
import type { Vergaderformulier } from '../../../formulier/vergadering/vergaderformulier.ts';
import type { Wens } from '../../../formulier/wens.ts';
import type { Praat } from '../../gesprek/praat.ts';
import type { Controle } from './controle.ts';
import type { OpenTekst } from './tekst.ts';
import type { Weergave } from './weergave.ts';

/** The open text as a form. */
export interface Formulierstaat {
  /** Undefined where the text cannot be shown as one. */
  readonly formulier: ReadonlySignal<Formulier | undefined>;
  /** The same of a meeting; one of both at most. */
  readonly vergadering: ReadonlySignal<Vergaderformulier | undefined>;
  /** Whether it was asked for and is not there yet. */
  readonly bezig: ReadonlySignal<boolean>;
  /** Does something in the text; what is asked meanwhile comes behind it. */
  doe(...wensen: readonly Wens[]): Promise<void>;
  /** What gets the focus once the form shows it: a selector, and what had the focus when that was asked. */
  readonly doel: Signal<{ readonly selector: string; readonly van: Element | null } | undefined>;
  /** Does something in the text, after which its user goes on at the first element that fits a selector. */
  doeEnGa(wens: Wens, selector: string): Promise<void>;
}

/** Reads the form again each time the text was looked at, for as long as it is shown. */
export function createFormulier(
  praat: Praat,
  open: OpenTekst,
  controle: Controle,
  weergave: Weergave,
): Formulierstaat {
  const formulier = signal<Formulier | undefined>(undefined);
  const vergadering = signal<Vergaderformulier | undefined>(undefined);
  const bezig = signal(false);
  const doel: Formulierstaat['doel'] = signal(undefined);
  let before: Promise<void> = Promise.resolve();
  let asked = 0;
  const read = async (pad: string) => {
    asked += 1;
    const own = asked;
    const answer = await praat('formulier', { pad });
    if (own !== asked) return;
    batch(() => {
      formulier.value = answer.formulier;
      vergadering.value = answer.vergadering;
      bezig.value = false;
    });
  };
  let shown: string | undefined;
  effect(() => {
    const pad = open.bron.value?.pad;
    const looked = controle.gecontroleerd.value;
    if (pad !== shown) {
      formulier.value = undefined;
      vergadering.value = undefined;
    }
    shown = pad;
    if (pad === undefined || weergave.schrijven.value !== 'formulier' || looked === '') return;
    bezig.value = true;
    void read(pad).catch(() => {
      bezig.value = false;
    });
  });
  const doe = (...wensen: readonly Wens[]) => {
    before = before
      .catch(() => undefined)
      .then(async () => {
        const pad = open.bron.peek()?.pad;
        const tekst = open.tekst.peek();
        if (pad === undefined) return;
        const made = await praat('wens', { pad, tekst, wensen });
        // Whatever was typed elsewhere meanwhile goes before.
        if (open.tekst.peek() === tekst) open.zet(made.tekst);
      });
    return before;
  };
  return {
    formulier,
    vergadering,
    bezig,
    doel,
    doe,
    doeEnGa(wens, selector) {
      doel.value = { selector, van: document.activeElement };
      return doe(wens);
    },
  };
}
