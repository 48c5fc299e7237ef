import { describe, expect, test } from 'vitest';
import { proposal } from '../../support/proposal.ts';
import { completions, taken } from '../support/at-cursor.ts';

const STUK = 'proposals/standaard-fietsparkeren-station/amendementen/A9.9.md';
const VERGADERING = 'proposals/vergaderingen/2027-01-14/vergadering.md';

/** An amendment to an example with lines below its head. */
const stuk = (lines: string) =>
  `---\nsoort: amendement\nnummer: A9.9\ngemeente: standaard\nvergadering: 2026-10-15\n${lines}\n---\n`;

/** A meeting with lines in its first item. */
const agenda = (lines: string) =>
  `---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2026-10-15\nagenda:\n  - nr: 1\n${lines}\n---\n`;

/** The first of what is offered: "label – detail". */
async function first(count: number, ...args: Parameters<typeof completions>): Promise<readonly string[]> {
  const found = await completions(...args);
  return found
    .slice(0, count)
    .map(({ label, detail }) =>
      detail === undefined ? label : `${label} – ${detail.replaceAll('\u00a0', ' ')}`,
    );
}

/** The lines from that on which something changed, when the completion with a label was taken. */
async function take(label: string, lines: number, ...args: Parameters<typeof completions>): Promise<string> {
  const one = (await completions(...args)).find((each) => each.label === label);
  if (!one) throw new Error(`no completion '${label}'`);
  const { start, source } = one.edit.span;
  const from = source.text.slice(0, start).split('\n').length - 1;
  return taken(one)
    .split('\n')
    .slice(from, from + lines)
    .join('\n');
}

describe('keys', () => {
  test('should be those that are not there yet, in their order, with what may stand behind them', async () => {
    expect(await first(3, proposal(['zaaknummer: 2026-001', '‸']))).toEqual([
      'zaaknummer',
      'status – concept, college-vastgesteld, aangeboden …',
      'versie',
    ]);
    const [one] = await completions(proposal(['zaaknummer: 2026-001', 'za‸']));
    expect(one?.uitleg).toBe('Nummer van de zaak of het voorstel');
  });

  test('should come first where a source cannot do without them', async () => {
    expect(await first(4, '---\n‸')).toEqual([
      'soort – verplicht',
      'gemeente – verplicht',
      'onderwerp – verplicht',
      'datum – verplicht',
    ]);
    expect(await first(2, 'perioden:\n  - ‸', 'templates/proef/raad.yaml')).toEqual([
      'vanaf – verplicht',
      'zetels – verplicht',
    ]);
  });

  test('should be put with their colon, their indentation and what a block begins with', async () => {
    const inFinancien = proposal(['  jaren: [2026, 2027]\n', '  jaren: [2026, 2027]\n  ba‸\n']);
    expect(await take('baten', 5, inFinancien)).toBe(
      [
        '  baten:',
        '    titel: Opbrengsten',
        '    posten:',
        '      - post: ‸',
        '        bedragen: { 2026: 0, 2027: 0 }',
      ].join('\n'),
    );
    expect(await take('eenheid', 1, inFinancien)).toBe('  eenheid: ‸');
    expect(await take('gehoord', 2, proposal(['gelet_op:', '‸\ngelet_op:']))).toBe('gehoord:\n  - ‸');
  });

  test('should be divided by commas between brackets', async () => {
    expect(await take('aard', 1, proposal(['{ post: Bouw, bed', '{ post: Bouw, ‸ bed']))).toContain(
      '{ post: Bouw, aard: ‸,  bedragen',
    );
    expect(
      await take('aard', 1, proposal(['{ 2027: 540.000 } }\n  dekking', '{ 2027: 540.000 }‸ }\n  dekking'])),
    ).toContain('{ 2027: 540.000 }, aard: ‸ }');
    expect(await first(2, proposal(['{ 2026: 60.000 }', '{ 2026: 60.000, ‸ }']))).toEqual([
      '2027',
      'elk_jaar',
    ]);
  });

  test('should leave the value of a key that is there', async () => {
    expect(await take('zaaknummer', 1, proposal(['zaaknummer:', 'zaak‸:']))).toBe('zaaknummer‸: 2026-001');
  });
});

