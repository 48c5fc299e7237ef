import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Proefdocument } from '../../../proefdruk/proefdruk.ts';
import type { Proefdruk } from '../../../proefdruk/proefpagina.ts';
import type { Praat } from '../../gesprek/praat.ts';
import type { Controle } from './controle.ts';
import { createLatest } from './latest.ts';
import type { OpenTekst } from './tekst.ts';
import type { Weergave } from './weergave.ts';

/** What the documents of the open text look like. */
export interface Voorbeeld {
  /** The documents that come of the text. */
  readonly documenten: ReadonlySignal<readonly Proefdocument[]>;
  /** The name of the one that is shown; the first one where it names none. */
  readonly gekozen: Signal<string | undefined>;
  readonly bladzijden: ReadonlySignal<Proefdruk | undefined>;
  readonly web: ReadonlySignal<string | undefined>;
  /** The files whose errors are in the way of a document. */
  readonly foutIn: ReadonlySignal<readonly string[]>;
  /** Whether something was asked for that is not there yet. */
  readonly bezig: ReadonlySignal<boolean>;
}

/** Fonts and pictures of documents, kept by the page under their names. */
export interface Proefmiddelen {
  readonly bekend: () => readonly string[];
  /** Keeps those of a document; settles when it can be drawn. */
  readonly neem: (druk: Proefdruk) => Promise<void>;
  /** The address of a picture. */
  readonly beeld: (naam: string) => string;
}

/** Makes the document that is looked at again each time the text was looked at. */
export function createVoorbeeld(
  praat: Praat,
  open: OpenTekst,
  controle: Controle,
  weergave: Weergave,
  middelen: Proefmiddelen,
): Voorbeeld {
  const documenten = signal<readonly Proefdocument[]>([]);
  const gekozen = signal<string | undefined>(undefined);
  const bladzijden = signal<Proefdruk | undefined>(undefined);
  const web = signal<string | undefined>(undefined);
  const foutIn = signal<readonly string[]>([]);
  const bezig = signal(false);
  let shown: string | undefined;

  const look = createLatest(async () => {
    const pad = open.bron.peek()?.pad;
    if (pad === undefined) return;
    if (pad !== shown)
      batch(() => {
        documenten.value = [];
        foutIn.value = [];
        bladzijden.value = undefined;
        web.value = undefined;
      });
    shown = pad;
    const document = gekozen.peek();
    const made = await praat('proef', {
      pad,
      ...(document !== undefined && { document }),
      vorm: weergave.voorbeeld.peek(),
      variant: 'openbaar',
      fouten: controle.meldingen.peek().some(({ ernst }) => ernst === 'fout'),
      bekend: middelen.bekend(),
    });
    if (made.bladzijden) await middelen.neem(made.bladzijden);
    if (pad !== open.bron.peek()?.pad) return;
    batch(() => {
      documenten.value = made.documenten;
      foutIn.value = made.foutIn;
      if (made.bladzijden) bladzijden.value = made.bladzijden;
      if (made.web) web.value = made.web.html;
      bezig.value = false;
    });
  }, 0);

  effect(() => {
    // Whatever decides what is shown; the text has been looked at when `gecontroleerd` is another.
    const all = [controle.gecontroleerd.value, gekozen.value, weergave.voorbeeld.value, open.bron.value];
    if (all.includes(undefined) && !open.bron.value) return;
    bezig.value = true;
    look.now().catch(() => {
      bezig.value = false;
    });
  });
  return { documenten, gekozen, bladzijden, web, foutIn, bezig };
}
