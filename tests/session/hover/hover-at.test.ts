import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../../src/session/hover/hover-at.ts';
import { spanText } from '../../../src/source/source-text.ts';
import { proposal } from '../../support/proposal.ts';
import { atCursor } from '../support/at-cursor.ts';

const STUK = 'proposals/standaard-fietsparkeren-station/amendementen/A9.9.md';
const VERGADERING = 'proposals/vergaderingen/2027-01-14/vergadering.md';

/** What is told at the cursor: the piece of text, and the lines below it without blank ones; no-break spaces as spaces. */
async function told(...args: Parameters<typeof atCursor>): Promise<readonly string[]> {
  const { stand, offset } = await atCursor(...args);
  const hover = hoverAt(stand, offset);
  if (!hover) return [];
  const lines = hover.uitleg.replaceAll('\u00a0', ' ').split('\n');
  return [spanText(hover.span), ...lines.filter((line) => line !== '')];
}

describe('an amount', () => {
  test('should be told with the rows that it came from', async () => {
    expect(await told(proposal([':bedrag[', ':bed‸rag[']))).toEqual([
      ':bedrag[lasten.totaal]',
      '**€ 600.000** – Totale lasten, alle jaren samen (Lasten)',
      '= 60.000 + 540.000',
      '| Onderdeel | Bedrag |',
      '| --- | ---: |',
      '| Ontwerp | € 60.000 |',
      '| Bouw | € 540.000 |',
    ]);
  });

  test('should be told with its formula, and as it stands in a table of thousands', async () => {
    const text = proposal(
      ['jaren: [2026, 2027]', 'jaren: [2026, 2027]\n  eenheid: duizend'],
      [
        '      - { post: Bouw,',
        '      - { id: extra, post: Onvoorzien, formule: ontwerp * 5%, telt: ja }\n      - { post: Bouw,',
      ],
      ['Er is geen andere weg.', 'Het onvoorziene is :bedrag[lasten.ex‸tra.2026].'],
    );
    expect(await told(text)).toEqual([
      ':bedrag[lasten.extra.2026]',
      '**€ 3.000** – Onvoorzien, 2026 (Lasten)',
      '= 60.000 × 5%',
      '| Onderdeel | Bedrag |',
      '| --- | ---: |',
      '| Ontwerp | € 60.000 |',
      '| 5% | 5% |',
      'Formule: `ontwerp * 5%`',
      'In de tabel staat 3 (x € 1.000).',
    ]);
  });

  test('should be said to be typed where it was', async () => {
    expect(await told(proposal([':bedrag[lasten.totaal]', ':bedrag[lasten.bouw.20‸27]']))).toEqual([
      ':bedrag[lasten.bouw.2027]',
      '**€ 540.000** – Bouw, 2027 (Lasten)',
      'Dit bedrag is ingevuld.',
    ]);
  });

  test('should be said not to be there, with the nearest', async () => {
    expect(await told(proposal([':bedrag[lasten.totaal]', ':bedrag[lasten.to‸taa]']))).toEqual([
      ':bedrag[lasten.totaa]',
      "De tabel 'lasten' heeft geen rij 'totaa'.",
      "Bedoelde u 'lasten.totaal'?",
    ]);
  });
});

describe('a table', () => {
  const table = [
    '|  | 2026 | 2027 | Totaal |',
    '| --- | ---: | ---: | ---: |',
    '| Ontwerp | € 60.000 |  | € 60.000 |',
    '| Bouw |  | € 540.000 | € 540.000 |',
    '| **Totale lasten** | € 60.000 | € 540.000 | € 600.000 |',
  ];
  test('should be shown where it is placed and where it is typed', async () => {
    expect(await told(proposal(['::tabel[lasten]', '::tabel[las‸ten]']))).toEqual([
      '::tabel[lasten]',
      '**Lasten**',
      ...table,
    ]);
    expect(await told(proposal(['  lasten:', '  las‸ten:']))).toEqual([
      'lasten',
      '**lasten**',
      'De kosten.',
      '**Lasten**',
      ...table,
    ]);
  });

  test('should be shown by its row at the entry of that', async () => {
    expect(await told(proposal(['post: Bouw', 'post: Bo‸uw']))).toEqual([
      'Bouw',
      '**Bouw** – Lasten',
      '|  | 2026 | 2027 | Totaal |',
      '| --- | ---: | ---: | ---: |',
      '| Bouw |  | € 540.000 | € 540.000 |',
    ]);
  });
});

