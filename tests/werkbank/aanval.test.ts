import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Wijziging } from '../../src/werkbank/opslag/opslag.ts';
import { leesBestand } from '../../src/werkbank/server/plaats.ts';
import { openMap } from '../../src/werkbank/server/schijfmap.ts';
import { startServer, type Werkbankserver } from '../../src/werkbank/server/start-server.ts';
import { vertel } from '../../src/werkbank/server/vertel.ts';
import { kijkUit } from '../../src/werkbank/server/wijzigingen.ts';
import { browserTest } from '../support/axe.ts';
import { rest } from '../support/eventually.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { sha256 } from '../support/werkbank.ts';
import { bestand, startWerkbank, vraag } from '../support/werkbank-server.ts';

const around = tempFolder('werkbank-aanval');
const root = join(around, 'raad');
const PAD = 'proposals/bad/voorstel.md';
const met = (text: string) => ({ 'if-match': `"${sha256(new TextEncoder().encode(text))}"` });
const NIEUW = { 'if-none-match': '*' };
const onDisk = (pad = PAD) => readFileSync(join(root, pad), 'utf8');

let server: Werkbankserver;

beforeAll(async () => {
  mkdirSync(join(root, 'proposals', 'bad'), { recursive: true });
  server = await startWerkbank(root);
});
afterAll(() => server.close());
beforeEach(() => writeFileSync(join(root, PAD), 'tekst'));

describe('a path that plays tricks', () => {
  test.each([
    ['what lies beside the folders of the workbench', 'wachtwoorden.md'],
    ['what a machine would run', 'azure-pipelines.yml'],
    ['what lies in the output', 'out/bad/besluit.md'],
    ['a name that a disk without capitals takes for another', 'proposals/NODE_MODULES/a.md'],
    ['a sign that some disks leave out', 'proposals/\u200c.git/config.md'],
    ['signs that turn the order', 'proposals/bad/voorstel\u202edm.md'],
    ['a short name of a hidden folder', 'proposals/GIT~1/config.md'],
    ['a device of Windows', 'proposals/bad/con.md'],
    ['another one', 'proposals/lpt1/voorstel.md'],
    ['a very long name', `proposals/${'a'.repeat(5_000)}.md`],
    ['very many steps', `proposals/${'a/'.repeat(500)}b.md`],
    ['a line end', 'proposals/bad/a\nb.md'],
    ['a full stop at the end', 'proposals/bad./voorstel.md'],
  ])('should lead nowhere: %s', async (_, pad) => {
    writeFileSync(join(root, 'wachtwoorden.md'), 'geheim');
    const path = bestand(pad);
    for (const [method, headers] of [
      ['GET', {}],
      ['PUT', NIEUW],
      ['PUT', met('geheim')],
      ['DELETE', met('geheim')],
    ] as const) {
      const { status, text } = await vraag(server, method, path, headers, method === 'PUT' ? 'x' : undefined);
      expect([status, text]).toEqual([403, expect.stringContaining('kan hier niet')]);
    }
    expect(readdirSync(root).sort()).toEqual(['proposals', 'wachtwoorden.md']);
    expect(onDisk('wachtwoorden.md')).toBe('geheim');
  });

  test.each([
    '/api/bestand?pad=proposals%2f..%2f..%2fbuiten.md',
    '/api/bestand?pad=proposals%2Fbad%2Fvoorstel.md%00.png',
    '/api/bestand?pad=%c0%ae%c0%ae/buiten.md',
    '/api/bestand?pad=..%255cbuiten.md',
    '/api/bestand?pad=\\\\?\\C:\\buiten.md',
    '/api/bestand/../../buiten.md',
    '/werkbank.js/../../buiten.md',
    '/..%2f..%2fbuiten.md',
    '/__proto__',
    '/constructor',
    'http://elders.example/buiten.md',
  ])('should lead nowhere, however it is written: %s', async (path) => {
    writeFileSync(join(around, 'buiten.md'), 'geheim');
    const { status, text } = await vraag(server, 'GET', path);
    expect([403, 404]).toContain(status);
    expect(text).not.toContain('geheim');
  });
});

