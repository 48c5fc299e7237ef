import { describe, expect, test } from 'vitest';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { composeOne } from '../compose/compose-proef.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { loadProef, templateFiles } from '../support/templates.ts';

const SJABLOON = (kopnummering: string, extra = '') => `breidt_uit: standaard
gemeente: Waterdorp
organisatie: Gemeente Waterdorp
kopnummering: ${kopnummering}
secties:
  aanleiding: Aanleiding
  regels: { kop: Regels }
soorten:
  raadsvoorstel:
    secties: [aanleiding, bevoegdheid, doel, argumenten, kanttekeningen, financien, vervolg${extra}]
`;
const HBS = `<h1>{{titel}}</h1>
<h2>{{nummer}} Voorgesteld besluit</h2>
{{besluitpunten}}
{{#each secties}}
  <h2>{{nummer}} {{kop}}</h2>
  {{inhoud}}
{{/each}}
<h2>Bijlagen</h2>
<h1>Besluit</h1>
<h2>{{nummer}} Overwegingen</h2>
`;

/** The headings of a document, each with its number. */
async function headings(text: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { geladen, diagnostics } = await loadProef(files);
  if (!geladen) throw new Error(diagnostics.map(({ melding }) => melding).join('\n'));
  const { blocks } = await composeOne(text, 'raadsvoorstel', { geladen });
  return blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.role === 'argumentkop') return [];
    const words = block.children.map((one) => (one.type === 'text' ? one.value : '')).join('');
    return [`${block.label === undefined ? '' : `[${block.label}] `}${words.replaceAll('\u00a0', ' ')}`];
  });
}

const TEKST = proposal([
  'De oude brug is gesloten.',
  'De oude brug is gesloten.\n\n### De pont\n\nx\n\n#### Tarief\n\nx\n\n### De omweg\n\nx',
]);

describe('numbers of headings', () => {
  test('should count what is there, in the order of the document, and begin again at an h1', async () => {
    const files = {
      'sjabloon.yaml': SJABLOON('{ onderdeel: "1.", tussenkop: "1.1", derde: "1.1.1" }'),
      'raadsvoorstel.hbs': HBS,
    };
    expect(await headings(TEKST, files)).toEqual([
      'Raadsvoorstel',
      '[1.] Voorgesteld besluit',
      '[2.] Aanleiding',
      '[2.1] De pont',
      '[2.1.1] Tarief',
      '[2.2] De omweg',
      '[3.] Doel',
      '[4.] Argumenten',
      '[5.] Kanttekeningen',
      '[6.] Financiën',
      '[7.] Vervolg',
      '[8.] Alternatieven',
      'Bijlagen',
      'Besluit',
      '[1.] Overwegingen',
    ]);
  });

  test.each([
    ['I.', '[I.] Voorgesteld besluit', '[IV.] Argumenten'],
    ['A.', '[A.] Voorgesteld besluit', '[D.] Argumenten'],
    ['a)', '[a)] Voorgesteld besluit', '[d)] Argumenten'],
    ['Hoofdstuk 1', '[Hoofdstuk 1] Voorgesteld besluit', '[Hoofdstuk 4] Argumenten'],
  ])('should be written as %s', async (voorbeeld, first, fourth) => {
    const files = { 'sjabloon.yaml': SJABLOON(`{ onderdeel: "${voorbeeld}" }`), 'raadsvoorstel.hbs': HBS };
    const found = await headings(TEKST, files);
    expect(found).toContain(first);
    expect(found).toContain(fourth);
    expect(found).toContain('De pont');
  });

  test('should be those of articles in one section', async () => {
    const extra = ', { sleutel: regels, tussenkop: "Artikel 1" }';
    const text = `${TEKST}\n## Regels\n\n### Begrippen\n\nx\n\n### Artikel 2 Plekken\n\nx\n`;
    const found = await headings(text, { 'sjabloon.yaml': SJABLOON('{ onderdeel: "1." }', extra) });
    expect(found).toContain('[Artikel 1] Begrippen');
    expect(found).toContain('[Artikel 2] Plekken');
    expect(found).toContain('De pont');
  });

  test('should not be there unless the template asks for them', async () => {
    expect((await headings(TEKST, { 'sjabloon.yaml': SJABLOON('{}') })).join()).not.toContain('[');
  });

  test('should stand in the dump of the document as labels', async () => {
    const { geladen } = await loadProef({ 'sjabloon.yaml': SJABLOON('{ onderdeel: "1." }') });
    if (!geladen) throw new Error('niet te lezen');
    const dump = dumpDocument(await composeOne(TEKST, 'raadsvoorstel', { geladen }));
    expect(dump).toMatch(
      /heading 2 kop2 #aanleiding \(1\.\): Aanleiding|heading 2 kop2 #aanleiding.*1\.[\s\S]*Aanleiding/,
    );
  });

  test.each([
    ['no counter', `{ onderdeel: ${M}Hoofdstuk }`, /telt|tellen.*1\./],
    ['more counters than levels', `{ onderdeel: ${M}"1.1" }`, /ten hoogste 1/],
    ['a number that is not the first', `{ onderdeel: ${M}"2." }`, /hoe de eerste kop/],
    ['an unknown level', `{ ${M}kop: "1." }`, /onderdeel, tussenkop, derde/],
  ])('should not be %s', async (_, yaml, expected) => {
    const { source, places } = marked(SJABLOON(yaml), 'sjabloon.yaml');
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': source.text });
    expect(placeOf(diagnostics[0]?.span)).toBe(places[0]);
    expect(`${diagnostics[0]?.melding} ${diagnostics[0]?.hint}`).toMatch(expected);
  });

  test('should be missed where no heading has a place for them', async () => {
    const { source, places } = marked(SJABLOON(`{ onderdeel: ${M}"1." }`), 'sjabloon.yaml');
    const files = {
      'sjabloon.yaml': source.text,
      'secties.hbs': '{{#each secties}}<h2>{{kop}}</h2>{{inhoud}}{{/each}}',
    };
    const { diagnostics } = await loadProef(files);
    const found = diagnostics.filter(({ hint }) => hint?.includes('{{nummer}} {{kop}}'));
    expect(found.map(({ span }) => placeOf(span))).toEqual([places[0]]);
  });

  test.each([
    ['a paragraph', `<h1>x</h1><p>${M}{{nummer}} x</p>`],
    ['the end of a heading', `<h1>x ${M}{{nummer}}</h1>`],
  ])('should be refused in %s', async (_, hbs) => {
    const { source, places } = marked(hbs, 'raadsvoorstel.hbs');
    const files = { 'sjabloon.yaml': SJABLOON('{ onderdeel: "1." }'), 'raadsvoorstel.hbs': source.text };
    const diagnostics = (await loadProef(files)).diagnostics.filter(({ ernst }) => ernst === 'fout');
    expect(diagnostics.map(({ span }) => placeOf(span))).toEqual([places[0]]);
    expect(diagnostics[0]?.melding).toContain('vooraan in een kop');
  });
});

