import type { Bestandsinhoud, VerzondenVraag, Vraag } from './verzoeken.ts';

/** What a worker was told of the folder, for the one that comes after it. */
export interface Geheugen {
  /** A question was answered; only what changes the folder is remembered. */
  readonly onthoud: (sent: VerzondenVraag) => void;
  /** What brings a new worker to where the last one was; nobody waits for the answers. */
  readonly vragen: () => readonly VerzondenVraag[];
}

/** The number of questions of which nobody waits for the answer. */
const VAN_NIEMAND = -1;

/** Remembers nothing yet. */
export function createGeheugen(): Geheugen {
  let map: string | undefined;
  const files = new Map<string, Bestandsinhoud>();
  return {
    onthoud({ naam, vraag }) {
      if (naam === 'open') {
        ({ map } = vraag as Vraag<'open'>);
        files.clear();
      } else if (naam === 'zet') {
        for (const one of (vraag as Vraag<'zet'>).bestanden) files.set(one.pad, one);
      } else if (naam === 'verwijder') {
        for (const pad of (vraag as Vraag<'verwijder'>).paden) files.delete(pad);
      }
    },
    vragen() {
      const open: Vraag<'open'> | undefined = map === undefined ? undefined : { map };
      const zet: Vraag<'zet'> = { bestanden: [...files.values()] };
      return [
        ...(open ? [{ nummer: VAN_NIEMAND, naam: 'open' as const, vraag: open }] : []),
        ...(files.size > 0 ? [{ nummer: VAN_NIEMAND, naam: 'zet' as const, vraag: zet }] : []),
      ];
    },
  };
}
