import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { M, marked, placeOf } from '../support/marked.ts';
import { RAAD_YAML, raadOf, vergaderingOf, vergaderingText } from '../support/vergadering.ts';

/** "rule line:column" of what is found, with where the markers stood. */
function run(keys: string, body = '') {
  const { source, places } = marked(vergaderingText(keys, body));
  const read = vergaderingOf(source.text);
  return { ...read, places, found: read.diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`) };
}

const stem = (stemming: string, uitkomst = 'aangenomen') =>
  `agenda:\n  - { nr: 3, titel: Motie, uitkomst: ${uitkomst}, stemming: { wijze: handopsteken, ${stemming} } }`;

/** The votes of the groups, "Dorpsbelang 6-0", and the outcome, of the one vote of a meeting. */
function uitslag(keys: string) {
  const { value, found } = run(keys);
  const [counted] = value?.stemmingen.values() ?? [];
  if (counted?.soort !== 'zaak') return found;
  const fracties = counted.resultaat.fracties.map(
    ({ fractie, voor, tegen }) => `${fractie.naam.value} ${voor}-${tegen}`,
  );
  return [...fracties, counted.uitslag.soort, ...found];
}

describe('counting a vote', () => {
  test('should take a group as all its members who are there', () => {
    expect(
      uitslag(`afwezig: [A. Bos]\n${stem('voor: [Dorpsbelang, Centrum], tegen: [Groen en Sociaal]')}`),
    ).toEqual(['Dorpsbelang 6-0', 'Groen en Sociaal 0-5', 'Centrum 3-0', 'aangenomen']);
  });

  test('should give the others of a divided group to the side that names it without a number', () => {
    expect(uitslag(stem('voor: [Dorpsbelang, Centrum, L. Oost], tegen: [Groen en Sociaal]'))).toEqual([
      'Dorpsbelang 6-0',
      'Groen en Sociaal 1-4',
      'Centrum 4-0',
      'aangenomen',
    ]);
  });

  test('should give everybody who is not named to `overigen`', () => {
    expect(uitslag(stem('tegen: [Centrum, { fractie: Dorpsbelang, aantal: 2 }], voor: overigen'))).toEqual([
      'Dorpsbelang 4-2',
      'Groen en Sociaal 5-0',
      'Centrum 0-4',
      'aangenomen',
    ]);
  });

  test('should not mind case and signs in names', () => {
    expect(uitslag(stem('voor: [dorpsbelang, GROEN EN SOCIAAL], tegen: [centrum]')).at(-1)).toBe(
      'aangenomen',
    );
  });

  test('should leave out who came later or left earlier, by the time of the vote', () => {
    const away = 'afwezig:\n  - { naam: A. Bos, tot: 20:20 }\n  - { naam: B. Dijk, vanaf: 21:30 }\n';
    const at = (tijd: string) => uitslag(away + stem(`tijd: ${tijd}, tegen: [Centrum], voor: overigen`))[2];
    expect(['20:10', '20:20', '21:29', '21:30'].map(at)).toEqual([
      'Centrum 0-3',
      'Centrum 0-4',
      'Centrum 0-4',
      'Centrum 0-3',
    ]);
  });

  test('should count who left for a while and came back', () => {
    const away = 'afwezig:\n  - { naam: A. Bos, vanaf: 20:30, tot: 21:00 }\n';
    const at = (tijd: string) => uitslag(away + stem(`tijd: ${tijd}, tegen: [Centrum], voor: overigen`))[2];
    expect(['20:10', '20:40', '21:00'].map(at)).toEqual(['Centrum 0-4', 'Centrum 0-3', 'Centrum 0-4']);
  });

  test('should know each vote in a roll call by name', () => {
    const { value, found } = run(
      'agenda:\n  - { nr: 3, titel: Motie, uitkomst: aangenomen, stemming: { wijze: hoofdelijk, voor: [Dorpsbelang, A. Bos, B. Dijk], tegen: overigen } }',
    );
    expect(found).toEqual([]);
    const [counted] = value?.stemmingen.values() ?? [];
    const leden = counted?.soort === 'zaak' ? [...counted.resultaat.leden] : [];
    const names = (kant: string) => leden.filter(([, vote]) => vote === kant).map(([lid]) => lid.naam.value);
    expect(names('tegen')).toEqual([
      'L. Oost',
      'M. Plas',
      'N. Ruis',
      'O. Steen',
      'P. Tuin',
      'C. Smit',
      'D. Vos',
    ]);
    expect(names('voor')).toHaveLength(8);
  });

  test('should account for every seat, whatever is typed', () => {
    const side = fc.subarray(['Dorpsbelang', 'Groen en Sociaal', 'Centrum']);
    const away = fc.subarray(['A. Bos', 'B. Dijk', 'F. Aker', 'L. Oost']);
    fc.assert(
      fc.property(side, away, fc.boolean(), (named, absent, infavour) => {
        const [kant, ander] = infavour ? ['voor', 'tegen'] : ['tegen', 'voor'];
        const text = vergaderingText(
          `afwezig: [${absent.join(', ')}]\n${stem(`${kant}: [${named.join(', ')}], ${ander}: overigen`)}`,
        );
        const [counted] = vergaderingOf(text).value?.stemmingen.values() ?? [];
        if (counted?.soort !== 'zaak') throw new Error('no vote');
        for (const { fractie, voor, tegen, onthouden, afwezig } of counted.resultaat.fracties) {
          expect(voor + tegen + onthouden + afwezig).toBe(fractie.zetels.value);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('a meeting in which something is wrong', () => {
  test('should tell all at once, each at its place', () => {
    const { found, places } = run(
      `aanvang: ${M}halfacht
agenda:
  - { nr: 1, titel: Opening }
  - { nr: 2, titel: Motie, uitkomst: aangenomen, stemming: { wijze: fracties, voor: [${M}Centrim], tegen: [Dorpsbelang] } }
  - { nr: 3, titel: Motie, uitkomst: ${M}unaniem }`,
    );
    expect(found).toEqual(
      expect.arrayContaining([`waarde ${places[0]}`, `fractie-onbekend ${places[1]}`, `waarde ${places[2]}`]),
    );
  });

  test('should not draw conclusions from a vote that does not add up', () => {
    const { found } = run(stem('voor: [{ fractie: Centrum, aantal: 5 }], tegen: overigen'));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['fractie-telling']);
  });

  test('should ask for the time of a vote when somebody came later', () => {
    const { diagnostics } = run(
      `afwezig: [{ naam: A. Bos, tot: 20:20 }]\n${stem('voor: [Dorpsbelang, Centrum], tegen: overigen')}`,
    );
    expect(diagnostics.map(({ melding }) => melding)).toEqual([
      'A. Bos kwam om 20:20; bij de stemming over punt 3 staat niet hoe laat zij was.',
    ]);
  });

  test.each([
    [
      'a second hand of the same member',
      stem(`voor: [Dorpsbelang, Groen en Sociaal, A. Bos], tegen: [${M}A. Bos, B. Dijk, C. Smit, D. Vos]`),
      'fractie-telling',
    ],
    [
      'a vote of somebody who was not there',
      `afwezig: [A. Bos]\nagenda:\n  - { nr: 3, titel: Motie, uitkomst: aangenomen, stemming: { wijze: hoofdelijk, voor: [Dorpsbelang, Groen en Sociaal, ${M}A. Bos], tegen: [B. Dijk, C. Smit, D. Vos] } }`,
      'aanwezigheid',
    ],
    [
      'a group that abstains',
      stem(`voor: [Dorpsbelang], tegen: [Groen en Sociaal], onthouden: [${M}Centrum]`),
      'onthouden-grond',
    ],
    ['a group that is not there', stem(`voor: [Dorpsbelang, ${M}Centrim]`), 'fractie-onbekend'],
    [
      'votes against by acclamation',
      `agenda:\n  - { nr: 3, titel: Motie, uitkomst: aangenomen, stemming: { wijze: ${M}acclamatie, voor: overigen, tegen: [Centrum] } }`,
      'stemming',
    ],
  ])('should blame %s once', (_, keys, regel) => {
    const { found, places } = run(keys);
    expect(found).toEqual([`${regel} ${places[0]}`]);
  });

  test('should take acclamation as the voice of all who were there', () => {
    const acclamatie =
      'agenda:\n  - { nr: 3, titel: Motie, uitkomst: aangenomen, stemming: { wijze: acclamatie } }';
    expect(uitslag(`afwezig: [A. Bos]\n${acclamatie}`)).toEqual([
      'Dorpsbelang 6-0',
      'Groen en Sociaal 5-0',
      'Centrum 3-0',
      'aangenomen',
    ]);
  });

  test('should put the texts of the body at their items, and tell of those without one', () => {
    const { value, found, places } = run(
      'agenda:\n  - { nr: 1, titel: Opening }\n  - { nr: 2a, titel: Mededelingen }',
      `\n## 2a. Mededelingen\n\nDe brug is open.\n\n${M}## 5 Rondvraag\n\nNiemand.\n`,
    );
    expect(found).toEqual([`agendapunt ${places[0]}`]);
    expect(value?.vergadering.agenda.map(({ inhoud }) => inhoud.length)).toEqual([0, 1]);
  });
});

