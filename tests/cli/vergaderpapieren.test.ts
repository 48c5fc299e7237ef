import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MeetingFolder, meetingFolder } from '../support/meeting-folder.ts';
import { runIn } from '../support/terminal.ts';

let folder: MeetingFolder;
beforeAll(() => {
  folder = meetingFolder();
});
afterAll(() => rmSync(folder.path, { recursive: true }));

const run = (...words: string[]) => runIn(folder.path, ...words);
const files = (uit: string) => {
  const place = join(folder.path, uit, 'vergadering-2026-10-15');
  return existsSync(place) ? readdirSync(place).sort() : [];
};

describe('the commands for the papers of a meeting', () => {
  test('agenda should make the call and the agenda, in the formats that were asked for', async () => {
    const { status, out } = await run('agenda', '--formaat', 'html,json', '--uit', 'a');
    expect(out).toContain('3 bestanden geschreven in a/');
    expect(status).toBe(0);
    expect(files('a')).toEqual(['agenda.html', 'uitnodiging.html', 'vergadering.json']);
  });

  test('stem should only print, and make a paper where a format is given', async () => {
    const printed = await run('stem', '--uit', 'b');
    expect(printed.out).toContain('1 vergadering nageteld');
    expect(printed.out).toMatch(/^ {2}punt 9, [A-Z][^:]* fiets/m);
    expect(printed.out).not.toContain('standaard-fietsparkeren-station');
    expect(files('b')).toEqual([]);
    const made = await run('stem', '--formaat', 'html', '--uit', 'b');
    expect(made.status).toBe(0);
    expect(files('b')).toEqual(['stemstaat.html']);
  });

  test('besluitenlijst should write nothing before the meeting, and say so', async () => {
    const before = 'proposals/vergaderingen/2026-12-10/vergadering.md';
    folder.write(
      before,
      '---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2026-12-10\nagenda: [{ nr: 1, titel: Opening }]\n---\n',
    );
    const { status, out, err } = await run('besluitenlijst', before, '--formaat', 'html', '--uit', 'c');
    expect(`${out}${err}`).toContain('tip [papier-te-vroeg]');
    expect(out).toContain('0 bestanden geschreven in c/');
    expect(status).toBe(0);
    expect(existsSync(join(folder.path, 'c'))).toBe(false);
    const unknown = await run('agenda', '--formaat', 'wordperfect');
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain("'wordperfect' kan niet bij --formaat.");
  });
});
