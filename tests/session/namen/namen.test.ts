import { describe, expect, test } from 'vitest';
import { hernoemAt, hernoembaarAt } from '../../../src/session/namen/hernoem.ts';
import { definitieAt, verwijzingenAt } from '../../../src/session/namen/zoek.ts';
import { createSession, type Stand } from '../../../src/session/session.ts';
import { editText } from '../../../src/source/edit-text.ts';
import { positionAt, type Span, spanText } from '../../../src/source/source-text.ts';
import { diskWith } from '../../support/disk-with.ts';
import { proposal } from '../../support/proposal.ts';

const PATH = 'proposals/brug/voorstel.md';
const VERGADERING = 'proposals/vergaderingen/2026-10-15/vergadering.md';
const STUK = 'proposals/brug/amendementen/A7.1.md';
const TEXT = proposal(
  [
    '  - de begroting daarvoor te wijzigen',
    '  - id: begroting\n    tekst: de begroting daarvoor te wijzigen',
  ],
  ['{ post: Bouw,', '{ id: bouw, post: Bouw van de brug,'],
  [
    'dekking:\n    posten:',
    'tabellen:\n    raming:\n      titel: Raming\n      rijen:\n        - { id: steen, post: Steen, bedragen: { 2026: 10 } }\n        - { post: Samen, formule: steen + lasten.bouw }\n  dekking:\n    posten:',
  ],
  ['### 2.1 De begroting', '### begroting.1 De begroting'],
  [
    'Dat vraagt de wet.',
    'Dat vraagt de wet[^wet]. Zie :punt[begroting], :bedrag[lasten.bouw.2027] en :tabel[raming].\n\n[^wet]: Artikel 189.',
  ],
  ['::tabel[lasten]\n', '::tabel[lasten]\n\n::tabel[raming]\n'],
);
const AMENDEMENT = `---
soort: amendement
nummer: A7.1
gemeente: standaard
titel: Minder bouw
bij: brug
indieners:
  - { naam: L. Oost, fractie: Groen en Sociaal }
wijzigingen:
  - bedrag: lasten.bouw.2027
    was: 540.000
    wordt: 500.000
  - schrap: begroting
---
`;
const FILES = { [PATH]: TEXT, [STUK]: AMENDEMENT };

const session = createSession({ world: diskWith(FILES), templates: 'templates' });

function stand(path = PATH): Promise<Stand> {
  return session.stand(path);
}

/** Where the cursor is in a piece that occurs once, marked by a bar. */
function at({ source: { text } }: Stand, piece: string): number {
  const [before = '', after = ''] = piece.split('|');
  const found = text.indexOf(before + after);
  expect(found, piece).not.toBe(-1);
  return found + before.length;
}

function show({ source, start, end }: Span): string {
  const { line } = positionAt(source, start);
  return `${source.path.split('/').at(-1)}:${line} ${source.text.slice(start, Math.min(end, start + 30))}`;
}

async function regels(path: string): Promise<readonly string[]> {
  return (await session.diagnostics(path)).map(({ regel }) => regel);
}

async function definitions(piece: string, path = PATH): Promise<readonly string[]> {
  const one = await stand(path);
  return definitieAt(one, at(one, piece)).map(({ span }) => show(span));
}