describe('the council', () => {
  test('should be read with its periods in order', () => {
    const later = RAAD_YAML.replace('perioden:\n', 'inwoners: 14.200\nperioden:\n').replace(
      'perioden:\n',
      `perioden:\n${RAAD_YAML.replace('perioden:\n', '').replace('2022-03-30', '2026-03-18')}`,
    );
    const { value, diagnostics } = raadOf(later);
    expect(diagnostics).toEqual([]);
    expect(value?.perioden.map(({ vanaf }) => vanaf.value)).toEqual(['2022-03-30', '2026-03-18']);
  });

  test.each([
    [
      'seats that do not add up',
      'zetels: 15',
      'zetels: 17',
      'De fracties hebben samen 15 zetels (6 + 5 + 4), maar de raad heeft er 17.',
    ],
    [
      'names that do not',
      'zetels: 6',
      'zetels: 5',
      'Dorpsbelang heeft 5 zittende leden, maar er staan 6 namen.',
    ],
    ['a member twice', 'L. Oost', 'A. Bos', "De naam 'A. Bos' staat er twee keer."],
    [
      'too many inhabitants',
      'perioden:',
      'inwoners: 15.001\nperioden:',
      'De raad heeft 15 zetels, maar bij 15001 inwoners horen er 17 (artikel 8 van de Gemeentewet).',
    ],
  ])('should tell of %s', (_, from, to, melding) => {
    expect(raadOf(RAAD_YAML.replace(from, to)).diagnostics.map((one) => one.melding)).toContain(melding);
  });

  test('should be asked for the day of the meeting', () => {
    const { diagnostics } = vergaderingOf(vergaderingText('datum: 2021-01-01'));
    expect(diagnostics.map(({ melding }) => melding)).toEqual([
      'In raad.yaml staat niet wie er op 1 januari 2021 in de raad zaten.',
    ]);
  });
});
