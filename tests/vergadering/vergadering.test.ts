import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodeOp } from '../../src/domain/raad.ts';
import { stemstaat } from '../../src/vergadering/stemstaat.ts';
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

describe('a meeting that was called anew', () => {
  const few = 'afwezig: [Dorpsbelang, { fractie: Centrum, aantal: 2 }]\n';
  const item = (keys: string) =>
    `agenda: [{ nr: ${M}3, titel: Motie, ${keys}uitkomst: aangenomen, stemming: { wijze: handopsteken, voor: overigen } }]`;

  test('should decide with any number on what was on the first agenda, and on nothing else', () => {
    expect(run(`opnieuw_belegd: ja\n${few}${item('')}`).found).toEqual([]);
    const added = run(`opnieuw_belegd: ja\n${few}${item('later_toegevoegd: ja, ')}`);
    expect(added.found[0]).toBe(`quorum ${added.places[0]}`);
    expect(added.diagnostics[0]?.melding).toContain('(artikel 20, derde lid)');
    expect(run(`opnieuw_belegd: ja\n${item('later_toegevoegd: ja, ')}`).found).toEqual([]);
    const usual = run(item('later_toegevoegd: ja, '));
    expect(usual.found).toEqual([`quorum ${usual.places[0]}`]);
  });
});

describe('too few members', () => {
  const few = `afwezig: [${M}Dorpsbelang, { fractie: Centrum, aantal: 2 }]\n`;
  const ernst = (keys: string) =>
    run(keys).diagnostics.flatMap(({ regel, ernst }) => (regel === 'quorum' ? ernst : []));

  test('should be a warning as long as the meeting is to come, and an error once it decided something', () => {
    const { found, places, diagnostics } = run(`${few}agenda: [{ nr: 1, titel: Opening }]`);
    expect(found).toEqual([`quorum ${places[0]}`]);
    expect(diagnostics[0]).toMatchObject({
      ernst: 'waarschuwing',
      melding:
        'Met deze afmeldingen zijn er 7 van de 15 leden; dan kan de vergadering niet beginnen (artikel 20).',
    });
    expect(ernst(`${few}agenda: [{ nr: 1, titel: Opening, uitkomst: zonder-stemming }]`)).toEqual(['fout']);
  });

  test('should be the same for what was added to a meeting that is called anew', () => {
    const added = (keys: string) =>
      ernst(`opnieuw_belegd: ja\n${few}agenda: [{ nr: 3, titel: Motie, later_toegevoegd: ja${keys} }]`);
    expect(added('')).toEqual(['waarschuwing']);
    expect(added(', uitkomst: zonder-stemming')).toEqual(['fout']);
  });
});

describe('a proposal about the order of the meeting', () => {
  const orde = (keys: string) =>
    run(
      `agenda:\n  - nr: 3\n    titel: Motie\n    behandeling: hamerstuk\n    uitkomst: zonder-stemming\n    ordevoorstellen: [{ door: ${M}Centrum, tekst: te schorsen, ${keys} }]`,
    );

  test('should be counted and held against its votes like any decision', () => {
    expect(orde('uitkomst: zonder-stemming').found).toEqual([]);
    expect(orde('uitkomst: aangenomen, stemming: { wijze: handopsteken, voor: overigen }').found).toEqual([]);
    const wrong = orde(
      'uitkomst: aangenomen, stemming: { wijze: handopsteken, voor: [Centrum], tegen: overigen }',
    );
    expect(wrong.diagnostics.map(({ melding }) => melding)).toEqual([
      "De uitkomst van het ordevoorstel van Centrum bij punt 3 is 'aangenomen', maar er zijn 4 stemmen voor en 11 tegen.",
    ]);
  });

  test('should come from a group or a member that is there', () => {
    const { found, places } = run(
      `agenda: [{ nr: 3, titel: Motie, ordevoorstellen: [{ door: ${M}Centrom, tekst: te schorsen }] }]`,
    );
    expect(found).toEqual([`fractie-onbekend ${places[0]}`]);
  });
});

describe('a group that nobody knows', () => {
  const roll = (stemming: string) =>
    stem(stemming).replace('handopsteken', `${M}hoofdelijk`).replace('Onzin', `${M}Onzin`);

  test('should not hide what is wrong with the votes of the others', () => {
    const { found, places } = run(
      stem(`voor: [Dorpsbelang, ${M}Onzin], tegen: [${M}{ fractie: Centrum, aantal: 9 }]`),
    );
    expect(found.map((one) => one.split(' ')[0])).toEqual(['fractie-onbekend', 'fractie-telling']);
    expect(found[0]).toBe(`fractie-onbekend ${places[0]}`);
    const named = run(
      roll(
        'voor: [Onzin, { fractie: Dorpsbelang, aantal: 3 }], tegen: [{ fractie: Dorpsbelang, aantal: 3 }, Centrum]',
      ),
    );
    expect(named.found).toEqual([
      `fractie-onbekend ${named.places[1]}`,
      `hoofdelijk-namen ${named.places[0]}`,
    ]);
  });

  test('should take the place of a group of which the vote is missing', () => {
    const { found, places } = run(roll('voor: [Dorpsbelang, Onzin], tegen: [Centrum]'));
    expect(found).toEqual([`fractie-onbekend ${places[1]}`]);
  });
});