describe('a folder that is not as it was', () => {
  test('should give nothing of a pipe, and not wait for it', async () => {
    expect(spawnSync('mkfifo', [join(root, 'proposals', 'bad', 'pijp.md')]).status).toBe(0);
    expect(leesBestand(root, 'proposals/bad/pijp.md')).toBeUndefined();
    expect((await vraag(server, 'GET', bestand('proposals/bad/pijp.md'))).status).toBe(404);
    expect((await vraag(server, 'PUT', bestand('proposals/bad/pijp.md'), NIEUW, 'x')).status).toBe(403);
    expect((await vraag(server, 'GET', '/api/map')).text).not.toContain('pijp');
    rmSync(join(root, 'proposals', 'bad', 'pijp.md'));
  });

  test('should change no file elsewhere of which it has a second name', async () => {
    writeFileSync(join(around, 'elders.md'), 'van een ander');
    linkSync(join(around, 'elders.md'), join(root, 'proposals', 'bad', 'tweede.md'));
    const done = await vraag(server, 'PUT', bestand('proposals/bad/tweede.md'), met('van een ander'), 'mijn');
    expect([done.status, onDisk('proposals/bad/tweede.md')]).toEqual([200, 'mijn']);
    expect(readFileSync(join(around, 'elders.md'), 'utf8')).toBe('van een ander');
    rmSync(join(root, 'proposals', 'bad', 'tweede.md'));
  });

  test('should lose nothing when a file became a folder, or has another name', async () => {
    rmSync(join(root, PAD));
    mkdirSync(join(root, PAD));
    writeFileSync(join(root, PAD, 'in.md'), 'blijft');
    const folder = await vraag(server, 'PUT', bestand(PAD), met('tekst'), 'mijn');
    expect([folder.status, onDisk(`${PAD}/in.md`)]).toEqual([403, 'blijft']);
    expect((await vraag(server, 'DELETE', bestand(PAD), met('tekst'))).status).toBe(403);
    rmSync(join(root, PAD), { recursive: true });
    writeFileSync(join(root, 'proposals', 'bad', 'anders.md'), 'tekst');
    expect((await vraag(server, 'PUT', bestand(PAD), met('tekst'), 'mijn')).status).toBe(409);
    expect(readdirSync(join(root, 'proposals', 'bad'))).toEqual(['anders.md']);
    rmSync(join(root, 'proposals', 'bad', 'anders.md'));
  });

  test('should be told to be gone, rather than empty', async () => {
    const place = join(around, 'weg');
    mkdirSync(join(place, 'proposals'), { recursive: true });
    writeFileSync(join(place, 'proposals', 'a.md'), 'a');
    const other = await startWerkbank(place);
    renameSync(place, `${place}-hernoemd`);
    for (const [method, path, headers] of [
      ['GET', '/api/map', {}],
      ['GET', bestand('proposals/a.md'), {}],
      ['PUT', bestand('proposals/b.md'), NIEUW],
    ] as const) {
      const { status, text } = await vraag(other, method, path, headers, 'x');
      expect(status).toBeGreaterThan(399);
      expect(text).toContain("De map 'weg' is er niet meer.");
    }
    expect(existsSync(place)).toBe(false);
    await other.close();
  });

  test('should keep what it has when the disk takes nothing', async () => {
    const vol = { melding: 'De schijf is vol.', hint: 'Maak ruimte.' };
    const full = await startServer({ map: root, pagina: root, poort: 0, schrijf: () => vol });
    const { status, text } = await vraag(full, 'PUT', bestand(PAD), met('tekst'), 'mijn');
    expect([status, JSON.parse(text), onDisk()]).toEqual([403, vol, 'tekst']);
    await full.close();
  });

  test('should stay the whole folder when the first proposal comes into it', () => {
    const place = join(around, 'los');
    mkdirSync(place);
    writeFileSync(join(place, 'voorstel.md'), 'los');
    const map = openMap(place, (folder, naam, bytes) => {
      mkdirSync(join(place, folder), { recursive: true });
      writeFileSync(join(place, folder, naam), bytes);
      return undefined;
    });
    expect(map.schrijf('proposals/nieuw/voorstel.md', new Uint8Array([97]), undefined).soort).toBe('gelukt');
    expect(map.lijst()).toMatchObject([{ pad: 'proposals/nieuw/voorstel.md' }, { pad: 'voorstel.md' }]);
  });
});