describe('values', () => {
  test('should be the words that may stand there', async () => {
    expect(await first(2, proposal(['zaaknummer: 2026-001', 'openbaar: ‸']))).toEqual(['ja', 'nee']);
    expect(await first(2, proposal(['soort: raadsvoorstel', 'soort: raads‸']))).toEqual([
      'raadsvoorstel – Raadsvoorstel',
      'startnotitie – Startnotitie',
    ]);
    expect(await first(9, proposal(['gemeente: standaard', 'gemeente:‸']))).toContain(
      'dordrecht – templates/dordrecht',
    );
    expect(await take('standaard', 1, proposal(['gemeente: standaard', 'gemeente:‸']))).toBe(
      'gemeente: standaard‸',
    );
  });

  test('should be told with what the key is for', async () => {
    const [one] = await completions(proposal(['zaaknummer: 2026-001', 'status: ‸']));
    expect(one?.uitleg).toMatch(/^Hoe ver het voorstel is/);
  });

  test('should be who signs', async () => {
    const text = (key: string) =>
      `---\nsoort: raadsvoorstel\ngemeente: standaard\nondertekening:\n  ${key}: ‸\n---\n`;
    expect(await first(2, text('griffier'))).toEqual([
      'H. Okkerse – griffier',
      'R. Yildirim – plaatsvervangend griffier',
    ]);
    expect(await first(1, text('burgemeester'))).toEqual(['S. van Westerlaken – voorzitter']);
  });

  test('should be articles of law that a decision can rest on', async () => {
    const found = await first(30, proposal(['artikel 192, lid 1 van de Gemeentewet', 'art‸']));
    expect(found).toContain('artikel 147 van de Gemeentewet – de bevoegdheid van de raad');
    expect(found.join()).not.toContain('artikel 25 ');
  });

  test('should be names of rows in a formula', async () => {
    const text = proposal(['bedragen: { 2027: 540.000 } }\n  dekking', 'formule: ‸ }\n  dekking']);
    expect(await first(1, text)).toEqual(['ontwerp – Ontwerp – € 60.000']);
  });

  test('should be files beside the proposal', async () => {
    const text = proposal(['financien:', 'bijlagen:\n  - { titel: Kaart, bestand: ‸ }\nfinancien:']);
    const files = { 'proposals/proef/bijlagen/kaart.pdf': 'x', 'proposals/proef/beeld/brug.png': 'x' };
    expect(await first(9, text, undefined, files)).toEqual(['beeld/brug.png', 'bijlagen/kaart.pdf']);
  });
});

describe('directives', () => {
  test('should be offered by name, then with what their place holds', async () => {
    expect(await first(2, proposal([':bedrag[lasten.totaal]', ':‸']))).toEqual([
      'bedrag – Een berekend bedrag uit een tabel',
      'punt – Het nummer van een besluitpunt',
    ]);
    expect(await first(3, proposal([':bedrag[lasten.totaal]', ':bedrag[‸']))).toEqual([
      'lasten. – Lasten',
      'dekking. – Dekking',
      'lasten.totaal – € 600.000',
    ]);
    expect(await first(4, proposal([':bedrag[lasten.totaal]', ':bedrag[lasten.o‸]']))).toEqual([
      'lasten.totaal – € 600.000',
      'lasten.totaal.2026 – € 60.000',
      'lasten.totaal.2027 – € 540.000',
      'lasten.ontwerp – € 60.000',
    ]);
  });

  test('should be closed, and replace all that stands between the brackets', async () => {
    expect(await take('lasten.totaal', 1, proposal([':bedrag[lasten.totaal]', ':bedrag[la‸']))).toContain(
      'een bedrag van :bedrag[lasten.totaal]‸ beschikbaar',
    );
    expect(await take('lasten.bouw', 1, proposal(['lasten.totaal]', 'las‸ten.totaal]']))).toContain(
      ':bedrag[lasten.bouw‸] beschikbaar',
    );
  });

  test('should name tables, those that are not in the text yet first', async () => {
    expect(await first(2, proposal(['::tabel[lasten]', '::tabel[‸']))).toEqual([
      'lasten – Lasten',
      'dekking – Dekking – staat al in de tekst',
    ]);
  });

  test('should name points by their ids', async () => {
    const text = proposal(
      ['- de begroting', '- id: begroting\n    tekst: de begroting'],
      ['Dat vraagt de wet.', 'Zie :punt[‸'],
    );
    expect(await first(1, text)).toEqual(['begroting – 2: de begroting daarvoor te wijzigen']);
  });
});

