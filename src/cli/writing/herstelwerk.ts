import { herstelBron } from '../../bronnen/herstel-bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { overlayTexts } from '../../world/overlay-world.ts';
import type { World } from '../../world/world.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { replaceFile } from './rewrite-text.ts';

/** Files that are mended one source after another, and written as that is done. */
export interface Herstelwerk {
  /**
   * Mends what may be without asking in the files for which `own` is true, writes these, and gives what `check` tells of
   * them as they become.
   */
  herstel(
    check: (world: World) => Promise<readonly Diagnostic[]>,
    own: (path: string) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** How many problems were mended, and in how many files. */
  readonly aantal: number;
  readonly bestanden: number;
}

/** Begins with nothing mended. */
export function createHersteld(): Herstelwerk {
  const teksten = new Map<string, string>();
  let aantal = 0;
  return {
    async herstel(check, own) {
      const mended = await herstelBron(overlayTexts(workingWorld(), teksten), check, own);
      for (const [path, tekst] of mended.teksten) {
        replaceFile(path, tekst);
        teksten.set(path, tekst);
      }
      aantal += mended.aantal;
      return mended.diagnostics;
    },
    get aantal() {
      return aantal;
    },
    get bestanden() {
      return teksten.size;
    },
  };
}

/** What was mended, or what `opdracht` would mend; undefined where there is nothing to say. */
export function describeHerstel(
  diagnostics: readonly Diagnostic[],
  hersteld: Herstelwerk | undefined,
  opdracht: string,
): string | undefined {
  const meldingen = (count: number) => counted(count, 'melding', 'meldingen');
  if (hersteld)
    return hersteld.aantal === 0
      ? 'Niets te herstellen zonder te vragen.'
      : `${meldingen(hersteld.aantal)} hersteld in ${counted(hersteld.bestanden, 'bestand', 'bestanden')}.`;
  const aantal = diagnostics.filter(({ herstel }) => herstel?.veilig).length;
  return aantal === 0 ? undefined : `${meldingen(aantal)} herstelt u met \`raadsvoorstel ${opdracht}\`.`;
}
