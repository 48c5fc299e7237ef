import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRENS } from '../../src/werkbank/opslag/paden.ts';
import type { Werkbankserver } from '../../src/werkbank/server/start-server.ts';
import { eventually } from '../support/eventually.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { sha256 } from '../support/werkbank.ts';
import { bestand, listenTo, startWerkbank, vraag } from '../support/werkbank-server.ts';

const around = tempFolder('werkbank-server');
const root = join(around, 'raad');
const PAD = 'proposals/bad/voorstel.md';
const kenmerk = (text: string) => sha256(new TextEncoder().encode(text));
const met = (text: string) => ({ 'if-match': `"${kenmerk(text)}"` });
const NIEUW = { 'if-none-match': '*' };
const onDisk = (pad = PAD) => readFileSync(join(root, pad), 'utf8');

let server: Werkbankserver;

beforeAll(async () => {
  mkdirSync(join(root, 'proposals', 'bad'), { recursive: true });
  mkdirSync(join(root, 'templates'));
  server = await startWerkbank(root);
});
afterAll(() => server.close());
beforeEach(() => writeFileSync(join(root, PAD), 'tekst'));

describe('the files of the folder', () => {
  test('should be listed and read, each with its kenmerk', async () => {
    writeFileSync(join(root, 'proposals', '.geheim.md'), 'x');
    writeFileSync(join(root, 'wachtwoorden.md'), 'x');
    const { status, text } = await vraag(server, 'GET', '/api/map');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      naam: 'raad',
      bestanden: [{ pad: PAD, kenmerk: kenmerk('tekst'), grootte: 5 }],
    });
    const read = await vraag(server, 'GET', bestand(PAD));
    expect(read).toMatchObject({ status: 200, text: 'tekst' });
    expect(read.headers).toMatchObject({
      etag: `"${kenmerk('tekst')}"`,
      'content-type': 'application/octet-stream',
    });
  });

  test('should be written when they are still what the page saw', async () => {
    const done = await vraag(server, 'PUT', bestand(PAD), met('tekst'), 'nieuwe tekst');
    expect([done.status, JSON.parse(done.text)]).toEqual([200, { kenmerk: kenmerk('nieuwe tekst') }]);
    expect(onDisk()).toBe('nieuwe tekst');
    const made = await vraag(server, 'PUT', bestand('proposals/zwembad/voorstel.md'), NIEUW, 'a');
    expect([made.status, onDisk('proposals/zwembad/voorstel.md')]).toEqual([200, 'a']);
    rmSync(join(root, 'proposals', 'zwembad'), { recursive: true });
  });

  test('should never be overwritten in silence', async () => {
    writeFileSync(join(root, PAD), 'van een collega');
    const late = await vraag(server, 'PUT', bestand(PAD), met('tekst'), 'mijn tekst');
    expect(late).toMatchObject({ status: 409, text: 'van een collega' });
    expect(late.headers.etag).toBe(`"${kenmerk('van een collega')}"`);
    const taken = await vraag(server, 'PUT', bestand(PAD), NIEUW, 'mijn tekst');
    expect(taken.status).toBe(409);
    const blind = await vraag(server, 'PUT', bestand(PAD), {}, 'mijn tekst');
    expect([blind.status, JSON.parse(blind.text).melding]).toEqual([428, expect.stringContaining('niets')]);
    expect((await vraag(server, 'DELETE', bestand(PAD), met('tekst'))).status).toBe(409);
    expect(onDisk()).toBe('van een collega');
    rmSync(join(root, PAD));
    const gone = await vraag(server, 'PUT', bestand(PAD), met('tekst'), 'mijn tekst');
    expect([gone.status, gone.headers.etag, existsSync(join(root, PAD))]).toEqual([409, undefined, false]);
  });

  test('should have one winner of two saves at once', async () => {
    const all = await Promise.all(
      ['een', 'twee', 'drie'].map((text) => vraag(server, 'PUT', bestand(PAD), met('tekst'), text)),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const winner = ['een', 'twee', 'drie'][all.findIndex(({ status }) => status === 200)];
    expect(onDisk()).toBe(winner);
  });

  test('should stay as they are when a browser breaks off half-way', async () => {
    await new Promise<void>((ended) => {
      const asked = request({
        host: '127.0.0.1',
        port: server.poort,
        method: 'PUT',
        path: bestand(PAD),
        headers: { authorization: `Bearer ${server.sleutel}`, ...met('tekst'), 'content-length': 1000 },
      });
      asked.on('error', () => ended());
      asked.write('de helft', () => asked.destroy());
      asked.on('close', () => ended());
    });
    expect((await vraag(server, 'GET', bestand(PAD))).text).toBe('tekst');
    expect(readdirSync(join(root, 'proposals', 'bad'))).toEqual(['voorstel.md']);
  });

  test.each([
    ['by what it says', { 'content-length': GRENS.bytes + 1 }],
    ['by what it sends', { 'transfer-encoding': 'chunked' }],
  ])('should not be written when it is too large %s', async (_, headers) => {
    const big = 'transfer-encoding' in headers ? new Uint8Array(GRENS.bytes + 1) : undefined;
    const answer = await vraag(server, 'PUT', bestand(PAD), { ...met('tekst'), ...headers }, big).catch(
      () => ({ status: 413, text: '{"melding":"afgebroken"}' }),
    );
    expect([answer.status, JSON.parse(answer.text).melding]).toEqual([413, expect.any(String)]);
    expect(onDisk()).toBe('tekst');
  });
});

