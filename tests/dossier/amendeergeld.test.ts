import { describe, expect, test } from 'vitest';
import { amendeerVoorstel } from '../../src/bronnen/amendeer-voorstel.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { stukText } from '../support/amendement.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';

/** € 994.500 in three years: € 535.000 out of one pot, € 459.500 out of a reserve that has nothing more. */
const BASIS = proposal(
  ['jaren: [2026, 2027]', 'jaren: [2024, 2025, 2026]'],
  [
    '  lasten:',
    '  reserves:\n    overhevelingen: { naam: Reserve overhevelingen, beginstand: 459.500 }\n  lasten:',
  ],
  [
    '      - { post: Ontwerp, bedragen: { 2026: 60.000 } }\n      - { post: Bouw, bedragen: { 2027: 540.000 } }',
    '      - { id: wijkteam, post: Wijkteam, bedragen: { 2024: 535.000, 2025: 459.500 } }\n      - { id: steun, post: Onafhankelijke steun, bedragen: { 2024: 0 } }',
  ],
  [
    '      - { post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000 } }',
    '      - { id: pok, post: POK-middelen, bedragen: { 2024: 535.000 } }\n      - { id: reserve, post: Reserve overhevelingen, reserve: overhevelingen, bedragen: sluitpost }',
  ],
  ['in 2026 en 2027 een bedrag', 'in 2024 en 2025 een bedrag'],
);

async function run(stukken: Readonly<Record<string, string>>, basis = BASIS) {
  const files = Object.entries(stukken).map(([naam, text]) => [`p/amendementen/${naam}.md`, text]);
  const world = diskWith({ 'p/voorstel.md': basis, ...Object.fromEntries(files) });
  const sjablonen = openSjablonen(world, 'templates');
  const { value = [], diagnostics } = await amendeerVoorstel(world, 'p/voorstel.md', [], sjablonen);
  return {
    lines: value.map((line) => line.replaceAll('\u00a0', ' ')),
    found: diagnostics.map(({ ernst, regel, melding }) =>
      `${ernst} ${regel}: ${melding}`.replaceAll('\u00a0', ' '),
    ),
  };
}

const A1 = stukText(
  'wijzigingen:\n  - { bedrag: lasten.steun.2026, was: 0, wordt: 40.000 }\ndekking: { uit: reserves.overhevelingen, bedragen: { 2026: 40.000 } }',
  'amendement',
  'A7.1',
);
const A3 = stukText(
  'wijzigingen:\n  - { zinsnede: 1, was: € 994.500, wordt: € 900.000 }',
  'amendement',
  'A7.3',
);

describe('the money of amendments before the vote', () => {
  test('should tell that a reserve has not enough, and that text and table differ', async () => {
    const { found, lines } = await run({ 'A7.1': A1, 'A7.3': A3 });
    expect(found.filter((one) => one.startsWith('fout'))).toEqual([
      "fout reserve-negatief: De reserve 'Reserve overhevelingen' komt in 2026 onder nul: begin + stortingen − onttrekkingen is € 0 + € 0 − € 40.000 = € −40.000.",
      'fout amendement-getypt: Amendement A7.3 zet in besluitpunt 1 een getypt bedrag van € 900.000; de tabel geeft € 994.500 (lasten.totaal).',
    ]);
    expect(lines).toContain('  A7.1 en A7.3 sluiten elkaar uit: zelfde besluitpunt 1, berekend bedrag');
    expect(lines).toContain('  geld: Lasten, Onafhankelijke steun, 2026: 0 wordt 40.000 (+40.000)');
  });

  test('should tell that cover lies outside the years of the proposal', async () => {
    const sub = stukText(
      'wijzigingen:\n  - { doel: 1, wordt: { bedrag: lasten.steun.2026, was: 0, wordt: 20.000 } }\ndekking: { uit: POK-middelen, bedragen: { 2027: 20.000 } }',
      'subamendement',
      'SA7.1a',
    );
    const { found } = await run({ 'A7.1': A1, 'SA7.1a': sub });
    expect(found).toContain(
      'fout amendement-dekking: Amendement A7.1 dekt in 2027, maar dat jaar staat niet in `jaren` van het voorstel.',
    );
  });
});

/** Every row of the cover is typed: nothing in it computes itself. */
const GETYPT = proposal(
  [
    '  lasten:',
    '  reserves:\n    wijken: { naam: Reserve wijken, beginstand: 50.000 }\n    sport: { naam: Reserve sport, beginstand: 20.000 }\n  lasten:',
  ],
  ['{ post: Bouw, bedragen: { 2027: 540.000 } }', '{ id: bouw, post: Bouw, bedragen: { 2027: 540.000 } }'],
  [
    '      - { post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000 } }',
    '      - { id: fonds, post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 510.000 } }\n      - { id: wijken, post: Reserve wijken, reserve: wijken, bedragen: { 2027: 30.000 } }',
  ],
);

