import { describe, expect, test } from 'vitest';
import { openPapier } from '../../src/importeer/papier/open-papier.ts';
import { paragraph, wordFile } from '../support/word.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('openPapier', () => {
  test('should say what to do with text that is not UTF-8', () => {
    // "financiën" in Windows-1252
    const bytes = Uint8Array.from([...bytesOf('financi'), 0xeb, ...bytesOf('n\r\n')]);
    expect(openPapier(bytes)).toEqual({
      melding: 'Deze tekst is niet in UTF-8 opgeslagen: letters als ë en € zijn niet zeker.',
      hint: 'Open het bestand in Kladblok, kies Bestand, Opslaan als, en kies bij Codering UTF-8.',
    });
  });

  test('should join words that were broken over lines, and no others', () => {
    const opened = openPapier(
      bytesOf('De gemeente-\nraad stelt de in-\nen uitvoer van Noord-\nHolland vast.\n'),
    );
    if ('melding' in opened) throw new Error(opened.melding);
    expect(opened.lees('aanvaard').body).toMatchObject([
      { children: [{ text: 'De gemeenteraad stelt de in- en uitvoer van Noord-Holland vast.' }] },
    ]);
  });

  test('should know a heading that stands right above its text, and go on over an empty line in a sentence', () => {
    const above = 'Zij bekijken de komende maanden met alle partners in de hele stad of dit';
    const opened = openPapier(
      bytesOf(`Aanleiding\n${above}\n\nkan doorgaan.\n\nDe naam\nDoel\nvan het plan.\n`),
    );
    if ('melding' in opened) throw new Error(opened.melding);
    const { body } = opened.lees('aanvaard', (line) => line === 'Aanleiding' || line === 'Doel');
    expect(body).toMatchObject([
      { children: [{ text: 'Aanleiding' }] },
      { children: [{ text: `${above} kan doorgaan.` }] },
      { children: [{ text: 'De naam Doel van het plan.' }] },
    ]);
  });

  test('should count changes of text, of looks and in the foot of pages', () => {
    const change = (id: number, text: string) =>
      `<w:ins w:id="${id}" w:author="A"><w:r><w:t>${text}</w:t></w:r></w:ins>`;
    const bytes = wordFile(
      `<w:p>${change(1, 'een')}</w:p>${paragraph('twee', '<w:pPrChange w:id="2" w:author="A"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>')}<w:sectPr><w:footerReference w:type="default" r:id="voet"/></w:sectPr>`,
      { footers: { voet: `<w:p>${change(3, 'drie')}</w:p>` } },
    );
    const opened = openPapier(bytes);
    expect('wijzigingen' in opened && opened.wijzigingen).toBe(3);
  });

  test.each([
    ['tekst', bytesOf(`Aanleiding\n\nEen ${'x'.repeat(2001)} woord.\n`)],
    ['een alinea', wordFile(paragraph(`Een ${'x'.repeat(2001)} woord.`))],
    ['een cel', wordFile(`<w:tbl><w:tr><w:tc>${paragraph('x'.repeat(2001))}</w:tc></w:tr></w:tbl>`)],
    [
      'tekst die geschrapt is',
      wordFile(`<w:p><w:del w:id="1"><w:r><w:delText>${'x'.repeat(2001)}</w:delText></w:r></w:del></w:p>`),
    ],
  ])('should refuse a word that is none, in %s, and say which', (_, bytes) => {
    expect(openPapier(bytes)).toEqual({
      melding: `In dit bestand staat iets dat niet te lezen is. Hier staan meer dan 2000 tekens achter elkaar zonder spatie. Het begint met '${'x'.repeat(39)}…'.`,
      hint: 'Kijk of er per ongeluk iets in is geplakt, of zet er spaties tussen.',
    });
  });

  test('should refuse a paragraph that is too long to be one, and spaces without end', () => {
    const long = openPapier(wordFile(paragraph('Een zin. '.repeat(6000))));
    expect(long).toMatchObject({ melding: expect.stringContaining('langer dan 50000 tekens') });
    const spaces = openPapier(
      wordFile(`<w:p><w:r><w:t xml:space="preserve">a${' '.repeat(2001)}b</w:t></w:r></w:p>`),
    );
    expect(spaces).toMatchObject({ hint: 'Laat er één staan.' });
  });
});
