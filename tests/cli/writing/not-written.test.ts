import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { volg } from '../../../src/cli/actions/volg.ts';
import type { Shown } from '../../../src/show/shown.ts';
import { type MeetingFolder, meetingFolder } from '../../support/meeting-folder.ts';
import { proposal } from '../../support/proposal.ts';
import { runIn } from '../../support/terminal.ts';

const BRUG = 'proposals/brug/voorstel.md';
const VERGADERING = 'proposals/vergaderingen/2026-11-26/vergadering.md';
/** A folder of which the name belongs to a file. */
const BEZET = 'bezet';

let folder: MeetingFolder;
beforeAll(() => {
  folder = meetingFolder();
  writeFileSync(join(folder.path, BEZET), 'van een ander');
  // Something to warn of, that does not keep anything from being made.
  folder.write(BRUG, proposal(['De oude brug is gesloten.', 'De oude brug , gebouwd in 1930, is gesloten.']));
  folder.write(
    VERGADERING,
    '---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2026-11-26\nagenda:\n  - { nr: 1, titel: Opening }\n  - { nr: 3, titel: Sluiting }\n---\n',
  );
});
afterAll(() => rmSync(folder.path, { recursive: true }));
const home = process.cwd();
afterEach(() => process.chdir(home));

const run = (...words: string[]) => runIn(folder.path, ...words);
/** The rules that were told of, each with its file. */
const told = (text: string) =>
  [...text.matchAll(/^(\S+):\d+:\d+: \S+ \[([\w-]+)\]/gm)].map(([, path, regel]) => `${path} ${regel}`);

describe('what cannot be written', () => {
  test('should not hide what was found in a proposal, nor stop another source', async () => {
    const good = await run('controleer', BRUG);
    const ran = await run('bouw', BRUG, VERGADERING, '--formaat', 'html', '--uit', BEZET, '--tegelijk', '1');
    expect(told(good.out)).toEqual([`${BRUG} spaties`]);
    expect(told(ran.err)).toEqual([
      `${BRUG} niet-geschreven`,
      `${BRUG} spaties`,
      `${VERGADERING} niet-geschreven`,
      ...told((await run('controleer', VERGADERING)).out),
    ]);
    expect(ran.out).toContain('0 bestanden geschreven in bezet/; 1 voorstel en 1 vergadering niet gemaakt');
    expect(ran.status).toBe(2);
  });

  test.each(['agenda', 'besluit', 'besluitenlijst'])('should be told at its meeting: %s', async (command) => {
    const free = await run(command, '--formaat', 'html', '--uit', `vrij-${command}`);
    const ran = await run(command, '--formaat', 'html', '--uit', BEZET);
    const unwritten = told(ran.err).filter((one) => one.endsWith(' niet-geschreven'));
    expect(unwritten).not.toEqual([]);
    expect(told(ran.err).filter((one) => !unwritten.includes(one))).toEqual(told(free.err));
    expect(ran.out).toMatch(/^0 \S+ geschreven in bezet\//);
    expect(ran.status).toBe(2);
  });

  test('should be told with its hint while it is followed, beside what is wrong with the text', async () => {
    process.chdir(folder.path);
    const stop = new AbortController();
    let said = '';
    const hear = (text: Shown) => {
      said += text;
      if (said.includes('gevolgd; stop met')) stop.abort();
    };
    await volg(
      [BRUG],
      { uit: BEZET, formaten: ['html'], variant: 'openbaar', templates: 'templates' },
      { out: hear, err: hear, color: false, interactive: false },
      stop.signal,
    );
    expect(told(said)).toEqual([`${BRUG} niet-geschreven`, `${BRUG} spaties`]);
    expect(said).toContain('hint: Een deel van dit pad is een bestand en geen map.');
    expect(said).toMatch(/brug: niet gemaakt in \S+ s; 1 fout en 1 waarschuwing\./);
  });

  test('should be told for each comparison, with status 2', async () => {
    folder.write('oud.md', proposal());
    const ran = await run('verschil', 'oud.md', BRUG, '--formaat', 'html', '--uit', BEZET);
    expect(told(ran.err)).toContain(`${BRUG} niet-geschreven`);
    expect(ran.err).toContain('0 bestanden met wijzigingen geschreven in bezet/.');
    expect(ran.status).toBe(2);
  });
});
