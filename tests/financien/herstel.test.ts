import { expect, test } from 'vitest';
import { herstelt } from '../support/herstelt.ts';

/** Tables of a proposal with one thing wrong in the lasten; the cover closes by itself. */
const lasten = (posten: string, naast = '') => `financien:
  jaren: [2026, 2027]
  reserves:
    fiets: { naam: Reserve fiets, beginstand: 900.000 }
  lasten:
    posten:
${posten}
  dekking:
    posten:
      - { post: Reserve fiets, aard: incidenteel, reserve: fiets, bedragen: sluitpost }
${naast}
---
## Financiën

::tabel[lasten]

::tabel[dekking]
`;
const post = (bedrag: string) =>
  lasten(`      - { post: Ontwerp, aard: incidenteel, bedragen: { 2026: ${bedrag}, 2027: 0 } }`);

/** Two posts, together 60.000 and 10.000,50. */
const TWEE = `      - { post: Ontwerp, aard: incidenteel, bedragen: { 2026: 40.000, 2027: 5.000 } }
      - { post: Bouw, aard: incidenteel, bedragen: { 2026: 20.000, 2027: "5.000,50" } }`;

const GETYPT: Readonly<Record<string, string>> = {
  '200,000': post('"200,000"'),
  '1,234.56': post('"1,234.56"'),
  '12.50': post('12.50'),
  '60.000.-': post('60.000.-'),
  '2O.000': post('2O.000'),
  '8 ton': post('8 ton'),
  nihil: post('nihil'),
  onbekend: post('onbekend'),
  'years beside the name': lasten(
    '      - { post: Ontwerp, aard: incidenteel, 2026: "60.000,50", 2027: 5.000 }',
  ),
  'years on lines beside the name': lasten(
    '      - post: Ontwerp\n        aard: incidenteel\n        2026: 60.000,50\n        2027: 5.000',
  ),
  'amounts without years': lasten('      - { post: Ontwerp, aard: incidenteel, bedragen: [60.000, 5.000] }'),
  'a name of a reserve': lasten(
    '      - { post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 0 } }',
  ).replace('reserve: fiets', 'reserve: fietz'),
  'a word of a formula': lasten(
    '      - { id: ontwerp, post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 0 } }\n      - { post: Opslag, aard: incidenteel, telt: ja, formule: ontwerpp * 2% }',
  ),
  'a function of a formula': lasten(
    '      - { id: ontwerp, post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 0 } }\n      - { post: Opslag, aard: incidenteel, telt: ja, formule: afronde(ontwerp) }',
  ),
  'whether a row counts': lasten(
    '      - { id: ontwerp, post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 0 } }\n      - post: Opslag\n        aard: incidenteel\n        formule: ontwerp * 2%',
  ),
  'an amount in the text': lasten(
    '      - { id: ontwerp, post: Ontwerp, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 0 } }',
  ).replace('::tabel[lasten]', 'Het kost :bedrag[lasten.ontwrp].\n\n::tabel[lasten]'),
  'a table in the text': post('5.000').replace('::tabel[lasten]', '::tabel[lastn]'),
  'a total as the last post': lasten(
    `${TWEE}\n      - { post: Totaal lasten, aard: incidenteel, bedragen: { 2026: 60.000, 2027: "10.000,50" } }`,
  ),
  'a total on lines': lasten(
    `${TWEE}\n      - post: Totale kosten\n        aard: incidenteel\n        bedragen:\n          2026: 60.000\n          2027: 10.000,50`,
  ),
  'a total of which a text tells': lasten(
    `${TWEE}\n      - { id: alles, post: Totaal lasten, aard: incidenteel, bedragen: { 2026: 60.000, 2027: "10.000,50" } }`,
  ).replace('::tabel[lasten]', 'Het kost :bedrag[lasten.alles].\n\n::tabel[lasten]'),
  'a subtotal': lasten(
    `${TWEE}\n      - { post: Subtotaal lasten, aard: incidenteel, bedragen: { 2026: 60.000, 2027: "10.000,50" } }`,
  ),
  'a total with a remark': lasten(
    `${TWEE}\n      - post: Totaal lasten # uit Excel\n        aard: incidenteel\n        bedragen: { 2026: 60.000, 2027: "10.000,50" }`,
  ),
  'an amount that was expected': lasten(`${TWEE}\n    verwacht: { 2026: 60.001, 2027: "10.000,50" }`),
  'cents that were not expected': lasten(`${TWEE}\n    verwacht: { 2026: 60.000, 2027: 10.000 }`),
  aard: post('5.000').replace('aard: incidenteel, bed', 'aard: Incidenteel, bed'),
};

/** An unknown amount leaves open whether the cover closes. */
const brengt = (_: unknown, { titel }: { readonly titel: string }) =>
  titel === "Schrijf 'pm'" ? ['dekking-pm'] : [];

test('should mend what is typed in tables', async () => {
  const lines: string[] = [];
  for (const [naam, text] of Object.entries(GETYPT))
    lines.push(naam, ...(await herstelt(text, { brengt })).map((herstel) => `  ${herstel}`), '');
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/herstel.txt');
});
