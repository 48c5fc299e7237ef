import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { M, marked, placeOf } from '../../support/marked.ts';

/** The problems in a piece of YAML as "line:column melding | hint", and the places that are marked in it. */
function read(text: string) {
  const { source, places } = marked(text);
  const { diagnostics } = parseYaml(source, 0, source.text.length);
  return {
    places,
    found: diagnostics.map(({ span }) => placeOf(span)),
    said: diagnostics.map(({ melding, hint }) => `${melding} | ${hint ?? ''}`).join('\n'),
  };
}

const POST = (inside: string) =>
  `financien:\n  lasten:\n    posten:\n      - ${inside}\n  dekking:\n    posten:\n      - { post: x, bedragen: { 2026: 1 } }\n`;

describe('a slip of a newcomer in YAML', () => {
  test.each([
    ['a tab', `a:\n${M}\tb: x\nc: y\n`, /tab/],
    ['a colour without quotes', `a:\n  b: ${M}#00594f\nc: y\n`, /'#00594f'/],
    ['a number with a hash', `a: ${M}#12 # nog nakijken\n`, /'#12'/],
    ['a tab before a list', POST('x').replace('      - x', `${M}\t\t\t- { post: x }`), /tab/],
    ['a hard space behind a key', `a:${M}\u00a0x\n`, /harde spatie/],
    ['a hard space as indentation', `a:\n${M}\u00a0\u00a0- x\n`, /harde spatie/],
    [
      'parts without sub',
      `besluitpunten:\n  - tekst: de reserves op te heffen\n    ${M}- wegen\n    - bruggen\n`,
      /`sub:`/,
    ],
    ['bullets as one value', `a:\n  • x\n  ${M}• y\n`, /'•' begint hier geen punt.*streepje en een spatie/],
    ['a question mark for an amount', POST(`{ post: x, bedragen: { 2026: ${M}?, 2027: 5 } }`), /pm/],
    ['a bullet', `a:\n${M}•\tx\nb: y\n`, /opsommingsteken.*` {2}- tekst`/i],
    ['a typed number', `a:\n${M}1. De nota vaststellen.\nb: y\n`, /nummer.*` {2}- tekst`/],
    ['a list on the line of its key', `a: ${M}- x\n  - y\n`, /volgende regel/],
    ['curly quotes', `a: ${M}”Samen: nu”\n`, /rechte aanhalingstekens/],
    ['an apostrophe between single quotes', `a: ${M}'De auto's'\n`, /"De auto's"/],
    ['text behind quotes', `a: ${M}"Samen" en nu\n`, /'"Samen" en nu'/],
    ['no space behind a colon', `${M}onderwerp:Test\nb: y\n`, /spatie/],
    ['a colon in a value', `a: ${M}Samen: nu\n`, /"Samen: nu"/],
    ['a value that starts with brackets', `a: ${M}[concept] nota\n`, /"\[concept\] nota"/],
    [
      'an amount with ,-',
      POST(`{ post: x, bedragen: { 2026: € ${M}62.000,-, 2027: 1 } }`),
      /Schrijf 62\.000\./,
    ],
    ['an amount with ,--', POST(`{ post: x, bedragen: { 2026: ${M}62.000,-- } }`), /Schrijf 62\.000\./],
    [
      'a dash for no amount',
      POST(`{ post: x, bedragen: { 2025: ${M}- , 2026: 5 } }`),
      /laat dat jaar dan weg/,
    ],
    ['two amounts with cents', POST(`{ post: x, bedragen: { 2026: ${M}5,20, 2027: 6,20 } }`), /"5,20"/],
    ['a key without its value between braces', `x: { ${M}steller }\n`, /zonder waarde.*steller: waarde/],
    ['a semicolon between years', POST(`{ post: x, bedragen: { 2026: 5${M}; 2027: 6 } }`), /puntkomma/],
    ['no space behind a year', POST(`{ post: x, bedragen: {${M}2026:5} }`), /2026: 5/],
    ['an equals sign', POST(`{ post: x, bedragen: { ${M}2026 = 5 } }`), /2026: 5/],
    [
      'a colon between braces',
      POST(`{ post: ${M}Aanleg: fase 1, bedragen: { 2026: 5 } }`),
      /"Aanleg: fase 1"/,
    ],
    [
      'brackets in a value',
      POST(`{ post: ${M}Aanleg [fase 1], bedragen: { 2026: 5 } }`),
      /"Aanleg \[fase 1\]"/,
    ],
    [
      'a brace that is not closed',
      POST('{ post: x, bedragen: { 2026: 5 }').replace('- {', `${M}- {`),
      /geopend/,
    ],
    ['a quote that is not closed', `a: ${M}"Samen\nb: c\nd: e\n`, /: "Samen"\./],
    ['a single quote that is not closed', `a: ${M}'s Avonds # laat\nb:\n  - c\n`, /: "'s Avonds # laat"\./],
    ['a quote that is not closed in a list', `a:\n  - ${M}"een\n  - twee\nb: "x"\n`, /: "een"\./],
    [
      'a quote that is not closed between braces',
      POST(`{ post: ${M}"Aanleg, bedragen: { 2026: 5 } }`),
      /sluitend aanhalingsteken/,
    ],
    ['a dash too far to the left', `a:\n  - x\n ${M}- y\n`, /streepjes recht onder elkaar/],
    ['a dash too far to the right', `a:\n  - x\n   ${M}- y\n`, /recht onder elkaar/],
    ['a key out of line', `a:\n  - post: x\n   ${M}bedragen: y\n`, /springt niet even ver in/],
  ])('should be named once, with the correction: %s', (_, text, said) => {
    const result = read(text);
    expect(result.found).toEqual([result.places[0]]);
    expect(result.said).toMatch(said);
  });

  test('should be reported on each line where it stands', () => {
    const { found, places } = read(`a: ${M}x: y\nb:\n${M}\tc: z\nd: ${M}“p: q”\n`);
    expect(found).toEqual(places);
  });

  test.each([
    ['a value over two lines', 'a: de nota\n  vast te stellen\n'],
    ['a line that starts with a minus behind a block sign', 'a: >\n  tekst\n  - tekst\n'],
    ['a value between quotes with everything in it', 'a: "x: y [z] {q} - r, s"\n'],
    ['amounts between quotes', 'a: { 2026: "1.234,56", 2027: "€ 5,-" }\n'],
    ['curly quotes in a value', 'a: “Samen” en nu\n'],
  ])('should not be seen in %s', (_, text) => {
    expect(read(text).said).toBe('');
  });
});