describe('hands that were only counted', () => {
  test('should be together all who were there', () => {
    const { value, found } = run(`afwezig: [A. Bos]\n${stem('voor: 9, tegen: overigen')}`);
    expect(found).toEqual([]);
    const [counted] = value?.stemmingen.values() ?? [];
    expect(counted?.soort === 'zaak' && counted.resultaat.telling).toMatchObject({ voor: 9, tegen: 5 });
    expect(value && stemstaat(value)[1]).toBe('  punt 3, Motie: aangenomen; voor 9; tegen 5');
  });

  test.each([
    ['a sum that is not who were there', `voor: ${M}9, tegen: 5`, 'fractie-telling'],
    ['names on the other side', `voor: ${M}11, tegen: [Centrum]`, 'stemming'],
    ['a word for everybody', `voor: ${M}alle`, 'waarde'],
  ])('should tell of %s', (_, keys, regel) => {
    const { found, places } = run(stem(keys));
    expect(found).toEqual([`${regel} ${places[0]}`]);
  });
});

describe('the order of an evening', () => {
  const tie = 'stemming: { wijze: handopsteken, voor: 7, tegen: 7 }';
  const item = (uitkomst: string, amendement: string) =>
    `afwezig: [A. Bos]\nagenda:\n  - nr: 3\n    titel: Nota\n    uitkomst: ${uitkomst}\n    amendementen: [{ stuk: A3.1, titel: Anders, indieners: Centrum, uitkomst: ${amendement} }]`;

  test('should let a proposal wait for its amendment on which the votes were equal', () => {
    expect(run(item('uitgesteld', `uitgesteld, ${tie}`)).found).toEqual([]);
    const { found, places } = run(item(`${M}uitgesteld`, 'ingetrokken'));
    expect(found).toEqual([`staking ${places[0]}`]);
  });

  test.each([
    ['after the end', `{ van: 21:50, tot: ${M}22:10 }`, '20:30'],
    ['before the beginning', `{ van: ${M}19:50, tot: 20:10 }`, '20:30'],
    ['around a vote', '{ van: 20:20, tot: 20:40 }', `${M}20:30`],
    ['up to a vote', '{ van: 20:20, tot: 20:30 }', '20:30'],
  ])('should tell of a break %s', (_, schorsing, tijd) => {
    const { found, places } = run(
      `aanvang: 20:00\neinde: 22:00\nschorsingen: [${schorsing}]\n${stem(`tijd: ${tijd}, voor: overigen`)}`,
    );
    expect(found).toEqual(places.map((place) => `vergadertijd ${place}`));
  });

  test.each(['aangehouden', 'ingetrokken'])(
    'should say where a vote belongs on whether it is %s',
    (uitkomst) => {
      const [only] = run(stem('voor: overigen', uitkomst)).diagnostics;
      expect(only?.hint).toContain(
        `of het punt wordt ${uitkomst}, zet die stemming dan bij \`ordevoorstellen\``,
      );
    },
  );

  test('should count one vote as one', () => {
    const [only] = run(stem('voor: [A. Bos], tegen: overigen')).diagnostics;
    expect(only?.melding).toBe("De uitkomst van punt 3 is 'aangenomen', maar er is 1 stem voor en 14 tegen.");
  });
});

describe('who was not there', () => {
  test('should be a whole group, but for who is named by himself', () => {
    const at = (away: string) => uitslag(`afwezig: ${away}\n${stem('voor: overigen')}`);
    for (const away of ['[Centrum]', '[{ fractie: Centrum }]', '[Centrum, A. Bos]']) {
      expect(at(away)).toEqual(['Dorpsbelang 6-0', 'Groen en Sociaal 5-0', 'Centrum 0-0', 'aangenomen']);
    }
  });

  test('should not come and leave at one moment', () => {
    const { found, places } = run(`afwezig: [{ naam: A. Bos, tot: ${M}20:20, vanaf: 20:20 }]`);
    expect(found).toEqual([`vergadertijd ${places[0]}`]);
  });

  test('should be no more than sit', () => {
    const { found, places } = run(`afwezig: [A. Bos, ${M}{ fractie: Centrum, aantal: 4 }]`);
    expect(found).toEqual([`aanwezigheid ${places[0]}`]);
  });
});

