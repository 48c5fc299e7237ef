import { openBewaarplaats } from './bewaarplaats.ts';
import { kenmerkVan } from './kenmerk.ts';
import type { Geschreven, Geweigerd, Inhoud, Opslag } from './opslag.ts';
import { GRENS, isSchrijfbaar } from './paden.ts';

/** Files that the browser keeps between visits, for whoever can open no folder; they are on this computer alone. */
export async function openBrowserOpslag(): Promise<Opslag | Geweigerd> {
  try {
    const place = await openBewaarplaats<Inhoud>('bestanden');
    // Asked for once: without it a browser that runs out of room may throw this away.
    await navigator.storage?.persist?.().catch(() => false);
    const change = async (pad: string, was: string | undefined, next: Inhoud | undefined) => {
      try {
        const nu = await place.change(pad, (found) => (found?.kenmerk === was ? next : 'laat'));
        if (nu?.kenmerk !== was) return { soort: 'botsing', ...(nu && { nu }) } satisfies Geschreven;
        return { soort: 'gelukt', kenmerk: next?.kenmerk ?? was ?? '' } satisfies Geschreven;
      } catch {
        return { soort: 'geweigerd', reden: VOL } satisfies Geschreven;
      }
    };
    return {
      naam: 'Deze browser',
      soort: 'browser',
      async list() {
        const keys = await place.keys();
        const all = await Promise.all(keys.map(async (pad) => ({ pad, found: await place.get(pad) })));
        return all
          .flatMap(({ pad, found }) =>
            found ? [{ pad, kenmerk: found.kenmerk, grootte: found.bytes.length }] : [],
          )
          .sort((a, b) => (a.pad < b.pad ? -1 : 1));
      },
      read: (pad) => place.get(pad),
      async write(pad, bytes, was) {
        if (!isSchrijfbaar(pad) || bytes.length > GRENS.bytes)
          return { soort: 'geweigerd', reden: { melding: `'${pad}' kan hier niet worden geschreven.` } };
        return change(pad, was, { bytes, kenmerk: await kenmerkVan(bytes) });
      },
      remove: (pad, was) => change(pad, was, undefined),
      // Another window writes only what it saw: a save that crosses it is a collision, and loses nothing.
      watch: () => () => undefined,
    };
  } catch {
    return {
      melding: 'Deze browser bewaart niets.',
      hint: 'In een privévenster kan dat niet. Open een gewoon venster.',
    };
  }
}

const VOL: Geweigerd = {
  melding: 'De browser kan dit niet bewaren.',
  hint: 'Is de schijf vol? Download uw bestanden, en maak ruimte.',
};
