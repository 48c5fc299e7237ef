import type { Weigering } from '../../domain/weigering.ts';
import type { Geschreven, Inhoud, Opgeslagen, Opslag, Wijziging } from './opslag.ts';

/** Milliseconds after which is tried again to hear of changes, where the server stays silent. */
const OPNIEUW = 2_000;

/** The same after a line that broke off: often the server is still there. */
const AFGEBROKEN = 200;

/** The key for a ticket; undefined where it does not give one any more. */
export async function wisselIn(basis: string, kaartje: string): Promise<string | undefined> {
  const headers = { authorization: `Bearer ${kaartje}` };
  const answer = await fetch(new URL('api/sleutel', basis), { method: 'POST', headers }).catch(
    () => undefined,
  );
  return answer?.ok ? ((await answer.json()) as { readonly sleutel: string }).sleutel : undefined;
}

/** The files of the folder in which `raadsvoorstel werkbank` runs. `basis` is the address of the page, `sleutel` its key. */
export async function openServerOpslag(basis: string, sleutel: string): Promise<Opslag | Weigering> {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(`api/${path}`, basis), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${sleutel}` },
    }).catch(() => undefined);
  const change = async (pad: string, init: RequestInit, was: string | undefined): Promise<Geschreven> => {
    const headers: Record<string, string> =
      was === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${was}"` };
    const answer = await ask(`bestand?pad=${encodeURIComponent(pad)}`, { ...init, headers });
    if (answer?.status === 409) {
      const nu = await inhoudVan(answer);
      return { soort: 'botsing', ...(nu && { nu }) };
    }
    if (!answer?.ok) return { soort: 'geweigerd', reden: await redenVan(answer) };
    return { soort: 'gelukt', kenmerk: ((await answer.json()) as { kenmerk: string }).kenmerk };
  };
  const map = async () => {
    const answer = await ask('map');
    if (!answer?.ok) return redenVan(answer);
    return (await answer.json()) as { readonly naam: string; readonly bestanden: readonly Opgeslagen[] };
  };
  const first = await map();
  if ('melding' in first) return first;
  return {
    naam: first.naam,
    soort: 'map',
    async list() {
      const found = await map();
      return 'melding' in found ? found : found.bestanden;
    },
    async read(pad) {
      const answer = await ask(`bestand?pad=${encodeURIComponent(pad)}`);
      if (answer?.status === 404) return undefined;
      return answer?.ok ? inhoudVan(answer) : redenVan(answer);
    },
    write: (pad, bytes, was) => change(pad, { method: 'PUT', body: bytes }, was),
    remove: (pad, was) => change(pad, { method: 'DELETE' }, was),
    watch(meld, verloren) {
      const stop = new AbortController();
      void listen(ask, map, meld, verloren, stop.signal);
      return () => stop.abort();
    },
  };
}

type Ask = (path: string, init?: RequestInit) => Promise<Response | undefined>;
type Lijst = () => Promise<{ readonly bestanden: readonly Opgeslagen[] } | Weigering>;

/** Tells of changes until it is stopped; what changed while the server was silent is found by looking at all files. */
async function listen(
  ask: Ask,
  map: Lijst,
  meld: (wijzigingen: readonly Wijziging[]) => void,
  verloren: (reden: Weigering | undefined) => void,
  stop: AbortSignal,
): Promise<void> {
  let known: ReadonlyMap<string, string> | undefined;
  while (!stop.aborted) {
    const answer = await ask('wijzigingen', { signal: stop });
    // Another start of the workbench has another key: this page will not hear of changes again.
    if (answer?.status === 401) return verloren(await redenVan(answer));
    if (!answer && !stop.aborted) verloren(STIL);
    if (answer?.ok && answer.body) {
      verloren(undefined);
      const now = await kenmerken(map);
      const missed = known && now ? verschillen(known, now) : [];
      if (missed.length > 0) meld(missed);
      const seen = new Map(now ?? known ?? []);
      await readLines(answer.body, (line) => {
        const wijzigingen = JSON.parse(line) as readonly Wijziging[];
        for (const { pad, kenmerk } of wijzigingen) {
          if (kenmerk === undefined) seen.delete(pad);
          else seen.set(pad, kenmerk);
        }
        meld(wijzigingen);
      });
      known = seen;
    }
    if (!stop.aborted) await new Promise((next) => setTimeout(next, answer?.ok ? AFGEBROKEN : OPNIEUW));
  }
}

async function kenmerken(map: Lijst): Promise<ReadonlyMap<string, string> | undefined> {
  const found = await map();
  return 'melding' in found ? undefined : new Map(found.bestanden.map(({ pad, kenmerk }) => [pad, kenmerk]));
}

function verschillen(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Wijziging[] {
  const changed = [...now].flatMap(([pad, kenmerk]) =>
    before.get(pad) === kenmerk ? [] : [{ pad, kenmerk }],
  );
  return [...changed, ...[...before.keys()].filter((pad) => !now.has(pad)).map((pad) => ({ pad }))];
}

/** Reads lines as they come, until the other side stops or breaks off; empty ones are signs of life. */
async function readLines(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = `${rest}${decoder.decode(read.value, { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') take(line);
    }
  } catch {
    // The line is broken: whoever asked tries again.
  }
}

async function inhoudVan(answer: Response): Promise<Inhoud | undefined> {
  const kenmerk = answer.headers.get('etag')?.replaceAll('"', '');
  return kenmerk ? { bytes: new Uint8Array(await answer.arrayBuffer()), kenmerk } : undefined;
}

const STIL: Weigering = {
  melding: 'De werkbank antwoordt niet.',
  hint: 'Draait `raadsvoorstel werkbank` nog in de terminal? Start het opnieuw, en open het adres dat het noemt.',
};

async function redenVan(answer: Response | undefined): Promise<Weigering> {
  const said = (await answer?.json().catch(() => undefined)) as Partial<Weigering> | undefined;
  return said?.melding ? { melding: said.melding, hint: said.hint } : STIL;
}
