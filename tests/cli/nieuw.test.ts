import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT } from '../support/examples.ts';
import { runIn } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-nieuw-'));
beforeAll(() => cpSync(join(ROOT, 'templates'), join(folder, 'templates'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const sjablonen = openSjablonen(createDiskWorld(ROOT), 'templates');
const cases: [string, string][] = [];
for (const gemeente of sjablonen.gemeenten) {
  const { value } = await sjablonen.load(gemeente);
  cases.push(
    ...Object.keys(value?.sjabloon.soorten ?? {}).map((soort): [string, string] => [gemeente, soort]),
  );
}

interface Melding {
  readonly regel: string;
  readonly ernst: string;
  readonly melding: string;
}

describe('nieuw', () => {
  test.each(cases)(
    'should give what %s asks of a %s, with a list of what is left to do',
    async (gemeente, soort) => {
      const slug = `${gemeente}-${soort}`;
      const ran = await runIn(
        folder,
        'nieuw',
        slug,
        '--gemeente',
        gemeente,
        '--soort',
        soort,
        '--onderwerp',
        'Een: plan',
        '--datum',
        '2026-03-03',
      );
      expect(ran.err).toBe('');
      expect(ran.status).toBe(0);
      const path = `proposals/${slug}/voorstel.md`;
      const { value } = await sjablonen.load(gemeente);
      const definitie = Object.entries(value?.sjabloon.soorten ?? {}).find(([name]) => name === soort)?.[1];
      const checked = await runIn(folder, 'controleer', path, '--formaat', 'json');
      const found = JSON.parse(checked.out) as readonly Melding[];
      const fouten = found.filter((one) => one.ernst === 'fout').map((one) => one.melding);
      const todo =
        definitie?.secties
          .filter((sectie) => sectie.verplicht)
          .map((sectie) => `Onder '${sectie.kop}' staat niets.`) ?? [];
      const keys =
        soort === 'bestedingsplan'
          ? []
          : ['besluitpunten', ...(soort === 'initiatiefvoorstel' ? ['indieners'] : [])];
      expect([...fouten].sort()).toEqual(
        [...todo, ...keys.map((key) => `Achter '${key}:' staat nog niets.`)].sort(),
      );
      expect(
        found
          .filter((one) => one.ernst === 'waarschuwing')
          .map((one) => one.regel)
          .filter((regel) => !NOG_TE_DOEN.includes(regel)),
      ).toEqual([]);
      const laidOut = await runIn(folder, 'opmaak', '--controleer', path);
      expect(laidOut.out).toBe('0 voorstellen nog op te maken, van 1.\n');
    },
  );

  test('should look like this', async () => {
    const text = readFileSync(join(folder, 'proposals', 'standaard-raadsvoorstel', 'voorstel.md'), 'utf8');
    await expect(text).toMatchFileSnapshot('golden/nieuw-raadsvoorstel.md');
  });

  test('should speak of the college where that decides', () => {
    const text = readFileSync(join(folder, 'proposals', 'overbetuwe-collegevoorstel', 'voorstel.md'), 'utf8');
    expect(text).toContain('“Het college besluit: …”');
    expect(text).not.toMatch(/\b(?:de raad|raadsvergadering)\b/i);
  });

  test('should never overwrite a proposal', async () => {
    const path = join(folder, 'proposals', 'standaard-raadsvoorstel', 'voorstel.md');
    const before = readFileSync(path, 'utf8');
    const ran = await runIn(folder, 'nieuw', 'standaard-raadsvoorstel', '--gemeente', 'dordrecht');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain("'proposals/standaard-raadsvoorstel/voorstel.md' bestaat al.");
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('should ask for what is missing, again after an answer that cannot be', async () => {
    const answers = ['9', '1', '', 'Een nieuwe brug', '3-3-2026', '2026-03-03'];
    const ran = await runIn(folder, { answers }, 'nieuw', 'brug');
    expect(ran.status).toBe(0);
    expect(ran.err).toMatchInlineSnapshot(`
      "Voor welke gemeente?
        1. dordrecht
        2. overbetuwe
        3. standaard
        4. stichtse-vecht
      Nummer (Enter is 1, dordrecht): 9
        Typ een nummer van 1 tot en met 4.
      Nummer (Enter is 1, dordrecht): 1
      Wat voor voorstel is het?
        1. Raadsvoorstel
        2. Startnotitie
        3. Initiatiefvoorstel
        4. Collegevoorstel
        5. Bestedingsplan
      Nummer (Enter is 1, Raadsvoorstel): 
      Onderwerp (Enter: later invullen): Een nieuwe brug
      Datum van het voorstel, als jaar-maand-dag (Enter: later invullen): 3-3-2026
        '3-3-2026' is geen datum in de vorm jaar-maand-dag. Schrijf 2026-03-03.
      Datum van het voorstel, als jaar-maand-dag (Enter: later invullen): 2026-03-03
      "
    `);
    const text = readFileSync(join(folder, 'proposals', 'brug', 'voorstel.md'), 'utf8');
    expect(text).toContain('soort: raadsvoorstel\ngemeente: dordrecht\nonderwerp: Een nieuwe brug\n');
    expect(text).toContain('datum: 2026-03-03\n');
  });

  test.each([
    [
      'a slug with spaces',
      ['Nieuw Zwembad'],
      "'Nieuw Zwembad' kan geen naam van een voorstel zijn.",
      'bijvoorbeeld nieuw-zwembad.',
    ],
    ['no gemeente', ['x'], 'Voor welke gemeente is het?', 'dordrecht, overbetuwe'],
    [
      'an unknown gemeente',
      ['x', '--gemeente', 'dordrech'],
      "'dordrech' is geen bekende gemeente.",
      "Bedoelde u 'dordrecht'?",
    ],
    [
      'an unknown soort',
      ['x', '--gemeente', 'dordrecht', '--soort', 'motie'],
      "'motie' is geen soort voorstel",
      'Kies uit: raadsvoorstel',
    ],
    [
      'a date that is not one',
      ['x', '--gemeente', 'dordrecht', '--datum', '3-3-2026'],
      'is geen datum',
      'Schrijf 2026-03-03.',
    ],
  ])('should refuse %s with status 2', async (_, words, melding, hint) => {
    const ran = await runIn(folder, 'nieuw', ...words);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(melding);
    expect(ran.err).toContain(hint);
  });
});

/** Warnings that a new proposal deserves: they are about what is still to be written. */
const NOG_TE_DOEN = ['grondslag', 'wensen-college'];
