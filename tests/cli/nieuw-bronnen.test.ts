import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEETING, meetingFolder, STATION } from '../support/meeting-folder.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const folder = meetingFolder();
const run = (...words: Parameters<typeof runIn> extends [string, ...infer Rest] ? Rest : never) =>
  runIn(folder.path, ...words);
const AGENDA = 'proposals/vergaderingen/2026-11-19/vergadering.md';
const STUKKEN = `${STATION}/amendementen`;

beforeAll(() => {
  const agenda = [
    '- { nr: 1, titel: Opening }',
    '- { nr: 5, titel: Naam van het nieuwe plein, uitkomst: aangehouden, reden: er komt een prijsvraag }',
    '- { nr: 9, voorstel: standaard-fietsparkeren-station, behandeling: hamerstuk, uitkomst: zonder-stemming }',
  ];
  const keysOf = 'soort: raadsvergadering\ngemeente: standaard\ndatum: 2026-10-15';
  folder.write(MEETING, `---\n${keysOf}\nagenda:\n  ${agenda.join('\n  ')}\n---\n`);
  const keys = (more: string) => proposal(['---\n', `---\n${more}`]);
  folder.write('proposals/brug/voorstel.md', keys('vergadering: 2026-11-19\nbehandeling: hamerstuk\n'));
  folder.write('proposals/aangeboden/voorstel.md', keys('status: aangeboden\n'));
  folder.write('proposals/in-bewerking/voorstel.md', keys('status: concept\n'));
  folder.write('proposals/later/voorstel.md', keys('status: aangeboden\nvergadering: 2026-12-17\n'));
});
afterAll(() => rmSync(folder.path, { recursive: true }));

describe('nieuw --vergadering', () => {
  test('should put on the agenda what waits for it, and nothing that was decided or is for another day', async () => {
    const { status, out } = await run('nieuw', '--vergadering', '2026-11-19');
    expect(status).toBe(0);
    expect(out).toContain(`${AGENDA} is gemaakt, met 2 voorstellen op de agenda.`);
    await expect(folder.read(AGENDA)).toMatchFileSnapshot('golden/nieuw-vergadering.md');
  });

  test('should be good and laid out as it is', async () => {
    const { out } = await run('controleer', AGENDA);
    expect(out).toBe('1 vergadering gecontroleerd; geen fouten.\n');
    expect((await run('opmaak', '--controleer', AGENDA)).status).toBe(0);
  });

  test('should take the municipality of the proposals, and keep how an item was to be treated', async () => {
    folder.write('templates/derde/sjabloon.yaml', 'breidt_uit: standaard\ngemeente: Derde\n');
    folder.write('proposals/terug/voorstel.md', proposal());
    folder.write(
      'proposals/vergaderingen/2027-01-21/vergadering.md',
      '---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2027-01-21\nagenda:\n  - { nr: 4, voorstel: terug, behandeling: bespreekstuk, uitkomst: aangehouden, reden: er is nog een vraag }\n---\n',
    );
    const { status, err } = await run('nieuw', '--vergadering', '2027-02-18');
    expect([status, err]).toEqual([0, '']);
    const text = folder.read('proposals/vergaderingen/2027-02-18/vergadering.md');
    expect(text).toContain('\ngemeente: standaard\n');
    expect(text).toContain(
      '    voorstel: terug\n    behandeling: bespreekstuk\n    vervolg_van: 2027-01-21\n',
    );
  });

  test.each([
    ['an agenda that is there', '2026-11-19', 'bestaat al.', 'niet overschreven'],
    ['a day that is none', '2026-13-45', '2026-13-45', ''],
  ])('should refuse %s', async (_, datum, melding, hint) => {
    const { status, err } = await run('nieuw', '--vergadering', datum);
    expect(status).toBe(2);
    expect(err).toContain(melding);
    expect(err).toContain(hint);
  });
});

