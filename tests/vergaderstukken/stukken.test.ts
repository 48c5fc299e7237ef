import { describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { maakStukken } from '../../src/vergaderstukken/stuk/maak-stukken.ts';
import type { Formaat } from '../../src/writers/index.ts';
import { diskWith } from '../support/disk-with.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';

const SJABLONEN = openSjablonen(diskWith({}), 'templates');
const MAP = 'proposals/brug/amendementen';

/** A piece about the proposal of the tests, with these keys. */
function stuk(nummer: string, keys: string, body = ''): string {
  const soort = { S: 'subamendement', M: 'motie' }[nummer[0] ?? ''] ?? 'amendement';
  const bij = soort === 'subamendement' ? 'A7.1' : 'brug';
  const head = `soort: ${soort}\nnummer: ${nummer}\ngemeente: standaard\ntitel: Een brug voor iedereen\nvergadering: 2026-03-24\n`;
  const rest = keys.includes('bij:') || keys.includes('vreemd') ? '' : `bij: ${bij}\n`;
  const who = keys.includes('indieners:') ? '' : 'indieners: [{ naam: A. Bos, fractie: Centrum }]\n';
  return `---\n${head}${rest}${who}${keys}\n---\n${body}`;
}

interface Keuze {
  readonly raad?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly formaten?: readonly Formaat[];
  readonly map?: string;
}

/** The papers of pieces beside the proposal of the tests: their problems, and the words of the last one. */
async function papers(
  stukken: Readonly<Record<string, string>>,
  { raad = RAAD_YAML, files = {}, formaten = ['html'], map = MAP }: Keuze = {},
) {
  const places: (readonly string[])[] = [];
  const texts = Object.entries(stukken).map(([naam, text]) => {
    const { source, places: own } = marked(text);
    places.push(own);
    return [`${map}/${naam}.md`, source.text] as const;
  });
  const world = diskWith({
    'templates/standaard/raad.yaml': raad,
    'proposals/brug/voorstel.md': proposal(),
    ...Object.fromEntries(texts),
    ...files,
  });
  const { value, diagnostics } = await maakStukken(
    world,
    texts.map(([path]) => path),
    { sjablonen: SJABLONEN, formaten },
  );
  const html = new TextDecoder().decode(value?.at(-1)?.bytes);
  return {
    names: value?.map(({ name }) => name),
    html,
    text: wordsOf(html),
    places: places.flat(),
    found: diagnostics.map(({ ernst, regel, span }) => `${ernst} ${regel} ${placeOf(span)}`),
    diagnostics,
  };
}

/** The words that a reader hears, on one line. */
function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=[;,.\]])/g, '');
}

const ZINSNEDE = 'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }';

