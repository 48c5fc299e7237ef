import { describe, expect, test } from 'vitest';
import { stukText } from '../support/amendement.ts';
import { papierenVan } from '../support/papieren.ts';
import { RAAD_YAML } from '../support/vergadering.ts';

/** The words of the list of a meeting with these keys, on one line. */
async function lijst(keys: string, raad = RAAD_YAML) {
  const made = await papierenVan(keys, {
    raad,
    welke: ['besluitenlijst'],
    files: {
      'proposals/brug/amendementen/A7.1.md': stukText(
        'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }',
      ),
    },
  });
  return { ...made, text: made.text('besluitenlijst').replaceAll('\n', ' ') };
}

const item = (rest: string) => `agenda:\n  - nr: 7\n    voorstel: brug\n${rest.replace(/^/gm, '    ')}`;
const los = (rest: string) => `agenda:\n  - nr: 7\n    titel: Een zaak\n${rest.replace(/^/gm, '    ')}`;
const VOTE = 'uitkomst: aangenomen\nstemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }';
const UITGEBREID = `besluitenlijst: uitgebreid\n${RAAD_YAML}`;

describe('the list of decisions', () => {
  test('should hold the decision to the letter, as amended, with who voted how', async () => {
    const { text, found } = await lijst(
      item(`amendementen: [{ stuk: A7.1, uitkomst: zonder-stemming }]\n${VOTE}`),
    );
    expect(found).toEqual([]);
    expect(text).toContain('7. Een nieuwe fietsbrug (2026-001)');
    expect(text).toContain('Amendement A7.1, Een proef (Centrum): aangenomen zonder hoofdelijke stemming.');
    expect(text).toContain(
      'De raad besluit, met inachtneming van het aangenomen amendement A7.1 d.d. 24 maart 2026:',
    );
    expect(text).toContain('de begroting daartoe te wijzigen.');
    expect(text).toContain(
      'Voor 11 (73%): Dorpsbelang (6), Groen en Sociaal (5). Tegen 4 (27%): Centrum (4).',
    );
  });

  test('should say votes in sentences, and name those of a roll call, in the extended form', async () => {
    expect((await lijst(item(VOTE), UITGEBREID)).text).toContain(
      'Voor het voorstel stemden de fracties van Dorpsbelang en Groen en Sociaal; tegen stemde de fractie van Centrum.',
    );
    const call =
      'uitkomst: aangenomen\nstemming: { wijze: hoofdelijk, voor: overigen, tegen: [A. Bos, B. Dijk] }';
    expect((await lijst(item(call), UITGEBREID)).text).toContain(
      'Tegen stemden: van de fractie van Centrum A. Bos en B. Dijk.',
    );
  });

  test.each([
    [
      'uitkomst: aangehouden\nreden: er komt een nieuw ontwerp',
      'Het voorstel wordt aangehouden: er komt een nieuw ontwerp.',
    ],
    ['uitkomst: ingetrokken', 'Het college trekt het voorstel in.'],
    [
      'uitkomst: verworpen\nstemming: { wijze: fracties, voor: [Centrum], tegen: overigen }',
      'De raad verwerpt het voorstel.',
    ],
  ])('should say what became of what was not decided: %s', async (keys, words) => {
    const { text } = await lijst(item(keys));
    expect(text).toContain(words);
    expect(text).not.toContain('De raad besluit');
  });

  test.each([
    [RAAD_YAML, 'Voorstel van orde (Centrum): het punt van de agenda te halen: verworpen.'],
    [
      UITGEBREID,
      'Voorstel van orde van Centrum: het punt van de agenda te halen. De raad verwerpt het ordevoorstel met 4 stemmen voor en 11 stemmen tegen. Voor het ordevoorstel stemde de fractie van Centrum;',
    ],
  ])('should hold proposals about the order with their votes', async (raad, words) => {
    const orde =
      'ordevoorstellen:\n  - door: Centrum\n    tekst: het punt van de agenda te halen\n    uitkomst: verworpen\n    stemming: { wijze: handopsteken, voor: [Centrum], tegen: overigen }';
    const { text, found } = await lijst(item(`${orde}\n${VOTE}`), raad);
    expect(found).toEqual([]);
    expect(text).toContain(words);
  });

  test('should hold what was advised on a piece in the extended form', async () => {
    const met = (preadvies: string) =>
      lijst(
        item(`amendementen: [{ stuk: A7.1, uitkomst: zonder-stemming, preadvies: ${preadvies} }]\n${VOTE}`),
        UITGEBREID,
      );
    expect((await met('ontraden')).text).toContain('Preadvies van het college: ontraden.');
    expect((await met('{ door: wethouder De Wit, tekst: oordeel aan de raad. }')).text).toContain(
      'Preadvies van wethouder De Wit: oordeel aan de raad.',
    );
  });

  test('should say that votes were equal, with the article', async () => {
    const { text } = await lijst(
      `afwezig: [F. Aker]\n${item('uitkomst: uitgesteld\nstemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }')}`,
    );
    expect(text).toContain('De stemmen staken (7 voor, 7 tegen); de vergadering is niet voltallig.');
    expect(text).toContain('F. Aker (Dorpsbelang)');
  });

  test.each([
    [
      'een zaak zonder besluit',
      'uitkomst: zonder-stemming',
      'De raad neemt het voorstel aan zonder hoofdelijke stemming.',
    ],
    [
      'iedereen voor',
      'besluit: iets te doen\nuitkomst: aangenomen\nstemming: { wijze: fracties, voor: overigen }',
      'De raad besluit met algemene stemmen: iets te doen.',
    ],
    [
      'bij acclamatie',
      'besluit: iets te doen\nuitkomst: aangenomen\nstemming: { wijze: acclamatie, voor: overigen }',
      'De raad besluit bij acclamatie: iets te doen.',
    ],
    [
      'ingetrokken',
      'uitkomst: ingetrokken\nreden: de koper ziet ervan af.',
      'Het voorstel wordt ingetrokken: de koper ziet ervan af.',
    ],
    [
      'verworpen',
      'uitkomst: verworpen\nstemming: { wijze: fracties, voor: [{ fractie: Centrum, leden: [A. Bos] }], tegen: overigen }',
      'De raad verwerpt het voorstel met 1 stem voor en 14 stemmen tegen. Voor het voorstel stemde A. Bos van de fractie van Centrum; tegen stemden de fracties van Dorpsbelang en Groen en Sociaal en B. Dijk, C. Smit en D. Vos van de fractie van Centrum.',
    ],
    [
      'voltallig gestaakt',
      'uitkomst: verworpen\nstemming: { wijze: fracties, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen, onthouden: [{ lid: F. Aker, grond: artikel 28 }] }',
      'De stemmen staken (7 voor, 7 tegen); het voorstel is niet aangenomen (artikel 32, vijfde lid, van de Gemeentewet).',
    ],
  ])('should say in sentences what became of an item: %s', async (_, keys, words) => {
    const { text, found } = await lijst(los(keys), UITGEBREID);
    expect(found.filter((one) => one.startsWith('fout'))).toEqual([]);
    expect(text).toContain(words);
    expect(text).not.toContain(
      'Voor het voorstel stemden de fracties van Dorpsbelang, Groen en Sociaal en Centrum',
    );
  });

  test('should say that too few voted', async () => {
    const keys = `afwezig:\n  - { fractie: Dorpsbelang, aantal: 6, vanaf: 21:00 }\n  - { fractie: Centrum, aantal: 2, vanaf: 21:00 }\n${los('uitkomst: uitgesteld\nstemming: { wijze: handopsteken, tijd: 21:30, voor: overigen }')}`;
    const { text } = await lijst(keys, UITGEBREID);
    expect(text).toContain(
      'De stemming is niet geldig: er stemden 7 leden, en nodig zijn er 8 (artikel 29, eerste lid, van de Gemeentewet).',
    );
    expect(text).toContain(
      'Eerder vertrokken | 6 leden van Dorpsbelang om 21:00 uur en 2 leden van Centrum om 21:00 uur',
    );
  });

  test('should say that the meeting was called anew, and how a person was chosen', async () => {
    const keys = `opnieuw_belegd: ja\n${los('uitkomst: aangenomen\nstemming: { wijze: schriftelijk, over: voordracht, kandidaten: { T. Veen: 7, W. Zand: 7 }, blanco: 1, herstemming: { kandidaten: { T. Veen: 7, W. Zand: 7 }, ongeldig: 1 }, loting: W. Zand }')}`;
    const { text } = await lijst(keys, UITGEBREID);
    expect(text).toContain(
      'De vergadering is belegd met toepassing van artikel 20, tweede lid, van de Gemeentewet.',
    );
    expect(text).toContain(
      'Er zijn 15 briefjes ingeleverd: 7 voor T. Veen, 7 voor W. Zand en 1 blanco. Bij de herstemming zijn er 15 briefjes ingeleverd: 7 voor T. Veen, 7 voor W. Zand en 1 ongeldig. De stemmen staken opnieuw. Het lot wijst W. Zand aan (artikel 31, derde lid, van de Gemeentewet).',
    );
    expect(text).toContain('De raad draagt W. Zand voor.');
  });

  test.each([
    ['benoeming', 'De raad benoemt T. Veen bij acclamatie.'],
    ['voordracht', 'De raad draagt T. Veen bij acclamatie voor.'],
    ['aanbeveling', 'De raad beveelt T. Veen bij acclamatie aan.'],
  ])('should say in one sentence who was chosen without ballots: %s', async (over, zin) => {
    const keys = los(
      `uitkomst: aangenomen\nstemming: { wijze: acclamatie, over: ${over}, kandidaten: [T. Veen] }`,
    );
    for (const raad of [RAAD_YAML, UITGEBREID]) {
      const { text } = await lijst(keys, raad);
      expect(text).toContain(zin);
      expect(text).not.toContain('De raad besluit');
      expect(text.match(/acclamatie/g)).toHaveLength(1);
    }
  });

  test('should not tell the ballots of a recommendation', async () => {
    const keys = los(
      'uitkomst: aangenomen\nstemming: { wijze: schriftelijk, over: aanbeveling, kandidaten: { T. Veen: 9, W. Zand: 6 } }',
    );
    for (const raad of [RAAD_YAML, UITGEBREID]) {
      const { text } = await lijst(keys, raad);
      expect(text).toContain('De raad beveelt T. Veen aan.');
      expect(text).not.toContain('W. Zand');
    }
  });

  test('should tell a piece that does not lie there by its number and its outcome', async () => {
    const keys = item(
      `amendementen: [{ stuk: A7.9, uitkomst: verworpen, stemming: { wijze: handopsteken, voor: [Centrum], tegen: overigen } }]\n${VOTE}`,
    );
    expect((await lijst(keys)).text).toContain('Amendement A7.9: verworpen. Voor 4 (27%): Centrum (4).');
    expect((await lijst(keys, UITGEBREID)).text).toContain(
      'De raad verwerpt amendement A7.9 met 4 stemmen voor en 11 stemmen tegen.',
    );
  });

  test('should tell a motion that lies beside the meeting, and one that was only typed', async () => {
    const beside = {
      'proposals/vergaderingen/2026-03-24/amendementen/M1.md':
        '---\nsoort: motie\nnummer: M1\ngemeente: standaard\ntitel: Stilte\naard: vreemd\nagendapunt: 9\nindieners: [{ naam: A. Bos, fractie: Centrum }]\nspreekt_uit: dat het te druk is\n---\n',
    };
    const keys = `agenda:\n  - nr: 9\n    titel: Moties\n    moties:\n      - { stuk: M1, uitkomst: aangenomen, stemming: { wijze: handopsteken, voor: 9, tegen: 6 } }\n      - { stuk: M2, titel: Rust, indieners: [Centrum, Dorpsbelang], uitkomst: ingetrokken, ingetrokken_door: indieners }`;
    const made = await papierenVan(keys, { raad: UITGEBREID, files: beside });
    expect(made.found).toEqual([]);
    const text = made.text('besluitenlijst').replaceAll('\n', ' ');
    expect(text).toContain(
      'De fractie van Centrum dient motie M1 (Stilte) in, inhoudende: spreekt uit: dat het te druk is. De raad neemt motie M1 aan met 9 stemmen voor en 6 stemmen tegen.',
    );
    expect(text).toContain(
      'Centrum en Dorpsbelang dienen motie M2 (Rust) in. De indieners trekken motie M2 in.',
    );
    expect(made.text('agenda')).toContain('Motie M1: Stilte (Centrum)');
    expect(made.text('stemstaat')).toContain('Motie M1: Stilte\nDoor handopsteken gestemd.');
  });
});