test('nothing should be left of saves, and of pages that came to listen and went', async () => {
  const open = () => process.getActiveResourcesInfo().length;
  const saveAndListen = async (save: number) => {
    expect((await vraag(server, 'PUT', bestand(PAD), met(onDisk()), `tekst ${save}`)).status).toBe(200);
    (await listenTo(server)).destroy();
  };
  await saveAndListen(0);
  const before = open();
  for (let save = 1; save <= 40; save += 1) await saveAndListen(save);
  await eventually(() => expect(open()).toBeLessThanOrEqual(before));
});

const ELDERS = [
  '../buiten.md',
  'proposals/../../buiten.md',
  'proposals/./bad/voorstel.md',
  'proposals//bad.md',
  '/etc/hosts.md',
  'proposals/bad/..\\..\\..\\buiten.md',
  'C:/buiten.md',
  'proposals/bad/voorstel.md:stroom.md',
  'proposals/a\u0000.md',
  '.git/config.md',
  'proposals/.verborgen.md',
  'node_modules/x/readme.md',
  '',
];

describe('what is not for the page', () => {
  test.each(ELDERS)('should not be read or written: %j', async (pad) => {
    writeFileSync(join(around, 'buiten.md'), 'geheim');
    const read = await vraag(server, 'GET', bestand(pad));
    expect([403, 404]).toContain(read.status);
    const put = await vraag(server, 'PUT', bestand(pad), NIEUW, 'x');
    expect([put.status, JSON.parse(put.text).melding]).toEqual([
      403,
      expect.stringContaining('kan hier niet'),
    ]);
    expect(readFileSync(join(around, 'buiten.md'), 'utf8')).toBe('geheim');
    expect((await vraag(server, 'GET', '/api/map')).text).not.toContain('buiten');
  });

  test.each(['proposals/bad/start.sh', 'proposals/bad/a.js', 'package.json', 'proposals/bad/map'])(
    'should not be written, since it is no paper: %s',
    async (pad) => {
      expect((await vraag(server, 'PUT', bestand(pad), NIEUW, 'x')).status).toBe(403);
      expect(existsSync(join(root, pad))).toBe(false);
    },
  );

  test('should not be reached by a link, whatever it leads to', async () => {
    mkdirSync(join(around, 'elders'), { recursive: true });
    writeFileSync(join(around, 'elders', 'voorstel.md'), 'van een ander');
    const links = { 'proposals/weg': 'elders', 'proposals/bad/uit.md': 'elders/voorstel.md' };
    for (const [at, to] of Object.entries(links)) symlinkSync(join(around, to), join(root, at));
    symlinkSync(join(root, PAD), join(root, 'proposals/bad/in.md'));
    for (const pad of ['proposals/weg/voorstel.md', 'proposals/bad/uit.md', 'proposals/bad/in.md']) {
      expect((await vraag(server, 'GET', bestand(pad))).status).toBe(404);
      for (const how of [NIEUW, met('van een ander'), met('tekst')])
        expect((await vraag(server, 'PUT', bestand(pad), how, 'x')).status).toBe(403);
    }
    expect((await vraag(server, 'PUT', bestand('proposals/weg/nieuw.md'), NIEUW, 'x')).status).toBe(403);
    expect(readdirSync(join(around, 'elders'))).toEqual(['voorstel.md']);
    expect(readFileSync(join(around, 'elders', 'voorstel.md'), 'utf8')).toBe('van een ander');
    expect(onDisk()).toBe('tekst');
    const { text } = await vraag(server, 'GET', '/api/map');
    expect(JSON.parse(text).bestanden).toHaveLength(1);
    for (const at of [...Object.keys(links), 'proposals/bad/in.md']) rmSync(join(root, at));
  });
});

