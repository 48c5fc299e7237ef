import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALINEAROLLEN, KOPROLLEN, ROLLEN } from '../../src/document/rollen.ts';
import { VELDSOORTEN } from '../../src/domain/veld.ts';
import { VERGADERPAPIEREN } from '../../src/domain/vergaderpapier.ts';
import { describeVorm } from '../../src/domain/vorm.ts';
import { STANDAARD_WEERGAVE } from '../../src/domain/weergave.ts';
import { kopnamen } from '../../src/gegevens/register.ts';
import type { Velden } from '../../src/gegevens/variabele.ts';
import { huisstijlSchema } from '../../src/huisstijl/huisstijl-schema.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { ELEMENTEN, showElement } from '../../src/template/markup/elements.ts';
import { CONTEXT, HELPERS, LUSVARIABELEN } from '../../src/template/shapes/context-shape.ts';
import { STUKVARIABELEN, WASWORDTVARIABELEN } from '../../src/template/shapes/stuk-shape.ts';
import { VERGADERVARIABELEN } from '../../src/template/shapes/vergadering-shape.ts';
import { sjabloonSchema } from '../../src/template/sjabloon/sjabloon-schema.ts';
import { sleutelsVan, vormAt } from '../../src/validate/vorm-at.ts';
import { loadProef, proefWorld } from '../support/templates.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'templates', 'LEESMIJ.md'), 'utf8');

/** The rows of the first table below a heading whose first column is called `head`, as their cells. */
function rows(heading: string, head: string): string[][] {
  const part = guide.slice(guide.indexOf(`\n${heading}\n`));
  const table = part.slice(part.indexOf(`| ${head} |`)).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

function names(heading: string, head: string): string[] {
  return rows(heading, head).map(([first]) => /^`(.*)`$/.exec(first ?? '')?.[1] ?? '?');
}

const SOORTEN = { tekst: 'tekst', blokken: 'blokken', jaNee: 'ja/nee', groep: 'groep', lijst: 'lijst' };

function flatten(velden: Velden, before = ''): string[] {
  return Object.entries(velden).flatMap(([name, vorm]) => [
    `${before}${name} ${SOORTEN[vorm.soort]}`,
    ...('velden' in vorm ? flatten(vorm.velden, `${before}${name}.`) : []),
  ]);
}

/** The fenced examples with what stands behind the fence: "yaml sjabloon.yaml". */
const examples = [...guide.matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  info: match[2] ?? '',
  text: match[3] ?? '',
}));

/** The examples of what a template can say: a file, with those behind it that belong to it ("erbij"). */
const templateExamples = examples.flatMap(({ info, text }, index) => {
  if (!info.endsWith(' voorbeeld')) return [];
  const next = examples.slice(index + 1);
  const end = next.findIndex((one) => !one.info.endsWith(' erbij'));
  const files = [{ info, text }, ...next.slice(0, end === -1 ? next.length : end)];
  return [{ info, files: Object.fromEntries(files.map((one) => [one.info.split(' ')[0] ?? '', one.text])) }];
});

