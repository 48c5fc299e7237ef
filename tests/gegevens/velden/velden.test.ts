import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../src/compose/compose-document.ts';
import { voorstelJson } from '../../../src/compose/voorstel-json.ts';
import { newVoorstel } from '../../../src/format/new-voorstel.ts';
import { voorstelJsonSchema } from '../../../src/gegevens/json-schema.ts';
import { openSjablonen, readVersie } from '../../../src/pipeline.ts';
import { compareVoorstellen } from '../../../src/verschil/compare-voorstellen.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';
import { dumpDocument } from '../../support/dump-document.ts';
import { M, marked, placeOf } from '../../support/marked.ts';
import { proposal } from '../../support/proposal.ts';
import { loadProef, templateFiles } from '../../support/templates.ts';

const KOP = 'breidt_uit: standaard\ngemeente: Waterdorp\norganisatie: Gemeente Waterdorp\n';
const VELDEN = `${KOP}velden:
  wijk: Wijk
  ingang: { naam: Ingangsdatum, soort: datum, verplicht: ja, uitleg: De dag waarop het besluit ingaat }
  vrijheid: { naam: Beleidsvrijheid, keuzes: [beperkt, ruim] }
  buurten: { naam: Buurten, soort: lijst }
  wijziging: { naam: Begrotingswijziging, soort: ja/nee, standaard: nee }
  krediet: { naam: Krediet, soort: bedrag, notatie: "€ 1.000,-" }
  inwoners: { naam: Inwoners, soort: getal }
kopgegevens:
  - { sleutel: ingang, kop: Ingangsdatum, notatie: dddd d MMMM jjjj }
  - { sleutel: vrijheid, kop: Beleidsvrijheid }
  - { sleutel: buurten, kop: Buurten }
  - { sleutel: wijziging, kop: Begrotingswijziging }
  - { sleutel: krediet, kop: Krediet }
  - { sleutel: inwoners, kop: Inwoners }
soorten:
  raadsvoorstel:
    documenten: [{ naam: raadsvoorstel, sjabloon: eigen.hbs, titel: Raadsvoorstel }]
`;
const HBS = `<h1>{{titel}}</h1>{{> kopgegevens}}
<p>Vanaf {{velden.ingang}}{{#if velden.wijziging}}, met begrotingswijziging{{/if}}{{#if (eq velden.vrijheid "ruim")}}, vrij{{/if}}.</p>
<ul>{{#each velden.buurten}}<li>{{waarde}}</li>{{/each}}</ul>
{{#each secties}}<h2>{{kop}}</h2>{{inhoud}}{{/each}}
`;
const INGEVULD = `ingang: 2026-06-24
vrijheid: ruim
buurten: [Noord, Oost]
krediet: 1.250.000
inwoners: 12.500
`;

function textWith(fields: string): string {
  return proposal(
    ['gemeente: standaard', 'gemeente: waterdorp'],
    ['datum: 2026-03-03', `${fields}datum: 2026-03-03`],
  );
}

async function read(fields: string) {
  const { source, places } = marked(textWith(fields), 'proposals/proef/voorstel.md');
  const world = createMemoryWorld({
    ...templateFiles('standaard'),
    'templates/waterdorp/sjabloon.yaml': VELDEN,
    'templates/waterdorp/eigen.hbs': HBS,
    'proposals/proef/voorstel.md': source.text,
  });
  const sjablonen = openSjablonen(world, 'templates');
  const { value: geladen, diagnostics: wrong } = await sjablonen.load('waterdorp');
  if (!geladen) throw new Error(wrong.map(({ melding }) => melding).join('\n'));
  const { value: versie, diagnostics } = await readVersie(world, 'proposals/proef/voorstel.md', sjablonen);
  if (!versie) throw new Error('niet te lezen');
  return { geladen, versie, places, diagnostics };
}

