import { strToU8, zipSync } from 'fflate';
import { asMapnaam } from '../../../domain/mapnaam.ts';
import type { Document, NieuwBestand } from '../../gesprek/verzoeken.ts';
import type { Werkmap } from './werkmap.ts';

/** The same time in every file of a zip: what goes in decides what comes out. */
const TIJD = new Date(1980, 0, 1);

/** Documents as one zip, each in its folder; the same documents give the same bytes. */
export function zipVan(documenten: readonly Document[]): Uint8Array<ArrayBuffer> {
  const entries = documenten.map(({ map, naam, bytes }) => [`${map}/${naam}`, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: TIJD }));
}

/** A name for a folder out of a subject: "Een brug, over het Kanaal" becomes "een-brug-over-het-kanaal". */
export function mapnaamVan(onderwerp: string): string {
  return asMapnaam(onderwerp).slice(0, 60).replace(/-$/, '');
}

/** Puts new files in the folder; none of them takes the place of another one. What could not be put there comes back. */
export async function zetNieuw(
  werkmap: Werkmap,
  bestanden: readonly NieuwBestand[],
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { pad, inhoud } of bestanden) {
    const bytes = typeof inhoud === 'string' ? new Uint8Array(strToU8(inhoud)) : inhoud;
    const done = await werkmap.schrijf(pad, bytes, undefined);
    if (done.soort === 'botsing') failed.push(`${pad} bestaat al.`);
    else if (done.soort === 'geweigerd') failed.push(`${pad}: ${done.reden.melding}`);
  }
  return failed;
}
