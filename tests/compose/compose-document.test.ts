import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Image, List, RenderedDocument } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { visit } from '../../src/document/visit.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { templateFiles } from '../support/templates.ts';
import { visitDocument } from '../support/visit-document.ts';
import { composeOne, composeText, realTemplate } from './compose-proef.ts';

const HEAD = [
  'soort: raadsvoorstel',
  'gemeente: standaard',
  'onderwerp: Nieuw zwembad',
  'datum: 2026-03-01',
  'zaaknummer: 2026-014',
];

function voorstel(frontmatter: readonly string[], body = ''): string {
  return `---\n${[...HEAD, ...frontmatter].join('\n')}\n---\n${body}`;
}

const PUNT = ['besluitpunten:', '  - een zwembad te bouwen'];

function lists(document: RenderedDocument): List[] {
  const found: List[] = [];
  visit(document.blocks, {
    list: (node) => {
      if (node.role === 'besluitpunt' && !found.some((list) => within(list, node))) found.push(node);
    },
  });
  return found;
}

function within(outer: List, inner: List): boolean {
  return outer.items.some((item) => item.children.some((block) => block === inner));
}

/** The text of a list with its nested lists, one line a point. */
function lines(list: List): string[] {
  return list.items.flatMap((item) =>
    item.children.flatMap((block: Block) =>
      block.type === 'list' ? lines(block) : block.type === 'paragraph' ? [plainText(block.children)] : [],
    ),
  );
}

