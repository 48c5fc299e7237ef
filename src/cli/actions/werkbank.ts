import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { show } from '../../show/shown.ts';
import { startServer, type Werkbankserver } from '../../werkbank/server/start-server.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { codeOf } from '../writing/disk.ts';
import { writeIn } from '../writing/write-in.ts';

export interface WerkbankOptions {
  /** As it was typed; absent where any port is good. */
  readonly poort?: string | undefined;
  /** Whether the browser is opened, where the terminal can. */
  readonly browser?: boolean | undefined;
}

/** The port when nobody asks for another: what a browser keeps for a page it keeps for its port. */
const POORT = 4714;

/** Gives the workbench on a folder to a browser on this computer, until `stop` is aborted. */
export async function werkbank(
  map: string,
  options: WerkbankOptions,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<ExitStatus> {
  if (!absentIfUnreadable(() => statSync(map))?.isDirectory())
    throw new UsageError(`'${map}' is geen map.`, 'Noem de map waarin proposals/ en templates/ staan.');
  const server = await start(map, options.poort);
  terminal.out(show`De werkbank staat open op ${server.adres}\n`);
  const open = options.browser === false ? undefined : terminal.browser;
  open?.(server.kaartadres);
  terminal.out(
    open
      ? show`Zij opent in uw browser; gebeurt dat niet, open dan dat adres. Laat dit venster open zolang u schrijft. Stoppen: Ctrl-C.\n`
      : show`Open dat adres in uw browser, en laat dit venster open zolang u schrijft. Stoppen: Ctrl-C.\n`,
  );
  await new Promise<void>((ended) => {
    if (stop.aborted) ended();
    else stop.addEventListener('abort', () => ended(), { once: true });
  });
  await server.close();
  terminal.out(show`Gestopt.\n`);
  return 0;
}

/** Starts on the port that was asked for; where none was, on the usual one, or on another when that is taken. */
async function start(map: string, asked: string | undefined): Promise<Werkbankserver> {
  const wens = { map, pagina: paginamap(), schrijf: writeIn(map) };
  const poort = asked === undefined ? POORT : readPoort(asked);
  try {
    return await startServer({ ...wens, poort });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE' && asked === undefined) return startServer({ ...wens, poort: 0 });
    if (code === 'EADDRINUSE')
      throw new UsageError(`Poort ${poort} is al in gebruik.`, 'Kies een andere, of laat --poort weg.');
    if (code === 'EACCES')
      throw new UsageError(`Poort ${poort} mag u niet gebruiken.`, 'Kies een getal boven 1024.');
    throw error;
  }
}

function readPoort(typed: string): number {
  const poort = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (poort <= 65_535) return poort;
  throw new UsageError(`'${typed}' is geen poort.`, 'Een poort is een getal van 1 tot en met 65535.');
}

/** The folder with the page: beside the built program, or in dist/ when the sources run. */
function paginamap(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'werkbank'), resolve(here, '..', '..', '..', 'dist', 'werkbank')];
  const found = places.find((place) => existsSync(join(place, 'index.html')));
  if (found === undefined)
    throw new UsageError('De bladzijde van de werkbank is niet gebouwd.', 'Draai eerst `npm run build`.');
  return found;
}