/** An amendment that makes the bridge dearer, and says only beside its operations what pays for that. */
function duurder(nummer: string, dekking: string, met = 10_000, meer = ''): Record<string, string> {
  const op = `wijzigingen:\n  - { bedrag: lasten.bouw.2027, met: +${met} }${meer}\ndekking: ${dekking}`;
  return { [nummer]: stukText(op, 'amendement', nummer) };
}

describe('the cover that an amendment names', () => {
  test.each([
    [
      'a row of the cover',
      '{ uit: dekking.fonds, bedragen: { 2027: 10.000 } }',
      'Dekking, Mobiliteitsfonds, 2027: 510.000 wordt 520.000 (+10.000)',
    ],
    [
      'a reserve that is drawn on already',
      '{ uit: reserves.wijken, bedragen: { 2027: 10.000 } }',
      'Verloop van de reserves, Reserve wijken, Stand op 31 december, 2027: 20.000 wordt 10.000 (−10.000)',
    ],
    [
      'a reserve that is not drawn on',
      '{ uit: reserves.sport, bedragen: { 2027: 10.000 } }',
      'Dekking, Reserve sport (amendement A1), 2027: 0 wordt 10.000 (+10.000)',
    ],
    [
      'something that is in no table',
      '{ uit: een bijdrage van de provincie, bedragen: { 2027: 10.000 } }',
      'Dekking, een bijdrage van de provincie (amendement A1), 2027: 0 wordt 10.000 (+10.000)',
    ],
  ])('should pay for it in the tables: %s', async (_, dekking, line) => {
    const { found, lines } = await run(duurder('A1', dekking), GETYPT);
    expect(found).toEqual([]);
    expect(lines.join('\n')).toContain(line);
    expect(lines).toContain('  geld: Dekking, Totale dekking, 2027: 540.000 wordt 550.000 (+10.000)');
  });

  test('should not count twice where the amendment changes the table itself', async () => {
    const own = '\n  - { bedrag: dekking.wijken.2027, met: +10.000 }';
    const { found, lines } = await run(
      duurder('A1', '{ uit: reserves.wijken, bedragen: { 2027: 10.000 } }', 10_000, own),
      GETYPT,
    );
    expect(found).toEqual([]);
    expect(lines).toContain('  geld: Dekking, Totale dekking, 2027: 540.000 wordt 550.000 (+10.000)');
  });

  test('should be told once where it is not what it costs', async () => {
    const { found } = await run(duurder('A1', '{ uit: dekking.fonds, bedragen: { 2027: 8.000 } }'), GETYPT);
    expect(found.map((one) => one.split(':')[0])).toEqual(['fout amendement-dekking']);
  });

  test('should be told of a reserve or row that is not there', async () => {
    const reserve = await run(duurder('A1', '{ uit: reserves.zorg, bedragen: { 2027: 10.000 } }'), GETYPT);
    expect(reserve.found.join()).toContain('zorg');
    const row = await run(duurder('A1', '{ uit: dekking.fons, bedragen: { 2027: 10.000 } }'), GETYPT);
    expect(row.found.join()).toContain('fons');
  });

  test('should overdraw a reserve with two amendments that each fit in it, in any order', async () => {
    const pot = '{ uit: reserves.sport, bedragen: { 2027: 15.000 } }';
    const { found, lines } = await run(
      { ...duurder('A1', pot, 15_000), ...duurder('A2', pot, 15_000) },
      GETYPT,
    );
    expect(found.map((one) => one.split(':')[0])).toEqual(['waarschuwing amendement-samen']);
    expect(lines.join('\n')).not.toContain('Samenhang');
  });
});

describe('a row that is split', () => {
  const split = (noord: string, zuid: string) => ({
    A1: stukText(
      `wijzigingen:\n  - { rijen: lasten.bouw, vervang_door: [{ post: Bouw, bedragen: { 2027: ${noord} } }, { post: Zuid, bedragen: { 2027: ${zuid} } }] }`,
      'amendement',
      'A1',
    ),
  });

  test('should come to what it was, also when a part has its name', async () => {
    expect((await run(split('500.000', '40.000'), GETYPT)).found).toEqual([]);
    const { found } = await run(split('500.000', '39.000'), GETYPT);
    expect(found).toContain(
      'waarschuwing amendement-splitsing: De nieuwe rijen tellen niet op tot wat zij vervangen: 2027 € 539.000 in plaats van € 540.000 (€ 1.000 minder).',
    );
  });
});
