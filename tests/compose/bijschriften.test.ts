import { expect, test } from 'vitest';
import type { RenderedDocument } from '../../src/document/nodes.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { testPng } from '../support/png.ts';
import { loadProef } from '../support/templates.ts';
import { writeHtml, writePdf } from '../support/write.ts';
import { writtenPackage } from '../writers/docx/support/package.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { composeOne } from './compose-proef.ts';

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een pont
datum: 2026-03-03
besluitpunten: [een pont te kopen]
financien:
  jaren: [2026]
  lasten:
    posten:
      - { post: Pont, aard: incidenteel, bedragen: { 2026: 5.000 } }
  dekking:
    posten:
      - { post: Reserve, aard: incidenteel, bedragen: { 2026: 5.000 } }
---

## Financiën

:tabel[dekking] laat zien waaruit de pont wordt betaald, zie ook :tabel[lasten] en :figuur[kaart].
Het is krap, o.a. :figuur[kaart] toont dat. **:figuur[kaart]** is van 2025.

::tabel[lasten]

| zonder | titel |
| - | - |
| a | b |

![De veerdienst ligt bij de kerk.](beeld/kaart.png "De aanlegplaats")

::tabel[dekking]
`;

const image = testPng();

async function compose(nummering: string): Promise<RenderedDocument> {
  const { geladen, diagnostics } = await loadProef({
    'sjabloon.yaml': `breidt_uit: standaard\n${nummering}`,
  });
  if (!geladen) throw new Error(JSON.stringify(diagnostics));
  return composeOne(VOORSTEL, 'raadsvoorstel', { geladen, images: new Map([['beeld/kaart.png', image]]) });
}

function money(document: RenderedDocument): string {
  const dump = dumpDocument(document);
  const part = dump.slice(dump.indexOf('#financien'));
  return part.replaceAll('␣', ' ');
}

test('captions are numbered where the template asks, each kind for itself', async () => {
  const dump = money(await compose('nummering: { tabellen: ja, figuren: Afbeelding }'));
  expect(dump).toContain('<Tabel: Tabel 1> – Lasten');
  expect(dump).toContain('<Tabel: Tabel 2> – Dekking');
  expect(dump).toContain('<Afbeelding: Afbeelding 1> – De aanlegplaats');
  expect(dump).toContain('[Tabel 2](#tabel-dekking) laat zien');
  expect(dump).toContain('zie ook [tabel 1](#tabel-lasten) en [afbeelding 1](#figuur-kaart). Het is krap');
  expect(dump).toContain(
    '‹o.a.: onder andere› [afbeelding 1](#figuur-kaart) toont dat. **[Afbeelding 1](#figuur-kaart)**',
  );
});

test('without numbers a reference calls its title', async () => {
  const dump = money(await compose('nummering: { figuren: nee }'));
  expect(dump).toContain('[Tabel “Dekking”](#tabel-dekking) laat zien');
  expect(dump).toContain(
    'zie ook [tabel “Lasten”](#tabel-lasten) en [figuur “De aanlegplaats”](#figuur-kaart).',
  );
  expect(dump).not.toContain('Tabel 1');
});

test('Word counts the captions and brings the references up to date', async () => {
  const word = await writtenPackage(await compose('nummering: { tabellen: ja, figuren: ja }'));
  const xml = word.text('word/document.xml');
  const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code = '']) => code.trim());
  expect(instructions.filter((code) => /^(?:SEQ|REF)/.test(code))).toEqual([
    'REF a_tabel_dekking \\h \\* MERGEFORMAT',
    'REF a_tabel_lasten \\h \\* Lower \\* MERGEFORMAT',
    'REF a_figuur_kaart \\h \\* Lower \\* MERGEFORMAT',
    'REF a_figuur_kaart \\h \\* Lower \\* MERGEFORMAT',
    'REF a_figuur_kaart \\h \\* MERGEFORMAT',
    'SEQ Tabel \\* ARABIC',
    'SEQ Figuur \\* ARABIC',
    'SEQ Tabel \\* ARABIC',
  ]);
  for (const name of ['a_tabel_dekking', 'a_tabel_lasten', 'a_figuur_kaart']) {
    const start = xml.indexOf(`w:name="${name}"`);
    const inside = xml.slice(start, xml.indexOf('<w:bookmarkEnd', start));
    expect(inside).toMatch(/SEQ (?:Tabel|Figuur)/);
    expect(inside).not.toContain('–');
  }
});

test('the references arrive in HTML and in PDF', async () => {
  const document = await compose('nummering: { tabellen: ja, figuren: ja }');
  const html = new TextDecoder().decode((await writeHtml(document, testHuisstijl())).value);
  expect(html).toContain('<a href="#tabel-dekking">Tabel&nbsp;2</a>');
  expect(html).toMatch(/<table id="tabel-dekking"/);
  expect(html).toMatch(/<figure id="figuur-kaart"/);
  expect(html).toContain('aria-label="Tabel&nbsp;2&nbsp;– Dekking"');
  const pdf = await writePdf(document, testHuisstijl());
  expect(pdf.diagnostics).toEqual([]);
});
