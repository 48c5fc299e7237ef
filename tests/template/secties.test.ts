import { describe, expect, test } from 'vitest';
import { composeOne } from '../compose/compose-proef.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { loadProef } from '../support/templates.ts';

const KOP = 'breidt_uit: standaard\ngemeente: Waterdorp\norganisatie: Gemeente Waterdorp\n';
const SJABLOON = (extra = '') => `${KOP}secties:
  verordening: { kop: Tekst van de verordening }
soorten:
  raadsvoorstel:
    secties:
      - aanleiding
      - doel
      - argumenten
      - kanttekeningen
      - financien
      - vervolg
      - { sleutel: verordening${extra} }
`;
const BESLUIT = `<h1 class="titel">Raadsbesluit</h1>
{{besluitpunten}}
{{#sectie "verordening"}}<h2>{{kop}}</h2>{{inhoud}}{{else}}<p>Geen verordening.</p>{{/sectie}}
`;
const TEKST = `${proposal()}\n## Tekst van de verordening\n\n### Artikel 1 Begrippen\n\nEen plek is een plek.\n`;

async function documents(text: string, files: Readonly<Record<string, string>>) {
  const { geladen, diagnostics } = await loadProef(files);
  if (!geladen) throw new Error(diagnostics.map(({ melding }) => melding).join('\n'));
  const dump = async (naam: string) => dumpDocument(await composeOne(text, naam, { geladen }));
  return { voorstel: await dump('raadsvoorstel'), besluit: await dump('raadsbesluit') };
}

const times = (text: string, part: string) => text.split(part).length - 1;

describe('a section in a place of its own', () => {
  test('should stand where the template puts it, and not in the list as well', async () => {
    const made = await documents(TEKST, { 'sjabloon.yaml': SJABLOON(), 'besluit.hbs': BESLUIT });
    expect(times(made.voorstel, 'Een plek is een plek.')).toBe(1);
    expect(made.voorstel.indexOf('Een plek')).toBeGreaterThan(made.voorstel.indexOf('Raadsbesluit'));
    expect(made.besluit).toMatch(/heading 2 .*Tekst van de verordening\n.*heading 3 .*Artikel.1 Begrippen/);
  });

  test('should be left out where the author has none', async () => {
    const made = await documents(proposal(), { 'sjabloon.yaml': SJABLOON(), 'besluit.hbs': BESLUIT });
    expect(made.besluit).toContain('Geen verordening.');
  });

  test('should be printed without its heading by its name alone', async () => {
    const hbs =
      '<h1>{{titel}}</h1>{{#if intern}}{{sectie "doel"}}{{/if}}{{sectie "aanleiding"}}<p>Einde</p>{{> secties}}';
    const made = await documents(proposal(), { 'sjabloon.yaml': SJABLOON(), 'raadsvoorstel.hbs': hbs });
    expect(made.voorstel).not.toContain('Aanleiding');
    // What stands behind a question that is answered with no stays in the list.
    expect(times(made.voorstel, ': Doel')).toBe(1);
  });

  test('should stand in the list of some documents only', async () => {
    const files = {
      'sjabloon.yaml': SJABLOON(', documenten: raadsbesluit'),
      'raadsbesluit.hbs': '<h1>{{titel}}</h1>{{> secties}}',
    };
    const made = await documents(TEKST, files);
    expect(made.voorstel).not.toContain('Een plek');
    expect(made.besluit).toContain('Een plek is een plek.');
  });

  test.each([
    [
      'an unknown section',
      'besluit.hbs',
      `<h1>x</h1>{{sectie ${M}"verordning"}}`,
      /Bedoelde u 'verordening'/,
    ],
    [
      'an unknown section of a block',
      'besluit.hbs',
      `<h1>x</h1>{{#sectie ${M}"wet"}}{{inhoud}}{{/sectie}}`,
      /'secties'/,
    ],
    ['no section', 'besluit.hbs', `<h1>x</h1>{{${M}sectie verordening}}`, /aanhalingstekens/],
    ['a section in a line', 'besluit.hbs', `<h1>x</h1><p>${M}{{sectie "verordening"}}</p>`, /hele alinea's/],
    [
      'what a section does not have',
      'besluit.hbs',
      `<h1>x</h1>{{#sectie "verordening"}}<p>{{${M}naam}}</p>{{/sectie}}`,
      /niet bekend/,
    ],
    [
      'a document that is not made',
      'sjabloon.yaml',
      SJABLOON(`, documenten: [${M}raadbesluit]`),
      /Bedoelde u 'raadsbesluit'/,
    ],
    [
      'a section that stands nowhere',
      'sjabloon.yaml',
      SJABLOON(', documenten: [raadsbesluit]').replace('sleutel: verordening', `sleutel: ${M}verordening`),
      /geen enkel document.*sectie "verordening"/,
    ],
  ])('should not be %s', async (_, file, text, expected) => {
    const { source, places } = marked(text, file);
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': SJABLOON(), [file]: source.text });
    const [first] = diagnostics.filter(({ ernst }) => ernst === 'fout');
    expect(`${first?.melding} ${first?.hint}`).toMatch(expected);
    expect(placeOf(first?.span)).toBe(places[0]);
  });
});
