import { type ClientRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { writeIn } from '../../src/cli/writing/write-in.ts';
import { startServer, type Werkbankserver } from '../../src/werkbank/server/start-server.ts';
import { ROOT } from './examples.ts';

/** A workbench on a folder, on a free port; close it after use. */
export function startWerkbank(map: string): Promise<Werkbankserver> {
  const pagina = join(ROOT, 'dist', 'werkbank');
  return startServer({ map, pagina, poort: 0, schrijf: writeIn(map) });
}

export interface Antwoord {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks a server something, with any headers; the key goes along unless `authorization` says otherwise. */
export function vraag(
  { poort, sleutel }: Werkbankserver,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string | Uint8Array,
): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: poort,
        method,
        path,
        headers: { authorization: `Bearer ${sleutel}`, ...headers },
        agent: false,
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          text += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    asked.on('error', reject);
    asked.end(method === 'GET' ? undefined : body);
  });
}

/** A page that listens to what changes, from its first sign of life on. */
export function listenTo({ poort, sleutel }: Werkbankserver): Promise<ClientRequest> {
  return new Promise((listens, fail) => {
    const headers = { authorization: `Bearer ${sleutel}` };
    const asked = request({
      host: '127.0.0.1',
      port: poort,
      path: '/api/wijzigingen',
      headers,
      agent: false,
    });
    asked.on('error', fail);
    asked.on('response', (answer) => answer.once('data', () => listens(asked)).on('error', () => undefined));
    asked.end();
  });
}

/** The path of a question about a file. */
export function bestand(pad: string): string {
  return `/api/bestand?pad=${encodeURIComponent(pad)}`;
}
