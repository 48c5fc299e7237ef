import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Weigering } from '../../domain/weigering.ts';
import type { Inhoud } from '../opslag/opslag.ts';

/** An answer to a request. */
export interface Reactie {
  /** RFC 9110, 15. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A value as JSON. */
export function json(status: number, value: unknown): Reactie {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** Why there is no other answer, in Dutch. */
export function geweigerd(status: number, { melding, hint }: Weigering): Reactie {
  return json(status, { melding, ...(hint && { hint }) });
}

/** Bytes are bytes: whatever stands in a file, a browser shows it as no page. */
export function inhoud(status: number, { bytes, kenmerk }: Inhoud): Reactie {
  const headers = { 'content-type': 'application/octet-stream', etag: `"${kenmerk}"` };
  return { status, headers, body: bytes };
}

/** Sends an answer. What a browser still sends of a request that was refused is not read, and its line is not kept. */
export function stuur(request: IncomingMessage, response: ServerResponse, reactie: Reactie): void {
  const { status, headers, body } = reactie;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const goesOn = status < 400 || (request.complete && status !== 401 && status !== 403);
  response.writeHead(status, {
    ...headers,
    'content-length': length,
    ...(!goesOn && { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