describe('nieuw --amendement', () => {
  const fill = (file: string, was: string) => {
    folder.change(file, '# Waar het over gaat, in enkele woorden\ntitel:', 'titel: Een proef');
    folder.change(file, 'indieners:', 'indieners: [{ naam: C. Bakhuis, fractie: Lijst Zilver }]');
    folder.change(file, `${was}\n    wordt:`, `${was}\n    wordt: het stallen is de eerste week gratis`);
  };

  test('should fill in the next number, the words that stand there, the day and the frozen decision', async () => {
    await run('leg-vast', STATION);
    const { out } = await run(
      'nieuw',
      '--amendement',
      '--bij',
      'standaard-fietsparkeren-station',
      '--punt',
      '1b',
    );
    expect(out).toContain(`${STUKKEN}/A9.4.md is gemaakt.`);
    const text = folder.read(`${STUKKEN}/A9.4.md`);
    await expect(text.replace(/vastlegging: [0-9a-f]{8}/, 'vastlegging: (kenmerk)')).toMatchFileSnapshot(
      'golden/nieuw-amendement.md',
    );
    expect((await run('opmaak', '--controleer', STUKKEN)).status).toBe(0);
  });

  test('should be good as soon as the author has typed', async () => {
    const before = await run('controleer', `${STUKKEN}/A9.4.md`);
    expect(before.out.match(/: fout /g)).toHaveLength(3);
    fill(`${STUKKEN}/A9.4.md`, 'was: de eerste 24 uur stallen is gratis');
    expect((await run('controleer', `${STUKKEN}/A9.4.md`)).out).toBe(
      '1 amendement of motie gecontroleerd; geen fouten.\n',
    );
  });

  test('should ask for what is missing when there is somebody to ask', async () => {
    const { status, err, out } = await run('nieuw', '--amendement', {
      answers: ['brug', '2', 'Een brug van hout'],
    });
    expect(status).toBe(0);
    expect(err).toContain('Bij welk voorstel?');
    expect(err).toContain('Welk besluitpunt verandert?');
    const text = folder.read(/^\S+(?= is gemaakt)/.exec(out)?.[0] ?? '');
    expect(text).toContain('titel: Een brug van hout\n');
    expect(text).toContain('  - vervang: 2\n    was: de begroting daarvoor te wijzigen\n');
  });

  test('should begin a subamendement and a motion', async () => {
    await run('nieuw', '--subamendement', '--bij', 'A9.1', '--onderwerp', 'Een dag');
    expect(folder.read(`${STUKKEN}/SA9.1b.md`)).toContain(
      'bij: A9.1\nvergadering: 2026-10-15\nagendapunt: 9\n',
    );
    await run('nieuw', '--motie', '--bij', 'standaard-fietsparkeren-station');
    expect(folder.read(`${STUKKEN}/M9.2.md`)).toContain('\nverzoekt:\n');
    expect((await run('opmaak', '--controleer', STUKKEN)).status).toBe(0);
  });

  test('should begin a motion on what is not on the agenda beside its meeting', async () => {
    const beside = 'proposals/vergaderingen/2026-11-19/amendementen';
    const words = ['nieuw', '--motie', '--vergadering', '2026-11-19'];
    const { out } = await run(...words, '--onderwerp', 'De haven');
    expect(out).toContain(`${beside}/M1.md is gemaakt.`);
    const text = folder.read(`${beside}/M1.md`);
    expect(text).toContain('\ntitel: De haven\nvergadering: 2026-11-19\n');
    expect(text).toContain('\noverwegende:\naard: vreemd\n');
    await run(...words);
    expect(folder.read(`${beside}/M2.md`)).toContain('aard: vreemd');
    expect((await run('opmaak', '--controleer', beside)).status).toBe(0);
    folder.change(
      `${beside}/M1.md`,
      'indieners:',
      'indieners: [{ naam: C. Bakhuis, fractie: Lijst Zilver }]',
    );
    folder.change(
      `${beside}/M1.md`,
      '\nverzoekt:',
      '\nverzoekt: { het college: [de haven schoon te maken] }',
    );
    expect((await run('controleer', `${beside}/M1.md`)).out).toBe(
      '1 amendement of motie gecontroleerd; geen fouten.\n',
    );
  });

  const STATIONNAAM = 'standaard-fietsparkeren-station';
  test.each([
    [
      'a point that is not there',
      ['--amendement', '--bij', STATIONNAAM, '--punt', '9'],
      "Besluitpunt '9' staat niet in",
      'De besluitpunten zijn 1',
    ],
    [
      'no point',
      ['--amendement', '--bij', STATIONNAAM],
      'Welk besluitpunt verandert? Geef --punt.',
      'De besluitpunten zijn',
    ],
    [
      'an unknown proposal',
      ['--motie', '--bij', 'standaard-fietsparkeren'],
      "Er is geen voorstel 'standaard-fietsparkeren'.",
      `Bedoelde u '${STATIONNAAM}'?`,
    ],
    ['no proposal', ['--motie'], 'Bij welk voorstel is het?', ''],
    [
      'an unknown amendment',
      ['--subamendement', '--bij', 'A9.8'],
      "Er is geen amendement 'A9.8'.",
      "Bedoelde u 'A9.",
    ],
    [
      'a subamendement on a motion',
      ['--subamendement', '--bij', 'M9.1'],
      'M9.1 is een motie; een subamendement wijzigt een amendement.',
      'De amendementen zijn',
    ],
    [
      'a motion beside no meeting',
      ['--motie', '--vergadering', '2026-11-20'],
      'Er is geen vergadering op 2026-11-20.',
      'raadsvoorstel nieuw --vergadering 2026-11-20',
    ],
    [
      'a motion beside two things',
      ['--motie', '--bij', STATIONNAAM, '--vergadering', '2026-11-19'],
      'Geef --bij of --vergadering, niet allebei.',
      'laat --vergadering weg',
    ],
    ['two things', ['brug', '--motie'], 'Begin één ding tegelijk: voorstel brug of --motie.', ''],
  ])('should refuse %s, in Dutch', async (_, words, melding, hint) => {
    const { status, err, out } = await run('nieuw', ...words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(melding);
    expect(err).toContain(hint);
  });

  test('should make nothing beside a proposal with errors', async () => {
    folder.change('proposals/later/voorstel.md', /^gemeente: .*$/m, 'gemeente: elders');
    const { status, err } = await run('nieuw', '--motie', '--bij', 'later');
    expect(status).toBe(1);
    expect(err).toContain('Verbeter eerst het voorstel; er is niets gemaakt.');
  });
});
