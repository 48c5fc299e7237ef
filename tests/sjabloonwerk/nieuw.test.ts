import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/ooxml/parse-xml.ts';
import { controleerSjabloon } from '../../src/sjabloonwerk/controleer-sjabloon.ts';
import { makeBasis } from '../../src/sjabloonwerk/make-basis.ts';
import type { SjabloonKeuzes } from '../../src/sjabloonwerk/nieuw/keuzes.ts';
import { readBasisKeuzes } from '../../src/sjabloonwerk/nieuw/read-basis-keuzes.ts';
import { readLoopregel } from '../../src/sjabloonwerk/nieuw/read-loopregel.ts';
import { writeSjabloon } from '../../src/sjabloonwerk/nieuw/write-sjabloon.ts';
import { loadSjabloon } from '../../src/template/load-sjabloon.ts';
import { testPng } from '../support/png.ts';
import { proefWorld } from '../support/templates.ts';
import { houseTemplate } from '../writers/docx/support/house-template.ts';

const standaard = (await loadSjabloon(proefWorld({}), 'templates', 'standaard')).value?.huisstijl;

function huisstijl() {
  if (!standaard) throw new Error('standaard is wrong');
  return standaard;
}

/** The files of a new template, text as text, and what the check says of them. */
async function begin(keuzes: SjabloonKeuzes) {
  const files = Object.fromEntries(
    writeSjabloon(keuzes, huisstijl()).map(({ name, bytes }) => [name, bytes]),
  );
  const world = proefWorld(files, 'real');
  const found = await controleerSjabloon(world, 'templates', 'proef');
  const texts = Object.entries(files)
    .filter(([name]) => /\.(yaml|hbs)$/.test(name))
    .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  const loaded = await loadSjabloon(world, 'templates', 'proef');
  return { files, found, loaded: loaded.value, texts: Object.fromEntries(texts) as Record<string, string> };
}

const WATERDORP = { gemeente: 'Waterdorp', organisatie: 'Gemeente Waterdorp' };

