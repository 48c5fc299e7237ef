import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentOf, paragraph } from '../../support/builders.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl, testLettertype } from '../test-huisstijl.ts';
import { houseTemplate } from './support/house-template.ts';
import { docxBytes, openPackage } from './support/package.ts';
import { all, at, valueAt } from './support/xml-tree.ts';

const document = documentOf([paragraph('tekst')]);
const lettertype = { ...testLettertype('Carlito'), insluiten: true };

/** Takes the obfuscation away as a reader does, byte by byte (ISO 29500-1, 17.8.1). */
function readable(bytes: Uint8Array, key: string): Uint8Array {
  const guid = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  return bytes.map((byte, index) => (index < 32 ? byte ^ (guid[index % 16] ?? 0) : byte));
}

test('the faces are in the file under the name of the open font, and come out as they went in', async () => {
  const bytes = await docxBytes(document, testHuisstijl({ lettertype }));
  const file = openPackage(bytes);
  const fonts = all(file.part('word/fontTable.xml'), 'w:font');
  expect(fonts.map((font) => [font.attributes['w:name'], valueAt(font, 'w:altName')])).toEqual([
    ['Calibri', 'Carlito'],
    ['Carlito', undefined],
  ]);
  const targets = new Map(
    all(file.part('word/_rels/fontTable.xml.rels'), 'Relationship').map((one) => [
      one.attributes.Id,
      one.attributes.Target,
    ]),
  );
  for (const [name, face] of [
    ['w:embedRegular', lettertype.normaal],
    ['w:embedBoldItalic', lettertype.vetcursief],
  ] as const) {
    const entry = fonts[1] && at(fonts[1], name);
    const key = entry?.attributes['w:fontKey'] ?? '';
    expect(key).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    const part = unzipSync(bytes)[`word/${targets.get(entry?.attributes['r:id'])}`];
    expect(Buffer.compare(readable(part ?? new Uint8Array(), key), face.bytes)).toBe(0);
  }
  expect(at(file.part('word/settings.xml'), 'w:embedTrueTypeFonts')).toBeDefined();
  expect(Buffer.compare(bytes, await docxBytes(document, testHuisstijl({ lettertype })))).toBe(0);
});

test('without the option no font is in the file', async () => {
  const { paths } = openPackage(await docxBytes(document));
  expect(paths.filter((path) => path.endsWith('.odttf'))).toEqual([]);
});

test('with a house template the faces come beside its fonts', async () => {
  const { value } = await writeDocx(document, testHuisstijl({ lettertype, basis: await houseTemplate() }));
  const fonts = all(openPackage(value ?? new Uint8Array()).part('word/fontTable.xml'), 'w:font');
  expect(fonts.map((font) => font.attributes['w:name'])).toEqual(['Arial', 'Arimo', 'Carlito']);
});

test('a font that forbids it, or that is none, stays out and is named', async () => {
  const forbidden = lettertype.vet.bytes.slice();
  const view = new DataView(forbidden.buffer);
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    if (String.fromCharCode(...forbidden.subarray(record, record + 4)) === 'OS/2')
      view.setUint16(view.getUint32(record + 8) + 8, 2);
  }
  const { value, diagnostics } = await writeDocx(
    document,
    testHuisstijl({
      lettertype: {
        ...lettertype,
        vet: { path: 'fonts/dicht.ttf', bytes: forbidden },
        cursief: { path: 'fonts/leeg.ttf', bytes: new Uint8Array(20) },
      },
    }),
  );
  expect(diagnostics.map(({ regel, melding }) => [regel, /'(.*)'/.exec(melding)?.[1]])).toEqual([
    ['lettertype-insluiten', 'fonts/dicht.ttf'],
    ['lettertype-insluiten', 'fonts/leeg.ttf'],
  ]);
  const paths = openPackage(value ?? new Uint8Array()).paths.filter((path) => path.endsWith('.odttf'));
  expect(paths).toEqual(['word/fonts/normaal.odttf', 'word/fonts/vetcursief.odttf']);
});
