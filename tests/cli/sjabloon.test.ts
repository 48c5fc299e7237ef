import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
