import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Sjabloonkast, sjabloonkast } from '../../../src/cli/sjablonen/bewaarde-sjablonen.ts';
import { build, openSjablonen } from '../../../src/pipeline.ts';
import type { GelezenSjabloon } from '../../../src/template/geladen-sjabloon.ts';
import { leesBestanden } from '../../../src/template/load-sjabloon.ts';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import { createMemoryWorld, type World } from '../../../src/world/world.ts';
import { ROOT } from '../../support/examples.ts';
import { testPng } from '../../support/png.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { templateFiles } from '../../support/templates.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const GEMEENTEN = ['standaard', 'dordrecht', 'overbetuwe', 'stichtse-vecht'];

/** A template with a logo, a Word file, fields of its own, and warnings with repairs. */
const PROEF: Files = {
  'templates/proef/sjabloon.yaml':
    '# Proefdam 🙂\nbreidt_uit: standaard\ngemeente: Proefdam\norganisatie: Gemeente Proefdam\n' +
    'velden:\n  wijk: Wijk\n',
  'templates/proef/huisstijl.yaml': '\uFEFFkleuren:\r\n  accent: "#ffee00"\r\n',
  'templates/proef/raadsvoorstel.hbs':
    '{{> koptekst}}\n<img class="logo" src="beeld/logo.png" alt="Proefdam" data-breedte="2cm">\n' +
    '<h1 class="titel">{{onderwerp}} ☂</h1>\n{{#each secties}}<h2>{{kop}}</h2>{{inhoud}}{{/each}}',
  'templates/proef/raadsvorstel.hbs': '<p>x</p>',
  'templates/proef/beeld/logo.png': testPng().bytes,
  'templates/proef/notities.txt': 'x',
};

function worldOf(more: Files = {}): World {
  return createMemoryWorld({ ...templateFiles(...GEMEENTEN), ...PROEF, ...more });
}

/** What was read, with what its files print, so that all of it can be compared. */
function shown({ drukvormen, ...rest }: GelezenSjabloon) {
  const plain = (key: string, value: unknown) => (/^loc$|strip$/i.test(key) ? undefined : value);
  const printed = [...drukvormen].map(
    ([name, { plaats, boom }]) => [name, plaats(), JSON.stringify(boom(), plain)] as const,
  );
  return { ...rest, printed };
}

/** The same template from its files and as it was kept. */
async function bothWays(kast: Sjabloonkast, world: World, gemeente: string) {
  const files = await leesBestanden(world, 'templates', gemeente);
  const kept = await kast.lees(world, 'templates', gemeente);
  const all = ({ value, diagnostics }: typeof files) => ({ value: value && shown(value), diagnostics });
  return { files: all(files), kept: all(kept) };
}

