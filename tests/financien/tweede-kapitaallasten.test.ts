import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabelToJson } from '../../src/financien/to-json.ts';
import { meldingen, reken, type Uitkomst } from '../support/financien.ts';
import { af, gedeeld, getypt, json, som, type Waarde } from './tweede/centen.ts';

const heel = (centen: bigint): Waarde => ({ centen, pm: '' });

/** All cells of a table by row. */
function cellen({ financien }: Uitkomst, naam: string) {
  const tabel = financien.tabellen.get(naam);
  return new Map(tabel ? tabelToJson(tabel).rijen.map((rij) => [rij.id, rij.cellen]) : []);
}

interface Jaar {
  readonly begin: bigint;
  readonly afschrijving: bigint;
  readonly rente: bigint;
}

/** The kapitaallasten in cents; the rate in hundredths of a percent. Exact fractions, rounded to the cent each year. */
function lineair(netto: bigint, rest: bigint, termijn: bigint, rate: bigint): readonly Jaar[] {
  const jaren: Jaar[] = [];
  const deel = gedeeld(netto - rest, termijn);
  let begin = netto;
  for (let jaar = 1n; jaar <= termijn; jaar += 1n) {
    const over = begin - rest;
    const afschrijving = jaar === termijn || deel > over ? over : deel;
    jaren.push({ begin, afschrijving, rente: gedeeld(begin * rate, 10_000n) });
    begin -= afschrijving;
  }
  return jaren;
}

function annuitair(netto: bigint, rest: bigint, termijn: bigint, rate: bigint): readonly Jaar[] {
  // A = (I − R·v^n) · r / (1 − v^n) with v = 10.000 / (10.000 + rate).
  const [boven, onder] = [(10_000n + rate) ** termijn, 10_000n ** termijn];
  const bedrag =
    rate === 0n
      ? gedeeld(netto - rest, termijn)
      : gedeeld((netto * boven - rest * onder) * rate, 10_000n * (boven - onder));
  const jaren: Jaar[] = [];
  let begin = netto;
  for (let jaar = 1n; jaar <= termijn; jaar += 1n) {
    const rente = gedeeld(begin * rate, 10_000n);
    const over = begin - rest;
    const deel = bedrag - rente;
    const afschrijving = jaar === termijn || deel > over ? over : deel;
    jaren.push({ begin, afschrijving, rente });
    begin -= afschrijving;
  }
  return jaren;
}

