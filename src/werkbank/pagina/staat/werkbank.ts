import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Praat } from '../../gesprek/praat.ts';
import { type Geweigerd, isGeweigerd, type Opslag, type Opslagkeuze } from '../../opslag/opslag.ts';
import { type Controle, createControle } from './controle.ts';
import { createFormulier, type Formulierstaat } from './formulier.ts';
import { createMeekijken, type Meekijken } from './meekijken.ts';
import { createTekst, type OpenTekst } from './tekst.ts';
import { createVoorbeeld, type Proefmiddelen, type Voorbeeld } from './voorbeeld.ts';
import { createWeergave, type Weergave } from './weergave.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';

export type Venster =
  | 'nieuw'
  | 'importeer'
  | 'importverslag'
  | 'verschil'
  | 'documenten'
  | 'help'
  | 'handelingen';

/** Everything that the page works with. */
export interface Werkbank {
  readonly praat: Praat;
  readonly opslagkeuzes: readonly Opslagkeuze[];
  readonly werkmap: Werkmap;
  readonly open: OpenTekst;
  readonly controle: Controle;
  readonly formulier: Formulierstaat;
  readonly voorbeeld: Voorbeeld;
  readonly middelen: Proefmiddelen;
  readonly meekijken: Meekijken;
  readonly weergave: Weergave;
  /** The dialog that is open. */
  readonly venster: Signal<Venster | undefined>;
  /** The place of which is asked what can be done there. */
  readonly gevraagd: Signal<Sprong>;
  /** A file that was dropped on the page, and not yet read. */
  readonly gesleept: Signal<File | undefined>;
  /** What is said at the foot of the page, and aloud. */
  readonly bericht: Signal<string>;
  readonly weigering: Signal<Geweigerd | undefined>;
  /** The place of the cursor in the text. */
  readonly cursor: Signal<{ readonly at: number; readonly lijn: number; readonly kolom: number }>;
  /** A place that has to be shown in the text; each one is another object. */
  readonly sprong: Signal<Sprong | undefined>;
  readonly telling: ReadonlySignal<{
    readonly fout: number;
    readonly waarschuwing: number;
    readonly tip: number;
  }>;
  /** Whether a folder is being opened. */
  readonly opent: ReadonlySignal<boolean>;
  kiesMap(keuze: Opslagkeuze): Promise<void>;
  gebruik(opslag: Opslag): Promise<void>;
  /** Opens the source at a path, when there is one. */
  openPad(pad: string): void;
  /** A place that has to be shown in the form, until it is. */
  readonly veldsprong: Signal<Sprong | undefined>;
  /** Whether its user writes in a form: it was asked for, and the text can be shown as one. */
  inFormulier(): boolean;
  /** Asks what can be done at a place. */
  watKan(van: number, tot: number): void;
  /** Shows a place in the text, and lets the user go on there. */
  toon(van: number, tot: number): void;
  /** Shows a place where its user writes, in the text or in the form, and lets the preview come along. */
  ga(van: number, tot: number): void;
}

export interface Sprong {
  readonly van: number;
  readonly tot: number;
}

/** Makes the state of a page on which nothing is open. */
export function createWerkbank(
  praat: Praat,
  opslagkeuzes: readonly Opslagkeuze[],
  storage: Storage | undefined,
  middelen: Proefmiddelen,
): Werkbank {
  const werkmap = openWerkmap(praat);
  const open = createTekst(werkmap, storage);
  const controle = createControle(praat, werkmap, open);
  const weergave = createWeergave(storage);
  const voorbeeld = createVoorbeeld(praat, open, controle, weergave, middelen);
  const sprong = signal<Sprong | undefined>(undefined);
  const veldsprong = signal<Sprong | undefined>(undefined);
  const meekijken = createMeekijken();
  const bericht = signal('');
  const opent = signal(false);
  const formulier = createFormulier(praat, open, controle, weergave, bericht);
  const venster = signal<Venster | undefined>(undefined);
  const gevraagd = signal<Sprong>({ van: 0, tot: 0 });
  const weigering = signal<Geweigerd | undefined>(undefined);
  const gebruik = async (opslag: Opslag) => {
    weigering.value = await werkmap.open(opslag);
    const first = werkmap.bronnen.value[0];
    if (first && !weigering.value) open.open(first);
  };
  const telling = computed(() => {
    const all = controle.meldingen.value;
    const count = (ernst: string) => all.filter((one) => one.ernst === ernst).length;
    return { fout: count('fout'), waarschuwing: count('waarschuwing'), tip: count('tip') };
  });
  return {
    praat,
    opslagkeuzes,
    werkmap,
    open,
    controle,
    voorbeeld,
    formulier,
    weergave,
    middelen,
    meekijken,
    venster,
    gevraagd,
    gesleept: signal(undefined),
    bericht,
    weigering,
    cursor: signal({ at: 0, lijn: 1, kolom: 1 }),
    sprong,
    veldsprong,
    telling,
    opent,
    async kiesMap(keuze) {
      opent.value = true;
      try {
        const opslag = await keuze.open();
        if (!opslag) return;
        if (isGeweigerd(opslag)) weigering.value = opslag;
        else await gebruik(opslag);
      } finally {
        opent.value = false;
      }
    },
    gebruik,
    openPad(pad) {
      const bron = werkmap.bronnen.value.find((one) => one.pad === pad);
      if (bron) open.open(bron);
    },
    ga(van, tot) {
      if (!this.inFormulier()) this.toon(van, tot);
      else {
        weergave.deel.value = 'schrijven';
        veldsprong.value = { van, tot };
      }
      meekijken.leid('tekst');
      meekijken.gerold('tekst', van);
    },
    inFormulier: () =>
      weergave.schrijven.value === 'formulier' &&
      (formulier.formulier.value ?? formulier.vergadering.value) !== undefined,
    watKan(van, tot) {
      gevraagd.value = { van, tot };
      venster.value = 'handelingen';
    },
    toon(van, tot) {
      weergave.schrijven.value = 'tekst';
      weergave.deel.value = 'schrijven';
      // The editor is shown first: what is hidden cannot be scrolled.
      requestAnimationFrame(() => {
        sprong.value = { van, tot };
      });
    },
  };
}