describe('who may ask', () => {
  test.each([
    ['nobody', ''],
    ['a guess', `Bearer ${'a'.repeat(43)}`],
    ['an empty key', 'Bearer '],
    ['another kind of key', 'Basic YTpi'],
  ])('should not be %s', async (_, authorization) => {
    for (const [method, path] of [
      ['GET', '/api/map'],
      ['GET', bestand(PAD)],
      ['PUT', bestand(PAD)],
      ['GET', '/api/wijzigingen'],
    ] as const) {
      const answer = await vraag(server, method, path, { authorization, ...met('tekst') }, 'x');
      expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('terminal')]);
    }
    expect(onDisk()).toBe('tekst');
  });

  test('should have another key at each start, which no page tells', async () => {
    const other = await startWerkbank(root);
    expect(other.sleutel).not.toBe(server.sleutel);
    expect(other.sleutel).toMatch(/^[\w-]{43}$/);
    expect((await vraag(server, 'GET', '/')).text).not.toContain(server.sleutel);
    await other.close();
  });

  test.each([
    ['another name for this computer', { host: 'raad.example' }],
    ['that name with the port', { host: 'raad.example:PORT' }],
    ['the right name with another port', { host: '127.0.0.1:1' }],
    ['another site', { origin: 'https://raad.example' }],
    ['a page that is a file', { origin: 'null' }],
    ['another page of this computer', { origin: 'http://127.0.0.1:1' }],
    ['an image or a form elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as a browser says it', { 'sec-fetch-site': 'same-site' }],
  ])('should not be %s, not even with the key', async (_, headers) => {
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(server.poort))]),
    );
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', bestand(PAD)],
      ['PUT', bestand(PAD)],
      ['POST', '/api/map'],
    ] as const) {
      const answer = await vraag(server, method, path, { ...filled, ...met('tekst') }, 'x');
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('eigen bladzijde')]);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    expect(onDisk()).toBe('tekst');
  });

  test('should be on this computer', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of addresses.filter(({ family, internal }) => family === 'IPv4' && !internal)) {
      const reached = await new Promise((done) => {
        const line = connect(server.poort, address, () => done(true));
        line.on('error', () => done(false));
        line.setTimeout(500, () => done(false));
        line.on('close', () => undefined);
      });
      expect(reached, address).toBe(false);
    }
  });
});

describe('every answer', () => {
  test.each(['/', '/worker.js', '/nergens', '/api/map', '/api/nergens', '/../../etc/passwd'])(
    'should keep the browser to this page alone: %s',
    async (path) => {
      const { headers } = await vraag(server, 'GET', path);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
        ),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    },
  );

  test('should come, whatever is sent before it', async () => {
    for (const text of [
      'GET // HTTP/1.1\r\nHost: HOST\r\n\r\n',
      'BREW /%E0%A4%A HTTP/1.1\r\nHost: HOST\r\n\r\n',
      'x\r\n\r\n',
    ])
      await new Promise<void>((done) => {
        const line = connect(server.poort, '127.0.0.1');
        line.on('close', () => done());
        line.on('error', () => done());
        line.on('data', () => line.destroy());
        line.write(text.replace('HOST', `127.0.0.1:${server.poort}`));
      });
    expect((await vraag(server, 'GET', '/api/map')).status).toBe(200);
  });
});
