import type { Regelpagina } from '../../src/checks/regel.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Herstel } from '../../src/diagnostics/herstel.ts';
import { bewijsHerstel, type Gedaan } from './bewijs-herstel.ts';
import { type Proef, proefVan } from './regelvoorbeeld.ts';
import { aanDeBeurt, geschreven } from './schrijfwijzen.ts';

interface Opties {
  readonly in?: Regelpagina['in'];
  /** The rules that a repair may call up: it leaves something to fill in. */
  readonly brengt?: (melding: Diagnostic, herstel: Herstel) => readonly string[];
  /** In several other ways to write the same; each costs a check for every repair. */
  readonly hoeDanOok?: boolean;
}

/**
 * The repairs of what is wrong with an example, as "! title → the lines as they become", with "?" for one that its author
 * has to choose. Each is proven to mend its problem and nothing else; one in two cases also as it is written in another way,
 * and these take turns.
 */
export async function herstelt(example: string | Proef, opties: Opties = {}): Promise<readonly string[]> {
  const proef = typeof example === 'string' ? await proefVan(example, opties.in) : example;
  const gedaan = await bewijsHerstel(proef, opties.brengt);
  if (gedaan.length === 0) return [];
  const text = JSON.stringify(proef.bestanden);
  for (const [naam, wijze] of aanDeBeurt(text, opties.hoeDanOok ? 3 : text.length % 2)) {
    const bestanden = geschreven(proef.bestanden, wijze);
    await bewijsHerstel({ ...proef, bestanden }, opties.brengt).catch((error: Error) => {
      error.message = `with ${naam}: ${error.message}`;
      throw error;
    });
  }
  return gedaan.map((one) => {
    const regels = gewijzigd(proef, one).map((line) => ` → ${line.trim()}`);
    return `${one.herstel.veilig ? '!' : '?'} ${one.herstel.titel}${regels.join('')}`;
  });
}

/** The lines of all files that were not there. */
export function gewijzigd(proef: Proef, { bestanden }: Gedaan): readonly string[] {
  return Object.entries(bestanden).flatMap(([path, text]) => {
    const before = String(proef.bestanden[path]).split('\n');
    return String(text)
      .split('\n')
      .filter((line) => {
        const at = before.indexOf(line);
        if (at !== -1) before.splice(at, 1);
        return at === -1;
      });
  });
}
