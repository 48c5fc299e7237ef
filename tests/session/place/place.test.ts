import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, placeAt } from '../../../src/session/place/place.ts';
import { createSource, spanText } from '../../../src/source/source-text.ts';
import { SOURCE_TEXTS } from '../support/source-texts.ts';

/** Where the sign ‸ stands, in a line of words: "waarde besluitpunten.0 'het plan'". */
function whereIs(text: string, path = 'proef/voorstel.md'): string {
  const at = text.indexOf('‸');
  return tell(placeAt(createSource(path, text.replace('‸', '')), at));
}

/** The same for YAML above a text. */
const inYaml = (yaml: string) => whereIs(`---\n${yaml}\n---\n\n## Aanleiding\n`);

function tell(place: Place): string {
  const word = (span: Parameters<typeof spanText>[0]) => `'${spanText(span)}'`;
  switch (place.soort) {
    case 'yaml': {
      const { at, path, directive, keys, flow, colon, before, dash } = place;
      if (directive) return `${path.join('.')} ${tellDirective(directive)}`;
      const extra = [
        flow && 'haken',
        colon && 'dubbele punt',
        before === ' ' && 'spatie',
        dash && 'streepje',
        keys.length > 0 && `naast ${keys.join(' ')}`,
      ].filter(Boolean);
      return [at, path.join('.') || '-', word(place.word), ...extra].join(' ');
    }
    case 'tekst': {
      const { kop, directive, adres, sectie, argument } = place;
      const head = kop ? `kop${kop.niveau} ${word(kop.text)}` : 'tekst';
      const what = directive ? tellDirective(directive) : adres ? `adres ${word(adres.span)}` : head;
      const under = [sectie, argument].flatMap((one) =>
        one && one.line.start !== kop?.line.start ? [spanText(one.text)] : [],
      );
      return `${what}${under.length > 0 ? ` onder ${under.join(' / ')}` : ''}`;
    }
    case 'opmerking':
      return `opmerking ${word(place.inside)} ${word(place.word)}`;
    case 'rand':
      return 'rand';
  }
}

function tellDirective({
  naam,
  blok,
  at,
  argument,
  closed,
}: Extract<Place, { soort: 'tekst' }>['directive'] & {}) {
  const inside = argument ? `[${spanText(argument)}${closed ? ']' : ''}` : '';
  return `${blok ? '::' : ':'}${naam}${inside} ${at}`;
}

describe('a place in YAML', () => {
  test.each([
    // Keys.
    ['‸', "sleutel - ''"],
    ['soort: raadsvoorstel\n‸', "sleutel - '' naast soort"],
    ['soort: raadsvoorstel\nond‸', "sleutel - 'ond' naast soort"],
    ['soort: raadsvoorstel\no‸nderw: Brug', "sleutel - 'onderw' dubbele punt naast soort"],
    ['financien:\n  ja‸\n  lasten:\n    posten: []', "sleutel financien 'ja' naast lasten"],
    ['financien:\n  ‸\n  lasten:\n', "sleutel financien '' naast lasten"],
    ['financien:\n  lasten:\n    posten: []\n  ‸', "sleutel financien '' naast lasten"],
    ['financien:\n  ‸', "open financien ''"],
    ['intern:\n  te‸', "open intern 'te'"],
    // Values.
    ['soort: ‸', "waarde soort ''"],
    ['soort:‸', "waarde soort '' spatie"],
    ['soort: raads‸voorstel', "waarde soort 'raadsvoorstel'"],
    ['soort: raadsvoorstel ‸# het stuk', "waarde soort ''"],
    ['onderwerp: "Een ‸brug', `waarde onderwerp '"Een brug'`],
    ["onderwerp: 'Een ‸brug'\ndatum: 2026", "waarde onderwerp ''Een brug''"],
    ['onderwerp: Een lange\n  ti‸tel\ndatum: 2026', "waarde onderwerp 'Een lange\n  titel'"],
    // Lists.
    ['gelet_op:\n  - ‸', "open gelet_op.0 ''"],
    ['gelet_op:\n  -‸', "open gelet_op.0 '' spatie"],
    ['gelet_op:\n  - een\n  - art‸', "open gelet_op.1 'art'"],
    ['gelet_op:\n  - een\n  ‸', "open gelet_op.1 '' streepje"],
    ['gelet_op:\n  - een\n‸', "sleutel - '' naast gelet_op"],
    ['besluitpunten:\n  - het plan va‸st te stellen', "waarde besluitpunten.0 'het plan vast te stellen'"],
    ['besluitpunten:\n  - id: plan\n    ‸', "sleutel besluitpunten.0 '' naast id"],
    ['besluitpunten:\n  - id: plan\n    te‸', "sleutel besluitpunten.0 'te' naast id"],
    ['besluitpunten:\n- id: plan\n  te‸kst: x\n- y', "sleutel besluitpunten.0 'tekst' dubbele punt naast id"],
    ['besluitpunten:\n  - tekst: a\n    sub:\n      - b\n      - ‸\n  - c', "open besluitpunten.0.sub.1 ''"],
    // Between brackets.
    ['financien:\n  jaren: [2026, ‸]', "open financien.jaren.1 '' haken"],
    ['financien:\n  jaren: [2026, ‸\n  lasten:', "open financien.jaren.1 '' haken"],
    ['a:\n  - { post: Bouw, ‸}', "sleutel a.0 '' haken naast post"],
    ['a:\n  - { post: Bouw, be‸', "sleutel a.0 'be' haken naast post"],
    ['a:\n  - { post: ‸', "waarde a.0.post '' haken"],
    ['a:\n  - { post: ‸, bedragen: { 2026: 3 } }', "waarde a.0.post '' haken"],
    ['a:\n  - { po‸: Bouw }', "sleutel a.0 'po' haken dubbele punt"],
    ['a:\n  - { post: Bouw, bedragen: { 2026: 6‸0.000 } }', "waarde a.0.bedragen.2026 '60.000' haken"],
    ['a:\n  - { post: Bouw, bedragen: { 2026: 1, ‸', "sleutel a.0.bedragen '' haken naast 2026"],
    ['a:\n  - { post: "Bouw, b‸', `waarde a.0.post '"Bouw, b' haken`],
    ['a:\n  - { post: Bouw, be‸\n  - { post: Weg }', "sleutel a.0 'be' haken naast post"],
    // Directives.
    ['besluitpunten:\n  - een bedrag van :bed‸', 'besluitpunten.0 :bed naam'],
    ['besluitpunten:\n  - een bedrag van :bedrag[las‸ beschikbaar', 'besluitpunten.0 :bedrag[las waarde'],
    [
      'besluitpunten:\n  - een bedrag van :bedrag[lasten.to‸taal] te',
      'besluitpunten.0 :bedrag[lasten.totaal] waarde',
    ],
    // Comments.
    ['# regel zins‸lengte uit: x', "opmerking ' regel zinslengte uit: x' 'zinslengte'"],
    ['soort: x # re‸gel', "opmerking ' regel' 'regel'"],
  ])('should know where the cursor is in %j', (yaml, expected) => {
    expect(inYaml(yaml)).toBe(expected);
  });

  test('should end where the text begins, closed or not', () => {
    expect(whereIs('---\nsoort: ‸')).toBe("waarde soort ''");
    expect(whereIs('---\nsoort: x\n\n## Aanl‸eiding')).toBe("kop2 'Aanleiding'");
    expect(whereIs('---\nsoort: x\n‸---\n')).toBe('rand');
    expect(whereIs('---\n‸---\n')).toBe("sleutel - ''");
    expect(whereIs('‸')).toBe('tekst');
  });

  test('should take a file of YAML in whole', () => {
    expect(whereIs('soorten:\n  raadsvoorstel:\n    na‸', 'templates/proef/sjabloon.yaml')).toBe(
      "open soorten.raadsvoorstel 'na'",
    );
  });
});

