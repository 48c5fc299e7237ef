import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-sjabloon-'));
beforeAll(() => {
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  const map = join(folder, 'templates', 'waterdorp');
  mkdirSync(map);
  writeFileSync(join(map, 'sjabloon.yaml'), 'breidt_uit: standaard\ngemeente: Waterdorp\n');
  writeFileSync(join(map, 'bijlage.hbs'), '<p>x</p>\n');
  mkdirSync(join(folder, 'proposals', 'brug'), { recursive: true });
  writeFileSync(join(folder, 'proposals', 'brug', 'voorstel.md'), waterdorp());
});
afterAll(() => rmSync(folder, { recursive: true }));

const waterdorp = () => proposal(['gemeente: standaard', 'gemeente: waterdorp']);
const MELDING = "waarschuwing [sjabloon-bestand] Het bestand 'bijlage.hbs' wordt niet gebruikt.";

describe('sjabloon controleer', () => {
  test.each([
    ['a municipality', ['sjabloon', 'controleer', 'waterdorp']],
    ['its folder', ['sjabloon', 'controleer', 'templates/waterdorp/']],
    ['its file', ['controleer', 'templates/waterdorp/sjabloon.yaml']],
    ['its folder, as a path to check', ['controleer', './templates/waterdorp']],
  ])('should check one template by %s', async (_, words) => {
    const ran = await runIn(folder, ...words);
    expect(ran.err).toBe('');
    expect(ran.out).toContain(`templates/waterdorp/bijlage.hbs:1:1: ${MELDING}`);
    expect(ran.out).toContain("hint: Bedoelde u 'bijlagen.hbs'? Geef het bestand dan die naam.");
    expect(ran.out).toContain('1 sjabloon gecontroleerd; 1 waarschuwing.');
    expect(ran.status).toBe(0);
  });

  test('should check all of them, for programs too', async () => {
    const ran = await runIn(folder, 'sjabloon', 'controleer', '--formaat', 'json');
    expect(JSON.parse(ran.out)).toMatchObject([
      { regel: 'sjabloon-bestand', bestand: 'templates/waterdorp/bijlage.hbs', lijn: 1, kolom: 1 },
    ]);
  });

  test('should check proposals and templates in one run', async () => {
    const ran = await runIn(folder, 'controleer', 'proposals', 'templates/waterdorp');
    expect(ran.out).toContain('1 voorstel en 1 sjabloon gecontroleerd');
    expect(ran.out.split(MELDING)).toHaveLength(2);
  });

  test('should be heard once when proposals are made with the template', async () => {
    mkdirSync(join(folder, 'proposals', 'tunnel'), { recursive: true });
    writeFileSync(join(folder, 'proposals', 'tunnel', 'voorstel.md'), waterdorp());
    const ran = await runIn(folder, 'bouw', '--formaat', 'json');
    expect(ran.err.split(MELDING)).toHaveLength(2);
    expect(ran.status).toBe(0);
  });

  test.each([
    [
      'a word that is none',
      ['controleer', 'waterdrop'],
      "'waterdrop' is geen sjabloon.",
      "Bedoelde u 'waterdorp'?",
    ],
    ['a misspelt command', ['controler'], "De opdracht 'sjabloon controler' bestaat niet.", "'controleer'"],
  ])('should refuse %s', async (_, words, melding, hint) => {
    const ran = await runIn(folder, 'sjabloon', ...words);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(melding);
    expect(ran.err).toContain(hint);
  });
});

