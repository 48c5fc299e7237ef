import type { IncomingMessage } from 'node:http';
import type { Geschreven } from '../opslag/opslag.ts';
import { GRENS } from '../opslag/paden.ts';
import { geweigerd, inhoud, json, type Reactie } from './reactie.ts';
import type { Schijfmap } from './schijfmap.ts';

/**
 * Answers a question of the page about the files: `/api/map`, or `/api/bestand?pad=…` to read, write or take away one.
 * Undefined for a browser that broke off half-way: then nothing was done.
 */
export async function beantwoord(
  request: IncomingMessage,
  url: URL,
  map: Schijfmap,
): Promise<Reactie | undefined> {
  const pad = url.searchParams.get('pad') ?? '';
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /api/map': {
      const bestanden = map.lijst();
      if ('melding' in bestanden) return geweigerd(413, bestanden);
      return json(200, { naam: map.naam, bestanden });
    }
    case 'GET /api/bestand': {
      const found = map.lees(pad);
      if (!found) return geweigerd(404, { melding: `'${pad}' bestaat niet.` });
      return 'melding' in found ? geweigerd(403, found) : inhoud(200, found);
    }
    case 'PUT /api/bestand': {
      const was = watErStond(request);
      if (!was) return ZONDER_KENMERK;
      const body = await lichaam(request);
      if (body === 'afgebroken') return undefined;
      if (body === 'te groot') return geweigerd(413, { melding: `'${pad}' is te groot voor de werkbank.` });
      return wat(map.schrijf(pad, body, was.kenmerk));
    }
    case 'DELETE /api/bestand': {
      const kenmerk = watErStond(request)?.kenmerk;
      return kenmerk === undefined ? ZONDER_KENMERK : wat(map.verwijder(pad, kenmerk));
    }
    default:
      return geweigerd(404, { melding: 'Dat kan de werkbank niet.' });
  }
}

const ZONDER_KENMERK = geweigerd(428, {
  melding: 'Er staat niet bij wat er volgens de bladzijde stond; daarom is er niets geschreven.',
});

/** What the writer took the file for: `If-Match` with its kenmerk, or `If-None-Match: *` for none (RFC 9110, 13.1). */
function watErStond({ headers }: IncomingMessage): { readonly kenmerk: string | undefined } | undefined {
  if (headers['if-none-match'] === '*') return { kenmerk: undefined };
  const kenmerk = /^"([0-9a-f]{64})"$/.exec(headers['if-match'] ?? '')?.[1];
  return kenmerk === undefined ? undefined : { kenmerk };
}

/** The whole body of a request; it is kept no further than it may be. */
function lichaam(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'te groot' | 'afgebroken'> {
  return new Promise((done) => {
    if (Number(request.headers['content-length'] ?? 0) > GRENS.bytes) return void done('te groot');
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= GRENS.bytes) pieces.push(piece);
      else done('te groot');
    });
    request.on('end', () => done(request.complete ? new Uint8Array(Buffer.concat(pieces)) : 'afgebroken'));
    request.on('error', () => done('afgebroken'));
    request.on('close', () => done('afgebroken'));
  });
}

/** What became of a write. Where something else stands there, it goes along, for the page to lay beside what it holds. */
function wat(done: Geschreven): Reactie {
  if (done.soort === 'gelukt') return json(200, { kenmerk: done.kenmerk });
  if (done.soort === 'geweigerd') return geweigerd(403, done.reden);
  return done.nu ? inhoud(409, done.nu) : { status: 409, headers: {}, body: '' };
}
