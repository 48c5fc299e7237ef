import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { werkbank } from '../../src/cli/actions/werkbank.ts';
import { openServerOpslag } from '../../src/werkbank/opslag/server-opslag.ts';
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
    await new Promise((next) => setTimeout(next, 10));
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
