import { describe, expect, test } from 'vitest';
import { composeOne } from '../compose/compose-proef.ts';
import { dumpDocument } from '../support/dump-document.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { loadProef } from '../support/templates.ts';

const SJABLOON = `breidt_uit: standaard
gemeente: Waterdorp
organisatie: Gemeente Waterdorp
notatie: { datum: dd MMMM jjjj }
velden:
  krediet: { naam: Krediet, soort: bedrag }
  wijken: { naam: Wijken, soort: lijst }
  akkoord: { naam: Akkoord, soort: ja/nee }
soorten:
  raadsvoorstel:
    documenten: [{ naam: raadsvoorstel, sjabloon: eigen.hbs, titel: Raadsvoorstel }]
`;
const TEKST = proposal(
  [
    'datum: 2026-03-03',
    'datum: 2026-03-03\nvergadering: 2026-04-02\nkrediet: 12.500\nwijken: [Noord, Oost, Zuid]\nakkoord: nee',
  ],
  [
    'portefeuillehouder: A. Voorbeeld',
    'portefeuillehouder: [{ naam: A. Voorbeeld, functie: wethouder }, B. Tweede]\nondertekening:\n  griffier: { naam: C. Derde, functie: de plv. griffier }',
  ],
);

async function printed(hbs: string): Promise<string> {
  const { geladen, diagnostics } = await loadProef({
    'sjabloon.yaml': SJABLOON,
    'eigen.hbs': `<h1>{{titel}}</h1><p>${hbs}</p>{{> secties}}`,
  });
  if (!geladen) throw new Error(diagnostics.map(({ melding }) => melding).join('\n'));
  const dump = dumpDocument(await composeOne(TEKST, 'raadsvoorstel', { geladen })).replaceAll('␣', ' ');
  return /paragraph tekst: (.*)/.exec(dump)?.[1] ?? '';
}

describe('what a template writes in another way', () => {
  test.each([
    ['{{vergadering}}', '02 april 2026'],
    ['{{notatie vergadering "Dddd d MMMM jjjj"}}', 'Donderdag 2 april 2026'],
    ['{{notatie datum "dd-MM-jjjj"}}', '03-03-2026'],
    ['{{velden.krediet}}', '€ 12.500'],
    ['{{notatie velden.krediet "€ 1.000,00"}}', '€ 12.500,00'],
    ['{{notatie velden.krediet "1.000,-"}}', '12.500,-'],
    ['{{opsomming velden.wijken "en"}}', 'Noord, Oost en Zuid'],
    ['{{opsomming velden.wijken "schuine-streep"}}', 'Noord / Oost / Zuid'],
    ['{{opsomming portefeuillehouders "komma"}}', 'A. Voorbeeld, B. Tweede'],
    [
      '{{#each portefeuillehouders}}{{naam}}{{#if functie}} ({{functie}}){{/if}}{{#unless @last}}, {{/unless}}{{/each}}',
      'A. Voorbeeld (wethouder), B. Tweede',
    ],
    ['Portefeuillehouder{{#if (meer portefeuillehouders)}}s{{/if}}', 'Portefeuillehouders'],
    ['bijlage{{#if (meer bijlagen)}}n{{/if}}', 'bijlage'],
    ['{{#if velden.akkoord}}akkoord{{else}}niet akkoord{{/if}}', 'niet akkoord'],
    ['{{#if (of velden.akkoord intern)}}wel{{else}}geen van beide{{/if}}', 'geen van beide'],
    [
      'de {{griffier_functie}}, {{griffier}}; de {{voorzitter_functie}}',
      'de plv. griffier, C. Derde; de voorzitter',
    ],
    ['{{aantal_bijlagen}}geen', 'geen'],
  ])('should print %s', async (hbs, text) => {
    expect(await printed(hbs)).toBe(text);
  });

  test.each([
    ['an English notation', `{{notatie vergadering ${M}"d MMMM yyyy"}}`, /Bedoelde u 'd MMMM jjjj'/],
    ['a text', `{{notatie ${M}onderwerp "d MMMM jjjj"}}`, /'onderwerp' is geen datum of bedrag/],
    [
      'an unknown notation of an amount',
      `{{notatie velden.krediet ${M}"€ 1.000,0"}}`,
      /Bedoelde u '€ 1.000,00'/,
    ],
    ['nothing behind it', `${M}{{notatie vergadering}}`, /notatie tussen aanhalingstekens/],
    ['a word that joins nothing', `{{opsomming velden.wijken ${M}"kommas"}}`, /Bedoelde u 'komma'/],
    ['what is no list', `{{opsomming ${M}zaaknummer "en"}}`, /geen lijst met namen/],
    ['a list printed as it is', `${M}{{velden.wijken}}`, /opsomming velden.wijken "en"/],
    ['an own field without its group', `{{${M}krediet}}`, /Schrijf 'velden\.krediet'/],
    ['the number of what is no list', `{{#if (meer ${M}titel)}}x{{/if}}`, /geen lijst/],
  ])('should refuse %s', async (_, hbs, expected) => {
    const { source, places } = marked(`<h1>{{titel}}</h1><p>${hbs}</p>`, 'eigen.hbs');
    const { diagnostics } = await loadProef({ 'sjabloon.yaml': SJABLOON, 'eigen.hbs': source.text });
    expect(diagnostics.map(({ span }) => placeOf(span))).toEqual([places[0]]);
    expect(`${diagnostics[0]?.melding} ${diagnostics[0]?.hint}`).toMatch(expected);
  });
});
