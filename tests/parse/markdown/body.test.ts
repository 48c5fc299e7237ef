import { describe, expect, test } from 'vitest';
import { platteBloktekst } from '../../../src/domain/tekstblok.ts';
import type { Voetnoot } from '../../../src/domain/voorstel.ts';
import { parseBody } from '../../../src/parse/markdown/body.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { M, marked, placeOf } from '../../support/marked.ts';

function parse(text: string) {
  const { source, places } = marked(`---\n---\n${text}`);
  const { value, diagnostics } = parseBody(source, 8);
  const { secties, voetnoten } = value ?? { secties: [], voetnoten: new Map<string, Voetnoot>() };
  const found = diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`);
  return { secties, voetnoten, diagnostics, places, found };
}

describe('parseBody', () => {
  test('should give each section with its heading, and positions of the file', () => {
    const { secties, places } = parse(`${M}## Doel\n\nEen.\n\n### Sub\n\nTwee.\n\n${M}## Vervolg\n\nDrie.\n`);
    expect(secties.map((sectie) => sectie.kop.value)).toEqual(['Doel', 'Vervolg']);
    expect(secties.map((sectie) => placeOf(sectie.kop.span))).toEqual(places);
    const blokken = secties[0]?.inhoud.map((blok) => `${placeOf(blok.span)} ${platteBloktekst(blok)}`);
    expect(blokken).toEqual(['5:1 Een.', '7:1 Sub', '9:1 Twee.']);
  });

  test('should leave other words behind a colon alone', () => {
    const { secties, found } = parse(
      '## Doel\n\nOm 10:30 uur, zie:punt 3 en ::dit, in \\:\\:tabel[x] en 1:a.\n',
    );
    expect(secties[0]?.inhoud.map(platteBloktekst)).toEqual([
      'Om 10:30 uur, zie:punt 3 en ::dit, in ::tabel[x] en 1:a.',
    ]);
    expect(found).toEqual([]);
  });

  test('should leave brackets alone that are no link', () => {
    expect(parse('## Doel\n\nZie [1][2], a[b][c], \\[x][y] en [concept] [nota].\n').found).toEqual([]);
  });

  test('should turn reference links into links and drop comments', () => {
    const { secties, found } = parse(
      '## Doel\n\n<!-- intern -->\n\n[het plan][p]<!-- x -->.\n\n[p]: https://example.nl\n',
    );
    expect(secties[0]?.inhoud).toMatchObject([
      { tekst: [{ soort: 'link', adres: 'https://example.nl' }, { tekst: '.' }] },
    ]);
    expect(found).toEqual([]);
  });

  test('should keep footnotes apart', () => {
    const { secties, voetnoten } = parse('## Doel\n\nTekst.[^a]\n\n[^a]: De noot.\n');
    expect([...voetnoten.keys()]).toEqual(['a']);
    expect(secties[0]?.inhoud).toHaveLength(1);
  });

  test.each([
    ['a block of HTML', `## Doel\n\n${M}<div>x</div>\n`, 'geen-html'],
    ['text behind a comment', `## Doel\n\n${M}<!-- nog doen --> De brug is oud.\n`, 'geen-html'],
    ['HTML inside a line', `## Doel\n\nEen ${M}<b>vet</b> woord.\n`, 'geen-html'],
    ['an indented code block', `## Doel\n\nTekst.\n\n${M}    ingesprongen\n`, 'codeblok'],
    ['a footnote in the heading of a section', `## Doel${M}[^a]\n\nx\n\n[^a]: y\n`, 'voetnoot'],
    [
      'an amount in the heading of a section',
      `## Kosten ${M}:bedrag[lasten.totaal]\n\nx\n`,
      'onbekende-verwijzing',
    ],
    ['a rule', `## Doel\n\nTekst.\n\n${M}***\n`, 'streep'],
    ['a heading with one #', `${M}# Titel\n\n## Doel\n\nx\n`, 'kop-niveau'],
    ['text before the first heading', `${M}Tekst.\n\n## Doel\n\nx\n`, 'tekst-zonder-kop'],
    ['a mistyped amount', `## Doel\n\nKost ${M}:bedrga[lasten.totaal].\n`, 'onbekende-verwijzing'],
    ['a table with one colon', `## Doel\n\n${M}:tabel[lasten]\n`, 'onbekende-verwijzing'],
    [
      'an amount with two colons on a line',
      `## Doel\n\n${M}::bedrag[lasten.totaal]\n`,
      'onbekende-verwijzing',
    ],
    ['a mistyped table', `## Doel\n\n${M}::tabbel[lasten]\n`, 'onbekende-verwijzing'],
    ['a container', `## Doel\n\n${M}:::kader\nx\n:::\n`, 'onbekende-verwijzing'],
    ['a table in a sentence', `## Doel\n\nZie ${M}::tabel[lasten] hier.\n`, 'onbekende-verwijzing'],
    ['a table with a space', `## Doel\n\n${M}::tabel [lasten]\n`, 'onbekende-verwijzing'],
    ['an amount with two colons', `## Doel\n\nKost ${M}::bedrag[lasten.totaal].\n`, 'onbekende-verwijzing'],
    ['a number with two colons', `## Doel\n\nZie ${M}::punt[plan].\n`, 'onbekende-verwijzing'],
    ['a number without brackets', `## Doel\n\nZie ${M}:punt plan.\n`, 'onbekend-besluitpunt'],
    ['a link to nowhere', `## Doel\n\nZie ${M}[het rapport][rap].\n`, 'link-adres'],
    ['a link to nowhere by its own name', `## Doel\n\nZie ${M}[het rapport][].\n`, 'link-adres'],
    ['a picture from nowhere', `## Doel\n\n${M}![Een stip][stip]\n`, 'afbeelding-bestand'],
    ['a second footnote of one name', `## Doel\n\nx[^a]\n\n[^a]: Een.\n\n${M}[^a]: Twee.\n`, 'voetnoot'],
    ['a footnote in a footnote', `## Doel\n\nx[^a]\n\n[^a]: Een.${M}[^b]\n\n[^b]: Twee.\n`, 'voetnoot'],
  ])('should refuse %s', (_, text, regel) => {
    const { found, places } = parse(text);
    expect(found.slice(0, 1)).toEqual([`${regel} ${places[0]}`]);
  });

  test.each([
    [':::tabel[lasten]\n:::', "Schrijf '::tabel[…]', met twee dubbele punten en op een eigen regel."],
    ['Zie ::tabel[lasten] hier.', 'Zet de tabel op een eigen regel: `::tabel[lasten]`.'],
    ['Kost ::bedrag[lasten.totaal].', 'Schrijf één dubbele punt: `:bedrag[lasten.totaal]`.'],
    ['    ingesprongen', 'Laat de regels minder dan vier spaties inspringen.'],
    ['```\nx', 'Haal de regels met ``` weg.'],
    [
      '<!-- nog doen --> De brug.',
      'Zet de opmerking op een eigen regel, met een lege regel eronder, of achter de tekst.',
    ],
    ['~~~~ js\nx\n~~~~', 'Haal de regels met ~~~~ weg.'],
  ])('should say what to write in place of %j', (text, hint) => {
    const { diagnostics } = parse(`## Doel\n\n${text}\n`);
    expect(diagnostics.map((one) => one.hint)).toEqual([hint]);
  });

  test('should keep the first footnote of a name', () => {
    const { voetnoten } = parse('## Doel\n\nx[^a]\n\n[^a]: Een.\n\n[^a]: Twee.\n');
    expect(voetnoten.get('a')?.inhoud.map(platteBloktekst)).toEqual(['Een.']);
  });

  test('should read on in a container that is not closed', () => {
    const { secties, found, places } = parse(`## Doel\n\n${M}:::tabel[lasten]\n\n## Vervolg\n\ny\n`);
    expect(found).toEqual([`onbekende-verwijzing ${places[0]}`]);
    expect(secties.map(({ kop }) => kop.value)).toEqual(['Doel', 'Vervolg']);
  });

  test('should read on behind a comment that is not closed', () => {
    const { secties, found, places } = parse(`## Doel\n\nx\n\n${M}<!-- nog doen\n\n## Vervolg\n\ny\n`);
    expect(found).toEqual([`opmerking-open ${places[0]}`]);
    expect(secties.map(({ kop }) => kop.value)).toEqual(['Doel', 'Vervolg']);
  });

  test('should take a section with one # for what it is meant to be', () => {
    const { secties, found, places } = parse(`${M}# Inleiding\n\nx\n\n## Doel\n\ny\n`);
    expect(found).toEqual([`kop-niveau ${places[0]}`]);
    expect(secties.map(({ kop }) => kop.value)).toEqual(['Inleiding', 'Doel']);
  });

  test.each([
    ['raadsvoorstel', '## Aanleiding'],
    ['amendement', '## Toelichting'],
    ['subamendement', '## Toelichting'],
    ['motie', '## Toelichting'],
    ['vergadering', '## 1'],
  ])('should name a heading that a %s may have', (soort, kop) => {
    const { diagnostics } = parseDocument(
      createSource('stuk.md', `---\nsoort: ${soort}\n---\nLosse tekst.\n`),
    );
    expect(diagnostics.map(({ hint }) => hint)).toEqual([`Begin met een kop, zoals \`${kop}\`.`]);
  });

  test('should report text before the first heading once', () => {
    const { found, places } = parse(`${M}**Inleiding**\n\nx\n\ny\n\n## Doel\n\ny\n`);
    expect(found).toEqual([`tekst-zonder-kop ${places[0]}`]);
  });

  test('should read a long text in time that grows with its length', () => {
    const source = createSource(
      'voorstel.md',
      `## Doel\n\n${'Een zin met *nadruk* en een [link](https://example.nl).\n\n'.repeat(2000)}`,
    );
    expect(parseBody(source, 0).value?.secties[0]?.inhoud).toHaveLength(2000);
  });
});
