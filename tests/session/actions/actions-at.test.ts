import { describe, expect, test } from 'vitest';
import { actionsAt } from '../../../src/session/actions/actions-at.ts';
import { editText } from '../../../src/source/edit-text.ts';
import { spanOf } from '../../../src/source/source-text.ts';
import { proposal } from '../../support/proposal.ts';
import { atCursor, CURSOR } from '../support/at-cursor.ts';

/** The actions at the cursor in a proposal, by what they say. */
async function at(before: string, ...changes: readonly (readonly [string, string])[]) {
  const marked = proposal(...changes).replace(before, `${before}${CURSOR}`);
  const { stand, offset } = await atCursor(marked);
  return { stand, actions: actionsAt(stand, spanOf(stand.source, offset, offset)) };
}

async function titles(before: string, ...changes: readonly (readonly [string, string])[]) {
  return (await at(before, ...changes)).actions.map(({ titel }) => titel);
}

/** The lines that a text has, and that it has no more, after an action. */
async function done(
  titel: string,
  before: string,
  ...changes: readonly (readonly [string, string])[]
): Promise<readonly string[]> {
  const { stand, actions } = await at(before, ...changes);
  const edits = actions.find((one) => one.titel.includes(titel))?.edits() ?? [];
  const { text } = stand.source;
  const after = editText(
    text,
    edits.map(({ span: { start, end }, tekst }) => ({ start, end, text: tekst })),
  );
  const [old, now] = [text.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('amounts', () => {
  const BEDRAG = [
    'Er is geen andere weg.',
    'De bouw kost in 2027 € 540.000, het ontwerp in 2026 € 60.000.',
  ] as const;

  test('a typed amount should be offered each cell that it can be', async () => {
    const found = await titles('De bouw kost in 2027 € 54', BEDRAG);
    expect(found).toEqual([
      'Maak van € 540.000 :bedrag[lasten.bouw]',
      'Maak van € 540.000 :bedrag[lasten.totaal.2027]',
      'Maak van € 540.000 :bedrag[dekking.mobiliteitsfonds.2027]',
      'Maak van € 540.000 :bedrag[dekking.totaal.2027]',
    ]);
  });

  test('one that is computed somewhere else should be left alone', async () => {
    expect(await titles('De bouw kost', BEDRAG)).toEqual([]);
  });
});

describe('besluitpunten', () => {
  test('a point should be argued, named and moved', async () => {
    expect(await titles('  - de begroting')).toEqual([
      'Voeg een argument toe bij besluitpunt 2',
      'Voeg een kanttekening toe bij besluitpunt 2',
      "Geef besluitpunt 2 het id 'begroting', ook in koppen en tekst",
      'Maak van besluitpunt 2 een onderdeel van besluitpunt 1',
      'Zet besluitpunt 2 een plaats hoger',
    ]);
  });

  test('a name should be used by the heads and the text', async () => {
    expect(await done('het id', '  - de begroting', ['Dat vraagt', 'Zie :punt[2]. Dat vraagt'])).toEqual([
      '-   - de begroting daarvoor te wijzigen',
      '- ### 2.1 De begroting moet kloppen',
      '- Zie :punt[2]. Dat vraagt de wet.',
      '+   - id: begroting',
      '+     tekst: de begroting daarvoor te wijzigen',
      '+ ### begroting.1 De begroting moet kloppen',
      '+ Zie :punt[begroting]. Dat vraagt de wet.',
    ]);
  });

  test('the head of an argument should know its point', async () => {
    expect(await done('Voeg een argument', '### 2.1')).toEqual(['+ ### 2.2 ']);
  });

  test('a part should take its arguments along', async () => {
    expect(await done('een onderdeel van', '  - de begroting')).toEqual([
      '-   - voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit het mobiliteitsfonds',
      '-   - de begroting daarvoor te wijzigen',
      '- ### 2.1 De begroting moet kloppen',
      '+   - tekst: voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit het mobiliteitsfonds',
      '+     sub:',
      '+       - de begroting daarvoor te wijzigen',
      '+ ### 1a.1 De begroting moet kloppen',
    ]);
  });

  test.each([
    ['folded', '- >-\n    de begroting daarvoor\n    te wijzigen'],
    ['quoted', '- "de begroting: daarvoor te wijzigen"'],
    ['broken over lines', '- de begroting\n    daarvoor te wijzigen'],
    ['a group', '- tekst: de begroting daarvoor te wijzigen'],
  ])('a point that is typed %s should keep its text', async (_, typed) => {
    const change = ['- de begroting daarvoor te wijzigen', typed] as const;
    const lines = await done('het id', `  ${typed.slice(0, 8)}`, change);
    expect(lines).toContain('+ ### begroting.1 De begroting moet kloppen');
  });
});

test('years should be put in order with what stands behind them', async () => {
  const change = ['{ 2026: 60.000, 2027: 540.000 }', '{ 2027: 540.000, 2026: 60.000 }'] as const;
  expect(await done('jaren', 'Mobiliteitsfonds, bedragen: { 20', change)).toEqual([
    '-       - { post: Mobiliteitsfonds, bedragen: { 2027: 540.000, 2026: 60.000 } }',
    '+       - { post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000 } }',
  ]);
  expect(await done('jaren', 'jaren: [20', ['[2026, 2027]', '[2027, 2026]'])).toContain(
    '+   jaren: [2026, 2027]',
  );
  expect(await titles('jaren: [20')).toEqual([]);
});

test('nothing should be offered in a text that cannot be read', async () => {
  expect(await titles('## Doel', ['## Doel', '## Doel'])).toEqual([]);
  expect(await titles('  - de begroting', ['onderwerp: Een', 'onderwerp: "Een'])).toEqual([]);
});