describe('templates/LEESMIJ.md', () => {
  test('should list every variable with its kind', () => {
    const listed = rows('### Variabelen', 'Variabele').map(
      ([name, kind]) => `${name?.replaceAll('`', '')} ${kind}`,
    );
    expect(listed).toEqual(flatten(CONTEXT));
    for (const name of Object.keys(LUSVARIABELEN)) expect(guide).toContain(`\`${name}\``);
  });

  test('should list every variable of the papers of a meeting, and what they have in common once', () => {
    const listed = rows('### De stukken van een vergadering', 'Vergadervariabele').map(
      ([name, kind]) => `${name?.replaceAll('`', '')} ${kind}`,
    );
    const again = /^punten\.(?:sub|moties)\./;
    expect(listed).toEqual(flatten(VERGADERVARIABELEN).filter((line) => !again.test(line)));
    const files = rows('### De stukken van een vergadering', 'Bestand').map(([file]) => file);
    expect(files).toEqual(Object.values(VERGADERPAPIEREN).map(({ sjabloon }) => `\`${sjabloon}\``));
  });

  test.each([
    ['### Amendementen en moties', 'Stukvariabele', STUKVARIABELEN],
    ['### Was en wordt', 'Vergelijkingsvariabele', WASWORDTVARIABELEN],
  ] as const)('should list every variable of the papers of amendments: %s', (kop, naam, velden) => {
    const listed = rows(kop, naam).map(([name, kind]) => `${name?.replaceAll('`', '')} ${kind}`);
    expect(listed).toEqual(flatten(velden));
  });

  test('should list every element with its attributes and classes', () => {
    const listed = names('### Elementen', 'Element');
    expect(listed).toEqual(ELEMENTEN.map(showElement));
    const text = new Map(rows('### Elementen', 'Element').map(([name, , meaning]) => [name, meaning ?? '']));
    for (const rule of ELEMENTEN)
      for (const attribute of Object.keys(rule.attributen))
        expect(text.get(`\`${showElement(rule)}\``)).toContain(`\`${attribute}\``);
    for (const rule of ELEMENTEN) for (const klasse of rule.keuze) expect(guide).toContain(`\`${klasse}\``);
    const classes = guide.split('\n').find((line) => line.startsWith('Een kop kan de klasse')) ?? '';
    expect([...classes.matchAll(/`(\w+)`/g)].map((match) => match[1])).toEqual([
      ...KOPROLLEN,
      ...ALINEAROLLEN,
    ]);
  });

  test('should list every helper, role, key of the head and rule for amounts', () => {
    expect(names('## Sjabloonbestanden (.hbs)', 'Hulp')).toEqual(Object.keys(HELPERS));
    expect(names('### De rollen', 'Rol')).toEqual([...ROLLEN]);
    expect(names('## 1. De kop van een document', 'Kopgegeven')).toEqual([...kopnamen().keys()]);
    expect(names('## 3. Eigen velden', 'Soort veld')).toEqual([...VELDSOORTEN]);
    expect(names('### Bedragen in tabellen', 'Weergave')).toEqual(Object.keys(STANDAARD_WEERGAVE));
  });

  test('should list every key of both files', () => {
    expect(names('## Naslag', 'Sleutel')).toEqual(Object.keys(sjabloonSchema.shape));
    expect(names('## 7. Papier, letters, kleuren en logo', 'Sleutel')).toEqual(
      Object.keys(huisstijlSchema.shape),
    );
    const vorm = describeVorm(huisstijlSchema);
    for (const path of [['pagina'], ['lettertype'], ['tabel'], ['kopgegevens'], ['stijlen', 'tekst']])
      for (const key of sleutelsVan(vormAt(vorm, path))) expect(guide).toContain(`\`${key}\``);
  });

  test('should give a first example that works', async () => {
    const files = examples.filter(({ info }) => /^\S+\.(yaml|hbs)$/.test(info));
    expect(files).toHaveLength(3);
    const { geladen, diagnostics } = await loadProef(
      Object.fromEntries(files.map(({ info, text }) => [info, text])),
    );
    expect(diagnostics).toEqual([]);
    expect(geladen?.sjabloon.velden).toMatchObject([{ sleutel: 'wijk', naam: 'Wijk' }]);
    expect(geladen?.huisstijl.kleuren.accent).toBe('#00594f');
  });

  test('should give a proposal to try it with that has no problem at all', async () => {
    const files = examples.filter(({ info }) => /^\S+\.(yaml|hbs|md)$/.test(info));
    const world = proefWorld(
      Object.fromEntries(
        files.map(({ info, text }) =>
          info === 'voorstel.md' ? ['templates/voorstel.md', text] : [`templates/waterdorp/${info}`, text],
        ),
      ),
      'real',
    );
    const { diagnostics } = await check(world, 'templates/voorstel.md', openSjablonen(world, 'templates'));
    expect(diagnostics.map(({ melding }) => melding)).toEqual([]);
  });

  test.each(templateExamples)('should give an example of $info that works', async ({ files }) => {
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': 'breidt_uit: standaard\n', ...files });
    expect(diagnostics).toEqual([]);
  });

  test.each(examples.filter(({ info }) => info.startsWith('fout: ')))(
    'should show the mistake: $info',
    async ({ info, text }) => {
      const { diagnostics } = await loadProef({
        'sjabloon.yaml': 'breidt_uit: standaard\n',
        'raadsvoorstel.hbs': text,
      });
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.melding).toContain(info.slice('fout: '.length));
    },
  );

  test.each([
    ['### Vaste rijen', '- - { sleutel: zaaknummer'],
    ['## 4. Een onderdeel op een eigen plek', '{{#sectie "samenvatting"}}'],
    ['### De tekst van een verordening', '{{sectie "verordening"}}'],
    ['### Een tweede gemeente die op een eerste voortbouwt', 'breidt_uit: streek'],
  ])('should show, tried out, under %s: %s', (heading, part) => {
    const [, chapter = ''] = guide.split(`\n${heading}\n`);
    const [own = ''] = chapter.split(/\n##+ /);
    expect(own).toContain(part);
    expect(templateExamples.some(({ files }) => Object.values(files).join('\n').includes(part))).toBe(true);
  });

  test('should have an example of each kind', () => {
    expect(templateExamples.length).toBeGreaterThan(8);
    expect(examples.filter(({ info }) => info.startsWith('fout: '))).toHaveLength(7);
  });
});
