import { describe, expect, test } from 'vitest';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { fontStub } from '../support/font-stub.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { testPng } from '../support/png.ts';
import { loadProef, templateFiles } from '../support/templates.ts';

const LEEG = 'breidt_uit: standaard\n';

/** What is told of the files and sections of a template: path, message and hint. */
async function told(files: Readonly<Record<string, string | Uint8Array>>) {
  const { diagnostics } = await loadProef({ 'sjabloon.yaml': LEEG, ...files });
  return diagnostics.map(
    ({ span, ernst, melding, hint }) => `${ernst} ${span?.source.path} ${melding} ${hint}`,
  );
}

describe('a file in the folder of a template that does nothing', () => {
  test.each([
    ['a slip in the name', 'raadsvorstel.hbs', "niet gebruikt. Bedoelde u 'raadsvoorstel.hbs'?"],
    ['another case', 'Raadsbesluit.hbs', "niet gebruikt. Bedoelde u 'raadsbesluit.hbs'?"],
    ['asked for by nobody', 'xyz.hbs', 'Noem het in sjabloon.yaml bij een document'],
    [
      'an extension of Windows',
      'bijlagen.hbs.txt',
      'wordt niet gelezen. Een sjabloonbestand eindigt op .hbs',
    ],
    ['a page of HTML', 'raadsvoorstel.html', 'noem het raadsvoorstel.hbs'],
    ['yml', 'huisstijl.yml', "niet gelezen. Bedoelde u 'huisstijl.yaml'?"],
    ['a slip in the house style', 'huistijl.yaml', "Bedoelde u 'huisstijl.yaml'?"],
    ['a Word template', 'Basis.dotx', 'Bewaar het in Word als Word-document (.docx) met de naam basis.docx'],
    [
      'another Word file',
      'briefpapier.docx',
      'worden sjabloon.yaml, huisstijl.yaml, raad.yaml en basis.docx gelezen',
    ],
    ['a picture beside the folder', 'logo.png', 'Afbeeldingen horen in de map beeld/'],
    ['a picture in another folder', 'plaatjes/logo.png', 'Afbeeldingen horen in de map beeld/'],
    ['a template in a folder', 'delen/kop.hbs', 'Zet .hbs-bestanden in de map van het sjabloon zelf'],
    ['a picture nobody shows', 'beeld/logo.png', '<img class="logo" src="beeld/logo.png"'],
    ['a drawing', 'beeld/logo.svg', 'bewaar haar als png'],
    ['a font nobody names', 'fonts/Eigen.ttf', 'Noem het in huisstijl.yaml'],
  ])('should be told: %s', async (_, path, sentence) => {
    const found = await told({ [path]: path.endsWith('.png') ? testPng().bytes : '<p>x</p>' });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`waarschuwing templates/proef/${path.split('/')[0]}`);
    expect(found[0]).toContain(sentence);
  });

  test('should not be seen in what is used, meant for people, or left by an editor', async () => {
    const found = await told({
      'huisstijl.yaml': 'lettertype: { normaal: fonts/Eigen.ttf }\n',
      'fonts/Eigen.ttf': fontStub(),
      'fonts/LICENSE.txt': 'x',
      'beeld/logo.png': testPng().bytes,
      'koptekst.hbs': '{{> logo}}',
      'logo.hbs': '<img class="logo" src="beeld/logo.png" alt="">',
      'LEESMIJ.md': '# x',
      'ontwerp.pdf': 'x',
      '~$basis.docx': 'x',
      'sjabloon.yaml~': 'x',
    });
    expect(found).toEqual([]);
  });

  test('should not be seen in what another template uses that extends this one', async () => {
    const world = createMemoryWorld({
      ...templateFiles('standaard'),
      'templates/basis/sjabloon.yaml': `${LEEG}secties: { extra: Extra }\n`,
      'templates/basis/extra.hbs': '<p>x</p>',
      'templates/ander/sjabloon.yaml':
        'breidt_uit: basis\nsoorten: { raadsvoorstel: { secties: [extra] } }\n',
      'templates/ander/bijlagen.hbs': '{{> extra}}',
    });
    expect((await loadSjabloon(world, 'templates', 'basis')).diagnostics).toEqual([]);
    expect((await loadSjabloon(world, 'templates', 'ander')).diagnostics).toEqual([]);
  });

  test('should be the reason when there is no sjabloon.yaml', async () => {
    const world = createMemoryWorld({ 'templates/x/sjabloon.yml': LEEG });
    const { diagnostics } = await loadSjabloon(world, 'templates', 'x');
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      "Er staat wel een bestand 'sjabloon.yml': noem het sjabloon.yaml.",
    ]);
  });
});

describe('sections of a template', () => {
  test.each([
    [
      'two with one heading',
      `breidt_uit: standaard\nsecties: { doel: Aanleiding, aanleiding: ${M}aanleiding }\nsoorten: { raadsvoorstel: { secties: [doel, aanleiding] } }\n`,
      "dezelfde kop: 'aanleiding'",
    ],
    [
      'two with one heading within a kind',
      `breidt_uit: standaard\nsoorten:\n  raadsvoorstel:\n    secties:\n      - doel\n      - { sleutel: wijk, kop: ${M}Doel }\n`,
      "'doel' en 'wijk' dezelfde kop",
    ],
    [
      'one that no kind has, much like one that is there',
      `breidt_uit: standaard\nsecties: { ${M}argumentn: Waarom? }\nsoorten: { raadsvoorstel: { secties: [argumenten] } }\n`,
      "Bedoelde u 'argumenten'?",
    ],
    [
      'one that no kind has',
      `breidt_uit: standaard\nsecties: { ${M}wijk: Wat merkt de wijk? }\n`,
      '`- wijk`',
    ],
    [
      'another name that is a heading',
      `breidt_uit: standaard\nsecties: { doel: { kop: Waarheen, ook: [${M}Aanleiding] } }\n`,
      "al de kop van het onderdeel 'aanleiding'",
    ],
  ])('should be told: %s', async (_, text, sentence) => {
    const { source, places } = marked(text, 'sjabloon.yaml');
    const { geladen, diagnostics } = await loadProef({ 'sjabloon.yaml': source.text });
    const found = diagnostics.map(({ melding, hint }) => `${melding} ${hint}`);
    expect(found.join('\n')).toContain(sentence);
    expect([...new Set(diagnostics.map(({ span }) => placeOf(span)))]).toEqual(places);
    expect(geladen).toBeDefined();
  });
});