/** Changes a word in what is kept: whether it is taken shows. */
function mark(folder: string, gemeente: string): void {
  const path = join(folder, `${gemeente}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"organisatie":"[^"]*"/, '"organisatie":"BEWAARD"'));
}

async function isTaken(kast: Sjabloonkast, world: World, gemeente = 'proef'): Promise<boolean> {
  const { value } = await kast.lees(world, 'templates', gemeente);
  return value?.sjabloon.organisatie === 'BEWAARD';
}

describe('a template that was kept', () => {
  const folder = tempFolder('kast');
  const kast = sjabloonkast(folder, 'dit programma');
  beforeAll(() => kast.bewaar(worldOf(), 'templates'));

  test.each([...GEMEENTEN, 'proef'])('should be what its files say: %s', async (gemeente) => {
    const { files, kept } = await bothWays(kast, worldOf(), gemeente);
    expect(files.value).toBeDefined();
    expect(kept).toEqual(files);
    expect(JSON.stringify(kept.diagnostics)).toBe(JSON.stringify(files.diagnostics));
  });

  test('should tell its warnings at their places, with their repairs', async () => {
    const { kept } = await bothWays(kast, worldOf(), 'proef');
    expect(
      kept.diagnostics.map(
        ({ regel, span, melding, hint }) => `${regel} ${span?.source.path} ${melding} ${hint}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "kleurcontrast templates/proef/huisstijl.yaml De kleur #ffee00 (titel, kop1, kop2, kop3, bijschrift en koppelingen) heeft op wit een contrast van 1,2 : 1; nodig is 4,5 : 1. In de documenten staat daarom #9e9400 en #807700. Kies een donkerdere kleur voor de tekst, zoals '#807700'.",
        "sjabloon-bestand templates/proef/raadsvorstel.hbs Het bestand 'raadsvorstel.hbs' wordt niet gebruikt. Noem het in sjabloon.yaml bij een document (\`sjabloon: raadsvorstel.hbs\`), voeg het ergens in met {{> raadsvorstel}}, of verwijder het.",
        "huisstijl templates/proef/raadsvoorstel.hbs Dit logo heeft op papier maar 10 beeldpunten per inch: het wordt onscherp. Neem een bestand van ten minste 152 beeldpunten breed, of een kleinere data-breedte.",
      ]
    `);
  });

  test('should be taken as long as all its files are as they were, and no longer', async () => {
    const own = tempFolder('kast');
    const marked = sjabloonkast(own, 'dit programma');
    await marked.bewaar(worldOf(), 'templates');
    mark(own, 'proef');
    expect(await isTaken(marked, worldOf())).toBe(true);
    const changed: Readonly<Record<string, Files>> = {
      'a file of its own': { 'templates/proef/raadsvoorstel.hbs': '<p>{{onderwerp}}</p>' },
      'a file that it inherits': { 'templates/standaard/voettekst.hbs': '<p>x</p>' },
      'a house style': { 'templates/standaard/huisstijl.yaml': 'kleuren: { accent: "#123456" }' },
      'a font': { 'templates/standaard/fonts/Carlito-Bold.ttf': new Uint8Array(100) },
      'a logo': { 'templates/proef/beeld/logo.png': testPng('grijs').bytes },
      'a file that is added': { 'templates/proef/raadsbesluit.hbs': '<p>x</p>' },
      'a file that is added and not read': { 'templates/proef/lees.txt': 'x' },
      'a picture that is added': { 'templates/proef/beeld/wapen.png': testPng().bytes },
      'a Word file that is added': { 'templates/proef/basis.docx': new Uint8Array([0x50, 0x4b]) },
      'a font that is added': { 'templates/proef/fonts/Carlito-Bold.ttf': new Uint8Array(10) },
    };
    for (const [what, files] of Object.entries(changed))
      expect(await isTaken(marked, worldOf(files)), what).toBe(false);
    for (const removed of ['templates/proef/notities.txt', 'templates/proef/beeld/logo.png']) {
      const { [removed]: _, ...rest } = { ...templateFiles(...GEMEENTEN), ...PROEF };
      expect(await isTaken(marked, createMemoryWorld(rest)), removed).toBe(false);
    }
  });

  test('should be of one program and one folder, whole, or not be taken', async () => {
    const own = tempFolder('kast');
    const other = sjabloonkast(own, 'een ander programma');
    const marked = sjabloonkast(own, 'dit programma');
    await marked.bewaar(worldOf(), 'templates');
    mark(own, 'proef');
    const path = join(own, 'proef.json');
    const text = readFileSync(path, 'utf8');
    expect([await isTaken(marked, worldOf()), await isTaken(other, worldOf())]).toEqual([true, false]);
    for (const broken of [
      '',
      'null',
      '[]',
      '{}',
      '"x"',
      '{"programma":"x"}',
      text.slice(0, -10),
      `${text}x`,
    ]) {
      writeFileSync(path, broken);
      const { value } = await marked.lees(worldOf(), 'templates', 'proef');
      expect(value?.sjabloon.organisatie, broken.slice(0, 20)).toBe('Gemeente Proefdam');
    }
    const elsewhere = Object.fromEntries(
      Object.entries({ ...templateFiles(...GEMEENTEN), ...PROEF }).map(([file, held]) => [
        `huis/${file}`,
        held,
      ]),
    );
    writeFileSync(path, text);
    const { value } = await marked.lees(createMemoryWorld(elsewhere), 'huis/templates', 'proef');
    expect(value?.sjabloon.organisatie).toBe('Gemeente Proefdam');
  });

  test('should not be kept where something is wrong with it', async () => {
    const own = tempFolder('kast');
    await sjabloonkast(own, 'x').bewaar(worldOf({ 'templates/proef/x.hbs': '{{#if' }), 'templates');
    expect(readdirSync(own).sort()).toEqual(GEMEENTEN.map((one) => `${one}.json`).sort());
  });
});

test('documents and messages should be the same from templates that were kept', async () => {
  const world = createDiskWorld(ROOT);
  const kast = sjabloonkast(tempFolder('kast'), 'dit programma');
  await kast.bewaar(world, 'templates');
  for (const slug of ['dordrecht-pok-wijkteam', 'stichtse-vecht-bestedingsplan-pok']) {
    const path = `proposals/${slug}/voorstel.md`;
    const made = [undefined, kast.lees].map(async (lees) => {
      const sjablonen = openSjablonen(world, 'templates', lees);
      return build(world, path, { formaten: ['html', 'docx'], variant: 'intern', sjablonen });
    });
    const [files, kept] = await Promise.all(made);
    expect(files?.value?.length).toBeGreaterThan(0);
    expect(kept).toEqual(files);
  }
});

test('a template should not be taken where a link leads to another place than it did', async () => {
  const folder = tempFolder('kast');
  const root = tempFolder('sjablonen');
  for (const [path, held] of Object.entries(templateFiles('standaard'))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), held);
  }
  const kast = sjabloonkast(folder, 'x');
  await kast.bewaar(createDiskWorld(root), 'templates');
  mark(folder, 'standaard');
  expect(await isTaken(kast, createDiskWorld(root), 'standaard')).toBe(true);
  const font = join(root, 'templates/standaard/fonts/Carlito-Bold.ttf');
  const outside = join(tempFolder('elders'), 'font.ttf');
  writeFileSync(outside, readFileSync(font));
  unlinkSync(font);
  symlinkSync(outside, font);
  expect(await isTaken(kast, createDiskWorld(root), 'standaard')).toBe(false);
});
