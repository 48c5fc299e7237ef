import { describe, expect, test } from 'vitest';
import { amendeerVoorstel } from '../../src/bronnen/amendeer-voorstel.ts';
import { legVoorstelVast } from '../../src/bronnen/leg-voorstel-vast.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { stukText } from '../support/amendement.ts';
import { diskWith } from '../support/disk-with.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';

const TEXT = proposal();

/** What `amendeer` prints and finds of amendments by the names of their files. */
async function run(
  stukken: Readonly<Record<string, string>>,
  nummers: readonly string[] = [],
  voorstel = TEXT,
) {
  const texts = Object.entries(stukken).map(([naam, text]) => [naam, marked(text)] as const);
  const files = texts.map(([naam, { source }]) => [`p/amendementen/${naam}.md`, source.text] as const);
  const world = diskWith({ 'p/voorstel.md': voorstel, ...Object.fromEntries(files) });
  const { value = [], diagnostics } = await amendeerVoorstel(
    world,
    'p/voorstel.md',
    nummers,
    openSjablonen(world, 'templates'),
  );
  return {
    lines: value.map((line) => line.replaceAll('\u00a0', ' ')),
    found: diagnostics.map(({ ernst, regel }) => `${ernst} ${regel}`),
    places: diagnostics.map(({ span }) => placeOf(span)),
    marks: texts.flatMap(([, { places }]) => places),
    diagnostics,
  };
}

const DUURDER = stukText(
  'wijzigingen:\n  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }\n  - { bedrag: dekking.mobiliteitsfonds.2027, met: +10.000 }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 10.000 } }',
  'amendement',
  'A1',
);
const TEKST = stukText(
  'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }',
  'amendement',
  'A2',
);

