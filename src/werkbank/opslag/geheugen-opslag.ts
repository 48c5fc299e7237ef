import { kenmerkVan } from './kenmerk.ts';
import type { Inhoud, Opslag } from './opslag.ts';

/** Files that are kept for as long as the page is open; for tests, and for browsers that keep nothing. */
export function createGeheugenOpslag(start: Readonly<Record<string, string>>): Opslag {
  const files = new Map<string, Promise<Inhoud>>();
  const put = (pad: string, bytes: Uint8Array<ArrayBuffer>) => {
    const inhoud = kenmerkVan(bytes).then((kenmerk) => ({ bytes, kenmerk }));
    files.set(pad, inhoud);
    return inhoud;
  };
  for (const [pad, text] of Object.entries(start)) put(pad, new TextEncoder().encode(text));
  return {
    naam: 'Deze browser',
    soort: 'browser',
    async list() {
      const all = await Promise.all(
        [...files].map(async ([pad, inhoud]) => {
          const { bytes, kenmerk } = await inhoud;
          return { pad, kenmerk, grootte: bytes.length };
        }),
      );
      return all.sort((one, other) => (one.pad < other.pad ? -1 : 1));
    },
    read: async (pad) => files.get(pad),
    async write(pad, bytes, was) {
      const nu = await files.get(pad);
      if (nu?.kenmerk !== was) return { soort: 'botsing', ...(nu && { nu }) };
      const { kenmerk } = await put(pad, bytes);
      return { soort: 'gelukt', kenmerk };
    },
    async remove(pad, was) {
      const nu = await files.get(pad);
      if (nu?.kenmerk !== was) return { soort: 'botsing', ...(nu && { nu }) };
      files.delete(pad);
      return { soort: 'gelukt', kenmerk: was };
    },
    watch: () => () => undefined,
  };
}
