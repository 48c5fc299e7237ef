// src/werkbank/server: gives the page to a browser on this computer, and reads and writes the files of one folder for it.

import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { beantwoord } from './beantwoord.ts';
import { KOPPEN, PAGINA } from './koppen.ts';
import { geweigerd, json, type Reactie, stuur } from './reactie.ts';
import { openMap, type Schijfmap, type Schrijf } from './schijfmap.ts';
import { type Kaartje, newKaartje, newSleutel, vanElders, zonderSleutel } from './toegang.ts';
import { vertel } from './vertel.ts';
import { kijkUit, type Uitkijk } from './wijzigingen.ts';

export interface Serverwens {
  /** The folder that is worked in. */
  readonly map: string;
  /** The folder with the built page. */
  readonly pagina: string;
  /** The number of the port; 0 lets the system choose a free one. */
  readonly poort: number;
  readonly schrijf: Schrijf;
}

/** A workbench that answers. */
export interface Werkbankserver {
  /** What to open in a browser. It holds the key in its fragment, which a browser sends to nobody. */
  readonly adres: string;
  /** The same for a browser that is opened right away: it holds a ticket that gives the key once, within a minute. */
  readonly kaartadres: string;
  readonly poort: number;
  readonly sleutel: string;
  /** Stops answering, at once. */
  readonly close: () => Promise<void>;
}

/** What requests are answered from. */
interface Achter {
  readonly pagina: string;
  readonly sleutel: string;
  readonly kaartje: Kaartje;
  readonly map: Schijfmap;
  readonly uitkijk: Uitkijk;
  readonly port: () => number;
}

/** Milliseconds that who is slow with its request gets; looked at each so many. */
const GRENZEN = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };

/** Starts a workbench on 127.0.0.1, reachable from this computer alone. Rejects when the port is taken (EADDRINUSE). */
export async function startServer({ map, pagina, poort, schrijf }: Serverwens): Promise<Werkbankserver> {
  const root = realpathSync(map);
  const schijfmap = openMap(root, schrijf);
  const uitkijk = await kijkUit(root, schijfmap);
  const port = () => (server.address() as AddressInfo).port;
  const achter = { pagina, sleutel: newSleutel(), kaartje: newKaartje(), map: schijfmap, uitkijk, port };
  const server = createServer(GRENZEN, (request, response) => void answer(request, response, achter));
  server.maxConnections = 64;
  try {
    await luister(server, poort);
  } catch (error) {
    await uitkijk.close();
    throw error;
  }
  const plaats = `http://127.0.0.1:${port()}/`;
  return {
    adres: `${plaats}#${achter.sleutel}`,
    kaartadres: `${plaats}#kaartje=${achter.kaartje.kaartje}`,
    poort: port(),
    sleutel: achter.sleutel,
    close: () => stop(server, uitkijk),
  };
}

function luister(server: Server, poort: number): Promise<void> {
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(poort, '127.0.0.1', () => ready());
  });
}

async function stop(server: Server, uitkijk: Uitkijk): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await Promise.all([closed, uitkijk.close()]);
}

/** Answers one request; whatever goes wrong with it, the workbench goes on. */
async function answer(request: IncomingMessage, response: ServerResponse, achter: Achter): Promise<void> {
  for (const [name, value] of Object.entries(KOPPEN)) response.setHeader(name, value);
  try {
    const reactie = await reactieOp(request, achter);
    if (reactie === 'luister') vertel(request, response, achter.uitkijk);
    else if (reactie) stuur(request, response, reactie);
  } catch {
    if (response.headersSent) response.destroy();
    else stuur(request, response, geweigerd(500, { melding: 'Er zit een fout in het programma zelf.' }));
  }
}

async function reactieOp(
  request: IncomingMessage,
  { pagina, sleutel, kaartje, map, port }: Achter,
): Promise<Reactie | 'luister' | undefined> {
  const base = `http://127.0.0.1:${port()}`;
  const elders = vanElders(request, port());
  if (elders) return geweigerd(403, elders);
  if (!URL.canParse(request.url ?? '', base)) return GEEN_BLADZIJDE;
  const url = new URL(request.url ?? '', base);
  if (!url.pathname.startsWith('/api/')) return bladzijde(request, url, pagina);
  if (request.method === 'POST' && url.pathname === '/api/sleutel' && kaartje.lever(request.headers))
    return json(200, { sleutel });
  const vreemd = zonderSleutel(request.headers, sleutel);
  if (vreemd) return geweigerd(401, vreemd);
  const luistert = request.method === 'GET' && url.pathname === '/api/wijzigingen';
  return luistert ? 'luister' : beantwoord(request, url, map);
}

const GEEN_BLADZIJDE = geweigerd(404, { melding: 'Deze bladzijde bestaat niet.' });

/** A file of the page itself, which holds nothing of anybody: for these no key is asked. */
function bladzijde({ method }: IncomingMessage, url: URL, folder: string): Reactie {
  const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
  const type = Object.hasOwn(PAGINA, name) ? PAGINA[name] : undefined;
  const body = type && absentIfUnreadable(() => new Uint8Array(readFileSync(join(folder, name))));
  if (!type || !body) return GEEN_BLADZIJDE;
  if (method !== 'GET' && method !== 'HEAD')
    return geweigerd(405, { melding: 'Deze bladzijde is alleen te lezen.' });
  return { status: 200, headers: { 'content-type': type }, body };
}
