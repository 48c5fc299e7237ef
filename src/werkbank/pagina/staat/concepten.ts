/** What was typed and not saved, kept by the browser: a page that closes, or a computer that stops, loses nothing. */
export interface Concepten {
  /** Keeps a text; `kenmerk` is that of the saved file that it began from. */
  bewaar(pad: string, tekst: string, kenmerk: string | undefined): void;
  lees(pad: string): { readonly tekst: string; readonly kenmerk?: string } | undefined;
  vergeet(pad: string): void;
}

/** Opens what is kept for a folder; where the browser keeps nothing, nothing is kept. */
export function openConcepten(map: string, storage: Storage | undefined): Concepten {
  const key = (pad: string) => `raadsvoorstel/concept/${map}/${pad}`;
  const safely = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    bewaar(pad, tekst, kenmerk) {
      safely(() => storage?.setItem(key(pad), JSON.stringify({ tekst, ...(kenmerk && { kenmerk }) })));
    },
    lees: (pad) =>
      safely(() => {
        const kept = JSON.parse(storage?.getItem(key(pad)) ?? 'null');
        return typeof kept?.tekst === 'string' ? kept : undefined;
      }),
    vergeet(pad) {
      safely(() => storage?.removeItem(key(pad)));
    },
  };
}
