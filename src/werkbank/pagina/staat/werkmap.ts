import { type ReadonlySignal, signal } from '@preact/signals';
import type { Praat } from '../../gesprek/praat.ts';
import {
  type Geschreven,
  type Geweigerd,
  isGeweigerd,
  type Opslag,
  type Wijziging,
} from '../../opslag/opslag.ts';
import { readTekst } from '../../opslag/tekstbestand.ts';

/** A source in the folder: a proposal, a meeting, what lies beside them. */
export interface BronInMap {
  readonly pad: string;
  readonly soort: string;
  /** "voorstel", "vergadering". */
  readonly enkelvoud: string;
  /** Its subject as it was when it was read; its folder where it has none. */
  readonly titel: string;
}

/** The folder that is worked in: where its files are kept, and the worker that knows them all. */
export interface Werkmap {
  readonly opslag: ReadonlySignal<Opslag | undefined>;
  readonly bronnen: ReadonlySignal<readonly BronInMap[]>;
  /** Why nothing more is heard of the folder, and nothing more can be saved in it. */
  readonly verloren: ReadonlySignal<Geweigerd | undefined>;
  /** Reads a whole folder into the worker; why it cannot be read, when it cannot. */
  open(opslag: Opslag): Promise<Geweigerd | undefined>;
  /** The bytes that the worker has of a file, with the kenmerk under which they are kept. */
  bestand(pad: string): Bestand | undefined;
  /** Tells the worker what stands in a file, saved or not. */
  zet(pad: string, tekst: string): Promise<void>;
  /** Saves a file, when it is still what `was` says. */
  schrijf(pad: string, bytes: Uint8Array<ArrayBuffer>, was: string | undefined): Promise<Geschreven>;
  /** Called with what changed outside the page. */
  opWijziging(tell: (pad: string, bestand: Bestand | undefined) => void): void;
}

export interface Bestand {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kenmerk: string;
}

/** Opens no folder yet. */
export function openWerkmap(praat: Praat): Werkmap {
  const opslag = signal<Opslag | undefined>(undefined);
  const bronnen = signal<readonly BronInMap[]>([]);
  const verloren = signal<Geweigerd | undefined>(undefined);
  const bestanden = new Map<string, Bestand>();
  let tell: (pad: string, bestand: Bestand | undefined) => void = () => undefined;
  let stop: () => void = () => undefined;

  const titelVan = (pad: string): string => {
    const tekst = readTekst(bestanden.get(pad)?.bytes ?? new Uint8Array())?.tekst ?? '';
    const found = /^(?:onderwerp|titel):[ \t]*(.+)$/m.exec(tekst)?.[1]?.trim();
    return found?.replace(/^(["'])(.*)\1$/, '$2') ?? pad.split('/').slice(0, -1).at(-1) ?? pad;
  };
  const listBronnen = async () => {
    bronnen.value = (await praat('bronnen', null)).map((one) => ({ ...one, titel: titelVan(one.pad) }));
  };
  const take = async (changed: readonly Wijziging[]) => {
    for (const { pad, kenmerk } of changed) {
      if (kenmerk !== undefined && bestanden.get(pad)?.kenmerk === kenmerk) continue;
      const found = kenmerk === undefined ? undefined : await opslag.value?.read(pad);
      if (isGeweigerd(found)) continue;
      if (found) {
        bestanden.set(pad, found);
        await praat('zet', { bestanden: [{ pad, inhoud: found.bytes }] });
      } else {
        bestanden.delete(pad);
        await praat('verwijder', { paden: [pad] });
      }
      tell(pad, found);
    }
    await listBronnen();
  };

  return {
    opslag,
    bronnen,
    verloren,
    async open(next) {
      const files = await next.list();
      if (isGeweigerd(files)) return files;
      stop();
      bestanden.clear();
      await praat('open', { map: next.naam });
      for (const { pad } of files) {
        const found = await next.read(pad);
        if (found && !isGeweigerd(found)) bestanden.set(pad, found);
      }
      await praat('zet', { bestanden: [...bestanden].map(([pad, { bytes }]) => ({ pad, inhoud: bytes })) });
      opslag.value = next;
      await listBronnen();
      verloren.value = undefined;
      stop = next.watch(
        (changed) => void take(changed),
        (reden) => {
          verloren.value = reden;
        },
      );
      return undefined;
    },
    bestand: (pad) => bestanden.get(pad),
    async zet(pad, tekst) {
      await praat('zet', { bestanden: [{ pad, inhoud: tekst }] });
    },
    async schrijf(pad, bytes, was) {
      const done = await (opslag.value?.write(pad, bytes, was) ??
        Promise.resolve<Geschreven>({ soort: 'geweigerd', reden: { melding: 'Er is geen map open.' } }));
      if (done.soort === 'gelukt') {
        bestanden.set(pad, { bytes, kenmerk: done.kenmerk });
        await praat('zet', { bestanden: [{ pad, inhoud: bytes }] });
        await listBronnen();
      }
      return done;
    },
    opWijziging(next) {
      tell = next;
    },
  };
}
