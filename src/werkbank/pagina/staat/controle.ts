import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Praat } from '../../gesprek/praat.ts';
import type { Herstelling, Melding } from '../../gesprek/verzoeken.ts';
import { readTekst, tekstBytes } from '../../opslag/tekstbestand.ts';
import { createLatest } from './latest.ts';
import { meldingsleutel, schuifMelding } from './schuif-melding.ts';
import type { OpenTekst } from './tekst.ts';
import { wijzig } from './tekstwijziging.ts';
import type { Werkmap } from './werkmap.ts';

/** What is wrong with the open text, and how that is mended. */
export interface Controle {
  readonly meldingen: ReadonlySignal<readonly Melding[]>;
  /** The text that the problems are of: their places count in it. */
  readonly gecontroleerd: ReadonlySignal<string>;
  /** Whether the text changed since. */
  readonly bezig: ReadonlySignal<boolean>;
  /** What the program itself failed at. */
  readonly storing: ReadonlySignal<string | undefined>;
  /** Makes the changes of one repair. */
  herstel(melding: Melding, herstelling: Herstelling): Promise<void>;
  /** Makes changes of the texts as they are. */
  doe(herstelling: Herstelling): Promise<void>;
  /** Mends all that may be mended without asking, or what one rule tells; how many problems that were. */
  herstelAlles(regel?: string): Promise<number>;
}

/** Milliseconds without typing before the text is looked at, and before that is done with all that takes long. */
const PAUSE = 60;
const LONG_PAUSE = 500;

/** Looks at the open text again each time it changes. */
export function createControle(praat: Praat, werkmap: Werkmap, open: OpenTekst): Controle {
  const meldingen = signal<readonly Melding[]>([]);
  const gecontroleerd = signal('');
  const bezig = signal(false);
  const storing = signal<string | undefined>(undefined);

  /** What was found at once, and what takes long, of the text that was looked at. */
  let quick: readonly Melding[] = [];
  let late: readonly Melding[] = [];

  const look = createLatest(async () => {
    const pad = open.bron.value?.pad;
    const tekst = open.tekst.value;
    if (pad === undefined) return;
    try {
      await werkmap.zet(pad, tekst);
      const found = (await praat('controleer', { pad, haast: true })).meldingen;
      batch(() => {
        // What takes long to find stays in sight until it is looked for again.
        late = late.flatMap((one) => schuifMelding(one, pad, gecontroleerd.peek(), tekst) ?? []);
        quick = found;
        meldingen.value = [...found, ...late];
        gecontroleerd.value = tekst;
        storing.value = undefined;
      });
    } catch (error) {
      storing.value = error instanceof Error ? error.message : String(error);
    }
    bezig.value = tekst !== open.tekst.value;
    lookLong.call();
  }, PAUSE);

  const lookLong = createLatest(async () => {
    const pad = open.bron.value?.pad;
    const tekst = open.tekst.value;
    // What is typed meanwhile is looked at first, and comes here again.
    if (pad === undefined || tekst !== gecontroleerd.value) return;
    const found = await praat('controleer', { pad }).catch(() => undefined);
    const same = tekst === gecontroleerd.value && tekst === open.tekst.value;
    if (!found || pad !== open.bron.value?.pad || !same) return;
    const known = new Set(quick.map(meldingsleutel));
    late = found.meldingen.filter((one) => !known.has(meldingsleutel(one)));
    meldingen.value = found.meldingen;
  }, LONG_PAUSE);

  let known: string | undefined;
  effect(() => {
    const { tekst, bron } = open;
    if (tekst.value === '' && !bron.value) return;
    bezig.value = true;
    if (known === bron.value?.pad) look.call();
    else {
      known = bron.value?.pad;
      meldingen.value = [];
      late = [];
      void look.now();
    }
  });

  /** Puts a text in a file of the folder: the open one in sight, another one saved, in the form that it has. */
  const put = async (pad: string, change: (was: string) => string) => {
    if (pad === open.bron.value?.pad) {
      open.zet(change(open.tekst.value));
      return;
    }
    const bestand = werkmap.bestand(pad);
    const read = bestand && readTekst(bestand.bytes);
    if (!bestand || !read) return;
    await werkmap.schrijf(pad, tekstBytes({ ...read, tekst: change(read.tekst) }), bestand.kenmerk);
    look.call();
  };

  const doe = async ({ edits }: Herstelling) => {
    for (const pad of new Set(edits.map(({ plek }) => plek.pad))) {
      const own = edits.filter(({ plek }) => plek.pad === pad);
      await put(pad, (was) =>
        wijzig(
          was,
          own.map(({ plek: { van, tot }, tekst }) => ({ van, tot, tekst })),
        ),
      );
    }
  };

  return {
    meldingen,
    gecontroleerd,
    bezig,
    storing,
    async herstel(melding, herstelling) {
      if (open.tekst.value !== gecontroleerd.value) {
        await look.now();
        const again = meldingen.value.find(
          (one) => one.regel === melding.regel && one.melding === melding.melding,
        );
        const same = [again?.herstel, ...(again?.keuzes ?? [])].find(
          (one) => one?.titel === herstelling.titel,
        );
        if (!again || !same || open.tekst.value !== gecontroleerd.value) return;
        return this.herstel(again, same);
      }
      await doe(herstelling);
    },
    doe,
    async herstelAlles(regel) {
      const pad = open.bron.value?.pad;
      if (pad === undefined) return 0;
      await look.now();
      const asked = open.tekst.value;
      const { bestanden, aantal } = await praat('herstel', { pad, ...(regel !== undefined && { regel }) });
      if (open.tekst.value !== asked) return 0;
      for (const { pad: path, tekst } of bestanden) await put(path, () => tekst);
      return aantal;
    },
  };
}
