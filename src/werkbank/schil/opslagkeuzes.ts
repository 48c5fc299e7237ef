import { openBewaarplaats } from '../opslag/bewaarplaats.ts';
import { openBrowserOpslag } from '../opslag/browser-opslag.ts';
import { createGeheugenOpslag } from '../opslag/geheugen-opslag.ts';
import { createMapOpslag } from '../opslag/map-opslag.ts';
import type { Opslagkeuze } from '../opslag/opslag.ts';
import { openServerOpslag, wisselIn } from '../opslag/server-opslag.ts';
import { isEenBestand } from './middelen.ts';

/** What TypeScript does not know of a window yet (File System Access). */
interface Mapkiezer {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
interface Toegang {
  readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** The places where this page can keep files, the best first. */
export async function opslagkeuzes(page: Document): Promise<readonly Opslagkeuze[]> {
  const sleutel = isEenBestand(page) ? undefined : await sleutelVan(location, sessionStorage);
  if (sleutel !== undefined) {
    const open = () => openServerOpslag(location.href, sleutel);
    return [{ naam: 'Open de map', soort: 'map', direct: true, open }];
  }
  return [...(await mapkeuzes()), BROWSER];
}

/**
 * The key in the address that the server printed, or for which a ticket stands there. It is taken out of the address, where
 * others could read it, and kept for as long as the tab is open.
 */
async function sleutelVan(place: Location, kept: Storage): Promise<string | undefined> {
  // A link within the page stands there too.
  const [, isKaartje, given] = /^#(kaartje=)?([\w-]{43})$/.exec(place.hash) ?? [];
  if (given !== undefined) {
    history.replaceState(null, '', place.pathname);
    // A ticket that was used opens nothing, and who opens the page with it hears that from the server.
    kept.setItem('sleutel', (isKaartje && (await wisselIn(place.href, given))) || given);
  }
  return kept.getItem('sleutel') ?? undefined;
}

const BROWSER: Opslagkeuze = {
  naam: 'Werk in deze browser',
  soort: 'browser',
  async open() {
    const opened = await openBrowserOpslag();
    // What is kept for this visit alone is better than nothing; the page says that it has to be downloaded.
    return 'melding' in opened ? createGeheugenOpslag({}) : opened;
  },
};

/** The last folder again, and any folder; none where the browser lets a page into no folder. */
async function mapkeuzes(): Promise<readonly Opslagkeuze[]> {
  const { showDirectoryPicker } = window as Mapkiezer;
  if (!showDirectoryPicker) return [];
  const kept = await openBewaarplaats<FileSystemDirectoryHandle>('map').catch(() => undefined);
  const last = await kept?.get('laatste').catch(() => undefined);
  const any: Opslagkeuze = {
    naam: last ? 'Open een andere map' : 'Open een map',
    soort: 'map',
    async open() {
      try {
        const handle = await showDirectoryPicker.call(window, { id: 'raadsvoorstel', mode: 'readwrite' });
        await kept?.change('laatste', () => handle).catch(() => undefined);
        return createMapOpslag(handle);
      } catch (error) {
        // Whoever closes the window that asks thought better of it.
        if (error instanceof DOMException && error.name === 'AbortError') return undefined;
        return { melding: 'Deze map kan niet worden geopend.', hint: 'Kies een andere map.' };
      }
    },
  };
  if (!last) return [any];
  const again: Opslagkeuze = {
    naam: `Open ${last.name}`,
    soort: 'map',
    async open() {
      const allowed = await (last as Toegang).requestPermission?.({ mode: 'readwrite' });
      return allowed === 'granted' ? createMapOpslag(last) : undefined;
    },
  };
  return [again, any];
}