describe('the text', () => {
  test('should offer sections that the template asks for, then those that it knows', async () => {
    expect(await first(2, proposal(['## Vervolg', '## ‸']))).toEqual([
      'Vervolg – verplicht',
      'Samenvatting – mag',
    ]);
    expect(await take('Vervolg', 3, proposal(['## Vervolg\n\nDe bouw begint in 2027.\n', '##‸']))).toMatch(
      /^## Vervolg\n\n<!-- Wie wat doet na het besluit.* -->$/,
    );
  });

  test('should offer for each point the next number of an argument', async () => {
    const text = proposal(['Er is geen andere weg.\n', 'Er is geen andere weg.\n\n### ‸\n']);
    const [one, two] = await completions(text);
    expect([one?.label, two?.label, two?.detail]).toEqual([
      '1.2',
      '2.2',
      'de begroting daarvoor te wijzigen',
    ]);
    const none = proposal(['### 2.1 De begroting moet kloppen', '### ‸']);
    expect(await first(2, none)).toEqual([
      '2.1 – de begroting daarvoor te wijzigen',
      expect.stringMatching(/^1\.2 – voor een fietsbrug/),
    ]);
  });

  test('should offer names of rules in a comment', async () => {
    expect(await take('zinslengte', 1, proposal(['## Doel', '<!-- regel zins‸ -->\n\n## Doel']))).toBe(
      '<!-- regel zinslengte uit: ‸ -->',
    );
    expect(await take('regel zinslengte uit', 1, proposal(['## Doel', '<!--‸-->\n\n## Doel']))).toBe(
      '<!-- regel zinslengte uit: ‸-->',
    );
  });

  test('should offer official names behind their first letters', async () => {
    expect(await first(1, proposal(['Dat vraagt de wet.', 'Dat vraagt de gemeen‸']))).toEqual([
      'Gemeentewet – officiële naam',
    ]);
  });
});

describe('an amendment', () => {
  test('should fill in what stands in the proposal', async () => {
    const text = stuk('wijzigingen:\n  - vervang: ‸');
    expect(await take('1b', 3, text, STUK)).toBe(
      '  - vervang: 1b\n    was: de eerste 24 uur stallen is gratis\n    wordt: ‸',
    );
    expect(await first(1, stuk('wijzigingen:\n  - vervang: 1b\n    was: ‸'), STUK)).toEqual([
      'de eerste 24 uur stallen is gratis – besluitpunt 1b zoals het er staat',
    ]);
  });

  test('should name its proposal, amounts and who submits it', async () => {
    expect(await first(1, stuk('bij: ‸'), STUK)).toEqual([
      'standaard-fietsparkeren-station – Gratis en bewaakt fietsparkeren bij het station',
    ]);
    expect(await first(3, stuk('wijzigingen:\n  - bedrag: lasten.‸'), STUK)).toContain(
      'lasten.totaal – € 770.000',
    );
    expect(await take('T. Brandsma', 1, stuk('indieners:\n  - ‸'), STUK)).toBe(
      '  - { naam: T. Brandsma, fractie: Stadsbelang }‸',
    );
    expect(await first(1, stuk('indieners:\n  - { naam: ‸'), STUK)).toEqual(['T. Brandsma – Stadsbelang']);
    expect(await first(1, stuk('indieners:\n  - { fractie: ‸'), STUK)).toEqual(['Stadsbelang – 7 zetels']);
  });
});

describe('an operation of an amendment', () => {
  const labels = async (lines: string) =>
    (await completions(stuk(`wijzigingen:\n${lines}`), STUK)).map(({ label }) => label);

  test('should first say what it does, each told apart', async () => {
    const found = await completions(stuk('wijzigingen:\n  - ‸'), STUK);
    expect(found.map(({ label }) => label)).toEqual([
      'vervang',
      'zinsnede',
      'voeg_toe_na',
      'voeg_toe_voor',
      'voeg_toe_onder',
      'schrap',
      'verplaats',
      'bedrag',
      'rijen',
      'bijlage',
      'opdracht',
    ]);
    expect(new Set(found.map(({ uitleg }) => uitleg)).size).toBe(found.length);
    expect(await labels('  - ver‸')).toContain('vervang');
  });

  test('should then offer only what goes with that', async () => {
    expect(await labels('  - zinsnede: 1\n    ‸')).toEqual(['was', 'wordt', 'keer']);
    expect(await labels('  - zinsnede: 1\n    was: gratis\n    w‸')).toEqual(['wordt', 'keer']);
    expect(await labels('  - { bedrag: lasten.totaal, ‸ }')).toEqual(['was', 'wordt', 'met']);
    expect(await labels('  - rijen: lasten\n    ‸')).toEqual(['vervang_door', 'voeg_toe', 'vervallen']);
  });
});