describe('names', () => {
  test.each([
    [':punt[beg|roting]', ['voorstel.md:12 begroting']],
    ['### begr|oting.1', ['voorstel.md:12 begroting']],
    ['### 1|.1 De brug is nodig', ['voorstel.md:11 voor een fietsbrug in 2026 en ']],
    [':bedrag[lasten.b|ouw.2027]', ['voorstel.md:19 bouw']],
    [':bedrag[la|sten.bouw.2027]', ['voorstel.md:16 lasten']],
    [':tabel[ra|ming].', ['voorstel.md:21 raming']],
    ['formule: st|een', ['voorstel.md:24 steen']],
    ['steen + lasten.bo|uw', ['voorstel.md:19 bouw']],
    ['wet[^we|t].', [expect.stringContaining('wet')]],
  ])('should lead from %s to where it is given', async (piece, wanted) => {
    expect(await definitions(piece)).toEqual(wanted);
  });

  test('should lead from an amendment to the proposal', async () => {
    expect(await definitions('bij: br|ug', STUK)).toEqual(['voorstel.md:1 ']);
    expect(await definitions('lasten.bo|uw.2027', STUK)).toEqual(['voorstel.md:19 bouw']);
    expect(await definitions('schrap: be|groting', STUK)).toEqual(['voorstel.md:12 begroting']);
    expect(await definitions('fractie: Gr|oen', STUK)).toEqual([expect.stringContaining('raad.yaml:')]);
  });

  test.each([
    ['voor: [Stads|belang', 'Stadsbelang'],
    ['O. Pie|tersen]', 'O. Pietersen'],
    ['- P. Qu|ist', 'P. Quist'],
    ['{ naam: W. Zand|stra', 'W. Zandstra'],
    ['eerste_stem: G. Feen|stra', 'G. Feenstra'],
    ['{ fractie: Stads|belang, aantal', 'Stadsbelang'],
    ['tegen: [Vrij| Voorbeeldstad]\n', 'Vrij Voorbeeldstad'],
  ])('should lead from a vote to the council: %s', async (piece, naam) => {
    expect(await definitions(piece, VERGADERING)).toEqual([
      expect.stringMatching(new RegExp(`^raad\\.yaml:\\d+ ${naam}$`)),
    ]);
  });

  test('should be found wherever a member or a fractie voted', async () => {
    const one = await stand(VERGADERING);
    const { length } = verwijzingenAt(one, at(one, 'voor: [Stads|belang'), false);
    expect(length).toBeGreaterThan(2);
    expect(verwijzingenAt(one, at(one, '- P. Qu|ist'), true).map(show)).toEqual([
      expect.stringContaining('raad.yaml'),
      'vergadering.md:10 P. Quist',
    ]);
  });

  test('should be found wherever they are meant, in all files that hang together', async () => {
    const one = await stand();
    const found = verwijzingenAt(one, at(one, 'id: be|groting'), true);
    expect(found.map(show)).toEqual([
      'voorstel.md:12 begroting',
      expect.stringMatching(/^voorstel\.md:\d+ begroting$/),
      expect.stringMatching(/^voorstel\.md:\d+ begroting$/),
      'A7.1.md:13 begroting',
    ]);
  });

  test.each([
    [':punt[beg|roting]', 'wijziging', 4],
    ['{ id: b|ouw', 'aanleg', 4],
    [':tabel[ra|ming].', 'kosten', 3],
    ['[^we|t]:', 'gemeentewet', 2],
  ])('should change everywhere, and nothing else: %s', async (piece, naam, count) => {
    const one = await stand();
    const { value = [] } = hernoemAt(one, at(one, piece), naam);
    expect(value.map(({ span }) => spanText(span))).toHaveLength(count);
    const files = Object.fromEntries(
      Object.entries(FILES).map(([path, text]) => {
        const edits = value.filter(({ span }) => span.source.path === path);
        const own = edits.map(({ span: { start, end }, tekst }) => ({ start, end, text: tekst }));
        return [path, editText(text, own)];
      }),
    );
    const found = async () => (await Promise.all([PATH, STUK].map(regels))).flat();
    const before = await found();
    for (const [path, text] of Object.entries(files)) session.open(path, text);
    expect(await found()).toEqual(before);
    for (const path of Object.keys(files)) session.close(path);
  });

  test.each([
    [':punt[beg|roting]', 'Begroting 2', /kan geen naam zijn/],
    [':punt[beg|roting]', '', /kan geen naam zijn/],
    ['{ id: st|een', 'samen', /is al in gebruik/],
    ['::tabel[las|ten]', 'kosten', /vaste naam/],
    ['### 1|.1 De brug', 'brug', /nog geen naam/],
    ['De oude br|ug', 'brug', /geen naam/],
  ])('should refuse with a reason: %s as %s', async (piece, naam, reason) => {
    const one = await stand();
    const { value, diagnostics } = hernoemAt(one, at(one, piece), naam);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.melding).toMatch(reason);
  });

  test('should say what would be changed', async () => {
    const one = await stand();
    const { value } = hernoembaarAt(one, at(one, ':bedrag[lasten.b|ouw.2027]'));
    expect(value?.name).toBe('bouw');
    expect(value && spanText(value.span)).toBe('bouw');
  });
});

describe('a table in CSV', () => {
  const csv = 'proposals/brug/begroting.csv';
  const files = {
    [PATH]: proposal(
      ['  lasten:\n', '  lasten:\n    bestand: begroting.csv\n'],
      ['Dat vraagt de wet.', 'Dat kost :bedrag[lasten.dek.2026].'],
    ),
    [csv]: 'Post;id;2026;2027\nBrugdek;dek;5.000;0\nLeuning;;1.000;0\n',
    [STUK]: AMENDEMENT.replace('lasten.bouw.2027', 'lasten.dek.2026'),
  };

  const beside = (path: string, all: Readonly<Record<string, string>>) =>
    createSession({ world: diskWith(all), templates: 'templates' }).stand(path);

  test('should lead to wherever its rows are meant, and be renamed with them', async () => {
    const one = await beside(csv, files);
    expect(verwijzingenAt(one, at(one, ';d|ek;'), true).map(show)).toEqual([
      'begroting.csv:2 dek',
      expect.stringMatching(/^voorstel\.md:\d+ dek\.2026$/),
      'A7.1.md:10 dek.2026',
    ]);
    const { value = [] } = hernoemAt(one, at(one, ';d|ek;'), 'vloer');
    expect(value.map(({ span, tekst }) => `${show(span)} ${tekst}`)).toHaveLength(3);
    expect(hernoemAt(one, at(one, 'Leun|ing'), 'x').diagnostics[0]?.melding).toMatch(/omschrijving/);
    expect(hernoemAt(one, at(one, '5.0|00'), 'x').diagnostics[0]?.melding).toMatch(/geen naam/);
  });

  test('should name nothing where it belongs to no proposal', async () => {
    const one = await beside('los/begroting.csv', { 'los/begroting.csv': files[csv] ?? '' });
    expect(verwijzingenAt(one, at(one, ';d|ek;'), true)).toEqual([]);
  });
});
