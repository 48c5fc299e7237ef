import { describe, expect, test } from 'vitest';
import { openVergadering } from '../../src/vergadering/open-vergadering.ts';
import { stemstaat } from '../../src/vergadering/stemstaat.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';

const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';
const EARLIER = 'proposals/vergaderingen/2026-03-10/vergadering.md';

function open(keys: string, files: Readonly<Record<string, string>> = {}) {
  const { source, places } = marked(vergaderingText(keys));
  const world = createMemoryWorld({
    'templates/standaard/raad.yaml': RAAD_YAML,
    'proposals/zwembad/voorstel.md': '---\nsoort: raadsvoorstel\n---\n',
    [PATH]: source.text,
    ...files,
  });
  const { value, diagnostics } = openVergadering(world, PATH, 'templates');
  return {
    value,
    places,
    found: diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`),
    diagnostics,
  };
}

describe('opening a meeting', () => {
  test('should count its votes and say them in lines', () => {
    const { value, found } = open(`afwezig: [A. Bos]
agenda:
  - { nr: 1, titel: Opening }
  - nr: 2
    voorstel: zwembad
    amendementen:
      - { stuk: A2.1, uitkomst: verworpen, stemming: { wijze: fracties, voor: [Centrum], tegen: overigen } }
    uitkomst: aangenomen
    stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }
  - { nr: 3, titel: Lid van de rekenkamer, stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 12 }, blanco: 2 } }`);
    expect(found).toEqual([]);
    expect(value && stemstaat(value)).toEqual([
      'Raadsvergadering van 24 maart 2026: 14 van de 15 leden aanwezig',
      '  amendement A2.1: verworpen; voor 3 (Centrum 3); tegen 11 (Dorpsbelang 6, Groen en Sociaal 5)',
      '  punt 2, zwembad: aangenomen; voor 11 (Dorpsbelang 6, Groen en Sociaal 5); tegen 3 (Centrum 3)',
      '  punt 3, Lid van de rekenkamer: G. Braas 12, blanco 2; gekozen: G. Braas',
    ]);
  });

  test('should tell of a proposal that is not there', () => {
    const { diagnostics, places, found } = open(
      `agenda:\n  - { nr: 2, voorstel: ${M}zwembat, uitkomst: zonder-stemming }`,
    );
    expect(found).toEqual([`voorstel-onbekend ${places[0]}`]);
    expect(diagnostics[0]?.hint).toBe("Bedoelde u 'zwembad'?");
  });

  test('should tell of a day that is not that of its folder', () => {
    const { found, places } = open(`datum: ${M}2026-03-25`);
    expect(found).toEqual([`vergadering-map ${places[0]}`]);
  });

  test('should tell of a municipality without a council', () => {
    const { found, places } = open(`gemeente: ${M}nergens`);
    expect(found).toEqual([`raad ${places[0]}`]);
  });

  const item = (rest: string) => `agenda:\n  - { nr: 2, voorstel: zwembad, ${rest} }`;
  const tie =
    'stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }';
  const away = 'afwezig: [F. Aker]\n';

  test('should let the second vote decide when the first was a tie', () => {
    const earlier = vergaderingText(`datum: 2026-03-10\n${away}${item(`uitkomst: uitgesteld, ${tie}`)}`);
    const again = (uitkomst: string) =>
      open(`${away}${item(`vervolg_van: 2026-03-10, uitkomst: ${uitkomst}, ${tie}`)}`, { [EARLIER]: earlier })
        .found;
    expect(again('verworpen')).toEqual([]);
    expect(again('uitgesteld').map((one) => one.split(' ')[0])).toEqual(['staking']);
  });

  test('should let any number vote after a vote with too few, and take a tie then as the first', () => {
    const few =
      'afwezig: [{ fractie: Dorpsbelang, aantal: 5, vanaf: 21:00 }, { fractie: Groen en Sociaal, aantal: 3, vanaf: 21:00 }]\n';
    const vote = 'stemming: { wijze: handopsteken, tijd: 21:30, voor: overigen, tegen: [F. Aker] }';
    const earlier = vergaderingText(`datum: 2026-03-10\n${few}${item(`uitkomst: uitgesteld, ${vote}`)}`);
    const again = (vervolg: string, uitkomst: string, voting: string, rest = few) =>
      open(`${rest}${item(`${vervolg}uitkomst: ${uitkomst}, ${voting}`)}`, { [EARLIER]: earlier }).found.map(
        (one) => one.split(' ')[0],
      );
    expect(again('', 'aangenomen', vote)).toEqual(['stemming-ongeldig']);
    expect(again('vervolg_van: 2026-03-10, ', 'aangenomen', vote)).toEqual([]);
    expect(again('vervolg_van: 2026-03-10, ', 'uitgesteld', tie, away)).toEqual([]);
    expect(again('vervolg_van: 2026-03-10, ', 'verworpen', tie, away)).toEqual(['staking']);
  });

  test('should count as a second tie one in a meeting of which the earlier one was put off again', () => {
    const FIRST = 'proposals/vergaderingen/2026-02-10/vergadering.md';
    const first = vergaderingText(`datum: 2026-02-10\n${away}${item(`uitkomst: uitgesteld, ${tie}`)}`);
    const kept = vergaderingText(
      `datum: 2026-03-10\n${item('vervolg_van: 2026-02-10, uitkomst: aangehouden')}`,
    );
    const { found, value } = open(`${away}${item(`vervolg_van: 2026-03-10, uitkomst: verworpen, ${tie}`)}`, {
      [EARLIER]: kept,
      [FIRST]: first,
    });
    expect(found).toEqual([]);
    expect([...(value?.eerder.values() ?? [])].flat().map(({ datum }) => datum)).toEqual([
      '2026-03-10',
      '2026-02-10',
    ]);
  });

  test('should be told of a proposal that an earlier meeting adopted too', () => {
    const earlier = (outcome: string) => ({
      [EARLIER]: vergaderingText(`datum: 2026-03-10\n${item(outcome)}`),
    });
    const again = item(`uitkomst: ${M}zonder-stemming`);
    const { found, places, diagnostics } = open(again, earlier('uitkomst: zonder-stemming'));
    expect(found).toEqual([`vervolg ${places[0]}`]);
    expect(diagnostics[0]?.melding).toBe(
      'Over het voorstel bij punt 2 is op 10 maart 2026 al besloten: het is toen aangenomen.',
    );
    expect(open(again, earlier('uitkomst: ingetrokken')).found).toEqual([]);
    expect(open(again, earlier('behandeling: bespreekstuk')).found).toEqual([]);
    // It is told once where the item says itself that it goes on from there.
    expect(
      open(
        item(`vervolg_van: ${M}2026-03-10, uitkomst: zonder-stemming`),
        earlier('uitkomst: zonder-stemming'),
      ).found,
    ).toHaveLength(1);
  });

  test('should be told of wrong votes though another item has a key that is not known', () => {
    const { found, places } = open(
      `agenda:\n  - { nr: 1, titel: Opening, ${M}titels: x }\n  - nr: 3\n    titel: Lijsten\n    sub: [{ nr: 3.a, ${M}tittel: x }]\n  - { nr: 4, titel: Motie, uitkomst: ${M}verworpen, stemming: { wijze: handopsteken, voor: overigen } }`,
    );
    expect(found.toSorted()).toEqual(
      [
        `onbekende-sleutel ${places[0]}`,
        `onbekende-sleutel ${places[1]}`,
        `uitkomst-stemming ${places[2]}`,
      ].toSorted(),
    );
  });

  const LATER = 'proposals/vergaderingen/2026-04-21/vergadering.md';
  const later = (keys: string) => ({ [LATER]: vergaderingText(`datum: 2026-04-21\n${keys}`) });
  const putOff = `${away}${item(`uitkomst: ${M}uitgesteld, ${tie}`)}`;

  test('should ask for an item that was put off in the meetings that came after', () => {
    expect(open(putOff).found).toEqual([]);
    expect(open(putOff, later(item('vervolg_van: 2026-03-24, uitkomst: zonder-stemming'))).found).toEqual([]);
    const gone = open(putOff, later('agenda: [{ nr: 1, titel: Opening }]'));
    expect(gone.found).toEqual([`vervolg-ontbreekt ${gone.places[0]}`]);
    expect(gone.diagnostics[0]?.melding).toBe(
      'Punt 2 is uitgesteld tot een volgende vergadering; in die van 21 april 2026 staat het niet op de agenda.',
    );
    const mute = open(putOff, later(item('uitkomst: zonder-stemming')));
    expect(mute.diagnostics[0]?.melding).toContain('maar zonder `vervolg_van: 2026-03-24`');
  });

  test('should ask for the meeting from which an item goes on, and for an item that was left', () => {
    const { found, places } = open(item(`vervolg_van: ${M}2026-03-10, uitkomst: zonder-stemming`));
    expect(found).toEqual([`vervolg ${places[0]}`]);
    const decided = vergaderingText(`datum: 2026-03-10\n${item('uitkomst: zonder-stemming')}`);
    expect(
      open(item('vervolg_van: 2026-03-10, uitkomst: zonder-stemming'), { [EARLIER]: decided }).diagnostics[0]
        ?.melding,
    ).toBe("Punt 2 bleef op 10 maart 2026 niet liggen: de uitkomst was 'zonder-stemming'.");
  });
});