describe('sjabloon nieuw', () => {
  const map = (name: string) => join(folder, 'templates', name);
  const read = (name: string, file: string) => readFileSync(join(map(name), file), 'utf8');

  test('should make a template that is good and makes documents at once', async () => {
    const ran = await runIn(
      folder,
      'sjabloon',
      'nieuw',
      'bergen-op-zoom',
      '--accent',
      '#00594F',
      '--lettertype',
      'Arial',
    );
    expect(ran.err).toBe('');
    expect(ran.out).toBe(
      'templates/bergen-op-zoom/ is gemaakt: sjabloon.yaml, huisstijl.yaml.\n' +
        'Het sjabloon is gecontroleerd; geen fouten. Schrijf in een voorstel `gemeente: bergen-op-zoom`.\n',
    );
    expect(read('bergen-op-zoom', 'sjabloon.yaml')).toContain('\ngemeente: Bergen op Zoom\n');
    expect(read('bergen-op-zoom', 'huisstijl.yaml')).toContain("\n  accent: '#00594f'\n");
    expect(existsSync(map('.schema/huisstijl.schema.json'))).toBe(true);
    writeFileSync(
      join(folder, 'proposals', 'brug', 'voorstel.md'),
      proposal(['gemeente: standaard', 'gemeente: bergen-op-zoom']),
    );
    const built = await runIn(folder, 'bouw', 'proposals/brug', '--formaat', 'html');
    expect(built.status).toBe(0);
    expect(readFileSync(join(folder, 'out', 'brug', 'raadsvoorstel.html'), 'utf8')).toContain(
      'Bergen op Zoom',
    );
  });

  test('should ask for what is missing', async () => {
    const answers = ['Waterland', 'groen', '00594f', '2', ''];
    const ran = await runIn(folder, { answers }, 'sjabloon', 'nieuw', 'waterland');
    expect(ran.status).toBe(0);
    expect(ran.err).toContain('Naam van de gemeente (Enter: Waterland): Waterland');
    expect(ran.err).toContain('Schrijf een kleur als hekje met zes tekens');
    expect(read('waterland', 'huisstijl.yaml')).toContain('naam: Arial');
  });

  test('should read a Word file that the program itself made of another template', async () => {
    const made = await runIn(folder, 'sjabloon', 'basis', 'bergen-op-zoom', '--uit', 'huis.docx');
    expect(made.out).toContain('huis.docx is gemaakt.');
    const ran = await runIn(
      folder,
      'sjabloon',
      'nieuw',
      'zeedorp',
      '--basis',
      'huis.docx',
      '--naam',
      'Zeedorp',
    );
    expect(ran.err).toBe('');
    expect(ran.out).toContain('basis.docx');
    expect(read('zeedorp', 'huisstijl.yaml')).toContain("accent: '#00594f'");
    expect(read('zeedorp', 'voettekst.hbs')).toContain('<span class="paginanummer"></span>');
  });

  test('should never overwrite', async () => {
    const before = read('waterdorp', 'sjabloon.yaml');
    const ran = await runIn(folder, 'sjabloon', 'nieuw', 'waterdorp');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain("Er is al een sjabloon 'waterdorp'.");
    expect(read('waterdorp', 'sjabloon.yaml')).toBe(before);
    const again = await runIn(folder, 'sjabloon', 'basis', 'bergen-op-zoom', '--uit', 'huis.docx');
    expect(again.status).toBe(2);
    expect(again.err).toContain("'huis.docx' bestaat al.");
  });

  test.each([
    ['a name with spaces', ['Nieuw Dorp'], "'Nieuw Dorp' kan geen naam van een sjabloon zijn.", 'nieuw-dorp'],
    ['a colour that is none', ['x', '--accent', 'groen'], "'groen' is geen kleur.", '#00594f'],
    ['a logo that is none', ['x', '--logo', 'logo.svg'], "'logo.svg' kan geen logo zijn", 'als png'],
    ['a file that is not there', ['x', '--basis', 'weg.docx'], "'weg.docx' is er niet", ''],
    ['a folder without standaard', ['x', '--in', 'elders'], "geen sjabloon 'standaard'", '--in'],
  ])('should refuse %s and write nothing', async (_, words, melding, hint) => {
    const ran = await runIn(folder, 'sjabloon', 'nieuw', ...words);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(melding);
    expect(ran.err).toContain(hint);
    expect(existsSync(map('x'))).toBe(false);
  });
});

describe('schema', () => {
  test('should give that of a file of a template', async () => {
    const ran = await runIn(folder, 'schema', '--huisstijl');
    expect(JSON.parse(ran.out).title).toBe('Huisstijl van een gemeente (huisstijl.yaml)');
    const both = await runIn(folder, 'schema', '--huisstijl', '--sjabloon');
    expect(both.status).toBe(2);
  });
});
