import { describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { maakBesluiten } from '../../src/vergaderstukken/besluiten.ts';
import { stukText } from '../support/amendement.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';
import { openPackage } from '../writers/docx/support/package.ts';
import { resolvedLines } from '../writers/docx/support/resolve-revisions.ts';

const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';
const SJABLONEN = openSjablonen(diskWith({}), 'templates');
const decoder = new TextDecoder();

const ZINSNEDE = stukText(
  'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }\n  - { voeg_toe_na: 1, wordt: het ontwerp aan de raad voor te leggen }',
);
const DUURDER = stukText(
  'wijzigingen:\n  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }\n  - { bedrag: dekking.mobiliteitsfonds.2027, met: +10.000 }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 10.000 } }',
  'amendement',
  'A7.2',
);

/** The files that come of a meeting that adopted amendments on the proposal of the tests. */
async function besluit(stukken: readonly string[], formaten: readonly ('docx' | 'html' | 'pdf')[]) {
  const namen = stukken.map((_, at) => `A7.${at + 1}`);
  const meeting = `agenda:\n  - nr: 7\n    voorstel: brug\n    amendementen: [${namen.map((naam) => `{ stuk: ${naam}, uitkomst: zonder-stemming }`).join(', ')}]\n    uitkomst: zonder-stemming`;
  const world = diskWith({
    'templates/standaard/raad.yaml': RAAD_YAML,
    'proposals/brug/voorstel.md': proposal(),
    ...Object.fromEntries(stukken.map((text, at) => [`proposals/brug/amendementen/A7.${at + 1}.md`, text])),
    [PATH]: vergaderingText(meeting),
  });
  const made = await maakBesluiten(world, PATH, { sjablonen: SJABLONEN, formaten, wasWordt: true });
  expect(made.diagnostics).toEqual([]);
  const [only] = made.value ?? [];
  const artifacts = only?.soort === 'besluit' ? only.artifacts : [];
  return { artifacts, file: (name: string) => artifacts.find((one) => one.name === name)?.bytes };
}

describe('what shows how a decision was amended', () => {
  test('should name with each change the amendment that made it', async () => {
    const { artifacts, file } = await besluit([ZINSNEDE, DUURDER], ['html']);
    expect(artifacts.map(({ name }) => name)).toEqual([
      'raadsbesluit-vastgesteld.html',
      'raadsbesluit-was-wordt.html',
      'raadsbesluit-wijzigingen.html',
    ]);
    const text = decoder
      .decode(file('raadsbesluit-was-wordt.html'))
      .replace(/^.*<body/s, '')
      .replaceAll('&nbsp;', ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\s\u00a0]+/g, ' ');
    expect(text).toContain('met de aangenomen amendementen A7.1 en A7.2 d.d. 24 maart 2026');
    expect(text).toContain('Besluitpunt Was Wordt Door 1 ');
    expect(text).toMatch(
      /\[vervallen: € 600\.000 ?\].*\[toegevoegd: € 610\.000 ?\].*A7\.2 1a \(geen\) het ontwerp/,
    );
    expect(text).toMatch(/voor te leggen A7\.1 2 de begroting \[vervallen: daarvoor ?\] te wijzigen/);
    expect(text).toContain('10.000 meer');
  });

  test('should be the decision without amendments with all changes rejected, and with them with all accepted', async () => {
    const { file } = await besluit([ZINSNEDE, DUURDER], ['docx']);
    const ongewijzigd = await besluit([], ['docx']);
    const lines = (bytes: Uint8Array | undefined, how: 'accept' | 'reject') =>
      resolvedLines(openPackage(bytes ?? new Uint8Array()), how);
    const marked = file('raadsbesluit-wijzigingen.docx');
    expect(lines(marked, 'accept')).toEqual(lines(file('raadsbesluit-vastgesteld.docx'), 'accept'));
    expect(lines(marked, 'reject')).toEqual(
      lines(ongewijzigd.file('raadsbesluit-vastgesteld.docx'), 'accept'),
    );
    expect(lines(marked, 'accept')).not.toEqual(lines(marked, 'reject'));
  });

  test('should show what changed in the considerans too', async () => {
    const overwegend = stukText(
      'wijzigingen:\n  - { zinsnede: grondslag 1, was: artikel 192, wordt: artikel 189 }',
    );
    const { file } = await besluit([overwegend], ['html']);
    const text = decoder.decode(file('raadsbesluit-was-wordt.html')).replaceAll('&nbsp;', ' ');
    expect(text).toContain('grondslag 1');
    expect(text).toMatch(/<del>.*192.*<\/del>[\s\S]*<ins>.*189.*<\/ins>/);
    expect(decoder.decode(file('raadsbesluit-wijzigingen.html'))).toMatch(/<del[^>]*>.*192/);
  });

  test('should not be made of a decision that nothing changed', async () => {
    const { artifacts } = await besluit([], ['html']);
    expect(artifacts.map(({ name }) => name)).toEqual(['raadsbesluit-vastgesteld.html']);
  });
});
