import { kenmerkVan } from './kenmerk.ts';
import type { Geschreven, Geweigerd, Inhoud, Opgeslagen, Opslag, Wijziging } from './opslag.ts';
import { GRENS, isSchrijfbaar, isStap, MAPPEN, stappenVan } from './paden.ts';

/** Milliseconds between two looks at whether a file changed on the disk: nothing tells a page of that. */
const KIJK = 2_000;

/** The files of a folder that the user let the page into (File System Access). */
export function createMapOpslag(root: FileSystemDirectoryHandle): Opslag {
  const known = new Map<string, { readonly stamp: string; readonly kenmerk: string }>();
  const inhoud = async (file: File): Promise<Inhoud> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, kenmerk: await kenmerkVan(bytes) };
  };
  const read = async (pad: string): Promise<Inhoud | Geweigerd | undefined> => {
    const file = await fileAt(root, pad);
    if (!file) return undefined;
    if (file.size > GRENS.bytes) return { melding: `'${pad}' is te groot voor de werkbank.` };
    const found = await inhoud(file);
    known.set(pad, { stamp: stampOf(file), kenmerk: found.kenmerk });
    return found;
  };
  const list = async (): Promise<readonly Opgeslagen[] | Geweigerd> => {
    const found: Opgeslagen[] = [];
    for (const [pad, handle] of await filesIn(root)) {
      if (found.length >= GRENS.bestanden)
        return { melding: `In deze map staan meer dan ${GRENS.bestanden} bestanden.` };
      const file = await handle.getFile();
      if (file.size > GRENS.bytes) continue;
      const stamp = stampOf(file);
      const before = known.get(pad);
      const kenmerk = before?.stamp === stamp ? before.kenmerk : (await inhoud(file)).kenmerk;
      known.set(pad, { stamp, kenmerk });
      found.push({ pad, kenmerk, grootte: file.size });
    }
    return found.sort((a, b) => (a.pad < b.pad ? -1 : 1));
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Does something with a file that is still what somebody took it for; one after the other. */
  const when = (pad: string, was: string | undefined, act: () => Promise<string>): Promise<Geschreven> => {
    const next = last.then(() => whenSame(pad, was, act)).catch(() => geweigerd(KWIJT.melding));
    last = next;
    return next;
  };
  const whenSame = async (
    pad: string,
    was: string | undefined,
    act: () => Promise<string>,
  ): Promise<Geschreven> => {
    if (!isSchrijfbaar(pad)) return geweigerd(`'${pad}' kan hier niet worden geschreven.`);
    const nu = await read(pad);
    if (nu && 'melding' in nu) return { soort: 'geweigerd', reden: nu };
    if (nu?.kenmerk !== was) return { soort: 'botsing', ...(nu && { nu }) };
    try {
      return { soort: 'gelukt', kenmerk: await act() };
    } catch {
      return geweigerd(`'${pad}' kan niet worden geschreven.`);
    }
  };
  return {
    naam: root.name,
    soort: 'map',
    list: () => list().catch(() => KWIJT),
    read: (pad) => read(pad).catch(() => KWIJT),
    write: (pad, bytes, was) =>
      when(pad, was, async () => {
        const handle = await (await folderOf(root, pad, true))?.getFileHandle(lastOf(pad), { create: true });
        // The file keeps what it has until all is there (File System Standard, 2.6).
        const out = await handle?.createWritable();
        await out?.write(bytes);
        await out?.close();
        return kenmerkVan(bytes);
      }),
    remove: (pad, was) =>
      when(pad, was, async () => {
        await (await folderOf(root, pad))?.removeEntry(lastOf(pad));
        known.delete(pad);
        return was;
      }),
    watch(meld) {
      let looking = false;
      const timer = setInterval(async () => {
        if (looking) return;
        looking = true;
        const before = new Map([...known].map(([pad, { kenmerk }]) => [pad, kenmerk]));
        const now = await list().catch(() => KWIJT);
        if (!('melding' in now)) tell(before, now, known, meld);
        looking = false;
      }, KIJK);
      return () => clearInterval(timer);
    },
  };
}

function tell(
  before: ReadonlyMap<string, string>,
  now: readonly Opgeslagen[],
  known: Map<string, unknown>,
  meld: (wijzigingen: readonly Wijziging[]) => void,
): void {
  const there = new Set(now.map(({ pad }) => pad));
  const gone = [...before.keys()].filter((pad) => !there.has(pad));
  for (const pad of gone) known.delete(pad);
  const changed = now.filter(({ pad, kenmerk }) => before.get(pad) !== kenmerk);
  const all = [...changed.map(({ pad, kenmerk }) => ({ pad, kenmerk })), ...gone.map((pad) => ({ pad }))];
  if (all.length > 0) meld(all);
}

const KWIJT: Geweigerd = {
  melding: 'De map is niet te lezen.',
  hint: 'Is zij verplaatst, of mag de bladzijde er niet meer bij? Open de map opnieuw.',
};

function geweigerd(melding: string): Geschreven {
  return { soort: 'geweigerd', reden: { melding } };
}

/** What changes when a file does. */
function stampOf({ size, lastModified }: File): string {
  return `${size} ${lastModified}`;
}

function lastOf(pad: string): string {
  return pad.slice(pad.lastIndexOf('/') + 1);
}

/** The folder that a file lies in; undefined when it is not there, and is not to be made. */
async function folderOf(
  root: FileSystemDirectoryHandle,
  pad: string,
  create = false,
): Promise<FileSystemDirectoryHandle | undefined> {
  let folder = root;
  for (const step of stappenVan(pad)?.slice(0, -1) ?? []) {
    try {
      folder = await folder.getDirectoryHandle(step, { create });
    } catch (error) {
      if (create) throw error;
      return undefined;
    }
  }
  return folder;
}

async function fileAt(root: FileSystemDirectoryHandle, pad: string): Promise<File | undefined> {
  if (!stappenVan(pad)) return undefined;
  const folder = await folderOf(root, pad);
  const handle = await folder?.getFileHandle(lastOf(pad)).catch(() => undefined);
  return handle?.getFile();
}

/** Every file that the page sees, by its path. */
async function filesIn(
  root: FileSystemDirectoryHandle,
): Promise<readonly (readonly [string, FileSystemFileHandle])[]> {
  const found: (readonly [string, FileSystemFileHandle])[] = [];
  const top = new Map<string, FileSystemDirectoryHandle>();
  for (const name of MAPPEN) {
    const folder = await root.getDirectoryHandle(name).catch(() => undefined);
    if (folder) top.set(`${name}/`, folder);
  }
  const todo = [...(top.size > 0 ? top : new Map([['', root]]))];
  for (let at = todo.pop(); at && found.length <= GRENS.bestanden; at = todo.pop()) {
    const [start, folder] = at;
    for await (const [name, handle] of folder.entries()) {
      if (!isStap(name)) continue;
      if (handle.kind === 'directory') todo.push([`${start}${name}/`, handle as FileSystemDirectoryHandle]);
      else found.push([`${start}${name}`, handle as FileSystemFileHandle]);
    }
  }
  return found;
}
