import { describe, expect, test } from 'vitest';
import { formatVoorstel, type Nummers } from '../../src/format/format-voorstel.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';

const parse = (text: string) => {
  const { value } = parseDocument(createSource('voorstel.md', text));
  if (!value) throw new Error('niet te lezen');
  return value;
};
const text = (punten: string, body: string) =>
  `---\nbesluitpunten:\n${punten}---\n\n## Argumenten\n\n${body}`;

function lines(proposal: string, nummers: Nummers) {
  const { value = '', diagnostics } = formatVoorstel(parse(proposal), undefined, nummers);
  return {
    heads: value.split('\n').filter((line) => line.startsWith('### ')),
    found: diagnostics.map(({ regel, melding }) => `${regel}: ${melding}`),
  };
}

const OUD = '  - het plan vast te stellen\n  - het plan in 2029 te evalueren\n';
const NIEUW =
  '  - het plan vast te stellen\n  - kinderen te laten meedenken\n  - id: terug\n    tekst: het plan in 2029 te evalueren\n';
const BODY =
  '### 1.1 Een plan geeft richting\n\nZie besluitpunt 2 en argument 2.1.\n\n### 2.1 De evaluatie leert ons wat\n\nDaarom.\n';

describe('numbers of arguments on request', () => {
  test('should follow their besluitpunten, and tell the sentences that may be wrong', () => {
    const { heads, found } = lines(text(NIEUW, `${BODY}\n### 2.2 Kinderen weten wat leuk is\n\nDaarom.\n`), {
      vorige: parse(text(OUD, BODY)),
    });
    expect(heads).toEqual([
      '### 1.1 Een plan geeft richting',
      '### 3.1 De evaluatie leert ons wat',
      '### 2.1 Kinderen weten wat leuk is',
    ]);
    expect(found).toEqual([
      "nummer-in-tekst: Hier staat 'argument 2.1', maar argument 2.1 heet nu 3.1.",
      "punt-verschoven: Hier staat 'besluitpunt 2': dat was ‘het plan in 2029 te evalueren’, dat is nu besluitpunt 3.",
    ]);
  });

  test('should stay with the last version at hand when nothing moved', () => {
    const { heads, found } = lines(text(OUD, BODY), { vorige: parse(text(OUD, BODY)) });
    expect(heads).toEqual(['### 1.1 Een plan geeft richting', '### 2.1 De evaluatie leert ons wat']);
    expect(found).toEqual([]);
  });

  test('should become ids where a point has one', () => {
    const { heads } = lines(text(NIEUW, '### 1.1 A\n\nx\n\n### 3.1 B\n\nx\n\n### terug.2 C\n\nx\n'), {
      ids: true,
    });
    expect(heads).toEqual(['### 1.1 A', '### terug.1 B', '### terug.2 C']);
  });

  test('should count by id and by number together, and stay as they were typed', () => {
    const { heads } = lines(
      text(NIEUW, '### 3.2 A\n\nx\n\n### terug.5 B\n\nx\n\n### onbekend.4 C\n\nx\n'),
      {},
    );
    expect(heads).toEqual(['### 3.1 A', '### terug.2 B', '### onbekend.4 C']);
  });
});

describe('arguments about points of the college', () => {
  const COLLEGE = 'besluitpunten_college:\n  - het ontwerp vast te stellen\n  - de inspraak te openen\n';
  const HEADS = '### 1.1 Een plan geeft richting\n\nx\n\n### c2.1 Inspraak helpt\n\nx\n';

  test('should follow them, also to the points of the council', () => {
    const oud = parse(text(`${OUD}${COLLEGE}`, HEADS));
    const erbij = COLLEGE.replace('college:\n', 'college:\n  - de grond te kopen\n');
    expect(lines(text(`${OUD}${erbij}`, HEADS), { vorige: oud }).heads.at(-1)).toBe(
      '### c3.1 Inspraak helpt',
    );
    const naarRaad = text(
      `${OUD}  - de inspraak te openen\nbesluitpunten_college:\n  - het ontwerp vast te stellen\n`,
      HEADS,
    );
    expect(lines(naarRaad, { vorige: oud }).heads.at(-1)).toBe('### 3.1 Inspraak helpt');
  });

  test('should stay with them where a point of the council came or went', () => {
    const oud = parse(text(`${OUD}${COLLEGE}`, HEADS));
    expect(lines(text(`${NIEUW}${COLLEGE}`, HEADS), { vorige: oud }).heads.at(-1)).toBe(
      '### c2.1 Inspraak helpt',
    );
  });

  test('should have the name of the point where that is asked, and one way of typing its number', () => {
    const named = COLLEGE.replace(
      '- de inspraak te openen',
      '- { id: inspraak, tekst: de inspraak te openen }',
    );
    expect(lines(text(`${OUD}${named}`, HEADS), { ids: true }).heads.at(-1)).toBe(
      '### inspraak.1 Inspraak helpt',
    );
    expect(lines(text(`${OUD}${COLLEGE}`, HEADS.replace('c2', 'C2')), {}).heads.at(-1)).toBe(
      '### c2.1 Inspraak helpt',
    );
  });
});
