import { describe, expect, test } from 'vitest';
import { M, marked, placeOf } from '../support/marked.ts';
import { vergaderingOf, vergaderingText } from '../support/vergadering.ts';

/** Who is chosen with these keys of a vote on a person, and what is said of it. */
function stem(keys: string, rest = '') {
  const { source, places } = marked(
    vergaderingText(
      `${rest}agenda:\n  - nr: 3\n    titel: Lid van de rekenkamer\n    stemming: { over: benoeming, ${keys} }`,
    ),
  );
  const { value, diagnostics } = vergaderingOf(source.text);
  const [counted] = value?.stemmingen.values() ?? [];
  return {
    gekozen: counted?.soort === 'personen' ? counted.gekozen : undefined,
    found: diagnostics.map(({ ernst, regel, span }) => `${ernst} ${regel} ${placeOf(span)}`),
    meldingen: diagnostics.map(({ melding, hint }) => `${melding} ${hint ?? ''}`),
    places,
  };
}

const BRIEFJES = 'wijze: schriftelijk';

describe('a vote on a person', () => {
  test('should be valid with every ballot that was handed in, also blank ones', () => {
    const { gekozen, found } = stem(`${BRIEFJES}, kandidaten: { G. Braas: 6 }, blanco: 2`);
    expect(found).toEqual([]);
    expect(gekozen).toBe('G. Braas');
    const few = stem(`${BRIEFJES}, kandidaten: { G. Braas: 6 }, blanco: 1`);
    expect(few.meldingen).toEqual([
      'Bij punt 3 leverden 7 leden een briefje in; nodig zijn er 8 (artikelen 28 en 29). Ook blanco en ongeldige briefjes tellen hierbij mee; zet ze erbij.',
    ]);
  });

  test('should know votes against the only candidate', () => {
    const { gekozen, found } = stem(`${BRIEFJES}, kandidaten: { G. Braas: { voor: 6, tegen: 9 } }`);
    expect(found).toEqual([]);
    expect(gekozen).toBeUndefined();
    expect(stem(`${BRIEFJES}, kandidaten: { G. Braas: { voor: 9, tegen: 6 } }`).gekozen).toBe('G. Braas');
  });

  test('should take names alone by acclamation, with a word on the secret vote', () => {
    const { gekozen, found, places } = stem(`wijze: ${M}acclamatie, kandidaten: [G. Braas, T. Veen]`);
    expect(found).toEqual([`tip persoon-geheim ${places[0]}`]);
    expect(gekozen).toBe('G. Braas en T. Veen');
    const ballots = stem(`${BRIEFJES}, kandidaten: [${M}G. Braas]`);
    expect(ballots.found).toEqual([`fout stemming-personen ${ballots.places[0]}`]);
  });

  test('should go on through several rounds until somebody is chosen', () => {
    const first = 'kandidaten: { A. Dam: 6, G. Braas: 5, T. Veen: 4 }';
    const again = '{ kandidaten: { A. Dam: 6, G. Braas: 5, T. Veen: 4 } }';
    const last = '{ kandidaten: { A. Dam: 7, G. Braas: 8 } }';
    const { gekozen, found } = stem(`${BRIEFJES}, ${first}, herstemming: [${again}, ${last}]`);
    expect(found).toEqual([]);
    expect(gekozen).toBe('G. Braas');
  });

  test('should tell of a round that is missing, of one too many, and of somebody who was not in it', () => {
    const regels = (keys: string) => stem(`${BRIEFJES}, ${keys}`).found.map((one) => one.split(' ')[1]);
    expect(regels('kandidaten: { A. Dam: 7, G. Braas: 7 }, blanco: 1, loting: A. Dam')).toEqual([
      'herstemming',
    ]);
    expect(regels('kandidaten: { A. Dam: 9, G. Braas: 6 }, loting: A. Dam')).toEqual(['herstemming']);
    const stranger = stem(
      `${BRIEFJES}, kandidaten: { A. Dam: 7, G. Braas: 7 }, blanco: 1, herstemming: { kandidaten: { A. Dam: 7, ${M}G. Brass: 8 } }`,
    );
    expect(stranger.found).toEqual([`fout herstemming ${stranger.places[0]}`]);
    expect(stranger.meldingen[0]).toContain("Bedoelde u 'G. Braas'?");
  });

  test('should keep a member who is left in the second vote from voting in it (article 28, paragraph 3)', () => {
    const round = (votes: string) =>
      `${BRIEFJES}, kandidaten: { A. Bos: 7, G. Braas: 7 }, blanco: 1, herstemming: { kandidaten: { ${votes} } }`;
    expect(stem(round('A. Bos: 8, G. Braas: 6')).found).toEqual([]);
    expect(stem(round('A. Bos: 8, G. Braas: 7')).meldingen[0]).toContain(
      'zijn er 15 briefjes (8 + 7), maar 14 leden',
    );
  });
});
