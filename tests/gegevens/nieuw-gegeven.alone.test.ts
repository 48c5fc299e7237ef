import { expect, test, vi } from 'vitest';
import { compareVoorstellen } from '../../src/verschil/compare-voorstellen.ts';
import { voorstelTekst } from '../../src/verschil/voorstel-tekst.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { proposal } from '../support/proposal.ts';
import { templateFiles } from '../support/templates.ts';

// What a new gegeven costs in the program: a file with this in it, and a line in the register. Here it stands in for
// `agendapunt`, so that no line is needed.
vi.mock('../../src/gegevens/agendapunt.ts', async () => {
  const { enkelGegeven } = await import('../../src/gegevens/enkel.ts');
  const { datum } = await import('../../src/domain/scalar.ts');
  const { formatDatum } = await import('../../src/domain/datum.ts');
  return {
    agendapunt: enkelGegeven({
      sleutel: 'beeldvormend',
      naam: 'Beeldvormende avond',
      schema: datum.describe('Datum van de beeldvormende avond'),
      variabele: 'datum van de beeldvormende avond, voluit',
      druk: formatDatum,
    }),
  };
});

const { composeDocument } = await import('../../src/compose/compose-document.ts');
const { voorstelJson } = await import('../../src/compose/voorstel-json.ts');
const { build, openSjablonen, readVersie } = await import('../../src/pipeline.ts');
const { voorstelJsonSchema } = await import('../../src/gegevens/json-schema.ts');
const { newVoorstel } = await import('../../src/format/new-voorstel.ts');
const { formatVoorstel } = await import('../../src/format/format-voorstel.ts');
const { parseDocument } = await import('../../src/parse/parse-document.ts');
const { createSource } = await import('../../src/source/source-text.ts');

const SJABLOON = `breidt_uit: standaard
gemeente: Waterdorp
organisatie: Gemeente Waterdorp
kopgegevens:
  - { sleutel: onderwerp, kop: Onderwerp }
  - { sleutel: beeldvormend, kop: Voorbesproken op }
soorten:
  raadsvoorstel:
    documenten:
      - { naam: raadsvoorstel, sjabloon: eigen.hbs, titel: Raadsvoorstel }
`;
const HBS = `<p class="titel">{{titel}}</p>
<dl class="kopgegevens">{{#each kopgegevens}}<dt>{{kop}}</dt><dd>{{waarde}}</dd>{{/each}}</dl>
<p>Besproken op {{beeldvormend}}.</p>
{{#each secties}}<h1>{{kop}}</h1>{{inhoud}}{{/each}}
{{besluitpunten}}
`;
const TEKST = proposal(
  ['gemeente: standaard', 'gemeente: waterdorp'],
  ['datum: 2026-03-03', 'beeldvormend: 2026-02-12\ndatum: 2026-03-03'],
);

function worldWith(text: string) {
  return createMemoryWorld({
    ...templateFiles('standaard'),
    'templates/waterdorp/sjabloon.yaml': SJABLOON,
    'templates/waterdorp/eigen.hbs': HBS,
    'proposals/proef/voorstel.md': text,
  });
}

async function load(text: string) {
  const world = worldWith(text);
  const sjablonen = openSjablonen(world, 'templates');
  const { value, diagnostics } = await sjablonen.load('waterdorp');
  if (!value) throw new Error(diagnostics.map((one) => one.melding).join('\n'));
  return { world, sjablonen, geladen: value };
}

async function versieOf(text: string) {
  const { world, sjablonen } = await load(text);
  const { value } = await readVersie(world, 'proposals/proef/voorstel.md', sjablonen);
  if (!value) throw new Error('niet te lezen');
  return value;
}

test('a new gegeven is printed, in the head and by its variable, and stands in voorstel.json', async () => {
  const { geladen } = await load(TEKST);
  const definitie = geladen.sjabloon.soorten.raadsvoorstel?.documenten[0];
  const input = { ...(await versieOf(TEKST)), geladen, variant: 'openbaar' } as const;
  const document = definitie && composeDocument(definitie, input).value;
  const text = (document && dumpDocument(document)) ?? '';
  expect(text).toMatch(/Voorbesproken op\W+12.februari.2026/);
  expect(text).toMatch(/Besproken op 12.februari.2026\./);
  const json = new TextDecoder().decode(voorstelJson(input));
  expect(JSON.parse(json)).toMatchObject({ beeldvormend: '2026-02-12' });
});

test('a new gegeven is checked', async () => {
  const { world, sjablonen } = await load(TEKST.replace('2026-02-12', '12-2-2026'));
  const options = { sjablonen, formaten: [], variant: 'openbaar' } as const;
  const { diagnostics } = await build(world, 'proposals/proef/voorstel.md', options);
  expect(diagnostics.find(({ regel }) => regel === 'waarde')?.hint).toBe('Schrijf 2026-02-12.');
});

test('a new gegeven is compared by its name', async () => {
  const [oud, nieuw] = [await versieOf(TEKST), await versieOf(TEKST.replace('2026-02-12', '2026-02-19'))];
  expect(compareVoorstellen(oud, nieuw).gegevens).toMatchObject([
    { sleutel: 'beeldvormend', naam: 'Beeldvormende avond', oud: '2026-02-12', nieuw: '2026-02-19' },
  ]);
  expect(voorstelTekst(nieuw)).toContain('Beeldvormende avond: 2026-02-19');
});

test('a new gegeven is known to editors, to `nieuw` and to `opmaak`', async () => {
  const { sjabloon } = (await load(TEKST)).geladen;
  const { properties } = voorstelJsonSchema([sjabloon]);
  expect(properties?.beeldvormend).toMatchObject({ description: 'Datum van de beeldvormende avond' });
  const definitie = sjabloon.soorten.raadsvoorstel;
  if (!definitie) throw new Error('geen raadsvoorstel');
  const known = { soort: 'raadsvoorstel', gemeente: 'waterdorp' } as const;
  expect(newVoorstel(known, definitie)).toContain(
    '# Datum van de beeldvormende avond (mag leeg blijven)\nbeeldvormend:\n',
  );
  const parsed = parseDocument(createSource('voorstel.md', TEKST));
  if (!parsed.value) throw new Error('niet te lezen');
  const { value } = formatVoorstel(parsed.value, { velden: [], soort: definitie });
  expect(value).toContain('datum: 2026-03-03\nbeeldvormend: 2026-02-12\nportefeuillehouder:');
});
