import { describe, expect, test } from 'vitest';
import { losOp } from '../../../src/besluit/amenderen/los-op.ts';
import { nummerPunten } from '../../../src/besluit/amenderen/nummer-punten.ts';
import { pasToe } from '../../../src/besluit/amenderen/pas-toe.ts';
import { drukTekst } from '../../../src/besluit/amenderen/snijd-tekst.ts';
import { vernummering, wasWordt } from '../../../src/besluit/amenderen/was-wordt.ts';
import type { Tekst } from '../../../src/domain/tekst.ts';
import type { Located } from '../../../src/source/located.ts';
import { amendementOf, basisOf, druk } from '../../support/amendement.ts';

const BASIS = basisOf(`  - het plan vast te stellen
  - tekst: het college op te dragen
    sub: [te tellen, te meten, te melden]
  - :bedrag[lasten.totaal] beschikbaar te stellen
  - de nota in te trekken`);

/** The rows that amendments give, each as "van|naar: was -> wordt (door)". */
function rows(na: 'bisnummer' | 'vernummeren', ...amendementen: readonly string[]) {
  const all = amendementen.flatMap((yaml, at) => losOp(amendementOf(yaml, `A7.${at + 1}`), BASIS).value);
  const besluit = nummerPunten(pasToe(BASIS.punten, all, druk), {
    nummering: ['cijfers', 'letters', 'romeins-klein'],
    na,
  });
  const words = (tekst: Located<Tekst> | undefined) => (tekst ? drukTekst(tekst.value, druk) : '(geen)');
  return {
    rows: wasWordt(BASIS.punten, besluit, all, (oud, nieuw) => words(oud.tekst) === words(nieuw.tekst)).map(
      ({ van = '', naar = '', was, wordt, door }) =>
        `${van}|${naar}: ${words(was)} -> ${words(wordt)} (${door.join(', ')})`,
    ),
    numbers: vernummering(BASIS.punten, besluit),
  };
}

describe('the points that amendments change', () => {
  test('should stand there with their words before and after, and by which amendment', () => {
    const { rows: found, numbers } = rows(
      'bisnummer',
      '  - { zinsnede: 1, was: het plan, wordt: de visie }',
      '  - { voeg_toe_na: 3, wordt: { tekst: te geven, sub: [nu, later] } }\n  - { schrap: 2b }',
    );
    expect(found).toEqual([
      '1|1: het plan vast te stellen -> de visie vast te stellen (A7.1)',
      '2b|: te meten -> (geen) (A7.2)',
      '|3a: (geen) -> te geven (A7.2)',
      '|3a.a: (geen) -> nu (A7.2)',
      '|3a.b: (geen) -> later (A7.2)',
    ]);
    expect(numbers).toEqual([]);
  });

  test('should keep what lapsed at its place where the points are numbered anew', () => {
    const { rows: found, numbers } = rows(
      'vernummeren',
      '  - { schrap: 2 }',
      '  - { voeg_toe_na: 3, wordt: te informeren }',
    );
    expect(found).toEqual([
      '2|: het college op te dragen -> (geen) (A7.1)',
      '2a|: te tellen -> (geen) (A7.1)',
      '2b|: te meten -> (geen) (A7.1)',
      '2c|: te melden -> (geen) (A7.1)',
      '|3: (geen) -> te informeren (A7.2)',
    ]);
    expect(numbers).toEqual([['3', '2']]);
  });

  test('should put the parts of a point that was worded anew beside those that it had', () => {
    const { rows: found } = rows(
      'bisnummer',
      '  - { vervang: 2, wordt: { tekst: het college te vragen, sub: [te tellen, te wegen] } }',
    );
    expect(found).toEqual([
      '2|2: het college op te dragen -> het college te vragen (A7.1)',
      '2b|2b: te meten -> te wegen (A7.1)',
      '2c|: te melden -> (geen) (A7.1)',
    ]);
  });

  test('should tell of a point that moved from where to where', () => {
    const { rows: found, numbers } = rows('bisnummer', '  - { verplaats: 4, voor: 3 }');
    expect(found).toEqual(['4|3: de nota in te trekken -> de nota in te trekken (A7.1)']);
    expect(numbers).toEqual([['3', '4']]);
  });

  test('should name who changed the tables where a computed amount in a point is another', () => {
    const all = losOp(amendementOf('  - { bedrag: lasten.steun.2026, wordt: 5 }'), BASIS).value;
    const besluit = nummerPunten(pasToe(BASIS.punten, all, druk), {
      nummering: ['cijfers', 'letters', 'romeins-klein'],
      na: 'bisnummer',
    });
    const found = wasWordt(BASIS.punten, besluit, all, ({ label }) => label !== '3');
    expect(found).toMatchObject([{ van: '3', naar: '3', door: ['A7.1'] }]);
  });
});
