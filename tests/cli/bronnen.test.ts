import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MEETING, type MeetingFolder, meetingFolder, STATION } from '../support/meeting-folder.ts';
import { runIn } from '../support/terminal.ts';

let folder: MeetingFolder;
beforeEach(() => {
  folder = meetingFolder();
});
afterEach(() => rmSync(folder.path, { recursive: true }));

const run = (...words: string[]) => runIn(folder.path, ...words);
const A1 = `${STATION}/amendementen/A9.1.md`;

/** The rules that are told of, each with its file and line. */
async function told(...words: string[]): Promise<readonly string[]> {
  const { out } = await run('controleer', '--formaat', 'json', ...words);
  const found = JSON.parse(out) as { regel: string; bestand: string; lijn: number; ernst: string }[];
  return found
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ regel, bestand, lijn }) => `${bestand.split('/').slice(-2).join('/')}:${lijn} ${regel}`);
}

describe('controleer', () => {
  test('should check proposals, their amendments and motions, and meetings', async () => {
    const { status, out } = await run('controleer');
    expect(out).toContain(
      '2 voorstellen, 5 amendementen en moties en 1 vergadering gecontroleerd; geen fouten.',
    );
    expect(status).toBe(0);
  });

  test('should tell all problems of all sources, each once and sorted', async () => {
    folder.change(A1, 'was: eerste 24 uur', 'was: eerste 25 uur');
    folder.write(
      MEETING.replaceAll('10-15', '11-05'),
      folder.read(MEETING).replace('datum: 2026-10-15', 'datum: 2026-11-05'),
    );
    folder.change('templates/standaard/raad.yaml', 'naam: Lijst Zilver', 'naam: Stadsbelang');
    const found = await told();
    expect(found).toEqual(['amendementen/A9.1.md:15 amendement-was', 'standaard/raad.yaml:47 raad']);
  });

  test('should tell what is wrong with a proposal once, and in the meeting only that it has errors', async () => {
    folder.change(`${STATION}/voorstel.md`, /^## Aanleiding$/m, '## Aanleidingen');
    folder.change(`${STATION}/voorstel.md`, /^zaaknummer: .*$/m, 'zaaknumer: 1');
    const found = await told();
    const voorstel = found.filter((one) => one.includes('station/voorstel.md'));
    expect(voorstel.length).toBeGreaterThan(1);
    expect(found.filter((one) => !voorstel.includes(one))).toEqual([
      'amendementen/A9.1.md:6 voorstel-fouten',
      '2026-10-15/vergadering.md:86 voorstel-fouten',
    ]);
    const alone = await run('controleer', 'proposals/vergaderingen');
    expect(alone.out).toContain(`\`raadsvoorstel controleer ${STATION}/voorstel.md\``);
  });

  test('should tell of one amendment only what is wrong with that one', async () => {
    folder.change(A1, 'was: eerste 24 uur', 'was: eerste 25 uur');
    folder.change(`${STATION}/amendementen/A9.2.md`, 'vervang: 1b', 'vervang: 9b');
    expect(await told(A1)).toEqual(['amendementen/A9.1.md:15 amendement-was']);
  });

  test('should know a source under another name by its soort', async () => {
    folder.write('proposals/vergaderingen/2026-10-15/concept.md', folder.read(MEETING));
    const { out } = await run('controleer', 'proposals/vergaderingen/2026-10-15/concept.md');
    expect(out).toContain('1 vergadering gecontroleerd; geen fouten.');
  });
});

describe('bouw', () => {
  const files = (map: string) =>
    existsSync(join(folder.path, 'out', map)) ? readdirSync(join(folder.path, 'out', map)).sort() : [];

  test('should make the documents of every source', async () => {
    const { status, out } = await run('bouw', '--formaat', 'html');
    expect(status, out).toBe(0);
    expect(files('brug')).toEqual(['raadsbesluit.html', 'raadsvoorstel.html']);
    expect(files('standaard-fietsparkeren-station')).toContain('raadsbesluit-vastgesteld.html');
    expect(files('vergadering-2026-10-15')).toContain('besluitenlijst.html');
    expect(files('standaard-fietsparkeren-station/amendementen')).toContain('A9.1.html');
    expect(files('standaard-fietsparkeren-station/amendementen')).toContain('M9.1.html');
  });

  test('should write nothing for a meeting with errors, leave what it had, and make the others', async () => {
    await run('bouw', '--formaat', 'html', 'proposals/vergaderingen');
    const before = folder.read('out/vergadering-2026-10-15/besluitenlijst.html');
    folder.change(MEETING, 'plaats: raadzaal', 'plaats: bovenzaal');
    folder.change(MEETING, 'uitkomst: ingetrokken', 'uitkomst: ingetroken');
    const { status, out } = await run('bouw', '--formaat', 'html');
    expect(status).toBe(1);
    expect(out).toContain('1 vergadering niet gemaakt');
    expect(folder.read('out/vergadering-2026-10-15/besluitenlijst.html')).toBe(before);
    expect(files('brug')).toHaveLength(2);
  });
});

describe('opmaak', () => {
  test('should lay out every source, and with --controleer only say which', async () => {
    folder.change(A1, 'soort: amendement\nnummer: A9.1', 'nummer:   A9.1\nsoort: amendement');
    folder.change(MEETING, 'plaats: raadzaal', 'plaats:    raadzaal');
    const asked = await run('opmaak', '--controleer');
    expect(asked.status).toBe(1);
    expect(asked.out).toBe(
      `${A1}\n${MEETING}\n2 bestanden nog op te maken, van 8. Doe dat met \`raadsvoorstel opmaak\`.\n`,
    );
    expect((await run('opmaak')).status).toBe(0);
    expect(folder.read(A1)).toContain('soort: amendement\nnummer: A9.1\n');
    expect((await run('opmaak', '--controleer')).status).toBe(0);
  });

  test('should lay out a council', async () => {
    folder.change('templates/standaard/raad.yaml', 'zetels: 21', 'zetels:   21');
    await run('opmaak', 'templates');
    expect(folder.read('templates/standaard/raad.yaml')).toContain('zetels: 21\n');
  });
});
