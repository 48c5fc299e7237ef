import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Geweigerd, Inhoud } from '../../opslag/opslag.ts';
import { readTekst, type Tekstbestand, tekstBytes } from '../../opslag/tekstbestand.ts';
import { type Concepten, openConcepten } from './concepten.ts';
import { createLatest } from './latest.ts';
import { type Wijziging, wijzig } from './tekstwijziging.ts';
import type { BronInMap, Werkmap } from './werkmap.ts';

/** How it stands with the file of the open text. */
export type Bewaarstand =
  | { readonly soort: 'bewaard' | 'gewijzigd' | 'bezig' }
  | { readonly soort: 'geweigerd'; readonly reden: Geweigerd }
  | { readonly soort: 'botsing'; readonly nu: string | undefined; readonly kenmerk: string | undefined };

/** The one text that is open: written in the editor, in the form and by repairs, always here. */
export interface OpenTekst {
  readonly bron: ReadonlySignal<BronInMap | undefined>;
  readonly tekst: ReadonlySignal<string>;
  /** As it was last saved. */
  readonly bewaard: ReadonlySignal<string>;
  readonly stand: ReadonlySignal<Bewaarstand>;
  /** Whether a text came back that an earlier visit did not save. */
  readonly hersteld: ReadonlySignal<boolean>;
  open(bron: BronInMap): void;
  wijzig(wijzigingen: readonly Wijziging[]): void;
  zet(tekst: string): void;
  /** Saves; true when the file is as the text. */
  bewaar(): Promise<boolean>;
  /** Ends a collision: keeps the text of the page, or takes the one of the disk. */
  kies(welke: 'mijn' | 'schijf'): Promise<void>;
  /** Keeps what is not saved, at once; for a page that goes. */
  bewaarConcept(): void;
}

const CONCEPT_PAUSE = 400;

/** Opens no text yet. */
export function createTekst(werkmap: Werkmap, storage: Storage | undefined): OpenTekst {
  const bron = signal<BronInMap | undefined>(undefined);
  const tekst = signal('');
  const bewaard = signal('');
  const apart = signal<Bewaarstand | undefined>(undefined);
  const hersteld = signal(false);
  let vorm: Tekstbestand['vorm'] = { crlf: false, bom: false };
  let kenmerk: string | undefined;
  let concepten: Concepten = openConcepten('', undefined);

  const bewaarConcept = () => {
    const { value } = bron;
    if (!value) return;
    if (tekst.value === bewaard.value) concepten.vergeet(value.pad);
    else concepten.bewaar(value.pad, tekst.value, kenmerk);
  };
  const later = createLatest(async () => bewaarConcept(), CONCEPT_PAUSE);

  const botst = (nu: Inhoud | undefined) => {
    apart.value = {
      soort: 'botsing',
      nu: nu && readTekst(nu.bytes)?.tekst,
      kenmerk: nu?.kenmerk,
    };
  };
  const take = (inhoud: Inhoud) => {
    const read = readTekst(inhoud.bytes) ?? { tekst: '', vorm };
    vorm = read.vorm;
    kenmerk = inhoud.kenmerk;
    batch(() => {
      bewaard.value = read.tekst;
      tekst.value = read.tekst;
      apart.value = undefined;
    });
  };
  werkmap.opWijziging((pad, bestand) => {
    if (pad !== bron.value?.pad || bestand?.kenmerk === kenmerk) return;
    const same = bestand && readTekst(bestand.bytes)?.tekst === tekst.value;
    if (bestand && (same || tekst.value === bewaard.value)) take(bestand);
    else botst(bestand);
  });

  return {
    bron,
    tekst,
    bewaard,
    stand: computed<Bewaarstand>(
      () => apart.value ?? { soort: tekst.value === bewaard.value ? 'bewaard' : 'gewijzigd' },
    ),
    hersteld,
    open(next) {
      bewaarConcept();
      const bestand = werkmap.bestand(next.pad);
      if (!bestand) return;
      concepten = openConcepten(werkmap.opslag.value?.naam ?? '', storage);
      batch(() => {
        bron.value = next;
        take(bestand);
        const kept = concepten.lees(next.pad);
        hersteld.value = kept !== undefined && kept.tekst !== bewaard.value;
        if (!kept) return;
        tekst.value = kept.tekst;
        // The file became another one after this text was begun: neither may go in silence.
        if (hersteld.value && kept.kenmerk !== bestand.kenmerk) botst(bestand);
      });
    },
    wijzig(wijzigingen) {
      tekst.value = wijzig(tekst.value, wijzigingen);
      later.call();
    },
    zet(next) {
      tekst.value = next;
      later.call();
    },
    async bewaar() {
      const { value } = bron;
      if (!value || apart.value?.soort === 'botsing' || apart.value?.soort === 'bezig') return false;
      apart.value = { soort: 'bezig' };
      const saved = tekst.value;
      const done = await werkmap.schrijf(value.pad, tekstBytes({ tekst: saved, vorm }), kenmerk);
      if (done.soort === 'botsing') botst(done.nu);
      else if (done.soort === 'geweigerd') apart.value = { soort: 'geweigerd', reden: done.reden };
      else {
        kenmerk = done.kenmerk;
        batch(() => {
          bewaard.value = saved;
          apart.value = undefined;
          hersteld.value = false;
        });
        bewaarConcept();
        // The worker has what was saved; what was typed meanwhile comes behind it.
        if (tekst.value !== saved) await werkmap.zet(value.pad, tekst.value);
      }
      return done.soort === 'gelukt';
    },
    async kies(welke) {
      const stand = apart.value;
      if (stand?.soort !== 'botsing' || !bron.value) return;
      kenmerk = stand.kenmerk;
      batch(() => {
        bewaard.value = stand.nu ?? '';
        apart.value = undefined;
        if (welke === 'schijf' && stand.nu !== undefined) tekst.value = stand.nu;
      });
      if (welke === 'mijn') await this.bewaar();
      else bewaarConcept();
    },
    bewaarConcept,
  };
}