describe('a besluitpunt', () => {
  const second = ['**Besluitpunt 2**', 'de begroting daarvoor te wijzigen'];
  test('should be told at the number of an argument and where a sentence names it', async () => {
    expect(await told(proposal(['### 2.1', '### 2‸.1']))).toEqual(['2.1', ...second]);
    expect(await told(proposal(['De oude brug', 'Volgens besluit‸punt 2 is de brug']))).toEqual([
      'besluitpunt 2',
      ...second,
    ]);
    expect(await told(proposal(['### 2.1 De be', '### 2.1 De ‸be']))).toEqual([]);
  });

  test('should be told where an amendment changes it', async () => {
    const text =
      '---\nsoort: amendement\ngemeente: standaard\nbij: standaard-fietsparkeren-station\nwijzigingen:\n  - vervang: 1‸b\n---\n';
    expect(await told(text, STUK)).toEqual([
      '1b',
      '**Besluitpunt 1b**',
      'de eerste 24 uur stallen is gratis',
    ]);
  });
});

describe('a key', () => {
  test('should be told with its words', async () => {
    expect(await told(proposal(['zaaknummer: 2026-001', 'behan‸deling: hamerstuk']))).toEqual([
      'behandeling',
      '**behandeling**',
      'Hoe de raad het voorstel behandelt.',
      'Een van: `hamerstuk`, `bespreekstuk`, `debatstuk`.',
    ]);
    expect(await told('stijlen:\n  kop2: { regel‸hoogte: 1,2 }', 'templates/proef/huisstijl.yaml')).toEqual([
      'regelhoogte',
      '**regelhoogte**',
      'Van regel tot regel: een maat, of een veelvoud van de lettergrootte.',
      'Voorbeeld: `regelhoogte: 1.35`',
    ]);
  });
});

describe('what a text names', () => {
  test('should be told of days, with how they lie to the meeting', async () => {
    expect(await told(proposal(['2026-03-03', '2026-03-‸03\nvergadering: 2026-04-02']))).toEqual([
      '2026-03-03',
      '**dinsdag 3 maart 2026**',
      '30 dagen voor de vergadering van 2 april 2026.',
    ]);
    expect(await told(proposal(['De oude brug', 'Op 3 maa‸rt 2026 is de brug']))).toEqual([
      '3 maart 2026',
      'dinsdag 3 maart 2026',
    ]);
  });

  test('should be told of law and abbreviations', async () => {
    expect(await told(proposal(['artikel 192', 'artikel ‸192']))).toEqual([
      'artikel 192',
      '**Artikel 192, lid 1 van de Gemeentewet** gaat over het wijzigen van de begroting.',
      'Bron: Gemeentewet (BWBR0005416), tekst zoals geldend op 1 oktober 2026.',
    ]);
    expect(await told(proposal(['De oude brug', 'De W‸mo en de brug']))).toEqual([
      'Wmo',
      '**Wmo**: Wet maatschappelijke ondersteuning 2015',
    ]);
    expect(await told(proposal(['De oude brug', 'Een bestem‸mingsplan en de brug']))).toEqual([
      'bestemmingsplan',
      'bestemmingsplan: sinds 1 januari 2024 vervangen door **omgevingsplan**.',
    ]);
  });

  test('should be told of groups, members and proposals', async () => {
    const agenda = (lines: string) =>
      `---\nsoort: raadsvergadering\ngemeente: standaard\ndatum: 2026-10-15\nagenda:\n  - nr: 1\n${lines}\n---\n`;
    expect(await told(agenda('    stemming: { tegen: [Lijst Zil‸ver] }'), VERGADERING)).toEqual([
      'Lijst Zilver',
      '**Lijst Zilver** – 3 zetels',
      'C. Bakhuis, H. de Graaf, P. Quist',
    ]);
    expect(await told(agenda('    stemming: { tegen: [C. Bak‸huis] }'), VERGADERING)).toEqual([
      'C. Bakhuis',
      '**C. Bakhuis** – Lijst Zilver',
    ]);
    expect(await told(agenda('    voorstel: standaard-fiets‸parkeren-station'), VERGADERING)).toEqual([
      'standaard-fietsparkeren-station',
      '**Gratis en bewaakt fietsparkeren bij het station**',
      'Status: college-vastgesteld',
    ]);
  });

  test('should be told of a rule that a comment silences', async () => {
    const lines = await told(proposal(['## Doel', '<!-- regel zins‸lengte uit: citaat -->\n\n## Doel']));
    expect(lines.slice(0, 3)).toEqual([
      'zinslengte',
      '**zinslengte** (tip; tekst)',
      'Een zin telt niet meer dan 35 woorden.',
    ]);
  });
});

describe('a word of a fixed choice', () => {
  test('should be told with what its key is for', async () => {
    const found = await told(proposal(['zaaknummer: 2026-001', 'status: con‸cept']));
    expect(found.slice(0, 2)).toEqual(['concept', '**status**']);
    expect(await told(proposal(['zaaknummer: 2026-001', 'status: bijna ‸klaar']))).toEqual([]);
  });
});
