import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabelToJson } from '../../src/financien/to-json.ts';
import { meldingen, reken, type Uitkomst } from '../support/financien.ts';
import { af, duizenden, getypt, json, nul, som, type Waarde } from './tweede/centen.ts';

const JAREN = ['2025', '2026', '2027'];

/** A post or a group as a test makes it; a missing amount is an empty cell. */
type Regel =
  | { readonly post: string; readonly aard: string; readonly waarden: readonly (Waarde | undefined)[] }
  | { readonly groep: string; readonly subtotaal: string; readonly posten: readonly Regel[] };

const bedrag = fc
  .bigInt({ min: -(10n ** 10n), max: 10n ** 10n })
  .map((centen): Waarde => ({ centen, pm: '' }));
const cel = fc.oneof(
  { weight: 8, arbitrary: bedrag },
  { weight: 1, arbitrary: fc.constant<Waarde>({ centen: 0n, pm: '+' }) },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

function boom(waarde: fc.Arbitrary<Waarde | undefined>): fc.Arbitrary<readonly Regel[]> {
  const post = fc.record({
    post: fc.constant(''),
    aard: fc.constantFrom('', 'incidenteel', 'structureel'),
    waarden: fc.array(waarde, { minLength: JAREN.length, maxLength: JAREN.length }),
  });
  const { regel } = fc.letrec<{ regel: Regel }>((tie) => ({
    regel: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      post,
      fc.record({
        groep: fc.constant(''),
        subtotaal: fc.constantFrom('kop', 'onder', 'geen'),
        posten: fc.array(tie('regel'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }));
  return fc.array(regel, { minLength: 1, maxLength: 4 }).map((all) => benoem(all, { volgende: 0 }));
}

function benoem(regels: readonly Regel[], teller: { volgende: number }): readonly Regel[] {
  return regels.map((regel): Regel => {
    teller.volgende += 1;
    const naam = `r${teller.volgende}`;
    return 'posten' in regel
      ? { ...regel, groep: naam, posten: benoem(regel.posten, teller) }
      : { ...regel, post: naam };
  });
}

function yaml(regels: readonly Regel[], diep = 2): string {
  const inspringen = '  '.repeat(diep);
  return regels
    .map((regel) => {
      if ('posten' in regel) {
        const sub = regel.subtotaal === '' ? '' : `${inspringen}  subtotaal: ${regel.subtotaal}\n`;
        return `${inspringen}- groep: ${regel.groep}\n${sub}${inspringen}  posten:\n${yaml(regel.posten, diep + 2)}`;
      }
      const cellen = regel.waarden.flatMap((waarde, at) =>
        waarde ? [`${JAREN[at]}: ${getypt(waarde)}`] : [],
      );
      const aard = regel.aard === '' ? '' : `aard: ${regel.aard}, `;
      return `${inspringen}- { post: ${regel.post}, ${aard}bedragen: { ${cellen.join(', ')} } }\n`;
    })
    .join('');
}

function bladen(regels: readonly Regel[]): readonly (Regel & { post: string })[] {
  return regels.flatMap((regel) => ('posten' in regel ? bladen(regel.posten) : [regel]));
}

function groepen(regels: readonly Regel[]): readonly (Regel & { groep: string })[] {
  return regels.flatMap((regel) => ('posten' in regel ? [regel, ...groepen(regel.posten)] : []));
}

function inJaar(regels: readonly Regel[], at: number): Waarde {
  return som(...bladen(regels).map((blad) => ('waarden' in blad ? (blad.waarden[at] ?? nul) : nul)));
}

/** The cells of a row, in the order of the years. */
function rij({ financien }: Uitkomst, tabel: string, id: string): readonly (string | null | undefined)[] {
  const found = financien.tabellen.get(tabel);
  const cellen = found && tabelToJson(found).rijen.find((one) => one.id === id)?.cellen;
  return JAREN.map((jaar) => cellen?.[jaar]);
}

const perJaar = (waarde: (at: number) => Waarde) => JAREN.map((_, at) => json(waarde(at)));

describe('groups of posts, counted a second time', () => {
  test('should have the same subtotals and totals, with pm and negative amounts', () => {
    fc.assert(
      fc.property(boom(cel), (regels) => {
        const uitkomst = reken(`jaren: [${JAREN.join(', ')}]\nlasten:\n  posten:\n${yaml(regels)}`);
        expect(rij(uitkomst, 'lasten', 'totaal')).toEqual(perJaar((at) => inJaar(regels, at)));
        for (const groep of groepen(regels)) {
          if (!('posten' in groep) || groep.subtotaal === 'geen') continue;
          const id = groep.subtotaal === 'kop' ? groep.groep : `${groep.groep}.subtotaal`;
          expect(rij(uitkomst, 'lasten', id), id).toEqual(perJaar((at) => inJaar(groep.posten, at)));
        }
        for (const aard of ['incidenteel', 'structureel']) {
          const own = bladen(regels).filter((blad) => 'aard' in blad && blad.aard === aard);
          if (own.length === 0) continue;
          expect(rij(uitkomst, 'lasten', aard), aard).toEqual(perJaar((at) => inJaar(own, at)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('should say when what is shown x € 1.000 does not add up, and only then', () => {
    const bekend = fc.oneof(
      { weight: 5, arbitrary: bedrag },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    fc.assert(
      fc.property(boom(bekend), (regels) => {
        const text = `jaren: [${JAREN.join(', ')}]\neenheid: duizend\nlasten:\n  totaalkolom: ja\n  posten:\n${yaml(regels)}`;
        const tabel = reken(text).financien.tabellen.get('lasten');
        const samen = (delen: readonly bigint[]) => delen.reduce((a, b) => a + b, 0n);
        // Down each year and the total of the years, and across each row.
        const mist = (leden: readonly Regel[]) => {
          const rijen = [...bladen(leden).map((one) => [one]), leden].map((own) => {
            const jaren = JAREN.map((_, at) => inJaar(own, at).centen);
            return [...jaren, samen(jaren)];
          });
          const posten = rijen.slice(0, -1);
          const omlaag = [...JAREN.keys(), JAREN.length].some((at) => {
            const kolom = posten.map((rij) => rij[at] ?? 0n);
            return posten.length > 1 && samen(kolom.map(duizenden)) !== duizenden(samen(kolom));
          });
          const opzij =
            posten.length > 0 &&
            rijen.some((rij) => {
              return samen(rij.slice(0, -1).map(duizenden)) !== duizenden(rij.at(-1) ?? 0n);
            });
          return omlaag || opzij;
        };
        const aarden = ['incidenteel', 'structureel'].map((aard) =>
          bladen(regels).filter((blad) => 'aard' in blad && blad.aard === aard),
        );
        const sommen = groepen(regels).flatMap((one) =>
          'posten' in one && one.subtotaal !== 'geen' ? [one.posten] : [],
        );
        expect(tabel?.afrondingZichtbaar.duizend).toBe([regels, ...sommen, ...aarden].some(mist));
      }),
      { numRuns: 60 },
    );
  });
});

describe('lasten, baten, dekking and reserves, counted a second time', () => {
  const positief = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((centen): Waarde => ({ centen, pm: '' }));
  const misschien = fc.oneof(
    { weight: 6, arbitrary: positief },
    { weight: 1, arbitrary: fc.constant<Waarde>({ centen: 0n, pm: '+' }) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
  const reeks = fc.array(misschien, { minLength: JAREN.length, maxLength: JAREN.length });
  const zaak = fc.record({
    lasten: fc.array(reeks, { minLength: 1, maxLength: 4 }),
    baten: fc.array(reeks, { minLength: 1, maxLength: 3 }),
    dekking: fc.array(reeks, { maxLength: 2 }),
    uitReserve: reeks,
    inReserve: reeks,
    stortingen: reeks,
    onttrekkingen: reeks,
    begin: positief,
  });
  const cellen = (waarden: readonly (Waarde | undefined)[]) =>
    `{ ${waarden.flatMap((waarde, at) => (waarde ? [`${JAREN[at]}: ${getypt(waarde)}`] : [])).join(', ')} }`;
  const posten = (naam: string, all: readonly (readonly (Waarde | undefined)[])[]) =>
    all.map((waarden, at) => `    - { post: ${naam}${at}, bedragen: ${cellen(waarden)} }\n`).join('');

  test('should have the same sluitpost, saldo, resultaat, course and restant', () => {
    fc.assert(
      fc.property(zaak, (one) => {
        const uitkomst = reken(`jaren: [${JAREN.join(', ')}]
reserves:
  r: { naam: R, beginstand: ${getypt(one.begin)}, stortingen: ${cellen(one.stortingen)}, onttrekkingen: ${cellen(one.onttrekkingen)} }
lasten:
  posten:
${posten('L', one.lasten)}    - { post: In de reserve, reserve: r, bedragen: ${cellen(one.inReserve)} }
baten:
  posten:
${posten('B', one.baten)}dekking:
  posten:
${posten('D', one.dekking)}    - { post: Uit de reserve, reserve: r, bedragen: ${cellen(one.uitReserve)} }
    - { post: Rest, id: rest, bedragen: sluitpost }
restant: { beschikbaar: baten.totaal, cumulatief: ja }
`);
        const at = (waarden: readonly (Waarde | undefined)[], jaar: number) => waarden[jaar] ?? nul;
        const alle = (all: readonly (readonly (Waarde | undefined)[])[], jaar: number) =>
          som(...all.map((waarden) => at(waarden, jaar)));
        const lasten = (jaar: number) => alle([...one.lasten, one.inReserve], jaar);
        const baten = (jaar: number) => alle(one.baten, jaar);
        const gedekt = (jaar: number) => alle([...one.dekking, one.uitReserve], jaar);
        const rest = (jaar: number) => som(lasten(jaar), af(baten(jaar)), af(gedekt(jaar)));
        expect(rij(uitkomst, 'dekking', 'rest')).toEqual(perJaar(rest));
        expect(rij(uitkomst, 'dekking', 'totaal')).toEqual(perJaar((jaar) => som(gedekt(jaar), rest(jaar))));
        expect(rij(uitkomst, 'saldo', 'saldo')).toEqual(
          perJaar((jaar) => som(baten(jaar), af(lasten(jaar)))),
        );
        // BBV 17, with what is covered otherwise: baten − lasten − stortingen + onttrekkingen + overige dekking.
        const dubbel = (jaar: number) =>
          som(
            baten(jaar),
            af(lasten(jaar)),
            som(gedekt(jaar), rest(jaar), af(at(one.uitReserve, jaar))),
            som(at(one.onttrekkingen, jaar), at(one.uitReserve, jaar)),
            af(som(at(one.stortingen, jaar), at(one.inReserve, jaar), af(at(one.inReserve, jaar)))),
          );
        expect(rij(uitkomst, 'saldo', 'resultaat')).toEqual(perJaar(dubbel));
        let stand: Waarde = one.begin;
        let over: Waarde = nul;
        const standen: string[] = [];
        const overs: string[] = [];
        for (const jaar of JAREN.keys()) {
          const erbij = som(at(one.stortingen, jaar), at(one.inReserve, jaar));
          stand = som(stand, erbij, af(som(at(one.onttrekkingen, jaar), at(one.uitReserve, jaar))));
          over = som(over, baten(jaar), af(lasten(jaar)));
          standen.push(json(stand));
          overs.push(json(over));
        }
        expect(rij(uitkomst, 'reserves', 'r.eind')).toEqual(standen);
        expect(rij(uitkomst, 'restant', 'cumulatief')).toEqual(overs);
      }),
      { numRuns: 80 },
    );
  });

  test('should have the same saldo under each year, in groups, and over the years', () => {
    const paar = fc.array(fc.tuple(misschien, misschien), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(paar, { minLength: 1, maxLength: 4 }), (rijen) => {
        const regels = rijen.map((jaren, at) => {
          const inJaren = jaren.map(([lasten, baten], jaar) => {
            const delen = [
              ...(lasten ? [`lasten: ${getypt(lasten)}`] : []),
              ...(baten ? [`baten: ${getypt(baten)}`] : []),
            ];
            return `${JAREN[jaar]}: { ${delen.join(', ')} }`;
          });
          return `        - { id: p${at}, post: P${at}, bedragen: { ${inJaren.join(', ')} } }\n`;
        });
        const uitkomst = reken(`tabellen:
  t:
    kolommen: [${JAREN.join(', ')}]
    per_jaar: [{ id: lasten, kop: Lasten }, { id: baten, kop: Baten }, { id: saldo, kop: Saldo, formule: baten - lasten }]
    rijen:
      - groep: Programma
        id: g
        subtotaal: onder
        posten:
${regels.join('')}      - { id: totaal, post: Totaal, formule: som }
`);
        expect(meldingen(uitkomst)).toEqual([]);
        const tabel = uitkomst.financien.tabellen.get('t');
        const cellen = (id: string) => tabel && tabelToJson(tabel).rijen.find((one) => one.id === id)?.cellen;
        for (const [jaar, naam] of JAREN.entries()) {
          const kant = (deel: 0 | 1) => som(...rijen.map((jaren) => jaren[jaar]?.[deel] ?? nul));
          const saldo = som(kant(1), af(kant(0)));
          for (const id of ['totaal', 'g.subtotaal']) {
            expect(cellen(id)?.[`${naam}.lasten`], id).toBe(json(kant(0)));
            expect(cellen(id)?.[`${naam}.baten`], id).toBe(json(kant(1)));
            expect(cellen(id)?.[`${naam}.saldo`], id).toBe(json(saldo));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
