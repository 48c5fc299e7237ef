import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Formulier } from '../../../formulier/formulier.ts';
import { naWens } from '../../../formulier/na-wens.ts';
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
  doeEnGa(wensen: Wens | readonly Wens[], selector: string): Promise<void>;
}

/** Reads the form again each time the text was looked at, for as long as it is shown. */
export function createFormulier(
  praat: Praat,
  open: OpenTekst,
  controle: Controle,
  weergave: Weergave,
  bericht: Signal<string>,
): Formulierstaat {
  const formulier = signal<Formulier | undefined>(undefined);
  const vergadering = signal<Vergaderformulier | undefined>(undefined);
  const bezig = signal(false);
  const doel: Formulierstaat['doel'] = signal(undefined);
  let before: Promise<void> = Promise.resolve();
  let asked = 0;
  /** All that was done, and how much of it the form shows. */
  let gedaan: readonly Wens[] = [];
  let getoond = 0;
  const read = async (pad: string) => {
    asked += 1;
    const own = asked;
    const tekst = open.tekst.peek();
    const answer = await praat('formulier', { pad });
    // Of a text that changed meanwhile another form comes.
    if (own !== asked || tekst !== open.tekst.peek()) return;
    getoond = gedaan.length;
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
      gedaan = [];
      getoond = 0;
      formulier.value = undefined;
      vergadering.value = undefined;
    }
    shown = pad;
    if (pad === undefined || weergave.schrijven.value !== 'formulier' || looked === '') return;
    bezig.value = true;
    if (looked !== open.tekst.peek()) return;
    void read(pad).catch(() => {
      bezig.value = false;
    });
  });
  const doe = (...gewenst: readonly Wens[]) => {
    const seen = getoond;
    before = before
      .catch(() => undefined)
      .then(async () => {
        const pad = open.bron.peek()?.pad;
        if (pad === undefined) return;
        // What was done since the form was shown may have moved what is meant.
        const wensen = gewenst.flatMap(
          (wens) =>
            gedaan.slice(seen).reduce<Wens | undefined>((one, eerder) => one && naWens(one, eerder), wens) ??
            [],
        );
        if (wensen.length < gewenst.length) bericht.value = TE_SNEL;
        if (wensen.length === 0) return;
        for (let tries = 0; tries < TRIES; tries += 1) {
          const tekst = open.tekst.peek();
          const made = await praat('wens', { pad, tekst, wensen });
          // Whatever was typed elsewhere meanwhile goes before.
          if (open.tekst.peek() !== tekst) continue;
          gedaan = [...gedaan, ...wensen];
          open.zet(made.tekst);
          return;
        }
      });
    return before;
  };
  return {
    formulier,
    vergadering,
    bezig,
    doel,
    doe,
    doeEnGa(wensen, selector) {
      doel.value = { selector, van: document.activeElement };
      return doe(...[wensen].flat());
    },
  };
}

/** How often is begun again when the text is changed elsewhere. */
const TRIES = 5;

const TE_SNEL = 'Dit is niet gedaan: wat u bedoelde, is net verplaatst of weg. Doe het nog eens.';
