import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Weigering } from '../../domain/weigering.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import type { Geschreven, Inhoud, Opgeslagen } from '../opslag/opslag.ts';
import { GRENS, isInMappen, isSchrijfbaar, MAPPEN, stappenVan } from '../opslag/paden.ts';
import { isVersperd, leesBestand, plaatsVan } from './plaats.ts';

/** Writes a file whole or not at all in a folder below the one that is worked in; why it could not, if it could not. */
export type Schrijf = (map: string, naam: string, bytes: Uint8Array) => Weigering | undefined;

/** A folder on the disk, in which the page may read and write. Each method works at once: nothing comes in between. */
export interface Schijfmap {
  readonly naam: string;
  /** The real paths of the folders that are shown. */
  readonly getoond: readonly string[];
  readonly lijst: () => readonly Opgeslagen[] | Weigering;
  readonly lees: (pad: string) => Inhoud | Weigering | undefined;
  readonly kenmerk: (pad: string) => string | undefined;
  readonly schrijf: (pad: string, bytes: Uint8Array, was: string | undefined) => Geschreven;
  readonly verwijder: (pad: string, was: string) => Geschreven;
}

/** Opens a folder; `schrijf` puts files on its disk. */
export function openMap(folder: string, schrijf: Schrijf): Schijfmap {
  const root = realpathSync(folder);
  let known = new Map<string, Bekend>();
  // Once: what the page works on does not shrink by what it writes.
  const mappen = MAPPEN.some((name) => isFolder(join(root, name)));
  const getoond = mappen ? MAPPEN.map((name) => join(root, name)) : [root];
  const magHier = (pad: string) => stappenVan(pad) !== undefined && (!mappen || isInMappen(pad));
  const lees: Schijfmap['lees'] = (pad) => {
    if (!magHier(pad)) return { melding: `'${pad}' kan hier niet worden gelezen.` };
    if (!isFolder(root)) return weg(root);
    const read = leesBestand(root, pad);
    if (read === undefined || read === 'te groot') return read && teGroot(pad);
    return { bytes: read, kenmerk: sha256(read) };
  };
  /** What stands at a path, when it is not what somebody took it for. */
  const botsing = (pad: string, was: string | undefined): Geschreven | undefined => {
    const nu = lees(pad);
    if (nu && 'melding' in nu) return { soort: 'geweigerd', reden: nu };
    return nu?.kenmerk === was ? undefined : { soort: 'botsing', ...(nu && { nu }) };
  };
  /** Why nothing may be written at a path. */
  const verboden = (pad: string): Geschreven | undefined => {
    if (isSchrijfbaar(pad) && magHier(pad) && !isVersperd(root, pad)) return undefined;
    return {
      soort: 'geweigerd',
      reden: {
        melding: `'${pad}' kan hier niet worden geschreven.`,
        hint: 'Alleen voorstellen, sjablonen en wat daarbij hoort, in de map zelf: geen koppelingen en geen verborgen bestanden.',
      },
    };
  };
  return {
    naam: basename(root),
    getoond,
    lees,
    kenmerk(pad) {
      const found = lees(pad);
      return found && 'kenmerk' in found ? found.kenmerk : undefined;
    },
    lijst() {
      if (!isFolder(root)) return weg(root);
      const found: Opgeslagen[] = [];
      const todo = getoond.slice();
      const before = known;
      known = new Map();
      for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
        const folderAt = at;
        for (const entry of absentIfUnreadable(() => readdirSync(folderAt, { withFileTypes: true })) ?? []) {
          const full = join(folderAt, entry.name);
          const pad = full.slice(root.length + 1).replaceAll('\\', '/');
          if (!stappenVan(pad)) continue;
          if (entry.isDirectory()) todo.push(full);
          if (!entry.isFile()) continue;
          const one = opgeslagen(full, pad, before);
          if (one) found.push(one);
          if (found.length > GRENS.bestanden) return teVeel(basename(root));
        }
      }
      return found.sort((a, b) => (a.pad < b.pad ? -1 : 1));
    },
    schrijf(pad, bytes, was) {
      if (bytes.length > GRENS.bytes) return { soort: 'geweigerd', reden: teGroot(pad) };
      const not = verboden(pad) ?? botsing(pad, was);
      if (not) return not;
      const at = pad.lastIndexOf('/');
      const reden = schrijf(pad.slice(0, Math.max(at, 0)), pad.slice(at + 1), bytes);
      return reden ? { soort: 'geweigerd', reden } : { soort: 'gelukt', kenmerk: sha256(bytes) };
    },
    verwijder(pad, was) {
      const not = verboden(pad) ?? botsing(pad, was);
      const full = plaatsVan(root, pad);
      if (not || full === undefined) return not ?? { soort: 'botsing' };
      try {
        unlinkSync(full);
        return { soort: 'gelukt', kenmerk: was };
      } catch {
        return { soort: 'geweigerd', reden: { melding: `'${pad}' kan niet worden verwijderd.` } };
      }
    },
  };

  /** A file with its kenmerk; worked out again only when its size or its time says that it changed. */
  function opgeslagen(
    full: string,
    pad: string,
    before: ReadonlyMap<string, Bekend>,
  ): Opgeslagen | undefined {
    const stats = absentIfUnreadable(() => lstatSync(full, { bigint: true }));
    if (!stats || stats.size > BigInt(GRENS.bytes)) return undefined;
    const stamp = `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
    const seen = before.get(full);
    const read = seen?.stamp === stamp ? seen.kenmerk : leesBestand(root, pad);
    if (read === undefined || read === 'te groot') return undefined;
    const kenmerk = typeof read === 'string' ? read : sha256(read);
    known.set(full, { stamp, kenmerk });
    return { pad, kenmerk, grootte: Number(stats.size) };
  }
}

/** What a file was when its kenmerk was worked out. */
interface Bekend {
  readonly stamp: string;
  readonly kenmerk: string;
}

function isFolder(path: string): boolean {
  return absentIfUnreadable(() => lstatSync(path))?.isDirectory() === true;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function teGroot(pad: string): Weigering {
  return {
    melding: `'${pad}' is groter dan ${GRENS.bytes / 1_000_000} MB; dat is te groot voor de werkbank.`,
  };
}

function weg(root: string): Weigering {
  return {
    melding: `De map '${basename(root)}' is er niet meer.`,
    hint: 'Is zij verplaatst of hernoemd? Start de werkbank opnieuw in de map waar zij is.',
  };
}

function teVeel(naam: string): Weigering {
  return {
    melding: `In de map '${naam}' staan meer dan ${GRENS.bestanden} bestanden.`,
    hint: 'Start de werkbank in de map waar de voorstellen staan, met daarin proposals/ en templates/.',
  };
}