describe('the paper of an amendment', () => {
  test('should say which proposal, what it considers and what it changes, and who submit it', async () => {
    const { text, names, found } = await papers({
      'A7.1': stuk(
        'A7.1',
        `agendapunt: 7\nversie: 2\nindieners: [{ naam: A. Bos, fractie: Centrum }]\nmede: [{ naam: L. Oost, fractie: Groen en Sociaal }]\nconstaterende: de pont vaart\noverwegende: [dat de pont duur is;, niet iedereen fietst]\n${ZINSNEDE}\n  - { voeg_toe_na: 1, wordt: het ontwerp aan de raad voor te leggen }`,
        '\n## Toelichting\n\nDe raad wil het ontwerp zien.\n\n## Kosten\n\nGeen.\n',
      ),
    });
    expect(found).toEqual([]);
    expect(names).toEqual(['A7.1.html']);
    expect(text).toContain('Amendement A7.1: Een brug voor iedereen');
    expect(text).toContain('A7.1, versie 2');
    expect(text).toContain('Raadsvergadering 24 maart 2026 Agendapunt 7');
    expect(text).toContain('Betreft raadsvoorstel 2026-001 – Een nieuwe fietsbrug');
    expect(text).toContain('De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 24 maart 2026,');
    expect(text).toContain(
      'constaterende dat: de pont vaart; overwegende dat: de pont duur is; niet iedereen fietst;',
    );
    expect(text).toContain('het voorgestelde besluit als volgt te wijzigen:');
    expect(text).toContain('In besluitpunt 2 ‘daarvoor’ te vervangen door ‘daartoe’;');
    expect(text).toContain(
      'een nieuw besluitpunt 1a in te voegen, luidende: ‘het ontwerp aan de raad voor te leggen’.',
    );
    expect(text).toMatch(/Toelichting De raad wil het ontwerp zien\. Kosten Geen\./);
    expect(text).toMatch(/fractie Centrum, A\. Bos mede namens fractie Groen en Sociaal, L\. Oost/);
    expect(text).not.toContain('Uitkomst');
  });

  test('should have a table of was and wordt that says to the ear what comes and goes', async () => {
    const { text, html } = await papers({
      'A7.1': stuk('A7.1', `${ZINSNEDE}\n  - { voeg_toe_na: 1, wordt: te informeren }\n  - { schrap: 1 }`),
    });
    expect(html).toMatch(/<del><span[^>]*>\[vervallen: <\/span>daarvoor<span[^>]*>\]<\/span><\/del>/);
    expect(html).toMatch(/<ins><span[^>]*>\[toegevoegd: <\/span>daartoe/);
    expect(text).toMatch(
      /Besluitpunt Was Wordt 1 voor een fietsbrug .* \(vervallen\) 1a \(geen\) te informeren 2 /,
    );
  });

  test('should say beslispunt, and number anew, where the house does', async () => {
    const { text } = await papers(
      { 'A7.1': stuk('A7.1', 'wijzigingen:\n  - { voeg_toe_voor: 1, wordt: te informeren }') },
      { raad: `puntwoord: beslispunt\nna_amendement: vernummeren\n${RAAD_YAML}` },
    );
    expect(text).toContain(
      'Vóór beslispunt 1 een nieuw beslispunt 1 in te voegen, luidende: ‘te informeren’;',
    );
    expect(text).toContain('De beslispunten 1 en 2 te vernummeren tot 2 en 3.');
    expect(text).toContain('Beslispunt Was Wordt 1 (geen) te informeren');
  });

  test('should show the money that it changes and what pays for it', async () => {
    const { text, found } = await papers({
      'A7.3': stuk(
        'A7.3',
        'wijzigingen:\n  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }\n  - { bedrag: dekking.mobiliteitsfonds.2027, met: +10.000 }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 10.000 }, aard: incidenteel }',
      ),
    });
    expect(found).toEqual([]);
    expect(text).toContain('Het bedrag van ‘Bouw’ in 2027 te wijzigen van € 540.000 in € 550.000;');
    expect(text).toMatch(/\[vervallen: € 600\.000\].*\[toegevoegd: € 610\.000\]/);
    expect(text).toMatch(/Bedrag 2027 Lasten .*10\.000 .*Dekking/);
    expect(text).toContain('10.000 meer');
    expect(text).toContain('Mobiliteitsfonds (2027: € 10.000), incidenteel');
  });

  test('should say what became of it as soon as the meeting says so', async () => {
    const meeting = vergaderingText(
      'agenda:\n  - nr: 7\n    voorstel: brug\n    amendementen:\n      - stuk: A7.1\n        uitkomst: verworpen\n        stemming: { wijze: fracties, voor: [Centrum], tegen: overigen }\n    uitkomst: zonder-stemming',
    );
    const path = 'proposals/vergaderingen/2026-03-24/vergadering.md';
    const { text } = await papers({ 'A7.1': stuk('A7.1', ZINSNEDE) }, { files: { [path]: meeting } });
    expect(text).toContain('Het amendement is verworpen met 4 stemmen voor en 11 stemmen tegen.');
    expect(text).toContain('Voor 4 (27%): Centrum (4).');
    const wrong = await papers(
      { 'A7.1': stuk(`${M}A7.1`, ZINSNEDE) },
      { files: { [path]: meeting.replace('verworpen', 'aangenomen') } },
    );
    expect(wrong.found).toEqual([`waarschuwing stuk-uitkomst ${wrong.places[0]}`]);
    expect(wrong.text).not.toContain('Uitkomst');
  });

  test.each([
    ['the item', 'besloten: ja'],
    ['the meeting', 'openbaar: nee'],
  ])('should not say what became of it behind closed doors: %s', async (_, closed) => {
    const head = closed === 'openbaar: nee' ? `${closed}\n` : '';
    const item = head === '' ? `    ${closed}\n` : '';
    const meeting = vergaderingText(
      `${head}agenda:\n  - nr: 7\n    voorstel: brug\n${item}    amendementen:\n      - stuk: A7.1\n        uitkomst: verworpen\n        preadvies: ontraden\n        stemming: { wijze: fracties, voor: [Centrum], tegen: overigen }\n    uitkomst: aangehouden`,
    );
    const path = 'proposals/vergaderingen/2026-03-24/vergadering.md';
    const { text, found } = await papers({ 'A7.1': stuk('A7.1', ZINSNEDE) }, { files: { [path]: meeting } });
    expect(found).toEqual([]);
    expect(text).toContain('daartoe');
    expect(text).not.toMatch(/verworpen|ontraden|Voor 4/);
  });

  describe('of which the item was put off', () => {
    const evening = (datum: string, keys: string) => ({
      [`proposals/vergaderingen/${datum}/vergadering.md`]: vergaderingText(
        `datum: ${datum}\nagenda:\n  - nr: 7\n    voorstel: brug\n${keys.replace(/^/gm, '    ')}`,
      ),
    });
    const first = evening('2026-03-24', 'uitkomst: aangehouden');
    const kept = (uitkomst: string) => `amendementen: [{ stuk: A7.1, uitkomst: ${uitkomst} }]\n`;
    const paper = (files: Readonly<Record<string, string>>) =>
      papers({ 'A7.1': stuk(`${M}A7.1`, ZINSNEDE) }, { files });

    test('should say what a later meeting decided, and on which day', async () => {
      const again = evening(
        '2026-04-14',
        'vervolg_van: 2026-03-24\namendementen:\n  - stuk: A7.1\n    uitkomst: verworpen\n    preadvies: ontraden\n    stemming: { wijze: fracties, voor: [Centrum], tegen: overigen }\nuitkomst: zonder-stemming',
      );
      const { text, found } = await paper({ ...first, ...again });
      expect(found).toEqual([]);
      expect(text).toContain(
        'Het amendement is op 14 april 2026 verworpen met 4 stemmen voor en 11 stemmen tegen.',
      );
      expect(text).toContain('ontraden');
    });

    test('should follow the item over two meetings, past one that has nothing to do with it', async () => {
      const second = evening('2026-04-14', 'vervolg_van: 2026-03-24\nuitkomst: aangehouden');
      const third = evening(
        '2026-05-12',
        `vervolg_van: 2026-04-14\n${kept('ingetrokken')}uitkomst: zonder-stemming`,
      );
      const other = evening('2026-04-21', kept('vervallen'));
      expect((await paper({ ...first, ...second, ...third, ...other })).text).toContain(
        'Het amendement is op 12 mei 2026 ingetrokken.',
      );
    });

    test('should keep what was said the first time where the later meeting says nothing of it', async () => {
      const before = evening('2026-03-24', `${kept('ingetrokken')}uitkomst: aangehouden`);
      const again = evening('2026-04-14', 'vervolg_van: 2026-03-24\nuitkomst: zonder-stemming');
      expect((await paper({ ...before, ...again })).text).toContain('Het amendement is ingetrokken.');
    });

    test('should say nothing when the later meeting has errors, and tell which', async () => {
      const wrong = evening(
        '2026-04-14',
        `vervolg_van: 2026-03-24\n${kept('ingetrokken')}uitkomst: aangenomen\nstemming: { wijze: fracties, voor: [Centrum], tegen: overigen }`,
      );
      const { text, found, places, diagnostics } = await paper({ ...first, ...wrong });
      expect(found).toEqual([`waarschuwing stuk-uitkomst ${places[0]}`]);
      expect(diagnostics[0]?.melding).toContain('14 april 2026');
      expect(text).not.toContain('Uitkomst');
    });
  });
});

describe('the paper of a subamendement', () => {
  test('should say what it changes of the amendment, and how that reads then', async () => {
    const { text, found, names } = await papers({
      'A7.1': stuk('A7.1', ZINSNEDE),
      'SA7.1a': stuk(
        'SA7.1a',
        'wijzigingen:\n  - doel: 1\n    wordt: { zinsnede: 2, was: daarvoor, wordt: hiervoor }',
      ),
    });
    expect(found).toEqual([]);
    expect(names).toEqual(['A7.1.html', 'SA7.1a.html']);
    expect(text).toContain('Wijzigt amendement A7.1 – Een brug voor iedereen');
    expect(text).toContain(
      'amendement A7.1 als volgt te wijzigen: De wijziging te laten luiden: “In besluitpunt 2 ‘daarvoor’ te vervangen door ‘hiervoor’”.',
    );
    expect(text).toContain(
      'Het amendement luidt dan: In besluitpunt 2 ‘daarvoor’ te vervangen door ‘hiervoor’.',
    );
    expect(text).toContain('Wijzigingen door subamendement SA7.1a');
  });
});

describe('the paper of a motion', () => {
  test('should end in what it asks', async () => {
    const { text, found } = await papers({
      'M7.1': stuk(
        'M7.1',
        'constaterende: de pont stil ligt\nvan_mening: dat fietsen gezond is\nspreekt_uit: dat de brug belangrijk is\nverzoekt:\n  het college: [te tellen, te meten]\ndraagt_op:\n  de griffier: de uitkomst te melden',
      ),
    });
    expect(found).toEqual([]);
    expect(text).toContain('Motie M7.1: Een brug voor iedereen');
    expect(text).toContain(
      'constaterende dat: de pont stil ligt; van mening zijnde dat: fietsen gezond is; spreekt uit dat de brug belangrijk is,',
    );
    expect(text).toMatch(
      /verzoekt het college: 1?\.? ?te tellen; (?:2\. )?te meten; draagt de griffier op de uitkomst te melden,/,
    );
    expect(text).toContain('en gaat over tot de orde van de dag.');
    expect(text).not.toContain('wijzigen');
  });

  test.each([
    ['aard: treurnis\nspreekt_uit: dat dit jammer is', 'Motie van treurnis M7.1'],
    ['aard: wantrouwen\nspreekt_uit: geen vertrouwen te hebben', 'Motie van wantrouwen M7.1'],
  ])('should have its kind at its head: %s', async (keys, title) => {
    expect((await papers({ 'M7.1': stuk('M7.1', keys) })).text).toContain(title);
  });

  test('should need no proposal outside the agenda', async () => {
    const { text, found } = await papers(
      { M1: stuk('M1', 'aard: vreemd\nverzoekt:\n  het college: de haven schoon te maken') },
      { map: 'proposals/vergaderingen/2026-03-24/amendementen' },
    );
    expect(found).toEqual([]);
    expect(text).toContain('Motie vreemd aan de orde van de dag M1');
    expect(text).not.toContain('Betreft');
    expect(text).toContain('verzoekt het college de haven schoon te maken,');
  });
});

describe('no paper', () => {
  test('should come of a piece with an error, at its place', async () => {
    const { names, found, places } = await papers({
      'A7.1': stuk('A7.1', `wijzigingen:\n  - { zinsnede: 2, was: ${M}hiervoor, wordt: daartoe }`),
    });
    expect(names).toBeUndefined();
    expect(found).toEqual([`fout amendement-was ${places[0]}`]);
  });

  test('should come of text that names what is not there, and nothing should crash on it', async () => {
    const { names, found, places } = await papers({
      'A7.1': stuk(
        'A7.1',
        `wijzigingen:\n  - { vervang: 2, wordt: '${M}:bedrag[lasten.niets] te geven volgens ${M}:punt[plan]' }`,
        `\n## Toelichting\n\n${M}::tabel[kosten]\n`,
      ),
    });
    expect(names).toBeUndefined();
    expect(found).toEqual([
      `fout onbekende-verwijzing ${places[0]}`,
      `fout onbekende-verwijzing ${places[2]}`,
      `fout onbekend-besluitpunt ${places[1]}`,
    ]);
  });
});

test('should be written in every format', async () => {
  const { names } = await papers(
    { 'A7.1': stuk('A7.1', ZINSNEDE) },
    { formaten: ['docx', 'pdf', 'html', 'odt'] },
  );
  expect(names).toEqual(['A7.1.docx', 'A7.1.pdf', 'A7.1.html', 'A7.1.odt']);
});

describe('a piece that is not right', () => {
  const DUUR = 'wijzigingen:\n  - { bedrag: lasten.bouw.2027, met: +10.000 }';
  const raad = `dekking_verplicht: ja\n${RAAD_YAML}`;
  const AVOND = (stukken: string) => ({
    'proposals/vergaderingen/2026-03-24/vergadering.md': vergaderingText(
      `agenda:\n  - nr: 7\n    voorstel: brug\n    uitkomst: verworpen\n    stemming: { wijze: fracties, voor: [Centrum], tegen: overigen }\n    amendementen: [${stukken}]`,
    ),
  });
  const rules = (found: readonly string[]) => found.map((one) => one.split(' ').slice(0, 2).join(' '));

  test('should not keep the others from their papers', async () => {
    const { names, found } = await papers(
      { 'A7.1': stuk('A7.1', DUUR), 'A7.2': stuk('A7.2', ZINSNEDE) },
      { raad },
    );
    expect(names).toEqual(['A7.2.html']);
    expect(rules(found)).toEqual(['fout amendement-dekking']);
  });

  test('should have its paper once the council has spoken, also when it said no', async () => {
    const rejected =
      '{ stuk: A7.1, uitkomst: verworpen, stemming: { wijze: fracties, voor: [Centrum], tegen: overigen } }';
    const { names, found, diagnostics } = await papers(
      { 'A7.1': stuk('A7.1', DUUR) },
      { raad, files: AVOND(rejected) },
    );
    expect(names).toEqual(['A7.1.html']);
    expect(rules(found)).toEqual(['waarschuwing amendement-dekking']);
    expect(diagnostics[0]?.hint).toContain('De raad heeft het stuk behandeld: het wordt zo gemaakt.');
  });

  test('should have none where its text cannot be made, whatever the council said', async () => {
    const wrong = stuk('A7.1', 'wijzigingen:\n  - { zinsnede: 2, was: hiervoor, wordt: daartoe }');
    const { names, found } = await papers(
      { 'A7.1': wrong },
      { files: AVOND('{ stuk: A7.1, uitkomst: ingetrokken }') },
    );
    expect(names).toBeUndefined();
    expect(rules(found)).toEqual(['fout amendement-was']);
  });
});
