import { unzipSync } from 'fflate';
import { createMemoryWorld, type World } from '../../world/world.ts';
import type { Bestandsinhoud } from '../gesprek/verzoeken.ts';

/** The files that the page works on, and the templates for them. */
export interface Werkmap {
  /** The files of the folder; where it has no templates, also those that come with the program. */
  readonly world: World;
  readonly zet: (bestanden: readonly Bestandsinhoud[]) => void;
  readonly verwijder: (paden: readonly string[]) => void;
  /** The paths of all files of the folder itself, sorted. */
  readonly paden: () => readonly string[];
}

/** The folder of templates, as on the command line. */
export const TEMPLATES = 'templates';

/** Opens an empty folder; `pack` is the zip of the templates that come with the program. */
export function openWerkmap(pack: Uint8Array): Werkmap {
  const packed = Object.entries(unzipSync(pack)).map(([name, bytes]) => ({
    pad: `${TEMPLATES}/${name}`,
    bytes,
  }));
  // Without a prototype: a file may have any name.
  const files: Record<string, string | Uint8Array> = Object.create(null);
  const own = new Set<string>();
  const isTemplate = (pad: string) => pad.startsWith(`${TEMPLATES}/`);
  const changed = (pads: readonly string[]) => {
    if (!pads.some(isTemplate)) return;
    const hasOwn = [...own].some(isTemplate);
    for (const { pad, bytes } of packed) {
      if (!hasOwn) files[pad] = bytes;
      else if (!own.has(pad)) delete files[pad];
    }
  };
  changed([`${TEMPLATES}/`]);
  const world = createMemoryWorld(files);
  return {
    world,
    zet(bestanden) {
      for (const { pad, inhoud } of bestanden) {
        files[pad] = inhoud;
        own.add(pad);
      }
      changed(bestanden.map(({ pad }) => pad));
    },
    verwijder(paden) {
      for (const pad of paden) {
        delete files[pad];
        own.delete(pad);
      }
      changed(paden);
    },
    paden: () => [...own].sort(),
  };
}