describe('a place in the text', () => {
  const inText = (body: string) => whereIs(`---\nsoort: x\n---\n\n${body}`);
  test.each([
    ['## ‸', "kop2 ''"],
    ['## Aanl‸', "kop2 'Aanl'"],
    ['##‸', "kop2 ''"],
    ['## Argumenten\n\n### 1.‸', "kop3 '1.' onder Argumenten"],
    ['## Argumenten\n\n### 1.1 Omdat\n\nEr is ‸', 'tekst onder Argumenten / 1.1 Omdat'],
    ['## Argumenten\n\n### 1.1 Omdat\n\n## Doel\n\n‸', 'tekst onder Doel'],
    ['De kosten zijn :bedrag[‸', ':bedrag[ waarde'],
    ['De kosten zijn :bedrag[lasten.‸] in 2026', ':bedrag[lasten.] waarde'],
    ['::tab‸', '::tab naam'],
    ['::tabel[‸]', '::tabel[] waarde'],
    ['Om 10:‸30 uur', 'tekst'],
    ['![Kaart](bee‸ld/kaart.png)', "adres 'beeld/kaart.png'"],
    ['<!-- regel zins‸ -->', "opmerking ' regel zins ' 'zins'"],
    ['<!-- regel zins‸\n\nDan tekst', "opmerking ' regel zins' 'zins'"],
    ['<!-- a -->\n\nDan tekst‸', 'tekst'],
  ])('should know where the cursor is in %j', (body, expected) => {
    expect(inText(body)).toBe(expected);
  });
});

describe('any place of any text', () => {
  test('should be found without an error, with a word in which the cursor stands', () => {
    const positions = fc.record({
      one: fc.constantFrom(...SOURCE_TEXTS),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(200),
      insert: fc.constantFrom('', '{', '[', '"', "'", ':bedrag[', '- ', '\n', '  ', ': ', '#', '---\n', '\t'),
    });
    fc.assert(
      fc.property(positions, ({ one: { path, text }, cut, length, insert }) => {
        const at = Math.floor(cut * text.length);
        const broken = text.slice(0, at) + insert + text.slice(at + length);
        const source = createSource(path, broken);
        for (const offset of [at, at + insert.length, at + insert.length + 3]) {
          const place = placeAt(source, offset);
          const { word } = place;
          const here = Math.min(offset, source.text.length);
          expect(word.start).toBeLessThanOrEqual(here);
          expect(word.end).toBeGreaterThanOrEqual(here);
        }
      }),
      { numRuns: 150 },
    );
  });
});
