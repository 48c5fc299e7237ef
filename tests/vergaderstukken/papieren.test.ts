import { describe, expect, test } from 'vitest';
import { stukText } from '../support/amendement.ts';
import { papierenVan } from '../support/papieren.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML } from '../support/vergadering.ts';

/** The council of the examples with what stands before the names of some. */
const RAAD = RAAD_YAML.replace(
  '[A. Bos, B. Dijk, C. Smit, D. Vos]',
  '[{ naam: A. Bos, aanhef: mevrouw }, { naam: B. Dijk, aanhef: de heer }, { naam: C. Smit, aanhef: de heer }, D. Vos]',
);

const STUKKEN = {
  'proposals/brug/amendementen/A7.1.md': stukText(
    'mede: [{ naam: L. Oost, fractie: Groen en Sociaal }]\nwijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }',
  ),
  'proposals/brug/amendementen/SA7.1a.md': stukText(
    'wijzigingen:\n  - { doel: 1, wordt: { zinsnede: 2, was: daarvoor, wordt: hiertoe } }',
    'subamendement',
    'SA7.1a',
  ),
  'proposals/brug/amendementen/M7.1.md': stukText(
    'verzoekt: { het college: [de raad in het najaar te berichten] }',
    'motie',
    'M7.1',
  ),
};

/** An evening with something of everything. */
const AVOND = `aanvang: 20:00
einde: 22:50
plaats: raadzaal
verzonden: 2026-03-10
eerste_stem: B. Dijk
afwezig:
  - F. Aker
  - { naam: G. Blok, zonder_bericht: ja }
  - { naam: H. Kroon, tot: 20:20 }
  - { naam: M. Plas, vanaf: 22:40 }
schorsingen: [{ van: 21:00, tot: 21:10, reden: op verzoek van Centrum }]
agenda:
  - { nr: 1, titel: Opening }
  - nr: 2
    titel: Lijsten
    sub:
      - nr: 2.a
        titel: Lijst van besluiten
        behandeling: hamerstuk
        stukken: Besluitenlijst van 3 maart
        uitkomst: zonder-stemming
        besluit: [de lijst vast te stellen, "haar *openbaar* te maken."]
      - { nr: 2.b, titel: Een aankoop, besloten: ja, besluit: voor 3 miljoen te kopen, uitkomst: zonder-stemming }
  - nr: 3
    titel: Benoeming
    uitkomst: aangenomen
    stemming:
      wijze: schriftelijk
      tijd: 20:30
      over: benoeming
      stembureau: [A. Bos, B. Dijk]
      kandidaten: { T. Veen: 8, W. Zand: 4 }
      blanco: 1
  - nr: 7
    voorstel: brug
    behandeling: bespreekstuk
    aanvang: 20:45
    einde: 22:00
    amendementen:
      - { stuk: SA7.1a, uitkomst: verworpen, stemming: { wijze: handopsteken, tijd: 21:20, voor: [Centrum], tegen: overigen } }
      - { stuk: A7.1, uitkomst: aangenomen, stemming: { wijze: fracties, tijd: 21:25, voor: overigen, tegen: [Dorpsbelang] } }
    uitkomst: aangenomen
    stemming:
      wijze: hoofdelijk
      tijd: 21:30
      voor: overigen
      tegen: [A. Bos, B. Dijk, C. Smit]
      onthouden: [{ lid: D. Vos, grond: artikel 28 }]
    stemverklaringen: [{ door: A. Bos, tekst: de brug is te duur. }]
    aantekeningen: [{ lid: C. Smit, tekst: dat hij voor het ontwerp is }]
    moties: [{ stuk: M7.1, uitkomst: ingetrokken, reden: het college zegt het toe }]
    toezeggingen: [{ door: wethouder Kok, tekst: de raad krijgt bericht, termijn: 2026-10-01 }]
  - { nr: 8, titel: Sluiting }`;

const BODY = '\n## 1. Opening\n\nDe voorzitter opent de vergadering.\n\n- Er is een nieuw lid.\n';

const UITGEBREID = `besluitenlijst: uitgebreid\n${RAAD}`;