describe('very many at once', () => {
  test('should all be answered, also when nobody waited for the one before', async () => {
    const line = connect(server.poort, '127.0.0.1');
    const ask = `GET /api/map HTTP/1.1\r\nHost: 127.0.0.1:${server.poort}\r\nAuthorization: Bearer ${server.sleutel}\r\n\r\n`;
    let heard = '';
    line.setEncoding('utf8');
    const all = new Promise<void>((done) => {
      line.on('data', (text: string) => {
        heard += text;
        if (heard.split('HTTP/1.1 200').length > 500) done();
      });
    });
    line.write(ask.repeat(500));
    await all;
    line.destroy();
    expect(heard).not.toMatch(/HTTP\/1\.1 [345]/);
  });

  test('should take nothing away from others when they are refused', async () => {
    for (const [headers, status] of [
      [{ host: 'elders.example' }, 403],
      [{ authorization: '' }, 401],
    ] as const) {
      const answer = await vraag(server, 'GET', '/api/map', headers);
      expect([answer.status, answer.headers.connection]).toEqual([status, 'close']);
    }
  });

  test('should be told of while changes go on and on', async () => {
    const place = join(around, 'storm');
    mkdirSync(join(place, 'proposals'), { recursive: true });
    const uitkijk = await kijkUit(
      place,
      openMap(place, () => undefined),
    );
    const told: Wijziging[] = [];
    uitkijk.luister((all) => void told.push(...all));
    let rounds = 0;
    for (; told.length === 0 && rounds < 500; rounds += 1) {
      writeFileSync(join(place, 'proposals', `${rounds % 7}.md`), String(rounds));
      await rest(10);
    }
    expect(rounds).toBeLessThan(500);
    await uitkijk.close();
  });

  test('should not be kept for a page that reads none of it', () => {
    const wrote: string[] = [];
    const listeners: ((all: readonly Wijziging[]) => void)[] = [];
    const ends = new EventEmitter();
    const response = {
      writableLength: 0,
      writeHead: () => undefined,
      write: (text: string) => void wrote.push(text),
      on: (name: string, listener: () => void) => void ends.on(name, listener),
      destroy: () => void ends.emit('close'),
    };
    const uitkijk = {
      luister(meld: (typeof listeners)[number]) {
        listeners.push(meld);
        return () => void listeners.pop();
      },
      luisteraars: () => listeners.length,
      close: async () => undefined,
    };
    vertel({} as IncomingMessage, response as unknown as ServerResponse, uitkijk);
    listeners[0]?.([{ pad: 'a.md' }]);
    response.writableLength = 2_000_000;
    listeners[0]?.([{ pad: 'b.md' }]);
    expect([wrote, listeners.length]).toEqual([['\n', '[{"pad":"a.md"}]\n'], 0]);
  });
});