describe('own fields', () => {
  test('should be printed in the form of the house', async () => {
    const { geladen, versie, diagnostics } = await read(INGEVULD);
    expect(diagnostics).toEqual([]);
    const definitie = geladen.sjabloon.soorten.raadsvoorstel?.documenten[0];
    const input = { ...versie, geladen, variant: 'openbaar' } as const;
    const document = definitie && composeDocument(definitie, input).value;
    const lines = (document ? dumpDocument(document) : '').replaceAll('␣', ' ').split('\n').slice(0, 24);
    expect(lines.join('\n')).toContain('Ingangsdatum = woensdag 24 juni 2026');
    expect(lines.join('\n')).toMatch(
      /Beleidsvrijheid = ruim[\s\S]*Buurten = Noord en Oost[\s\S]*Begrotingswijziging = Nee/,
    );
    expect(lines.join('\n')).toMatch(/Krediet = € 1\.250\.000,-[\s\S]*Inwoners = 12\.500/);
    expect(lines.join('\n')).toContain('Vanaf 24 juni 2026, vrij.');
    const json: unknown = JSON.parse(new TextDecoder().decode(voorstelJson(input)));
    expect(json).toMatchObject({
      velden: {
        ingang: '2026-06-24',
        vrijheid: 'ruim',
        buurten: ['Noord', 'Oost'],
        wijziging: false,
        krediet: '1250000.00',
        inwoners: '12500',
      },
    });
  });

  test.each([
    ['a date the wrong way round', `ingang: ${M}24-6-2026\n`, /jaar-maand-dag.*Schrijf 2026-06-24/],
    [
      'a word that is none of the choices',
      `ingang: 2026-06-24\nvrijheid: ${M}ruimm\n`,
      /beperkt, ruim.*Schrijf ruim/,
    ],
    ['another word than ja or nee', `ingang: 2026-06-24\nwijziging: ${M}yes\n`, /Schrijf ja/],
    ['an amount in another notation', `ingang: 2026-06-24\nkrediet: ${M}1,250.00\n`, /1\.250/],
    ['words for a number', `ingang: 2026-06-24\ninwoners: ${M}veel\n`, /geen getal.*cijfers/],
    ['two values where one belongs', `ingang: ${M}[2026-06-24, 2026-06-25]\n`, /één waarde/],
  ])('should tell of %s', async (_, fields, expected) => {
    const { diagnostics, places } = await read(fields);
    const told = diagnostics.map(({ span, melding, hint }) => `${placeOf(span)} ${melding} ${hint ?? ''}`);
    expect(told[0]).toContain(places[0]);
    expect(told[0]).toMatch(expected);
  });

  test('should be asked for when they are mandatory', async () => {
    const { diagnostics } = await read('');
    expect(diagnostics.map(({ melding }) => melding)).toEqual(["De sleutel 'ingang' ontbreekt."]);
  });

  test('should be compared by what they mean', async () => {
    const before = (await read(INGEVULD)).versie;
    const same = (await read(INGEVULD.replace('1.250.000', '€ 1.250.000,00'))).versie;
    const later = (await read(INGEVULD.replace('2026-06-24', '2026-07-01').replace('Oost', 'Zuid'))).versie;
    expect(compareVoorstellen(before, same).gegevens).toEqual([]);
    expect(compareVoorstellen(before, later).gegevens).toMatchObject([
      { naam: 'Ingangsdatum', oud: '2026-06-24', nieuw: '2026-07-01' },
      { naam: 'Buurten', oud: 'Noord; Oost', nieuw: 'Noord; Zuid' },
    ]);
  });

  test('should be known to editors and to `nieuw`, with the form of what belongs there', async () => {
    const { geladen } = await read(INGEVULD);
    const { properties, allOf } = voorstelJsonSchema([geladen.sjabloon]);
    expect(properties?.ingang).toMatchObject({ description: 'De dag waarop het besluit ingaat' });
    expect(properties?.vrijheid?.enum).toEqual(['beperkt', 'ruim', null]);
    expect(properties?.wijziging?.enum).toEqual(['ja', 'nee', null]);
    const needs = (allOf ?? []).flatMap((one) => one.then?.required ?? []);
    expect(needs).toContain('ingang');
    const { raadsvoorstel } = geladen.sjabloon.soorten;
    const text =
      raadsvoorstel && newVoorstel({ soort: 'raadsvoorstel', gemeente: 'waterdorp' }, raadsvoorstel);
    expect(text).toContain(
      '# Ingangsdatum: De dag waarop het besluit ingaat, als jaar-maand-dag: 2026-06-24\ningang:\n',
    );
    expect(text).toContain('# Beleidsvrijheid; kies beperkt of ruim (mag leeg blijven)\nvrijheid:\n');
    expect(text).toContain('# Begrotingswijziging; ja of nee (mag leeg blijven)\nwijziging: nee\n');
  });
});

describe('the fields of a template', () => {
  test.each([
    [
      'a field that the public document hides',
      `velden: { ${M}telefoon: Telefoon }`,
      /telefoon.*al een gegeven.*intern/,
    ],
    ['another such field', `velden:\n  ${M}auteur: Steller`, /auteur.*al een gegeven/],
    ['a key of every proposal', `velden: { ${M}onderwerp: Titel }`, /onderwerp.*al een gegeven/],
    ['a list', `velden:\n  ${M}- wijk\n  - steller`, /`velden: \{ wijk: wijk \}`/],
    ['a name alone', `velden: { ${M}steller }`, /velden: \{ steller: Steller \}/],
    ['a key with a space', `velden: { ${M}Soort besluit: Soort }`, /soort_besluit/],
    ['an English kind', `velden: { ingang: { naam: Ingang, soort: ${M}date } }`, /Schrijf datum/],
    ['a choice of nothing', `velden: { rol: { naam: Rol, soort: ${M}keuze } }`, /keuzes: \[/],
    [
      'choices of a date',
      `velden: { dag: { naam: Dag, soort: datum, keuzes: [${M}ja] } }`,
      /valt niets te kiezen/,
    ],
    [
      'a default that cannot be typed',
      `velden: { dag: { naam: Dag, soort: datum, standaard: ${M}morgen } }`,
      /'morgen' is geen datum/,
    ],
    [
      'an English notation',
      `velden: { dag: { naam: Dag, soort: datum, notatie: ${M}dddd D MMMM yyyy } }`,
      /Bedoelde u 'dddd d MMMM jjjj'/,
    ],
    [
      'a notation of a text',
      `velden: { dag: { naam: Dag, notatie: ${M}d MMMM jjjj } }`,
      /soort 'tekst' niet/,
    ],
    [
      'two kinds of field with one name',
      `soorten:\n  raadsvoorstel: { velden: { dag: { naam: Dag, soort: datum } } }\n  startnotitie: { velden: { ${M}dag: Dag } }`,
      /'dag'.*'datum'/,
    ],
  ])('should not have %s', async (_, yaml, expected) => {
    const { source, places } = marked(`${KOP}${yaml}\n`, 'sjabloon.yaml');
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': source.text });
    const [first] = diagnostics;
    expect(`${first?.melding} ${first?.hint}`).toMatch(expected);
    expect(placeOf(first?.span)).toBe(places[0]);
  });
});
