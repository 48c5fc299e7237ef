import { expect, test } from 'vitest';
import { koppelBedragen } from '../../src/bronnen/koppel-bedragen.ts';
import { schrijfKoppelverslag } from '../../src/importeer/verslag/koppelverslag.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';

const world = createDiskWorld(process.cwd());
const sjablonen = openSjablonen(world, 'templates');

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Het pad
datum: 2026-03-03
besluitpunten:
  - voor het pad € 90.000 beschikbaar te stellen
financien:
  jaren: [2026, 2027]
  tabellen:
    pad:
      titel: Het pad
      rijen:
        - { post: Zand, bedragen: { 2026: 60.000, 2027: 10.000 } }
        - { post: Loon, bedragen: { 2027: 20.000 } }
        - { post: Totaal, soort: totaal, formule: som }
        - { post: Huur, soort: saldo, bedragen: { 2026: 7.000, 2027: 7.000 } }
        - { id: na, post: Later, soort: saldo, bedragen: { 2026: 20.000 } }
---

## Aanleiding

In 2027 kost het zand € 10.000, en alles samen € 30.000.
De aannemer krijgt 20.000 euro, ongeveer € 1,2 miljoen is het niet, en € 12.345 staat nergens.
De huur is € 7.000.
`;

const koppel = (schrijf: boolean) =>
  koppelBedragen(VOORSTEL, 'proposals/pad/voorstel.md', world, sjablonen, schrijf);

test('should write an amount that one row holds as what it is, and name the candidates of another', async () => {
  const { tekst, vondsten } = await koppel(true);
  expect(tekst).toContain('  - voor het pad :bedrag[pad.totaal] beschikbaar te stellen');
  expect(tekst).toContain('kost het zand :bedrag[pad.zand.2027], en alles samen :bedrag[pad.totaal.2027].');
  expect(tekst).toContain('De aannemer krijgt 20.000 euro, ongeveer € 1,2 miljoen is het niet, en € 12.345');
  expect(schrijfKoppelverslag(vondsten)).toContain(
    '- regel 24: 20.000 euro kan worden een van `:bedrag[pad.loon]`, `:bedrag[pad.na]`',
  );
});

test('should not choose between two years of one row', async () => {
  const { tekst, vondsten } = await koppel(true);
  expect(tekst).toContain('De huur is € 7.000.');
  expect(vondsten.at(-1)?.paden).toEqual(['pad.huur.2026', 'pad.huur.2027']);
});

test('should only tell of them without being asked to write', async () => {
  const { tekst, vondsten } = await koppel(false);
  expect(tekst).toBe(VOORSTEL);
  expect(schrijfKoppelverslag(vondsten)).toContain('- regel 7: € 90.000 kan worden `:bedrag[pad.totaal]`');
});

test.each([
  ['In 2025 kostte alles € 90.000.', 'a year that the row does not have'],
  ['Alles kost € 90.000 per jaar.', 'each year'],
  ['Een ander pad is € 90.000 duurder.', 'a difference'],
  ['De aannemer krijgt € 10.000.', 'no year, for a cell of one of the years'],
  ['In 2026 krijgt hij € 10.000.', 'another year than that of the cell'],
  ['Van 2025 t/m 2027 krijgt hij € 10.000.', 'a row of years'],
])('should leave to the author what the sentence contradicts: %s (%s)', async (zin) => {
  const made = await koppelBedragen(
    VOORSTEL.replace('De huur is € 7.000.', zin),
    'proposals/pad/voorstel.md',
    world,
    sjablonen,
    true,
  );
  expect(made.tekst).toContain(zin);
  expect(made.vondsten.at(-1)).toMatchObject({ lijn: 25, gekoppeld: false });
});

test.each([
  ['In 2025 of 2027 krijgt hij € 10.000.', ':bedrag[pad.zand.2027].'],
  ['Van 2020 tot en met 2030 kost alles € 90.000.', ':bedrag[pad.totaal].'],
])('should link what its sentence allows: %s', async (zin, link) => {
  const made = await koppelBedragen(
    VOORSTEL.replace('De huur is € 7.000.', zin),
    'proposals/pad/voorstel.md',
    world,
    sjablonen,
    true,
  );
  expect(made.tekst).toContain(zin.replace(/€ .*$/u, link));
});
