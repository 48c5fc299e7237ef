import { beforeAll, describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';
import { OWN_PROPERTIES } from '../../src/ooxml/own-properties.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import type { WordDocument } from '../../src/ooxml/word/word-document.ts';
import { beoordeel } from '../../src/opmerkingen/beoordeel.ts';
import { type Herdruk, herdruk } from '../../src/opmerkingen/gedrukt/herdruk.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { beoordeeld, type Ingreep } from '../support/beoordeeld.ts';
import { paragraph, wordFile } from '../support/word.ts';

const disk = createDiskWorld(process.cwd());
const sjablonen = openSjablonen(disk, 'templates');
const PATH = 'proposals/standaard-zwembad-renovatie/voorstel.md';
const bron = new TextDecoder()
  .decode(disk.read(PATH))
  .replace('## Vervolg\n', '## Groen om het bad\n\nDe bomen blijven staan.\n\n## Vervolg\n');
const world = overlayWorld(disk, PATH, new TextEncoder().encode(bron));
let docx = new Uint8Array();
let gemaakt: Herdruk;

function opened(bytes: Uint8Array): WordDocument {
  const read = readWord(bytes);
  if (!('document' in read)) throw new Error(read.refused);
  return read.document;
}

beforeAll(async () => {
  const { value } = await build(world, PATH, { sjablonen, formaten: ['docx'], variant: 'intern' });
  docx = new Uint8Array(value?.find(({ name }) => name.endsWith('.docx'))?.bytes ?? []);
  const made = await herdruk(world, PATH, sjablonen, opened(docx));
  if (!made.value) throw new Error('not made again');
  gemaakt = made.value;
});

async function lees(document: WordDocument) {
  const { value, diagnostics } = await beoordeel(world, PATH, sjablonen, document, { gemaakt, namen: false });
  const [then, now] = [bron.split('\n'), (value?.tekst ?? bron).split('\n')];
  return {
    diagnostics,
    regels: diagnostics.map(({ regel }) => regel),
    weg: then.filter((line) => !now.includes(line)),
    erbij: now.filter((line) => !then.includes(line)),
  };
}

const metIngrepen = (...ingrepen: readonly Ingreep[]) => lees(opened(beoordeeld(docx, ingrepen)));
const lijn = (words: string) => bron.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('beoordeel', () => {
  test('should make the internal version again when the file is that, by a property of its own', async () => {
    expect(opened(docx).properties.custom.get(OWN_PROPERTIES.variant)).toBe('intern');
    expect(gemaakt.variant).toBe('intern');
    expect(await metIngrepen()).toEqual({ diagnostics: [], regels: [], weg: [], erbij: [] });
  });

  test('should write comments as JSON and as text with their places', async () => {
    const { diagnostics } = await metIngrepen({ soort: 'opmerking', bij: 'De bomen', tekst: 'Alle?' });
    const [told] = JSON.parse(formatDiagnostics(diagnostics, 'json', { color: false }));
    const place = { lijn: lijn('De bomen'), kolom: 1, eindlijn: lijn('De bomen'), eindkolom: 9 };
    expect(told).toMatchObject({ regel: 'word-opmerking', ernst: 'tip', bestand: PATH, ...place });
    expect(told.melding).toBe('Opmerking: Alle?');
    expect(formatDiagnostics(diagnostics, 'tekst', { color: false })).toContain(
      `${PATH}:${lijn('De bomen')}:1: tip [word-opmerking] Opmerking: Alle?`,
    );
  });

  test('should tell a comment that is about no place, and what only the template prints, at the subject', async () => {
    const { diagnostics, erbij } = await metIngrepen(
      { soort: 'los', tekst: 'Mooi stuk.' },
      { soort: 'vervang', was: 'Aldus besloten', wordt: 'Zo besloten' },
    );
    expect(erbij).toEqual([]);
    const [comment] = diagnostics;
    expect(comment?.melding).toBe('Opmerking: Mooi stuk. (bij het hele stuk)');
    for (const { span } of diagnostics) expect(span?.source.path).toBe(PATH);
    expect(diagnostics.map(({ regel }) => regel)).toContain('word-sjabloon');
  });

  test('should write links and bold words that were put in as Markdown', async () => {
    const { erbij } = await metIngrepen(
      { soort: 'vervang', was: 'De bomen', wordt: 'De eiken', link: 'https://example.nl/bomen' },
      { soort: 'vervang', was: 'vraagt een nieuwe plaats', wordt: 'vraagt vooral een plaats', vet: true },
    );
    expect(erbij).toEqual([
      expect.stringContaining('vraagt **vooral** een plaats'),
      'De [eiken](https://example.nl/bomen) blijven staan.',
    ]);
  });

  test('should refuse another amount in a cell that is computed, and name the cell', async () => {
    const { diagnostics, weg } = await metIngrepen({ soort: 'vervang', was: '399.100', wordt: '400.000' });
    expect(weg).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ regel: 'word-berekend' });
    expect(diagnostics[0]?.hint).toContain('kapitaallasten.totaal.2030');
  });

  test('should leave headings that were deleted to the author', async () => {
    const { diagnostics, regels, weg } = await metIngrepen(
      { soort: 'schrap', bij: 'Groen om het bad' },
      { soort: 'schrap', bij: 'De rente kan stijgen' },
    );
    expect(weg).toEqual([]);
    expect(regels).toEqual(['word-wijziging', 'word-wijziging']);
    expect(diagnostics.map(({ ernst }) => ernst)).toEqual(['waarschuwing', 'waarschuwing']);
  });

  test('should write signs in a heading of the author so that they stay signs', async () => {
    const { regels, erbij } = await metIngrepen({
      soort: 'vervang',
      was: 'Groen om het bad',
      wordt: 'Groen *om* [het] bad',
    });
    expect(regels).not.toContain('word-sjabloon');
    expect(erbij).toEqual(['## Groen \\*om\\* \\[het] bad']);
  });

  test('should make nothing of a paper that is another one, however long', async () => {
    const vreemd = Array.from({ length: 5000 }, (_, index) => paragraph(`Regel ${index} over een brug.`));
    const long = await lees(opened(wordFile(vreemd.join(''))));
    expect([long.weg, long.regels]).toEqual([[], ['word-tegenstrijdig']]);
    for (const slug of ['overbetuwe-pok', 'standaard-fietsparkeren-station']) {
      const path = `proposals/${slug}/voorstel.md`;
      const { value } = await build(disk, path, { sjablonen, formaten: ['docx'], variant: 'openbaar' });
      const bytes = value?.find(({ name }) => name.endsWith('.docx'))?.bytes ?? new Uint8Array();
      const paper = await lees(opened(beoordeeld(bytes, [{ soort: 'los', tekst: 'Van een ander.' }])));
      expect([paper.weg, paper.regels], slug).toEqual([[], ['word-tegenstrijdig']]);
    }
  });
});
