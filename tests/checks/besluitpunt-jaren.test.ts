import { expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** Two groups of posts and one beside them, in 2026 and 2027. */
const GROEPEN = `  jaren: [2026, 2027]
  lasten:
    totaalkolom: ja
    posten:
      - { groep: Noord, posten: [{ post: Aanleg, aard: incidenteel, bedragen: { 2026: 20.000 } }] }
      - { groep: Zuid, posten: [{ post: Aanleg, aard: incidenteel, bedragen: { 2027: 5.000 } }] }
      - { id: aanleg_paal, post: Palen, aard: incidenteel, bedragen: { 2026: 5.000, 2027: 5.000 } }`;

/** What is said of the years of a besluitpunt that names 2026, above these years and lasten. */
async function gemeld(pad: string, lasten = GROEPEN): Promise<string[]> {
  const diagnostics = await checkExample(`besluitpunten:
  - voor fietsroutes in 2026 :bedrag[${pad}] beschikbaar te stellen, te dekken uit de reserve mobiliteit
financien:
${lasten}
  dekking:
    posten:
      - { post: Reserve mobiliteit, aard: incidenteel, bedragen: sluitpost }
---
## Financiën

::tabel[lasten]

::tabel[dekking]`);
  return diagnostics.filter(({ regel }) => regel === 'besluitpunt-jaren').map(({ melding }) => melding);
}

test.each([
  ['lasten.totaal', 1],
  ['lasten', 1],
  ['lasten.totaal.totaal', 1],
  ['lasten.aanleg-paal', 1],
  ['lasten.zuid.aanleg', 1],
  ['lasten.totaal.2026', 0],
  ['lasten.totaal.2027', 1],
  ['lasten.noord.aanleg', 0],
])('should look at the row that the path finds: %s', async (pad, keren) => {
  expect(await gemeld(pad)).toHaveLength(keren);
});

test('should name years in a row as a run', async () => {
  const lasten = `  jaren: 2026 t/m 2029
  lasten:
    posten:
      - { post: Aanleg, aard: incidenteel, bedragen: { elk_jaar: 20.000 } }`;
  expect(await gemeld('lasten.totaal', lasten)).toEqual([
    ':bedrag[lasten.totaal] telt ook 2027 t/m 2029 mee, maar dit punt noemt die jaren niet.',
  ]);
});
