import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/huisstijl/coverage.ts';
import { textOf } from '../../../src/layout/pages/page.ts';
import { layOut, textBoxes } from '../../layout/lay-out.ts';
import { paragraph, text } from '../../support/builders.ts';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl, testLettertype } from '../test-huisstijl.ts';
import { document } from './sample.ts';

test('a character that no font has is named once', async () => {
  const { diagnostics } = await writePdf(
    document([paragraph('Goed 😀 en nog eens 😀 en 漢.')]),
    testHuisstijl(),
  );
  expect(diagnostics.map(({ regel, ernst, melding }) => [regel, ernst, melding])).toEqual([
    ['teken-ontbreekt', 'fout', 'Het teken “😀” (U+1F600) staat in geen van de lettertypen.'],
    ['teken-ontbreekt', 'fout', 'Het teken “漢” (U+6F22) staat in geen van de lettertypen.'],
  ]);
});

test.each(['Arimo', 'Carlito'] as const)('%s shows what Dutch council papers hold', async (family) => {
  const lettertype = testLettertype(family);
  const characters = 'ëïöüéèêçñÅøŁőžŞğİșß€£§¶†‰±×÷≤≥≠≈½¼¾²³µαβΔΩ→←⇒✓✔☐☑☒✗•■–—‘’“”„…′″\u00a0\u2011\u202f';
  const supported = coverageOf(lettertype);
  expect([...characters].filter((character) => !supported.has(character.codePointAt(0) ?? 0))).toEqual([]);
  const { diagnostics } = await writePdf(document([paragraph(characters)]), testHuisstijl({ lettertype }));
  expect(diagnostics).toEqual([]);
});

test('a letter and the marks on it come from one font', async () => {
  const lettertype = testLettertype('Carlito');
  const laid = await layOut(
    document([paragraph('zíj\u0301n q\u0303 e\u0301')]),
    testHuisstijl({ lettertype }),
  );
  const parts = laid.pages.flatMap((page) => textBoxes(page)).map(textOf);
  expect(parts.join('').normalize('NFC')).toContain('zíj\u0301n'.normalize('NFC'));
  for (const page of laid.pages)
    for (const box of textBoxes(page))
      for (const { shaped } of box.parts) expect(shaped.glyphs).not.toContain(0);
});

test('a mark that no font has with its letter is named', async () => {
  const lettertype = { ...testLettertype('Carlito'), terugval: [] };
  const { diagnostics } = await writePdf(document([paragraph('zíj\u0301n')]), testHuisstijl({ lettertype }));
  expect(diagnostics.map(({ melding }) => melding)).toEqual([expect.stringContaining('U+0301')]);
});

test('a font file without TrueType outlines is named', async () => {
  const lettertype = { ...testLettertype(), vet: { path: 'fonts/Vet.otf', bytes: new Uint8Array(100) } };
  const { diagnostics, value } = await writePdf(
    document([paragraph('Tekst')]),
    testHuisstijl({ lettertype }),
  );
  expect(diagnostics.map(({ regel }) => regel)).toEqual(['lettertype-onbruikbaar']);
  expect(diagnostics[0]?.melding).toContain('fonts/Vet.otf');
  expect(value).toBeDefined();
});

test('a damaged image is an error, a link to nowhere a warning', async () => {
  const image = { format: 'png', bytes: new Uint8Array(50), width: 10, height: 10 } as const;
  const { diagnostics } = await writePdf(
    document([
      { type: 'figure', role: 'afbeelding', image, alt: 'Kapot' },
      paragraph([{ type: 'link', url: '#nergens', children: [text('hier')] }]),
      paragraph([{ type: 'link', url: 'javascript:alert(1)', children: [text('daar')] }]),
    ]),
    testHuisstijl(),
  );
  expect(diagnostics.map(({ regel, ernst }) => [regel, ernst])).toEqual([
    ['afbeelding-onleesbaar', 'fout'],
    ['koppeling-zonder-doel', 'waarschuwing'],
    ['koppeling-zonder-doel', 'waarschuwing'],
  ]);
});