describe('kapitaallasten, counted a second time', () => {
  const zaak = fc.record({
    methode: fc.constantFrom('lineair', 'annuitair'),
    bruto: fc.bigInt({ min: 10_000n, max: 10n ** 11n }),
    bijdrage: fc.integer({ min: 0, max: 80 }),
    rest: fc.integer({ min: 0, max: 50 }),
    termijn: fc.bigInt({ min: 1n, max: 60n }),
    rate: fc.bigInt({ min: 0n, max: 700n }),
    eerste: fc.integer({ min: 2024, max: 2029 }),
  });

  test('should be the same in every year of the term, and in the years of the budget', () => {
    fc.assert(
      fc.property(zaak, ({ methode, bruto, bijdrage, rest, termijn, rate, eerste }) => {
        const derden = (bruto * BigInt(bijdrage)) / 100n;
        const netto = bruto - derden;
        const restwaarde = (netto * BigInt(rest)) / 100n;
        const uitkomst = reken(`jaren: 2025 t/m 2028
investeringen:
  s:
    naam: School
    bruto: ${getypt(heel(bruto))}
    bijdragen: [{ post: Rijk, bedrag: ${getypt(heel(derden))} }]
    btw: inclusief
    restwaarde: ${getypt(heel(restwaarde))}
    afschrijving: ${methode}
    termijn: ${termijn}
    rente: "${rate / 100n},${String(rate % 100n).padStart(2, '0')}%"
    eerste_jaar: ${eerste}
lasten:
  posten:
    - { id: kap, post: Kapitaallasten, investering: s, aard: structureel }
`);
        expect(meldingen(uitkomst).filter((one) => one.includes('fout'))).toEqual([]);
        const schema = (methode === 'lineair' ? lineair : annuitair)(netto, restwaarde, termijn, rate);
        const looptijd = cellen(uitkomst, 'afschrijving_s');
        for (const [at, jaar] of schema.entries()) {
          expect(looptijd.get(String(eerste + at)), `jaar ${at + 1}`).toEqual({
            begin: json(heel(jaar.begin)),
            afschrijving: json(heel(jaar.afschrijving)),
            rente: json(heel(jaar.rente)),
            kapitaallasten: json(heel(jaar.afschrijving + jaar.rente)),
            eind: json(heel(jaar.begin - jaar.afschrijving)),
          });
        }
        const lasten = cellen(uitkomst, 'lasten').get('totaal');
        for (const jaar of [2025, 2026, 2027, 2028]) {
          const one = schema[jaar - eerste];
          expect(lasten?.[jaar]).toBe(json(heel(one ? one.afschrijving + one.rente : 0n)));
        }
        expect(cellen(uitkomst, 'investeringen').get('s.netto')?.bedrag).toBe(json(heel(netto)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a begrotingswijziging, counted a second time', () => {
  const bedrag = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map(heel);
  const positief = fc.bigInt({ min: 10n ** 9n, max: 10n ** 11n }).map(heel);
  const kant = fc.option(fc.tuple(positief, bedrag), { nil: undefined });
  const zaak = fc.record({
    programmas: fc.array(fc.tuple(kant, kant), { minLength: 1, maxLength: 4 }),
    reserves: fc.array(fc.tuple(kant, kant), { maxLength: 2 }),
    sluit: fc.boolean(),
  });
  type Kant = readonly [Waarde, Waarde] | undefined;

  test('should give the same new amounts and resultaat, and balance when that is nought', () => {
    fc.assert(
      fc.property(zaak, ({ programmas, reserves, sluit }) => {
        const deel = (naam: string, one: Kant) =>
          one ? [`${naam}: { oud: ${getypt(one[0])}, mutatie: ${getypt(one[1])} }`] : [];
        const van = (at: 0 | 1, all: readonly (readonly [Kant, Kant])[], wat: 0 | 1) =>
          som(...all.flatMap((one) => (one[wat] ? [one[wat][at]] : [])));
        const effect = som(
          van(1, programmas, 1),
          af(van(1, programmas, 0)),
          van(1, reserves, 1),
          af(van(1, reserves, 0)),
        );
        // A last programma that makes it balance.
        const slot: readonly [Kant, Kant] = [[heel(10n ** 12n), effect], undefined];
        const alle: readonly (readonly [Kant, Kant])[] = sluit ? [...programmas, slot] : programmas;
        const uitkomst = reken(`begrotingswijziging:
  jaar: 2026
  programmas:
${alle.map(([lasten, baten], at) => `    - { programma: P${at}, ${[...deel('lasten', lasten), ...deel('baten', baten)].join(', ')} }\n`).join('')}${
  reserves.length > 0 ? '  reserves:\n' : ''
}${reserves.map(([stort, trek], at) => `    - { reserve: Reserve ${at}, ${[...deel('stortingen', stort), ...deel('onttrekkingen', trek)].join(', ')} }\n`).join('')}`);
        const rijen = cellen(uitkomst, 'begrotingswijziging');
        const rij = (waarde: (at: 0 | 1) => Waarde) => ({
          oud: json(waarde(0)),
          mutatie: json(waarde(1)),
          nieuw: json(som(waarde(0), waarde(1))),
        });
        expect(rijen.get('totaal_lasten')).toEqual(rij((at) => van(at, alle, 0)));
        expect(rijen.get('totaal_baten')).toEqual(rij((at) => van(at, alle, 1)));
        expect(rijen.get('resultaat')).toEqual(
          rij((at) =>
            som(van(at, alle, 1), af(van(at, alle, 0)), van(at, reserves, 1), af(van(at, reserves, 0))),
          ),
        );
        const meldt = meldingen(uitkomst).some((one) => one.includes('[begrotingswijziging-sluit]'));
        expect(meldt).toBe(!sluit && effect.centen !== 0n);
      }),
      { numRuns: 60 },
    );
  });
});