describe('a number that an author types', () => {
  async function warned(sjabloon: string, text: string): Promise<readonly string[]> {
    const world = createMemoryWorld({
      ...templateFiles('standaard'),
      'templates/waterdorp/sjabloon.yaml': sjabloon,
      'proposals/proef/voorstel.md': text.replace('gemeente: standaard', 'gemeente: waterdorp'),
    });
    const { diagnostics } = await check(
      world,
      'proposals/proef/voorstel.md',
      openSjablonen(world, 'templates'),
    );
    return diagnostics
      .filter(({ regel }) => regel === 'kop-nummer' || regel === 'onbekende-sectie')
      .map(({ melding }) => melding);
  }
  const typed = (...numbers: readonly string[]) => {
    const [a = '', b = '', c = ''] = numbers;
    return proposal(
      ['## Aanleiding', `## ${a}Aanleiding`],
      ['## Doel', `## ${b}Doel`],
      ['## Argumenten', `## ${c}Argumenten`],
    );
  };

  test.each([
    ['as the template numbers', '{ onderdeel: "1." }', typed('1. ', '2. ', '3. ')],
    ['as the template numbers behind a fixed heading', '{ onderdeel: "1." }', typed('2. ', '3. ', '4. ')],
    ['in letters', '{ onderdeel: "A." }', typed('A. ', 'B. ', 'C. ')],
    ['as an article', '{ onderdeel: "Artikel 1" }', typed('Artikel 1 ', 'Artikel 2 ', 'Artikel 3: ')],
  ])('should be let be: %s', async (_, kopnummering, text) => {
    expect(await warned(SJABLOON(kopnummering), text)).toEqual([]);
  });

  test('should be let be where it is part of the heading that the template prints', async () => {
    const sjabloon = SJABLOON('{}').replace('aanleiding: Aanleiding', 'aanleiding: 2. Aanleiding');
    expect(await warned(sjabloon, typed('2. '))).toEqual([]);
  });

  test.each([
    ['where the template has none', '{}', typed('1. ')],
    ['out of order', '{ onderdeel: "1." }', typed('1. ', '3. ')],
    ['in another notation', '{ onderdeel: "I." }', typed('1. ')],
  ])('should be told: %s', async (_, kopnummering, text) => {
    expect(await warned(SJABLOON(kopnummering), text)).toHaveLength(1);
  });
});

describe('a heading that another section is commonly called by', () => {
  test('should be that of the section that the template calls so', async () => {
    const sjabloon = SJABLOON('{}', ', risico').replace('secties:\n', "secties:\n  risico: Risico's\n");
    const found = await headings(`${TEKST}\n## Risico's\n\nEr is een risico.\n`, {
      'sjabloon.yaml': sjabloon,
    });
    expect(found).toContain("Risico's".replace("'", '’'));
    expect(found).toContain('Kanttekeningen');
  });
});