describe('the papers of a meeting', () => {
  test.each(['kort', 'uitgebreid'] as const)('should tell all that happened: %s', async (vorm) => {
    const made = await papierenVan(AVOND, {
      raad: `besluitenlijst: ${vorm}\n${RAAD}`,
      body: BODY,
      files: STUKKEN,
    });
    expect(made.found).toEqual([]);
    expect(made.names).toEqual(['uitnodiging.html', 'agenda.html', 'stemstaat.html', 'besluitenlijst.html']);
    await expect(`${made.text('besluitenlijst')}\n`).toMatchFileSnapshot(`golden/besluitenlijst-${vorm}.txt`);
    if (vorm === 'kort') return;
    for (const papier of ['uitnodiging', 'agenda', 'stemstaat'])
      await expect(`${made.text(papier)}\n`).toMatchFileSnapshot(`golden/${papier}.txt`);
  });

  test('should be the call and the agenda alone as long as nothing has an outcome', async () => {
    const keys =
      'aanvang: 20:00\nagenda:\n  - { nr: 1, titel: Opening }\n  - { nr: 7, voorstel: brug, behandeling: bespreekstuk }';
    const made = await papierenVan(keys, { files: STUKKEN });
    expect(made.found).toEqual([]);
    expect(made.names).toEqual(['uitnodiging.html', 'agenda.html']);
    expect(made.text('agenda')).toContain('Amendement A7.1: Een proef (Centrum en Groen en Sociaal)');
  });

  test('should say so when a paper is asked for too early, and make none', async () => {
    const made = await papierenVan('agenda: [{ nr: 7, voorstel: brug }]', {
      welke: ['besluitenlijst', 'stemstaat'],
    });
    expect(made.names).toEqual([]);
    expect(made.found).toEqual(['tip papier-te-vroeg', 'tip papier-te-vroeg']);
  });

  test.each([
    [
      'a vote that does not add up',
      'agenda: [{ nr: 7, voorstel: brug, uitkomst: verworpen, stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] } }]',
      {},
    ],
    [
      'an amendment on the agenda that cannot be read',
      'agenda: [{ nr: 7, voorstel: brug }]',
      { 'proposals/brug/amendementen/A7.9.md': stukText('wijzigingen: []', 'amendement', 'A7.9') },
    ],
    [
      'a proposal with an error',
      'agenda: [{ nr: 7, voorstel: brug }]',
      { 'proposals/brug/voorstel.md': proposal(['datum: 2026-03-03', 'datum: 2026-13-03']) },
    ],
  ])('should not be there with %s', async (_, keys, files) => {
    const made = await papierenVan(keys, { files });
    expect(made.value).toBeUndefined();
    expect(made.found.some((one) => one.startsWith('fout '))).toBe(true);
  });

  test('should say nothing of an item behind closed doors but its title, unless that was made public', async () => {
    const item = (more: string) =>
      `agenda:\n  - { nr: 4, titel: Een aankoop, besloten: ja, ${more}stukken: Taxatie, besluit: voor 3 miljoen te kopen, uitkomst: aangenomen, stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] } }\n  - { nr: 5, titel: Rest, uitkomst: zonder-stemming }`;
    const options = { raad: UITGEBREID, formaten: ['html', 'json'] } as const;
    const closed = await papierenVan(item(''), options);
    const all = closed.value?.artifacts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n') ?? '';
    expect(all).toContain('Een aankoop');
    for (const secret of ['3 miljoen', 'Taxatie', 'stemmen voor', 'Centrum'])
      expect(all).not.toContain(secret);
    const opened = await papierenVan(item('besluit_openbaar: ja, '), options);
    expect(opened.text('besluitenlijst')).toContain('voor 3 miljoen te kopen.');
    expect(opened.text('agenda')).not.toContain('Taxatie');
  });

  describe('with an item behind closed doors', () => {
    /** All that a member of the public can read of it, in every paper and in the data. */
    const all = async (item: string) => {
      const keys = `agenda:\n  - { nr: 1, titel: Opening, uitkomst: zonder-stemming }\n  - nr: 4\n    titel: Een aankoop\n${item.replace(/^/gm, '    ')}`;
      const made = await papierenVan(keys, {
        raad: UITGEBREID,
        formaten: ['html', 'json'],
        body: '## 4\n\nDe prijs is GEHEIM-tekst.',
      });
      const text = made.value?.artifacts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n') ?? '';
      expect(made.found).toEqual([]);
      return { text, secrets: [...new Set(text.match(/GEHEIM-\w+/g))].sort() };
    };
    const VOTE = 'stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }';
    const MORE = `besloten: ja
toelichting: GEHEIM-toelichting
portefeuillehouder: GEHEIM-wethouder
stukken: GEHEIM-stuk
uitkomst: aangenomen
${VOTE}
besluit: GEHEIM-besluit te kopen
stemverklaringen: [{ door: Centrum, tekst: GEHEIM-verklaring }]
aantekeningen: [{ lid: A. Bos, tekst: GEHEIM-aantekening }]
toezeggingen: [{ door: wethouder De Wit, tekst: GEHEIM-toezegging }]
ordevoorstellen: [{ door: Centrum, tekst: GEHEIM-orde, uitkomst: aangenomen, ${VOTE} }]
amendementen:
  - { stuk: A4.1, titel: GEHEIM-wijziging, indieners: Centrum, preadvies: GEHEIM-advies, uitkomst: aangenomen, ${VOTE} }
  - { stuk: A4.2, titel: GEHEIM-verworpen, indieners: Centrum, uitkomst: verworpen, stemming: { wijze: fracties, voor: [Centrum], tegen: overigen } }
moties: [{ stuk: M4.1, titel: GEHEIM-motie, indieners: Centrum, uitkomst: ingetrokken, reden: GEHEIM-reden }]
`;

    test('should say nothing of what stands below it either', async () => {
      const sub = (more: string) =>
        `${MORE}sub:\n  - { nr: 4.a, titel: De prijs, ${more}toelichting: GEHEIM-onder, uitkomst: aangenomen, besluit: GEHEIM-onderbesluit, ${VOTE} }`;
      const closed = await all(sub(''));
      expect(closed.secrets).toEqual([]);
      expect(closed.text).toContain('De prijs');
      const opened = await all(sub('besloten: nee, '));
      expect(opened.secrets).toEqual(['GEHEIM-onder', 'GEHEIM-onderbesluit']);
    });

    test('should say only what was decided where that was made public', async () => {
      const { secrets } = await all(`${MORE}besluit_openbaar: ja`);
      expect(secrets).toEqual(['GEHEIM-besluit', 'GEHEIM-wijziging']);
    });
  });

  test('should be closed as a whole when the meeting is', async () => {
    const made = await papierenVan('openbaar: nee\nagenda: [{ nr: 1, titel: Een zaak, besluit: geheim }]');
    expect(made.text('uitnodiging')).toContain('besloten vergadering');
    expect(made.text('agenda')).toContain('Deze vergadering is besloten');
  });

  test('should let another template print one of them in its own way', async () => {
    const made = await papierenVan('gemeente: dordrecht\nagenda: [{ nr: 1, titel: Opening }]', {
      files: {
        'templates/dordrecht/raad.yaml': RAAD,
        'templates/dordrecht/agenda.hbs':
          '<h1>Raadsagenda {{datum}}</h1>{{#each punten}}<p>{{titel}}</p>{{/each}}',
      },
    });
    expect(made.found).toEqual([]);
    expect(made.text('agenda')).toBe('Raadsagenda 24 maart 2026\nOpening');
    expect(made.text('uitnodiging')).toContain('Uitnodiging voor de vergadering van de raad van Dordrecht');
  });

  test('should hold the meeting as data, with every sum', async () => {
    const made = await papierenVan(AVOND, { raad: RAAD, formaten: ['json'], files: STUKKEN });
    expect(made.names).toEqual(['vergadering.json']);
    await expect(`${JSON.stringify(made.json(), undefined, 2)}\n`).toMatchFileSnapshot(
      'golden/vergadering.json',
    );
  });
  test('should hold closed items in a list of their own alone, which is made when it is asked for', async () => {
    const keys =
      'agenda:\n  - { nr: 4, titel: Een aankoop, besloten: ja, besluit: voor 3 miljoen te kopen, uitkomst: aangenomen, stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] } }\n  - { nr: 5, titel: Rest, uitkomst: zonder-stemming }';
    const intern = await papierenVan(keys, {
      welke: ['besluitenlijst'],
      formaten: ['html', 'json'],
      variant: 'intern',
    });
    expect(intern.found).toEqual([]);
    expect(intern.names).toEqual(['besluitenlijst-intern.html']);
    const text = intern.text('besluitenlijst-intern');
    expect(text).toContain('niet openbaar (artikel 23, vierde lid, van de Gemeentewet)');
    expect(text).toContain('voor 3 miljoen te kopen');
    expect(text).not.toContain('Rest');
    const all = await papierenVan(keys);
    expect(all.names).not.toContain('besluitenlijst-intern.html');
    expect(all.text('besluitenlijst')).not.toContain('3 miljoen');
    const none = await papierenVan('agenda: [{ nr: 5, titel: Rest, uitkomst: zonder-stemming }]', {
      welke: ['besluitenlijst'],
      variant: 'intern',
    });
    expect([none.names, none.found]).toEqual([[], ['tip papier-te-vroeg']]);
  });
});
