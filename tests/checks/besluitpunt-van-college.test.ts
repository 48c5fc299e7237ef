import { expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

async function run(college: string, body = ''): Promise<string[]> {
  const found = await checkExample(
    `besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen\nbesluitpunten_college:\n  - ${college}\n---\n## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nx\n${body}`,
  );
  return found
    .filter(({ regel }) => /^besluitpunt|^argument|^onbekend/.test(regel))
    .map(({ regel, melding }) => `${regel}: ${melding}`);
}

test.each([
  'de overeenkomst met de aannemer te sluiten',
  'voor het plan een opdracht van € 40.000 te verstrekken',
])('what is for the college may stand among its points, without an argument: %s', async (tekst) => {
  expect(await run(tekst)).toEqual([]);
});

test.each([
  ['het ontwerp vaststellen', 'besluitpunt-infinitief: Dit besluitpunt heeft geen werkwoord met "te".'],
  ['het ontwerp vast te stellen;', "besluitpunt-eind: De ';' aan het eind is niet nodig."],
  [
    'de brug zo spoedig mogelijk te bouwen',
    "besluitpunt-vaag: 'zo spoedig mogelijk' laat open wat het college besluit.",
  ],
])('a point of the college is written as one of the council is: %s', async (tekst, melding) => {
  expect(await run(tekst)).toEqual([melding]);
});

test('an argument may be about a point of the college, which must be there', async () => {
  const body = '\n### c1.1 Het ontwerp past bij de nota\n\nZie argument c1.1 en besluitpunt c1.\n';
  expect(await run('het ontwerp vast te stellen', body)).toEqual([]);
  expect(await run('het ontwerp vast te stellen', `${body}\n### c2.1 Dit is te veel\n\nx\n`)).toEqual([
    'argument-besluitpunt: c2.1 hoort bij besluitpunt c2, maar dat bestaat niet: er is er maar één.',
  ]);
  expect(await run('het ontwerp vast te stellen', '\nDat volgt uit besluitpunt c3.\n')).toEqual([
    'onbekend-nummer: Besluitpunt c3 bestaat niet: er is er maar één.',
  ]);
});
