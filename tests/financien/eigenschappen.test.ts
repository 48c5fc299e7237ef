import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedragToJson, Getal } from '../../src/domain/bedrag.ts';
import { reeks } from '../../src/domain/jaren.ts';
import { afschrijvingsschema } from '../../src/financien/blokken/investeringen/afschrijving.ts';
import { knownPaths, lookupBedrag } from '../../src/financien/lookup-bedrag.ts';
import { parseFormule } from '../../src/financien/rekenblad/formule.ts';
import { financienToJson } from '../../src/financien/to-json.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { dumpTabellen } from '../support/dump-tabellen.ts';
import { meldingen, reken, type Uitkomst } from '../support/financien.ts';

const JAREN = ['2024', '2025', '2026', '2027'];

/** Cents as an author types an amount: "1.234,56", "-0,05", sometimes pm. */
const cents = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n });
const tabel = fc.array(fc.array(cents, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });

function typed(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `"${value < 0n ? '-' : ''}${whole},${digits.slice(-2)}"`;
}

function json(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function lasten(rijen: readonly { naam: string; bedragen: readonly bigint[] }[]): Uitkomst {
  const posten = rijen.map(({ naam, bedragen }) => {
    const cells = bedragen.map((value, at) => `${JAREN[at]}: ${typed(value)}`).join(', ');
    return `    - { post: ${naam}, bedragen: { ${cells} } }\n`;
  });
  return reken(`jaren: [${JAREN.join(', ')}]\nlasten:\n  totaalkolom: ja\n  posten:\n${posten.join('')}`);
}

function waarde({ financien }: Uitkomst, path: string): string | null {
  const found = lookupBedrag(financien, path);
  return found.ok ? bedragToJson(found.waarde) : found.melding;
}

const named = tabel.map((rijen) => rijen.map((bedragen, at) => ({ naam: `post ${at}`, bedragen })));

describe('every table', () => {
  test('should add exactly, to the cent, in both directions', () => {
    fc.assert(
      fc.property(named, (rijen) => {
        const uitkomst = lasten(rijen);
        expect(meldingen(uitkomst)).toEqual([]);
        const sum = (values: readonly bigint[]) => json(values.reduce((a, b) => a + b, 0n));
        for (const [at, jaar] of JAREN.entries()) {
          expect(waarde(uitkomst, `lasten.totaal.${jaar}`)).toBe(
            sum(rijen.map((rij) => rij.bedragen[at] ?? 0n)),
          );
        }
        for (const { naam, bedragen } of rijen) {
          expect(waarde(uitkomst, `lasten.${naam.replace(' ', '_')}.totaal`)).toBe(sum(bedragen));
        }
        expect(waarde(uitkomst, 'lasten.totaal.totaal')).toBe(sum(rijen.flatMap((rij) => rij.bedragen)));
      }),
      { numRuns: 60 },
    );
  });

  test('should have the same totals in any order of its rows', () => {
    const permuted = named.chain((rijen) =>
      fc.tuple(
        fc.constant(rijen),
        fc.shuffledSubarray(rijen, { minLength: rijen.length, maxLength: rijen.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([rijen, other]) => {
        const [one, two] = [lasten(rijen), lasten(other)];
        for (const kolom of [...JAREN, 'totaal']) {
          expect(waarde(one, `lasten.totaal.${kolom}`)).toBe(waarde(two, `lasten.totaal.${kolom}`));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('should keep every digit of every cell', () => {
    fc.assert(
      fc.property(named, (rijen) => {
        const uitkomst = lasten(rijen);
        for (const { naam, bedragen } of rijen) {
          for (const [at, value] of bedragen.entries()) {
            expect(waarde(uitkomst, `lasten.${naam.replace(' ', '_')}.${JAREN[at]}`)).toBe(json(value));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('should be covered exactly by a sluitpost, and find every path that it names', () => {
    const positive = fc.array(
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 4, maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(positive, (rijen) => {
        const posten = rijen.map((bedragen, at) => {
          return `    - { post: post ${at}, bedragen: { ${bedragen.map((value, i) => `${JAREN[i]}: ${typed(value)}`).join(', ')} } }\n`;
        });
        const uitkomst = reken(`jaren: [${JAREN.join(', ')}]
lasten:
  posten:
${posten.join('')}dekking:
  posten: [{ post: Saldo, bedragen: sluitpost }]
`);
        expect(meldingen(uitkomst)).toEqual([]);
        for (const jaar of JAREN)
          expect(waarde(uitkomst, `dekking.${jaar}`)).toBe(waarde(uitkomst, `lasten.${jaar}`));
        expect(
          knownPaths(uitkomst.financien).filter((path) => !lookupBedrag(uitkomst.financien, path).ok),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('afschrijving', () => {
  const invoer = fc.record({
    methode: fc.constantFrom('lineair' as const, 'annuitair' as const),
    bedrag: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    deel: fc.integer({ min: 0, max: 100 }),
    rente: fc.integer({ min: 0, max: 1000 }),
    termijn: fc.integer({ min: 1, max: 60 }),
  });

  test('should pay back the principal to the cent and end at the rest value', () => {
    fc.assert(
      fc.property(invoer, ({ methode, bedrag, deel, rente, termijn }) => {
        const principal = new Getal(bedrag.toString()).dividedBy(100);
        const restwaarde = principal.times(deel).dividedBy(100).toDecimalPlaces(2);
        const rate = new Getal(rente).dividedBy(10_000);
        const jaren = reeks('2025', String(2024 + termijn));
        const schema = afschrijvingsschema({ methode, bedrag: principal, restwaarde, rente: rate, jaren });
        expect(schema).toHaveLength(termijn);
        expect(schema.at(-1)?.eind.toFixed(2)).toBe(restwaarde.toFixed(2));
        const paid = schema.reduce((sum, one) => sum.plus(one.afschrijving), new Getal(0));
        expect(paid.toFixed(2)).toBe(principal.minus(restwaarde).toFixed(2));
        let begin = principal;
        for (const one of schema) {
          expect(one.begin.toFixed(2)).toBe(begin.toFixed(2));
          expect(one.rente.toFixed(2)).toBe(begin.times(rate).toFixed(2));
          expect(one.afschrijving.decimalPlaces()).toBeLessThanOrEqual(2);
          begin = one.eind;
        }
        if (principal.minus(restwaarde).lessThan(100)) return;
        // All years but the last, which absorbs the rounding, cost the same.
        const each = schema
          .slice(0, -1)
          .map((one) =>
            (methode === 'annuitair' ? one.afschrijving.plus(one.rente) : one.afschrijving).toFixed(2),
          );
        expect(new Set(each).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('whatever an author types', () => {
  test('should be a message, never a crash', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      't',
      'lasten',
      'totaal',
      '2024',
      '.',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      'som',
      'cumulatief',
      'vorig',
      ';',
      ',',
      '5%',
      '1.250',
      '1,5',
      ' ',
      '%',
      'é',
      '"',
      'constructor',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const source = createSource('f', text);
        const parsed = parseFormule({ value: text, span: spanOf(source, 0, text.length) });
        expect(parsed.value !== undefined || parsed.diagnostics.length > 0).toBe(true);
        const yaml = `tabellen:
  t:
    kolommen: [2024, 2025, { kop: K, formule: ${JSON.stringify(`${text} `)} }]
    rijen:
      - { id: a, post: A, bedragen: { 2024: 100, 2025: pm } }
      - { id: b, post: B, formule: ${JSON.stringify(`${text} `)} }
`;
        expect(() => meldingen(reken(yaml))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('should be a message at a place, whatever stands in the blocks', () => {
    const bedrag = fc.constantFrom(
      '10',
      '-5',
      'pm',
      '"1,50"',
      '1.5',
      '""',
      'sluitpost',
      '"= lasten.totaal"',
      '"= x /"',
      '0',
      'raad',
    );
    const cells = fc.oneof(
      bedrag,
      fc
        .dictionary(fc.constantFrom('2024', '2025', '2030', 'totaal', 'elk_jaar'), bedrag, { maxKeys: 3 })
        .map(
          (map) =>
            `{ ${Object.entries(map)
              .map(([key, value]) => `${key}: ${value}`)
              .join(', ')} }`,
        ),
    );
    const extra = fc.constantFrom(
      '',
      'aard: structureel',
      'aard: incidenteel',
      'reserve: r',
      'reserve: q',
      'investering: i',
      'uit: lasten.totaal',
      'uit: t.a',
      'indexering: 2',
      'taakveld: "0.10"',
      'maximaal: 5',
      'verwacht: { 2024: 3 }',
      'formule: som',
      'id: a',
      'gelijk_aan: totaal',
    );
    const post = fc
      .tuple(fc.constantFrom('A', 'B', 'Totaal', '2024'), cells, extra)
      .map(([naam, typed, more]) => `{ post: ${naam}, bedragen: ${typed}${more === '' ? '' : `, ${more}`} }`);
    const posten = fc
      .array(
        fc.oneof(
          post,
          post.map((one) => `{ groep: G, subtotaal: kop, posten: [${one}] }`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((all) => `[${all.join(', ')}]`);
    const blok = (naam: string) =>
      fc.option(
        posten.map((all) => `${naam}: { posten: ${all} }\n`),
        { nil: '' },
      );
    const rest = fc.constantFrom(
      '',
      'reserves: { r: { naam: R, beginstand: 100, eindjaar: 2024, stortingen: { 2025: 5 } } }\n',
      'reserves: { r: { naam: R, beginstand: pm } }\nrestant: { beschikbaar: baten.totaal, cumulatief: ja }\n',
      'investeringen: { i: { naam: I, bruto: 100, afschrijving: lineair, termijn: 3, rente: 2 } }\n',
      'investeringen: { i: { naam: I, bruto: pm, afschrijving: annuitair, termijn: 90 } }\n',
      'begrotingswijziging: { jaar: 2024, programmas: [{ programma: P, lasten: { oud: 5, mutatie: pm } }], reserves: [{ reserve: r, stortingen: { mutatie: 3 } }] }\n',
    );
    const yaml = fc.tuple(
      blok('lasten'),
      blok('baten'),
      blok('dekking'),
      rest,
      fc.constantFrom('', 'jaren: [2024, 2025]\n'),
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const uitkomst = reken(`${parts.join('')}eenheid: duizend\n`);
        expect(uitkomst.diagnostics.filter((one) => one.span === undefined)).toEqual([]);
        expect(
          knownPaths(uitkomst.financien).filter((path) => !lookupBedrag(uitkomst.financien, path).ok),
        ).toEqual([]);
        dumpTabellen(uitkomst.financien);
        JSON.stringify(financienToJson(uitkomst.financien));
      }),
      { numRuns: 250 },
    );
  });
});