describe('composeDocument', () => {
  test('should make the documents of a raadsvoorstel', async () => {
    const text = voorstel(
      [
        'status: concept',
        'portefeuillehouder: [{ naam: A. Bee, functie: wethouder }, C. Dee]',
        'openbaar: ja',
        'intern: { auteur: E. Eff }',
        'gelet_op:',
        '  - artikel 189, lid 1 van de Gemeentewet;',
        '  - gelet op artikel 147 van de Gemeentewet',
        'overwegende: dat er "geen" zwembad is.',
        'besluitpunten:',
        '  - "een zwembad te bouwen voor :bedrag[lasten.totaal];"',
        '  - tekst: de volgende uitgangspunten vast te stellen.',
        '    sub: [het bad is warm, iedereen mag erin e.v.]',
        'financien:',
        '  jaren: [2026, 2027]',
        '  lasten:',
        '    posten:',
        '      - { post: Bouw, bedragen: { 2026: 1.250.000, 2027: 750.000 } }',
        'bijlagen:',
        '  - titel: Schets',
        '  - { titel: Taxatie, openbaar: nee }',
        'eerdere_besluiten:',
        '  - { titel: Motie Water, datum: 2025-11-06, kenmerk: M25-1 }',
      ],
      [
        '## Financiën',
        '',
        "Zie de tabel.[^b] Dat is '2/3' van *alles*.[^a]",
        '',
        '::tabel[lasten]',
        '',
        '## Doel',
        '',
        '#### Te diep',
        '',
        'Een :taal[swimming pool]{lang=en} van 50 m.\\',
        'Nieuwe regel met `code -- 1`.',
        '',
        '1. een',
        '   1. ander',
        '2. twee',
        '',
        '> Citaat',
        '',
        '| Jaar | Bezoekers | Opmerking |',
        '| --- | --- | :-: |',
        '| 2024 | 1.200 | - |',
        '| Totaal | 1.200 | geen |',
        '',
        '## Argumenten',
        '',
        'Vooraf.',
        '',
        '### 1.1 Zwemmen is gezond',
        '',
        '#### Bewijs',
        '',
        'Want.[^b]',
        '',
        '### 2.1 Warm is fijn',
        '',
        'Want.',
        '',
        '## Eigen kop',
        '',
        'Vrij.',
        '',
        '[^a]: Noot *a*.',
        '[^b]: Noot b.',
        '',
      ].join('\n'),
    );
    const documents = await composeText(text);
    expect([...documents.keys()]).toEqual(['raadsvoorstel', 'raadsbesluit']);
    for (const [name, document] of documents)
      await expect(dumpDocument(document)).toMatchFileSnapshot(`golden/${name}.txt`);
    const intern = await composeOne(text, 'raadsvoorstel', { variant: 'intern' });
    await expect(dumpDocument(intern)).toMatchFileSnapshot('golden/raadsvoorstel-intern.txt');
    expect(intern.watermark).toBe('CONCEPT – INTERN');
    expect(documents.get('raadsvoorstel')?.watermark).toBe('CONCEPT');
  });

  test.each(['raadsvoorstel', 'startnotitie'])('should make a %s of Dordrecht', async (soort) => {
    const text = voorstel(
      [
        ...PUNT,
        'opgave: Stad',
        'termijn: { datum: 2026-04-01, reden: de subsidie vervalt }',
        'bijlagen: [{ titel: Schets }]',
      ],
      '## Bevoegdheid\n\nx\n\n## Doel\n\nx\n\n## Aanleiding\n\nx\n',
    )
      .replace('soort: raadsvoorstel', `soort: ${soort}`)
      .replace('gemeente: standaard', 'gemeente: dordrecht');
    const document = await composeOne(text, soort);
    await expect(dumpDocument(document)).toMatchFileSnapshot(`golden/dordrecht-${soort}.txt`);
  });

  test('should make a collegevoorstel and a bestedingsplan without raadsbesluit', async () => {
    for (const soort of ['collegevoorstel', 'bestedingsplan']) {
      const text = voorstel(PUNT, '## Aanleiding\n\nx\n').replace('soort: raadsvoorstel', `soort: ${soort}`);
      const documents = await composeText(text);
      expect([...documents.keys()]).toEqual([soort]);
      await expect(dumpDocument(documents.get(soort) as RenderedDocument)).toMatchFileSnapshot(
        `golden/${soort}.txt`,
      );
    }
  });

  test('should name the members who submit an initiatiefvoorstel', async () => {
    const text = voorstel(['indieners: [A. Bee (PvW), C. Dee (VVZ), E. Eff]', ...PUNT]).replace(
      'soort: raadsvoorstel',
      'soort: initiatiefvoorstel',
    );
    const dump = dumpDocument(await composeOne(text, 'initiatiefvoorstel'));
    expect(dump).toContain(
      'gezien het initiatiefvoorstel van A.␣Bee (PvW), C.␣Dee (VVZ) en E.␣Eff van 1␣maart␣2026',
    );
    expect(dump).toContain('De indieners stellen de raad voor om:');
    expect(dump).toContain('paragraph tekst: A.␣Bee (PvW)⏎C.␣Dee (VVZ)⏎E.␣Eff');
    expect(dump).not.toContain('burgemeester en wethouders');
  });

  test('should number besluitpunten as the template says', async () => {
    const geladen = await realTemplate('proef', {
      'templates/proef/sjabloon.yaml':
        'breidt_uit: standaard\nnummering: { besluitpunt: romeins, subpunt: cijfers }\n',
    });
    const text = voorstel(['besluitpunten:', '  - { tekst: x vast te stellen, sub: [y] }']);
    const [list] = lists(await composeOne(text, 'raadsbesluit', { geladen }));
    expect(list?.format).toBe('upper-roman');
    expect(list?.items[0]?.children[1]).toMatchObject({ type: 'list', format: 'decimal' });
  });

  test('should print three levels, with one full stop at the very end', async () => {
    const text = voorstel(
      [
        'besluitpunten:',
        '  - tekst: in te stemmen met',
        '    sub:',
        '      - tekst: zonder opmerkingen met die van',
        '        sub: [de veiligheidsregio, { id: dienst, tekst: de omgevingsdienst }]',
        '      - tekst: met de volgende wensen',
        '        sub: [meer bomen]',
      ],
      '## Argumenten\n\n### dienst.1 De dienst werkt goed\n\nWant.\n',
    );
    const document = await composeOne(text, 'raadsvoorstel');
    const dump = dumpDocument(document);
    const [list] = lists(document);
    expect(list && lines(list)).toEqual([
      'in te stemmen met:',
      'zonder opmerkingen met die van:',
      'de veiligheidsregio;',
      'de omgevingsdienst;',
      'met de volgende wensen:',
      'meer bomen.',
    ]);
    const formats = [...JSON.stringify(list).matchAll(/"format":"([^"]+)"/g)].map(([, format]) => format);
    expect(formats).toEqual(['decimal', 'lower-alpha', 'lower-roman', 'lower-roman']);
    expect(dump).toContain('besluitpunt-1a-ii');
    expect(dump).toMatch(/argumentkop.*1a\.ii\.1/);
  });

  test('should print the number of a besluitpunt as a link to it, and as text where there is none', async () => {
    const text = voorstel(
      [
        'besluitpunten:',
        '  - x te doen',
        '  - tekst: y te doen, anders dan :punt[een]',
        '    sub: [{ id: een, tekst: dit }]',
        'overwegende: dat besluitpunt :punt[een] nodig is',
      ],
      '## Doel\n\nBesluitpunt :punt[een] en [ook :punt[een]](https://example.nl).[^n]\n\n[^n]: Zie :punt[een].\n',
    );
    const json = JSON.stringify(await composeOne(text, 'raadsvoorstel'));
    const link = '{"type":"link","url":"#besluitpunt-2a","children":[{"type":"text","value":"2a"}]}';
    expect(json.split(link).length).toBeGreaterThan(3);
    expect(json).toContain('"Besluitpunt\u00a0"');
    expect(json).toContain('"url":"https://example.nl","children":[{"type":"text","value":"ook 2a"}]');
    const without = await realTemplate('proef', {
      'templates/proef/sjabloon.yaml': 'breidt_uit: standaard\n',
      'templates/proef/raadsvoorstel.hbs':
        '<h1>{{titel}}</h1>{{#each secties}}<h2>{{kop}}</h2>{{inhoud}}{{/each}}',
    });
    const bare = JSON.stringify(await composeOne(text, 'raadsvoorstel', { geladen: without }));
    expect(bare).not.toContain('#besluitpunt');
    expect(bare).toContain('2a');
  });

  test('should close a sentence once that ends in an unknown amount', async () => {
    const geladen = await realTemplate('proef', {
      'templates/proef/sjabloon.yaml': 'breidt_uit: standaard\nweergave: { pm: p.m. }\n',
    });
    const keys = [
      'besluitpunten:',
      '  - "voor het bad :bedrag[lasten.totaal] te ramen: :bedrag[lasten.totaal]."',
      'financien: { jaren: [2026], lasten: { posten: [{ post: Bad, bedragen: { 2026: pm } }] } }',
    ];
    const text = voorstel(
      keys,
      '## Doel\n\nHet bad kost **:bedrag[lasten.totaal]**. Dat is :bedrag[lasten.totaal].\n',
    );
    const dump = dumpDocument(await composeOne(text, 'raadsvoorstel', { geladen }));
    expect(dump).toContain('Het bad kost **p.m.** Dat is p.m.\n');
    expect(dump).toContain('p.m. te ramen: p.m.\n');
  });

  test('should put a picture between the text around it', async () => {
    const image: Image = { format: 'png', bytes: new Uint8Array(3), width: 4, height: 2 };
    const document = await composeOne(
      voorstel(PUNT, '## Doel\n\nVoor ![Bad](beeld/bad.png "Het bad") na.\n'),
      'raadsvoorstel',
      { images: new Map([['beeld/bad.png', image]]) },
    );
    const at = document.blocks.findIndex((block) => block.type === 'figure');
    expect(document.blocks[at]).toMatchObject({ alt: 'Bad', role: 'afbeelding' });
    expect(dumpDocument(document)).toContain('caption: Het bad');
    // Without the spaces that parted the words from the picture.
    expect([document.blocks[at - 1], document.blocks[at + 1]]).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Voor' }] },
      { type: 'paragraph', children: [{ value: 'na.' }] },
    ]);
  });

  test('should never read what an author types as markup or as a value', async () => {
    const nasty = '<b>x</b> {{gemeente}} &amp; \uE0000\uE001 \uE002';
    const document = await composeOne(
      voorstel([`programma: '${nasty}'`, ...PUNT], '## Doel\n\nx\n').replace('Nieuw zwembad', `'${nasty}'`),
      'raadsvoorstel',
    );
    const entries = document.blocks.flatMap((block) => (block.type === 'keyValueList' ? block.entries : []));
    const values = entries.map((entry) => plainText(entry.value));
    expect(values.filter((value) => value === nasty)).toHaveLength(2);
  });

  test('should print nothing internal in a public document', async () => {
    const secret = [
      'intern:',
      '  auteur: GEHEIM1',
      '  email: GEHEIM2',
      '  telefoon: GEHEIM3',
      '  verantwoordelijke: GEHEIM4',
      '  team: GEHEIM5',
    ];
    const text = voorstel([...secret, ...PUNT, 'bijlagen: [{ titel: GEHEIM6, openbaar: nee }]']);
    for (const document of (await composeText(text)).values())
      expect(JSON.stringify(document)).not.toContain('GEHEIM');
    const intern = JSON.stringify(await composeOne(text, 'raadsvoorstel', { variant: 'intern' }));
    for (const number of [1, 2, 3, 4, 5, 6]) expect(intern).toContain(`GEHEIM${number}`);
  });

  test('should keep the number of each bijlage for every reader', async () => {
    const lijst = '[{ titel: Kaart }, { titel: Offerte, openbaar: nee }, { titel: Verslag }]';
    const items = async (variant: 'openbaar' | 'intern') => {
      const { blocks } = await composeOne(voorstel([...PUNT, `bijlagen: ${lijst}`]), 'raadsvoorstel', {
        variant,
      });
      const list =
        blocks[blocks.findIndex((block) => block.type === 'heading' && block.id === 'bijlagen') + 1];
      if (list?.type !== 'list') return [];
      return list.items.map(({ children: [one] }) => one?.type === 'paragraph' && plainText(one.children));
    };
    expect(await items('openbaar')).toEqual(['Kaart', '(niet openbaar)', 'Verslag']);
    expect(await items('intern')).toEqual(['Kaart', 'Offerte (niet openbaar)', 'Verslag']);
  });

  test('should number footnotes in the order in which a reader meets them', async () => {
    const text = voorstel(
      PUNT,
      '## Doel\n\nEerst[^c], dan[^b] en weer[^c].\n\n## Aanleiding\n\nVooraf[^b], zie[^a].\n\n[^a]: Noot a.\n[^b]: Noot b.\n[^c]: Noot c[^a].\n',
    );
    const document = await composeOne(text, 'raadsvoorstel');
    const order: number[] = [];
    visitDocument(document, { footnoteReference: (node) => void order.push(node.index) });
    expect(order).toEqual([0, 1, 2, 0, 2]);
    const notes = document.footnotes.map(({ children }) =>
      children.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join(''),
    );
    expect(notes).toEqual(['Noot b.', 'Noot a.', 'Noot c.']);
  });

  test('should give each heading, point and table an id of its own, and skip no heading level', async () => {
    const text = voorstel(
      ['besluitpunten:', '  - { tekst: a vast te stellen, sub: [x, y] }', '  - b te doen'],
      '## Doel\n\n### Doel\n\n#### Doel\n\n### Doel\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n## Vervolg\n\n#### Diep\n\nx\n',
    );
    const document = await composeOne(text, 'raadsvoorstel');
    const ids: string[] = [];
    const levels: number[] = [];
    visit(document.blocks, {
      heading: (node) => {
        ids.push(node.id);
        levels.push(node.level);
      },
      table: (node) => void ids.push(node.id),
      list: (node) => void ids.push(...node.items.flatMap((item) => item.id ?? [])),
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('should repeat the besluitpunten to the letter, whatever they are', async () => {
    const geladen = await realTemplate('standaard');
    const letters = [...'abc zij €1.,;:-()"\'éü'];
    const clause = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 })
      .map((text) => `de ${text} vast`);
    const punt = fc.record({ tekst: clause, sub: fc.array(clause, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(punt, { minLength: 1, maxLength: 5 }), async (punten) => {
        const yaml = punten.map(
          ({ tekst, sub }) =>
            `  - { tekst: ${JSON.stringify(tekst)}${sub.length > 0 ? `, sub: ${JSON.stringify(sub)}` : ''} }`,
        );
        const documents = await composeText(voorstel(['besluitpunten:', ...yaml], '## Doel\n\nx\n'), {
          geladen,
        });
        const all = [...documents.values()].flatMap(lists).map(lines);
        expect(all).toHaveLength(3);
        expect(all[1]).toEqual(all[0]);
        expect(all[2]).toEqual(all[0]);
        const points = all[0] ?? [];
        expect(points.at(-1)).toMatch(/[^;:,.]\.$/);
        expect(points.slice(0, -1).every((line) => /[^;:,.][;:]$/.test(line))).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

test('the title of a concept says so, for who cannot see the watermark', async () => {
  const text = voorstel(['status: concept', ...PUNT]);
  const document = await composeOne(text, 'raadsvoorstel');
  expect(document.watermark).toBe('CONCEPT');
  expect(document.meta.title).toMatch(/^Concept – Raadsvoorstel: /);
});

test('a document is headed by the title that its template gives it', async () => {
  const geladen = await realTemplate('standaard', {
    'templates/standaard/sjabloon.yaml': String(
      templateFiles('standaard')['templates/standaard/sjabloon.yaml'],
    ).replace('titel: Raadsvoorstel }', 'titel: Voorstel aan de raad }'),
  });
  const documents = await composeText(voorstel(PUNT, '## Doel\n\nx\n'), { geladen });
  const titles = documents
    .get('raadsvoorstel')
    ?.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [plainText(block.children)] : [],
    );
  expect(titles).toEqual(['Voorstel aan de raad', 'Raadsbesluit']);
});