describe('the head of an amendment', () => {
  test('should offer every kind of piece, and the agenda item of its proposal', async () => {
    expect((await completions('---\nsoort: ‸\n---\n', STUK)).map(({ label }) => label)).toEqual([
      'amendement',
      'subamendement',
      'motie',
    ]);
    expect(await first(1, stuk('agendapunt: ‸'), STUK)).toEqual(['9 – zoals bij het voorstel']);
  });
});

describe('a meeting', () => {
  test('should name proposals, the pieces about them, groups and members', async () => {
    expect(await first(9, agenda('    voorstel: ‸'), VERGADERING)).toContain(
      'standaard-zwembad-renovatie – Investeringskrediet voor de renovatie van zwembad De Waterlelie – aangeboden',
    );
    const stukken = '    voorstel: standaard-fietsparkeren-station\n    amendementen:\n      - stuk: ‸';
    expect(await first(1, agenda(stukken), VERGADERING)).toEqual(['A9.1 – Langer gratis stallen']);
    expect(await first(1, agenda('    stemming:\n      tegen: ‸'), VERGADERING)).toEqual([
      'overigen – alle anderen die er waren',
    ]);
    expect(await first(1, agenda('    stemming:\n      tegen: [‸]'), VERGADERING)).toEqual([
      'Stadsbelang – 7 zetels',
    ]);
  });

  test('should put a key between the brackets of a list in a map of its own', async () => {
    const open = agenda('    stemming:\n      tegen: [Stadsbelang, ‸]');
    expect(await take('fractie', 1, open, VERGADERING)).toBe('      tegen: [Stadsbelang, { fractie: ‸ }]');
    expect(await take('leden', 1, open, VERGADERING)).toBe('      tegen: [Stadsbelang, { leden: [‸] }]');
    expect(await take('aantal', 1, agenda('    stemming:\n      tegen: [{ ‸ }]'), VERGADERING)).toBe(
      '      tegen: [{ aantal: ‸ }]',
    );
  });
});

describe('a template', () => {
  test('should name keys, gegevens and files', async () => {
    const files = { 'templates/proef/brief.hbs': '' };
    const at = 'templates/proef/sjabloon.yaml';
    expect(await first(2, 'velden:\n  wijk: Wijk\nkopgegevens:\n  - ‸\n', at, files)).toEqual([
      'wijk – eigen veld',
      'onderwerp – Onderwerp',
    ]);
    expect(await first(1, 'soorten:\n  brief:\n    documenten:\n      - sjabloon: ‸', at, files)).toEqual([
      'brief.hbs',
    ]);
    expect(await first(1, 'stijlen:\n  kop2: { v‸', 'templates/proef/huisstijl.yaml')).toEqual([
      'lettertype',
    ]);
  });
});

describe('a template file', () => {
  const at = 'templates/proef/raadsvoorstel.hbs';
  test('should offer variables, those of the list around the cursor first', async () => {
    expect(await first(2, '<p>{{ge‸</p>', at)).toEqual([
      'gemeente – naam van de gemeente, zoals Dordrecht',
      'organisatie – naam van de organisatie, zoals Gemeente Dordrecht',
    ]);
    expect(await first(9, '{{#each secties}}<h2>{{‸}}</h2>{{/each}}', at)).toContain(
      'kop – kop die op papier staat',
    );
    expect(await first(1, '{{vaststelling.‸}}', at)).toEqual([
      'geamendeerd – of amendementen het besluit hebben gewijzigd',
    ]);
    expect(await first(1, '<p>‸</p>', at)).toEqual([]);
  });

  test('should offer files and helpers', async () => {
    expect(await first(1, '{{> ‸}}', at, { 'templates/proef/koptekst.hbs': '' })).toEqual(['koptekst']);
    expect(await first(4, '{{#‸}}', at)).toEqual([
      expect.stringMatching(/^if – /),
      expect.stringMatching(/^unless – /),
      expect.stringMatching(/^each – /),
      expect.stringMatching(/^sectie – /),
    ]);
  });
});
