import type { IncomingMessage, ServerResponse } from 'node:http';
import { geweigerd, stuur } from './reactie.ts';
import type { Uitkijk } from './wijzigingen.ts';

/** Most pages that listen at once. */
const LUISTERAARS = 16;

/** Most bytes that wait for a page that does not read them; one that is broken off asks again, and looks at all files. */
const WACHTEND = 1_000_000;

/** Milliseconds after which a page that listens hears that the workbench is still there. */
const LEVENSTEKEN = 25_000;

/** Tells of changes for as long as the page listens: each time a line of JSON, and an empty line as a sign of life. */
export function vertel(request: IncomingMessage, response: ServerResponse, uitkijk: Uitkijk): void {
  if (uitkijk.luisteraars() >= LUISTERAARS) {
    stuur(request, response, geweigerd(503, { melding: 'De werkbank staat in te veel vensters open.' }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  response.write('\n');
  const stop = uitkijk.luister((wijzigingen) => {
    if (response.writableLength > WACHTEND) response.destroy();
    else response.write(`${JSON.stringify(wijzigingen)}\n`);
  });
  const alive = setInterval(() => void response.write('\n'), LEVENSTEKEN);
  response.on('close', () => {
    clearInterval(alive);
    stop();
  });
}