describe('a new template', () => {
  test('should be good with a name alone', async () => {
    const { found, loaded, texts } = await begin({ gemeente: "'s-Hertogen: bosch", organisatie: 'A & "B"' });
    expect(found).toEqual([]);
    expect(loaded?.sjabloon.gemeente).toBe("'s-Hertogen: bosch");
    expect(loaded?.sjabloon.organisatie).toBe('A & "B"');
    for (const [name, text] of Object.entries(texts))
      expect(text.split('\n')[0]).toBe(
        `# yaml-language-server: $schema=../.schema/${name.replace('.yaml', '')}.schema.json`,
      );
  });

  test('should be good when the examples in it are used', async () => {
    const { texts } = await begin({ ...WATERDORP, accent: '#00594f' });
    const used = (texts['sjabloon.yaml'] ?? '').replace(/^# (?=[a-z]+:(?: \{|$)| {2})/gm, '');
    expect(used).toContain('\nnummering: {');
    const world = proefWorld({ ...texts, 'sjabloon.yaml': used }, 'real');
    expect(await controleerSjabloon(world, 'templates', 'proef')).toEqual([]);
    const { value } = await loadSjabloon(world, 'templates', 'proef');
    expect(value?.sjabloon.soorten.raadsvoorstel?.kopgegevens).toHaveLength(4);
  });

  test('should have the colour and the font that were asked', async () => {
    const { found, loaded } = await begin({ ...WATERDORP, accent: '#00594f', lettertype: 'Arial' });
    expect(found).toEqual([]);
    expect(loaded?.huisstijl.kleuren.accent).toBe('#00594f');
    expect(loaded?.huisstijl.lettertype.normaal.path).toContain('Arimo-Regular');
  });

  test('should have a logo at the size of a letter, however many pixels it has', async () => {
    const { bytes } = testPng('kleur', 900, 260);
    const { found, texts } = await begin({ ...WATERDORP, logo: { name: 'logo.png', bytes } });
    expect(found).toEqual([]);
    expect(texts['koptekst.hbs']).toContain('data-breedte="45mm"');
  });

  test('should say what to do about a font of which there is no file', async () => {
    const { found, texts } = await begin({ ...WATERDORP, lettertype: 'Verdana' });
    expect(texts['huisstijl.yaml']).toContain('# normaal: fonts/Eigen-Regular.ttf');
    expect(found.map(({ ernst, span }) => `${ernst} ${span?.source.path}`)).toEqual([
      'waarschuwing templates/proef/huisstijl.yaml',
    ]);
  });
});

describe('a new template from a Word file', () => {
  test('should take paper, colours, sizes, head, foot and logo from it', async () => {
    const { bytes } = await houseTemplate();
    const { value, diagnostics } = readBasisKeuzes(bytes, 'huis.docx', huisstijl());
    expect(diagnostics).toEqual([]);
    if (!value) throw new Error('not read');
    expect(value.pagina.marges).toEqual({ boven: 120, onder: 100, links: 110, rechts: 90 });
    expect(value.accent).toBe('#1f3864');
    expect(value.stijlen.kop2?.grootte).toBe(16);
    expect(value.koptekst?.links).toMatch(/^Gemeente Waterdorp/);
    expect(value.koptekst?.links).not.toContain('oud');
    expect(value.voettekst).toEqual({
      links: 'Postbus 1',
      midden: '',
      rechts: '<span class="paginanummer"></span>',
    });
    expect(value.logo).toMatchObject({ name: 'logo.png', breedte: 72 });
    const { found, loaded, files } = await begin({ ...WATERDORP, basis: value });
    expect(found.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(Object.keys(files)).toEqual([
      'sjabloon.yaml',
      'huisstijl.yaml',
      'koptekst.hbs',
      'voettekst.hbs',
      'beeld/logo.png',
      'basis.docx',
    ]);
    expect(loaded?.huisstijl.stijlen.kop2.grootte).toBe(16);
    expect(loaded?.huisstijl.stijlen.kop2.kleur).toBe('#00594f');
    expect(Math.round(loaded?.huisstijl.pagina.marges.links ?? 0)).toBe(110);
  });

  test('should be told what is wrong with a file that is none', () => {
    const { value, diagnostics } = readBasisKeuzes(new Uint8Array([1, 2]), 'huis.docx', huisstijl());
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.span?.source.path).toBe('huis.docx');
  });

  test('should come out the same when the file was made of the template itself', async () => {
    const world = proefWorld({ 'sjabloon.yaml': 'breidt_uit: standaard\n' }, 'real');
    const basis = await makeBasis(world, 'templates', 'standaard');
    const { value } = readBasisKeuzes(basis.value ?? new Uint8Array(), 'huis.docx', huisstijl());
    if (!value) throw new Error('not read');
    const texts = writeSjabloon({ ...WATERDORP, basis: value }, huisstijl()).map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    // What the invented proposal says stands in no head or foot: that would come in every document.
    const parts = unzipSync(basis.value ?? new Uint8Array());
    const running = Object.entries(parts).filter(([path]) => /word\/(?:header|footer)\d*\.xml/.test(path));
    for (const [, part] of running) expect(strFromU8(part)).not.toMatch(/2026-004321|Wetering/);
    expect(running.length).toBeGreaterThan(0);
    const yaml = (Object.fromEntries(texts) as Record<string, string>)['huisstijl.yaml'] ?? '';
    expect(yaml).not.toMatch(/pagina:|lettertype:|stijlen:/);
  });
});

describe('a basis.docx that is made', () => {
  const LOS = {
    'sjabloon.yaml': [
      'breidt_uit: standaard',
      'soorten:',
      '  raadsvoorstel:',
      '    documenten:',
      '      - { naam: raadsvoorstel, sjabloon: los.hbs, titel: Raadsvoorstel }',
      '      - { naam: raadsbesluit, sjabloon: raadsbesluit.hbs, titel: Raadsbesluit }',
      '',
    ].join('\n'),
    'los.hbs': '<h1 class="titel">{{titel}}</h1>\n{{> kopgegevens}}\n{{> secties}}\n',
  };

  test('should have the styles of every document, also of a decision that is a file of its own', async () => {
    const { value } = await makeBasis(proefWorld(LOS, 'real'), 'templates', 'proef');
    if (!value) throw new Error('not made');
    const styles = strFromU8(unzipSync(value)['word/styles.xml'] ?? new Uint8Array());
    for (const name of ['Aanhef besluit', 'Overweging', 'Besluitpunt', 'Slotformule', 'Tabel ondertekening'])
      expect(styles).toContain(`w:val="${name}"`);
    const found = await controleerSjabloon(
      proefWorld({ ...LOS, 'basis.docx': value }, 'real'),
      'templates',
      'proef',
    );
    expect(found.filter(({ regel }) => regel === 'basis')).toEqual([]);
  });
});

describe('readLoopregel', () => {
  const read = (inside: string) => {
    const root = parseXml(`<w:hdr>${inside}</w:hdr>`);
    if (!root) throw new Error('no XML');
    return readLoopregel(root);
  };
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const tab = '<w:r><w:tab/></w:r>';

  test.each([
    ['one text', `<w:p>${run('Gemeente')}</w:p>`, { links: 'Gemeente', midden: '', rechts: '' }],
    ['two sides', `<w:p>${run('A')}${tab}${run('B')}</w:p>`, { links: 'A', midden: '', rechts: 'B' }],
    [
      'three',
      `<w:p>${run('A')}${tab}${run('B')}${tab}${run('C')}</w:p>`,
      { links: 'A', midden: 'B', rechts: 'C' },
    ],
    ['only the right', `<w:p>${tab}${tab}${run('C')}</w:p>`, { links: '', midden: '', rechts: 'C' }],
    ['two lines', `<w:p>${run('A')}</w:p><w:p>${run('B')}</w:p>`, { links: 'A B', midden: '', rechts: '' }],
    [
      'fields',
      `<w:p>${run('Blad ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' van ')}<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple></w:p>`,
      {
        links: 'Blad <span class="paginanummer"></span> van <span class="paginatotaal"></span>',
        midden: '',
        rechts: '',
      },
    ],
    [
      'markup',
      `<w:p>${run('A &amp; B &lt;{{c}}')}</w:p>`,
      { links: 'A &amp; B &lt;{ {c}}', midden: '', rechts: '' },
    ],
    ['deleted text', `<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>`, undefined],
  ])('should read %s', (_, inside, expected) => {
    expect(read(inside)).toEqual(expected);
  });
});
