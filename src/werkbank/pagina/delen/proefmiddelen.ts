import type { Proefmiddelen } from '../staat/voorbeeld.ts';

/** Keeps fonts as those of the page, and pictures at addresses of the page itself. */
export function createProefmiddelen(): Proefmiddelen {
  const beelden = new Map<string, string>();
  const letters = new Map<string, Promise<FontFace>>();
  return {
    bekend: () => [...beelden.keys(), ...letters.keys()],
    async neem({ lettertypen, beelden: given }) {
      for (const { naam, format, bytes } of given) {
        const blob = new Blob([new Uint8Array(bytes)], {
          type: `image/${format}`,
        });
        beelden.set(naam, URL.createObjectURL(blob));
      }
      for (const { naam, bytes } of lettertypen) {
        const face = new FontFace(naam, new Uint8Array(bytes));
        document.fonts.add(face);
        letters.set(naam, face.load());
      }
      await Promise.allSettled(letters.values());
    },
    beeld: (naam) => beelden.get(naam) ?? 'data:,',
  };
}
