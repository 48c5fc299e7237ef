import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Weigering } from '../../domain/weigering.ts';

/** The key of one start of the workbench: who has not seen the address that it printed cannot know it. */
export function newSleutel(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Refuses what does not come from the page itself. A name that some site lets lead to this computer (DNS rebinding) shows in
 * `Host`, another site in `Origin` or `Sec-Fetch-Site` (Fetch Metadata). A link elsewhere may open the page itself, in a
 * window of its own. Undefined when all is well.
 */
export function vanElders(
  { headers, method, url }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  port: number,
): Weigering | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const opent =
    method === 'GET' &&
    url === '/' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document';
  const wrong =
    !hosts.includes(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none' && !opent);
  if (!wrong) return undefined;
  return { melding: 'De werkbank antwoordt alleen op haar eigen bladzijde, op deze computer.' };
}

/** Refuses who does not send the key, as `Authorization: Bearer …` (RFC 6750, 2.1). */
export function zonderSleutel(headers: IncomingHttpHeaders, sleutel: string): Weigering | undefined {
  if (geeft(headers, sleutel)) return undefined;
  return {
    melding: 'Deze bladzijde hoort niet bij de werkbank die draait.',
    hint: 'Open het adres dat in de terminal staat.',
  };
}

/** Whether a request brings this key. */
function geeft(headers: IncomingHttpHeaders, sleutel: string): boolean {
  const given = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest();
  // Equal in time, whatever the length.
  return timingSafeEqual(hash(given), hash(sleutel));
}

/** A ticket that gives the key once. */
export interface Kaartje {
  readonly kaartje: string;
  /** Whether a request brings it, for the first time and soon enough. */
  readonly lever: (headers: IncomingHttpHeaders) => boolean;
}

/** Milliseconds in which a browser has to come with its ticket. */
const GELDIG = 60_000;

/**
 * What goes to a browser that this program opens: others on this computer can see what programs are started with, and find
 * there a ticket that was used, not the key.
 */
export function newKaartje(): Kaartje {
  const kaartje = newSleutel();
  let open = true;
  const end = () => {
    open = false;
  };
  setTimeout(end, GELDIG).unref();
  return {
    kaartje,
    lever(headers) {
      const good = open && geeft(headers, kaartje);
      if (good) end();
      return good;
    },
  };
}
