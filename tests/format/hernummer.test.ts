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