describe('who comes from another page', () => {
  const elders = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  test('may open the workbench in a window, and no more than that', async () => {
    const window = { ...elders, 'sec-fetch-dest': 'document' };
    expect((await vraag(server, 'GET', '/', { ...window, authorization: '' })).status).toBe(200);
    for (const [method, path, headers] of [
      ['GET', '/', { ...elders, 'sec-fetch-dest': 'iframe' }],
      [
        'GET',
        '/',
        { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      ],
      ['POST', '/', window],
      ['GET', '/api/map', window],
      ['GET', '/worker.js', window],
    ] as const)
      expect((await vraag(server, method, path, headers)).status).toBe(403);
  });

  browserTest('gets nothing in, and nothing out, whatever a browser offers for it', async ({ browser }) => {
    const evil = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>elders</title>');
    });
    await new Promise<void>((ready) => void evil.listen(0, '127.0.0.1', () => ready()));
    const page = await browser.newPage();
    for (const host of ['127.0.0.1', 'localhost']) {
      await page.goto(`http://${host}:${(evil.address() as AddressInfo).port}/`);
      const said = await page.evaluate(ATTACK, `127.0.0.1:${server.poort}`, server.sleutel, bestand(PAD));
      expect(said).toEqual({
        lees: 'niets',
        leesZonderCors: 'niets',
        schrijf: 'niets',
        beeld: 'niets',
        script: 'niets',
        stijl: 'niets',
        websocket: 'niets',
        gebeurtenissen: 'niets',
        kader: 'niets',
        venster: 'niets',
      });
    }
    expect(onDisk()).toBe('tekst');
    expect(statSync(join(root, PAD)).isFile()).toBe(true);
    await page.close();
    evil.closeAllConnections();
    await new Promise((done) => evil.close(done));
  });
});

/** Tries from a page elsewhere, which even knows the key, what a browser lets a page try; tells what each gave. */
const ATTACK = async (host: string, sleutel: string, pad: string) => {
  const page = globalThis as unknown as Window & typeof globalThis;
  const { document } = page as unknown as { readonly document: Document };
  const http = `http://${host}`;
  const authorization = `Bearer ${sleutel}`;
  const tag = (name: string, attributes: Record<string, string>) =>
    new Promise((done) => {
      const element = Object.assign(document.createElement(name), attributes);
      element.onload = () => done('geladen');
      element.onerror = () => done('niets');
      document.head.append(element);
    });
  const line = (made: EventTarget & { close(): void }) =>
    new Promise((done) => {
      made.addEventListener('open', () => done('open'));
      made.addEventListener('message', () => done('bericht'));
      made.addEventListener('error', () => {
        made.close();
        done('niets');
      });
    });
  const kader = async () => {
    const frame = document.createElement('iframe');
    frame.src = `${http}/`;
    const loaded = new Promise((done) => {
      frame.onload = done;
    });
    document.body.append(frame);
    await loaded;
    try {
      return frame.contentDocument?.body.textContent ? 'gelezen' : 'niets';
    } catch {
      return frame.contentWindow?.length === 0 ? 'niets' : 'kaders';
    }
  };
  const venster = async () => {
    const opened = page.open(`${http}/#${sleutel}`);
    await new Promise((next) => setTimeout(next, 300));
    opened?.postMessage({ begin: {}, nummer: 1, naam: 'bronnen' }, '*');
    let found = 'niets';
    try {
      if (opened?.document.body.textContent) found = 'gelezen';
    } catch {
      found = 'niets';
    }
    opened?.close();
    return found;
  };
  const nothing = () => 'niets';
  return {
    lees: await page
      .fetch(`${http}/api/map`, { headers: { authorization } })
      .then((one) => one.text(), nothing),
    leesZonderCors: await page
      .fetch(`${http}/`, { mode: 'no-cors', credentials: 'include' })
      .then((one) => one.text().then((text) => text || 'niets'), nothing),
    schrijf: await page
      .fetch(`${http}${pad}`, { method: 'PUT', headers: { authorization, 'if-none-match': '*' }, body: 'x' })
      .then((one) => String(one.status), nothing),
    beeld: await tag('img', { src: `${http}/` }),
    script: await tag('script', { src: `${http}/werkbank.js` }),
    stijl: await tag('link', { rel: 'stylesheet', href: `${http}/werkbank.css` }),
    websocket: await line(new WebSocket(`ws://${host}/api/wijzigingen`)),
    gebeurtenissen: await line(new page.EventSource(`${http}/api/wijzigingen`)),
    kader: await kader(),
    venster: await venster(),
  };
};