describe('an agenda', () => {
  test.each([
    [
      'one proposal with two outcomes',
      `[{ nr: 1, voorstel: a, uitkomst: zonder-stemming }, { nr: 2, voorstel: ${M}../a, uitkomst: aangehouden }]`,
      'agendapunt',
    ],
    [
      'one amendment at two items',
      `[{ nr: 1, voorstel: a, amendementen: [{ stuk: A1 }] }, { nr: 2, voorstel: b, amendementen: [{ stuk: ${M}A1 }] }]`,
      'stuk-nummer',
    ],
    ['a decision typed beside a proposal', `[{ nr: 1, voorstel: a, besluit: ${M}zo te doen }]`, 'agendapunt'],
    [
      'a decision on what was withdrawn',
      `[{ nr: 1, titel: Motie, uitkomst: ingetrokken, besluit: ${M}zo te doen }]`,
      'besluit-verworpen',
    ],
    [
      'who took back what was not taken back',
      `[{ nr: 1, titel: Motie, uitkomst: zonder-stemming, ingetrokken_door: ${M}college }]`,
      'agendapunt',
    ],
    [
      'a word of a group that the council does not have',
      `[{ nr: 1, titel: Motie, stemverklaringen: [{ door: ${M}Piraten, tekst: nee }] }]`,
      'fractie-onbekend',
    ],
  ])('should not have %s', (_, agenda, regel) => {
    const { found, places } = run(`agenda: ${agenda}`);
    expect(found).toEqual([`${regel} ${places[0]}`]);
  });

  test('should let anybody of the council give the reason of a vote, in any words', () => {
    const by = (door: string) =>
      run(`agenda: [{ nr: 1, titel: Motie, stemverklaringen: [{ door: ${door}, tekst: nee }] }]`).found;
    expect(['Centrum', 'fractie Centrum', 'mevrouw Oost', 'L. Oost (Groen en Sociaal)'].flatMap(by)).toEqual(
      [],
    );
  });

  test('should be led by somebody who may', () => {
    const { found, places } = run(`voorzitter: ${M}Q. Unknown\ngriffier: A. N. Other`);
    expect(found).toEqual([`ondertekening ${places[0]}`]);
    expect(run('voorzitter: F. Aker').found).toEqual([]);
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

  const changing = RAAD_YAML.replace(
    '[A. Bos, B. Dijk, C. Smit, D. Vos]',
    '[{ naam: A. Bos, tot: 2026-03-24 }, { naam: E. Wit, vanaf: 2026-04-09 }, B. Dijk, C. Smit, D. Vos]',
  );

  test('should know who sat on a day, and which seats were empty', () => {
    const { value, diagnostics } = raadOf(changing);
    expect(diagnostics).toEqual([]);
    const at = (dag: string) => {
      const centrum = value && periodeOp(value, dag)?.fracties[2];
      return `${centrum?.leden[0]?.naam.value} ${centrum?.vacatures}`;
    };
    expect(['2026-03-23', '2026-03-24', '2026-04-08', '2026-04-09'].map(at)).toEqual([
      'A. Bos 0',
      'B. Dijk 1',
      'B. Dijk 1',
      'E. Wit 0',
    ]);
  });

  test.each([
    [
      'more members on a day than seats',
      'tot: 2026-03-24',
      'tot: 2026-05-01',
      'Centrum heeft 4 zetels, maar op 9 april 2026 zaten er 5.',
    ],
    [
      'a member who left before coming',
      'vanaf: 2026-04-09',
      'vanaf: 2026-04-09, tot: 2026-04-01',
      'E. Wit ging weg op 1 april 2026, voor het begin op 9 april 2026.',
    ],
    [
      'empty seats beside days',
      'zetels: 4',
      'zetels: 4\n        vacatures: 1',
      'Bij Centrum staan dagen bij de leden; hoeveel zetels leeg zijn, volgt daaruit.',
    ],
  ])('should tell of %s', (_, from, to, melding) => {
    expect(raadOf(changing.replace(from, to)).diagnostics.map((one) => one.melding)).toEqual([melding]);
  });

  test.each([
    ['a number that no council has', /zetels: (15|6)/g, 'Een raad van 16 leden bestaat niet'],
    ['one group twice', /Centrum/g, "De fractie 'dorps-belang' staat er twee keer."],
  ])('should tell of %s', (_, from, melding) => {
    const text = RAAD_YAML.replace(from, (found) =>
      found === 'Centrum' ? 'dorps-belang' : found === 'zetels: 15' ? 'zetels: 16' : 'zetels: 7',
    ).replace('F. Aker, G.', 'E. Aker, F. Aker, G.');
    expect(raadOf(text).diagnostics.map((one) => one.melding)).toContainEqual(
      expect.stringContaining(melding),
    );
  });

  test('should be asked for the day of the meeting', () => {
    const { diagnostics } = vergaderingOf(vergaderingText('datum: 2021-01-01'));
    expect(diagnostics.map(({ melding }) => melding)).toEqual([
      'In raad.yaml staat niet wie er op 1 januari 2021 in de raad zaten.',
    ]);
  });
});
