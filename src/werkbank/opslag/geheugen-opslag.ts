import { kenmerkVan } from './kenmerk.ts';
import type { Geschreven, Inhoud, Opslag } from './opslag.ts';
import { isSchrijfbaar } from './paden.ts';

/** Files that are kept for as long as the page is open; for tests, and for browsers that keep nothing. */
export function createGeheugenOpslag(start: Readonly<Record<string, string>>): Opslag {
  const files = new Map<string, Inhoud>();
  const ready = Promise.all(
    Object.entries(start).map(async ([pad, text]) => {
      const bytes = new TextEncoder().encode(text);
      files.set(pad, { bytes, kenmerk: await kenmerkVan(bytes) });
    }),
  );
  const change = (pad: string, was: string | undefined, next: Inhoud | undefined): Geschreven => {
    const nu = files.get(pad);
    if (nu?.kenmerk !== was) return { soort: 'botsing', ...(nu && { nu }) };
    if (next) files.set(pad, next);
    else files.delete(pad);
    return { soort: 'gelukt', kenmerk: next?.kenmerk ?? was ?? '' };
  };
  return {
    naam: 'Deze browser',
    soort: 'browser',
    async list() {
      await ready;
      return [...files]
        .map(([pad, { bytes, kenmerk }]) => ({ pad, kenmerk, grootte: bytes.length }))
        .sort((one, other) => (one.pad < other.pad ? -1 : 1));
    },
    async read(pad) {
      await ready;
      return files.get(pad);
    },
    async write(pad, bytes, was) {
      await ready;
      if (!isSchrijfbaar(pad))
        return { soort: 'geweigerd', reden: { melding: `'${pad}' kan hier niet worden geschreven.` } };
      return change(pad, was, { bytes, kenmerk: await kenmerkVan(bytes) });
    },
    async remove(pad, was) {
      await ready;
      return change(pad, was, undefined);
    },
    watch: () => () => undefined,
  };
}
