import { describe, expect, test } from 'vitest';
import { newVoorstel } from '../../src/format/new-voorstel.ts';
import { voorstelJsonSchema } from '../../src/gegevens/json-schema.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { loadProef, templateFiles } from '../support/templates.ts';

const KOP = 'breidt_uit: standaard\ngemeente: Waterdorp\norganisatie: Gemeente Waterdorp\n';
const EIGEN = `${KOP}secties:
  kern: { kop: Kern van het bericht, uitleg: Wat de raad moet weten. }
soorten:
  bestedingsplan: nee
  zienswijze:
    als: raadsvoorstel
    documenten:
      - { naam: zienswijze, sjabloon: raadsvoorstel.hbs, titel: Voorstel zienswijze }
      - { naam: raadsbesluit, sjabloon: raadsbesluit.hbs, titel: Raadsbesluit }
    secties: [{ sleutel: aanleiding, verplicht: ja }, argumenten, vervolg]
    regels: { alternatieven: uit }
  benoeming: { als: zienswijze, naam: Benoeming van een lid }
  informatiebrief:
    naam: Raadsinformatiebrief
    besluitpunten: nee
    documenten: [{ naam: brief, sjabloon: bestedingsplan.hbs, titel: Raadsinformatiebrief }]
    secties: [{ sleutel: kern, verplicht: ja }, vervolg]
`;

const BRIEF = `---
soort: informatiebrief
gemeente: waterdorp
onderwerp: Stand van zaken van de brug
datum: 2026-03-03
---

## Kern van het bericht

De brug gaat in mei open.
`;

function worldWith(text: string) {
  return createMemoryWorld({
    ...templateFiles('standaard'),
    'templates/waterdorp/sjabloon.yaml': EIGEN,
    'proposals/proef/voorstel.md': text,
  });
}

async function found(text: string) {
  const { source, places } = marked(text);
  const world = worldWith(source.text);
  const { diagnostics } = await check(
    world,
    'proposals/proef/voorstel.md',
    openSjablonen(world, 'templates'),
  );
  return {
    places,
    // The fonts are stubs.
    found: diagnostics
      .filter(({ regel }) => regel !== 'teken-ontbreekt')
      .map(({ regel, span, melding, hint }) => `${regel} ${placeOf(span)} ${melding} ${hint ?? ''}`),
  };
}

describe('own kinds of proposal', () => {
  test('should take over what the kind that they are like has', async () => {
    const { geladen, diagnostics } = await loadProef({ 'sjabloon.yaml': EIGEN });
    expect(diagnostics).toEqual([]);
    const { benoeming, zienswijze, informatiebrief } = geladen?.sjabloon.soorten ?? {};
    expect(Object.keys(geladen?.sjabloon.soorten ?? {})).toEqual([
      'raadsvoorstel',
      'startnotitie',
      'initiatiefvoorstel',
      'collegevoorstel',
      'zienswijze',
      'benoeming',
      'informatiebrief',
    ]);
    expect(zienswijze?.naam).toBe('Zienswijze');
    expect(benoeming).toMatchObject({ naam: 'Benoeming van een lid', basis: 'raadsvoorstel' });
    expect(benoeming?.documenten).toEqual(zienswijze?.documenten);
    expect(benoeming?.regels?.map(({ naam }) => naam.value)).toEqual(['alternatieven']);
    expect(informatiebrief).toMatchObject({ besluitpunten: 'nee', basis: 'bestedingsplan' });
  });

  test('should find nothing wrong with a proposal of such a kind', async () => {
    expect((await found(BRIEF)).found).toEqual([]);
  });

  test.each([
    [
      'a kind that is misspelt',
      BRIEF.replace('informatiebrief', `${M}informatebrief`),
      /geen bekende soort.*Bedoelde u 'informatiebrief'/,
    ],
    [
      'a kind that the template leaves out',
      BRIEF.replace('informatiebrief', `${M}bestedingsplan`),
      /geen bekende soort.*zienswijze/,
    ],
    [
      'besluitpunten where nothing is decided',
      BRIEF.replace('---\n\n##', `${M}besluitpunten: [de brug te openen]\n---\n\n##`),
      /raadsinformatiebrief.*niets besloten/,
    ],
    [
      'a missing section of it',
      BRIEF.replace('Kern van het bericht', 'Iets anders').replace('open.\n', `open.\n${M}`),
      /'Kern van het bericht' ontbreekt/,
    ],
  ])('should tell of %s', async (_, text, expected) => {
    const { places, found: told } = await found(text);
    expect(told[0]).toContain(places[0] ?? 'geen plaats');
    expect(told[0]).toMatch(expected);
  });

  test('should be known to editors and to `nieuw`', async () => {
    const { geladen } = await loadProef({ 'sjabloon.yaml': EIGEN });
    if (!geladen) throw new Error('niet te lezen');
    const schema = voorstelJsonSchema([geladen.sjabloon]);
    expect(schema.properties?.soort?.enum).toContain('informatiebrief');
    expect(schema.properties?.soort?.enum).not.toContain('bestedingsplan');
    const soort = geladen.sjabloon.soorten.informatiebrief;
    const text = soort && newVoorstel({ soort: 'informatiebrief', gemeente: 'proef' }, soort);
    expect(text).toContain('soort: informatiebrief\n');
    expect(text).toContain('## Kern van het bericht\n\n<!-- Wat de raad moet weten. -->');
    expect(text).not.toContain('besluitpunten');
  });

  test.each([
    [
      'documents or sections',
      `${M}motie: { naam: Motie }`,
      /'motie'.*documenten en secties.*als: raadsvoorstel/,
    ],
    [
      'a known kind to be like',
      `motie: { als: ${M}raadvoorstel }`,
      /geen soort 'raadvoorstel'.*'raadsvoorstel'/,
    ],
    [
      'an end to what it is like',
      `motie: { als: brief }\n  brief: { als: ${M}motie }`,
      /motie → brief → motie/,
    ],
    [
      'a key that can be typed',
      `${M}Motie vreemd: { als: raadsvoorstel }`,
      /geen soort zijn.*motie-afdoening/,
    ],
    [
      'a word for whether it decides',
      `motie: { als: raadsvoorstel, besluitpunten: ${M}soms }`,
      /ja, mag, nee/,
    ],
  ])('should need %s', async (_, soorten, expected) => {
    const { source, places } = marked(`${KOP}soorten:\n  ${soorten}\n`, 'sjabloon.yaml');
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': source.text });
    const [first] = diagnostics;
    expect(placeOf(first?.span)).toBe(places[0]);
    expect(`${first?.melding} ${first?.hint}`).toMatch(expected);
  });
});
