import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { werkbank } from '../../src/cli/actions/werkbank.ts';
import { browserProgram } from '../../src/cli/terminal/browser.ts';
import { openServerOpslag, wisselIn } from '../../src/werkbank/opslag/server-opslag.ts';
import { rest } from '../support/eventually.ts';
import { ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runIn } from '../support/terminal.ts';

function terminal() {
  const said: string[] = [];
  const put = (text: unknown) => void said.push(String(text));
  return { said, out: put, err: put, color: false, interactive: false };
}

/** The address that was printed, as soon as it is there. */
async function adresIn(said: readonly string[]): Promise<string> {
  for (;;) {
    const found = /http:\S+/.exec(said.join(''))?.[0];
    if (found) return found;
    await rest(10);
  }
}

test('the workbench prints an address that opens the folder, writes whole files, and ends when it is told', async () => {
  const root = tempFolder('werkbank-opdracht');
  mkdirSync(join(root, 'proposals'));
  writeFileSync(join(root, 'proposals', 'a.md'), 'oud');
  const stop = new AbortController();
  const one = terminal();
  const ended = werkbank(root, { poort: '0' }, one, stop.signal);
  const [adres = '', sleutel = ''] = (await adresIn(one.said)).split('#');
  const opslag = await openServerOpslag(adres, sleutel);
  if ('melding' in opslag) throw new Error(opslag.melding);
  const [first] = await opslag.list().then((all) => ('melding' in all ? [] : all));
  const written = await opslag.write('proposals/a.md', new TextEncoder().encode('nieuw'), first?.kenmerk);
  expect([written.soort, readFileSync(join(root, 'proposals', 'a.md'), 'utf8')]).toEqual(['gelukt', 'nieuw']);
  const poort = new URL(adres).port;
  const taken = werkbank(root, { poort }, terminal(), stop.signal);
  await expect(taken).rejects.toThrow(`Poort ${poort} is al in gebruik.`);
  stop.abort();
  expect(await ended).toBe(0);
  expect(one.said.at(-1)).toBe('Gestopt.\n');
  await expect(fetch(adres)).rejects.toThrow();
});

test('the browser is opened with a ticket that gives the key once; not when it is asked to be left', async () => {
  const root = tempFolder('werkbank-browser');
  const stop = new AbortController();
  const opened: string[] = [];
  const browser = (adres: string) => void opened.push(adres);
  const one = { ...terminal(), browser };
  const ended = werkbank(root, { poort: '0' }, one, stop.signal);
  const sleutel = (await adresIn(one.said)).split('#')[1];
  const [adres = '', kaartje = ''] = opened.join().split('#kaartje=');
  expect(kaartje).not.toBe(sleutel);
  expect(one.said.join('')).not.toContain(kaartje);
  expect(await wisselIn(adres, 'x'.repeat(43))).toBeUndefined();
  expect(await wisselIn(adres, kaartje)).toBe(sleutel);
  expect(await wisselIn(adres, kaartje)).toBeUndefined();
  expect(await openServerOpslag(adres, kaartje)).toMatchObject({
    hint: 'Open het adres dat in de terminal staat.',
  });
  const other = { ...terminal(), browser };
  const quiet = werkbank(root, { poort: '0', browser: false }, other, stop.signal);
  await adresIn(other.said);
  stop.abort();
  expect(await Promise.all([ended, quiet])).toEqual([0, 0]);
  expect(opened).toHaveLength(1);
  expect(other.said.join('')).toContain('Open dat adres in uw browser');
});

const ADRES = 'http://127.0.0.1:4714/#kaartje=x';
test.each([
  ['win32', {}, ['C:\\Windows/System32/rundll32.exe', 'url.dll,FileProtocolHandler', ADRES]],
  ['darwin', {}, ['/usr/bin/open', ADRES]],
  ['linux', { DISPLAY: ':0' }, ['xdg-open', ADRES]],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', ADRES]],
  ['linux', {}, undefined],
  ['linux', { DISPLAY: ':0', CI: 'true' }, undefined],
  ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, undefined],
] as const)('on %s with %j the browser is opened by %j', (platform, env, program) => {
  expect(browserProgram({ platform, env }, ADRES)).toEqual(program);
});

test.each([
  [['nergens'], "'nergens' is geen map."],
  [['package.json'], "'package.json' is geen map."],
  [['--poort', 'tachtig'], "'tachtig' is geen poort."],
  [['--poort', '70000'], "'70000' is geen poort."],
])('wrong use of the workbench is told: %j', async (words, melding) => {
  const ran = await runIn(ROOT, 'werkbank', ...words);
  expect(ran.status).toBe(2);
  expect(ran.err).toContain(melding);
  expect(ran.err).toContain('hint:');
});