describe('trying amendments', () => {
  test('should show their words, their money and the decision that they give', async () => {
    const { lines, found } = await run({ A1: DUURDER, A2: TEKST });
    expect(found).toEqual([]);
    expect(lines).toEqual([
      'A1  Een proef',
      '  Het bedrag van ‘Bouw’ in 2027 te wijzigen van € 540.000 in € 550.000',
      '  Het bedrag van ‘Mobiliteitsfonds’ in 2027 te verhogen met € 10.000',
      '  geld: Lasten, Bouw, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Lasten, Totale lasten, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Dekking, Mobiliteitsfonds, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Dekking, Totale dekking, 2027: 540.000 wordt 550.000 (+10.000)',
      'A2  Een proef',
      '  In besluitpunt 2 ‘daarvoor’ te vervangen door ‘daartoe’',
      '',
      'Voorgestelde volgorde van stemmen: A2, A1, voorstel.',
      '',
      'Het besluit als zij alle worden aangenomen',
      '  1. voor een fietsbrug in 2026 en 2027 een bedrag van € 610.000 beschikbaar te stellen, te dekken uit het mobiliteitsfonds',
      '  2. de begroting daartoe te wijzigen (A2)',
      '  geld: Lasten, Bouw, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Lasten, Totale lasten, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Dekking, Mobiliteitsfonds, 2027: 540.000 wordt 550.000 (+10.000)',
      '  geld: Dekking, Totale dekking, 2027: 540.000 wordt 550.000 (+10.000)',
    ]);
  });

  describe('that put a new point behind another', () => {
    const parts = TEXT.replace(
      /^( *)- de begroting daarvoor te wijzigen.*$/m,
      '$1- tekst: de brug te verlichten\n$1  sub: [aan de noordkant, aan de zuidkant]',
    );
    const add = (na: string) =>
      stukText(
        `wijzigingen:\n  - ${M}{ voeg_toe_na: ${na}, wordt: de raad te berichten }`,
        'amendement',
        'A1',
      );
    test.each([
      ['2', true],
      ['1', false],
      ['2a', false],
    ])('should tell of a number that two points would have: after %s', async (na, expected) => {
      expect(parts).not.toBe(TEXT);
      const { diagnostics, places, marks } = await run({ A1: add(na) }, [], parts);
      const told = places.filter((_, at) => diagnostics[at]?.regel === 'amendement-nummering');
      expect(told).toEqual(expected ? marks : []);
    });
  });

  test('should tell that costs are not paid for, with the amendment', async () => {
    const { found } = await run({
      A1: stukText('wijzigingen:\n  - { bedrag: lasten.bouw.2027, wordt: 550.000 }', 'amendement', 'A1'),
    });
    // The council of the example asks for it (`dekking_verplicht`).
    expect(found).toEqual(['fout amendement-dekking']);
  });

  test.each([
    ['rijen: lasten, voeg_toe', 'Aan de tabel ‘Lasten’ toe te voegen: ‘Licht’ (2027: € 5.000)'],
    ['rijen: lasten.bouw, voeg_toe', 'Na de post ‘Bouw’ toe te voegen: ‘Licht’ (2027: € 5.000)'],
  ])('should say where rows come: %s', async (op, zin) => {
    const keys = `wijzigingen:\n  - { ${op}: [{ post: Licht, bedragen: { 2027: 5000 } }] }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 5.000 } }`;
    const { lines, found } = await run({ A1: stukText(keys, 'amendement', 'A1') });
    expect(lines[1]).toBe(`  ${zin}`);
    expect(found).toEqual([]);
  });

  test('should try a subamendement by itself, and together with its amendment when it is chosen', async () => {
    const SUB = stukText(
      'wijzigingen:\n  - { doel: 1, wordt: { zinsnede: 2, was: daarvoor, wordt: hiervoor } }',
      'subamendement',
      'SA2',
    ).replace('bij: A7.1', 'bij: A2');
    const apart = await run({ A2: TEKST, SA2: SUB });
    expect(apart.lines).toContain('SA2 op A2  Een proef');
    expect(apart.lines).toContain('  2. de begroting daartoe te wijzigen (A2)');
    const samen = await run({ A2: TEKST, SA2: SUB }, ['A2', 'SA2']);
    expect(samen.lines).toContain('  2. de begroting hiervoor te wijzigen (A2)');
  });

  test('should not give a decision of amendments that exclude each other', async () => {
    const ander = stukText('wijzigingen:\n  - { schrap: 2 }', 'amendement', 'A3');
    const { lines, found } = await run({ A2: TEKST, A3: ander });
    // Without point 2 the proposal has no change of the budget that article 192 is about.
    expect(found).toEqual(['waarschuwing grondslag-192', 'waarschuwing amendement-botst']);
    expect(lines).toContain('  A2 en A3 sluiten elkaar uit: beide wijzigen besluitpunt 2');
    expect(lines.some((line) => line.startsWith('Het besluit'))).toBe(false);
  });

  test.each([
    [
      'a number on two pieces',
      { A2: TEKST, A9: TEKST.replace('nummer: A2', `nummer: ${M}A2`) },
      'fout stuk-nummer',
    ],
    [
      'a subamendement on nothing',
      {
        SA1: stukText('wijzigingen: [{ doel: 1 }]', 'subamendement', 'SA1').replace(
          'bij: A7.1',
          `bij: ${M}A5`,
        ),
      },
      'fout amendement-doel',
    ],
    [
      'an operation that is none',
      { A1: stukText(`wijzigingen:\n  - ${M}{ was: x }`, 'amendement', 'A1') },
      'fout waarde',
    ],
    [
      'two operations in one',
      {
        A1: stukText(
          `wijzigingen:\n  - { schrap: 1, vervang: 2, wordt: ${''}x }`,
          'amendement',
          'A1',
        ).replace('schrap: 1', `schrap: ${M}1`),
      },
      'fout waarde',
    ],
  ])('should tell of %s', async (_, stukken, regel) => {
    const { found, places, marks } = await run(stukken);
    expect(found).toContain(regel);
    expect(places).toContain(marks[0]);
  });

  test('should ask for an amendment that is named and is not there', async () => {
    expect((await run({ A2: TEKST }, ['A2', 'A8'])).found).toEqual(['fout stuk-onbekend']);
  });

  test('should know on which frozen version an amendment was written', async () => {
    const world = diskWith({ 'p/voorstel.md': TEXT });
    const frozen = (await legVoorstelVast(world, 'p/voorstel.md', openSjablonen(world, 'templates'))).value;
    const on = async (kenmerk: string) => {
      const text = TEKST.replace('wijzigingen:', `vastlegging: ${kenmerk}\nwijzigingen:`);
      const files = {
        'p/voorstel.md': TEXT,
        'p/vastgelegd.json': frozen?.bestand ?? '',
        'p/amendementen/A2.md': text,
      };
      const disk = diskWith(files);
      const { diagnostics } = await amendeerVoorstel(
        disk,
        'p/voorstel.md',
        [],
        openSjablonen(disk, 'templates'),
      );
      return diagnostics.map(({ regel }) => regel);
    };
    expect(await on(frozen?.kenmerk.slice(0, 8) ?? '')).toEqual([]);
    expect(await on('12345678')).toEqual(['amendement-basis']);
  });
});
