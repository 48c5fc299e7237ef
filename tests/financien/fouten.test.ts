import { describe, expect, test } from 'vitest';
import { meldingen, reken } from '../support/financien.ts';

function controleer(yaml: string): readonly string[] {
  return meldingen(reken(yaml)).map((one) => one.replaceAll('\u00a0', ' '));
}

const rijen = (...lines: readonly string[]) =>
  `jaren: [2025]\ntabellen:\n  t:\n    rijen:\n${lines.map((one) => `      - ${one}\n`).join('')}`;

describe('a tired author', () => {
  test.each([
    [
      'jaren: [2025]\nlasten: {}\n',
      "2:1 «lasten» fout [geen-posten] Onder 'lasten' staan geen posten. | Zet onder `lasten` een lijst `posten`, of haal het blok weg.",
    ],
    [
      'jaren: [2025]\ntabellen: { t: {} }\n',
      "2:13 «t» fout [geen-posten] In de tabel 't' staan geen rijen. | Zet onder de tabel een lijst `rijen`, of haal de tabel weg.",
    ],
    [
      'jaren: [2025, 2025]\n',
      '1:15 «2025» fout [jaren] Het jaar 2025 staat er twee keer. | Zet de jaren op volgorde, elk jaar één keer.',
    ],
    [
      'tabellen:\n  t:\n    kolommen: [2025, Totaal]\n    totaalkolom: ja\n    rijen: [{ post: A, bedragen: { 2025: 5 } }]\n',
      "4:18 «ja» fout [dubbele-kolom] De kolom 'totaal' staat er twee keer. | Haal de kolom weg: `totaalkolom` maakt hem al.",
    ],
    [
      'jaren: [2025]\nreserves: { Reserve-1: { naam: R, beginstand: 5 } }\n',
      "2:13 «Reserve-1» fout [id] 'Reserve-1' kan geen id zijn. | Gebruik kleine letters, cijfers en _, en begin met een letter; de gewone naam komt achter `naam`.",
    ],
  ])('should be told what is missing or there twice: %s', (yaml, melding) => {
    expect(controleer(yaml)).toEqual([melding]);
  });

  test.each([
    ['eenmalig', 'incidenteel'],
    ['Eenmalig', 'incidenteel'],
    ['tijdelijk', 'incidenteel'],
    ['I', 'incidenteel'],
    ['jaarlijks', 'structureel'],
    ['doorlopend', 'structureel'],
    ['structurel', 'structureel'],
  ])('should be told the word for how long a post lasts: %s', (typed, meant) => {
    const yaml = `jaren: [2025]\nlasten: { posten: [{ post: A, aard: ${typed}, bedragen: { 2025: 5 } }] }\n`;
    expect(controleer(yaml)).toEqual([
      `2:37 «${typed}» fout [waarde] '${typed}' kan hier niet; het moet een van deze zijn: incidenteel, structureel. | Schrijf ${meant}.`,
    ]);
  });

  test('should be told which reserve a budget change may mean, and may write one in words', () => {
    const yaml = (reserve: string) => `jaren: [2025]
reserves: { algemeen: { naam: Algemene reserve, beginstand: 10, onttrekkingen: { 2025: 5 } } }
begrotingswijziging:
  jaar: 2025
  programmas: [{ programma: X, lasten: { oud: 1, mutatie: 5 } }]
  reserves: [{ reserve: ${reserve}, onttrekkingen: { oud: 0, mutatie: 5 } }]
`;
    expect(controleer(yaml('algemeen'))).toEqual([]);
    expect(controleer(yaml('Reserve buiten dit voorstel'))).toEqual([]);
    expect(controleer(yaml('algmeen'))).toEqual([
      "6:25 «algmeen» fout [onbekende-reserve] Er is geen reserve 'algmeen'. | Bedoelde u 'algemeen'?",
    ]);
  });

  test('should be told all that is wrong with a term at once', () => {
    const yaml = `jaren: [2025]
investeringen:
  s: { naam: S, bruto: 100, btw: inclusief, afschrijving: lineair, termijn: 0, rente: hoog, eerste_jaar: straks }
`;
    expect(controleer(yaml).map((one) => one.replace(/ \|.*/, ''))).toEqual([
      "3:87 «hoog» fout [percentage] 'hoog' is geen percentage.",
      '3:106 «straks» fout [afschrijving] Het eerste jaar met kapitaallasten ontbreekt of is geen jaar.',
      "3:77 «0» fout [afschrijving] '0' is geen aantal jaren van 1 tot en met 60.",
    ]);
  });
});

describe('formulas', () => {
  test('should be written as in a spreadsheet too', () => {
    expect(
      controleer(rijen('{ id: a, post: A, bedragen: 5 }', '{ post: B, formule: "=a * 2", verwacht: 10 }')),
    ).toEqual([]);
  });

  test('should explain a point where a comma belongs', () => {
    expect(controleer(rijen('{ id: a, post: A, bedragen: 5 }', '{ post: B, formule: a * 1.5 }'))).toEqual([
      "6:33 «1.5» fout [formule] Dit kan niet in een formule: '1.5'. | Bedoelt u 1,5? Een punt staat alleen tussen duizendtallen.",
    ]);
  });

  test('should show the whole circle', () => {
    const yaml = rijen(
      '{ id: a, post: A, formule: b }',
      '{ id: b, post: B, formule: c }',
      '{ id: c, post: C, formule: a }',
    );
    expect(controleer(yaml)).toEqual([
      "5:36 «b» fout [formule-kringloop] 'A' wordt uit zichzelf berekend: 'A' → 'B' → 'C' → 'A'. | Een rij of kolom mag niet, ook niet langs een omweg, uit zichzelf worden berekend.",
    ]);
    const kolommen = `tabellen:
  t: { kolommen: [{ id: x, kop: X, formule: y }, { id: y, kop: Y, formule: x }], rijen: [{ post: Q }] }
`;
    expect(controleer(kolommen)[0]).toContain("'Q' X wordt uit zichzelf berekend: 'Q' X → 'Q' Y → 'Q' X.");
  });

  test('should not exhaust the stack', () => {
    const chain = Array.from(
      { length: 2000 },
      (_, at) => `{ id: r${2000 - at}, post: R, formule: r${1999 - at} + 1 }`,
    );
    const found = controleer(rijen(...chain, '{ id: r0, post: R, bedragen: 1 }'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.includes('[formule-te-diep]'))).toBe(true);
    const forward = Array.from(
      { length: 2000 },
      (_, at) => `{ id: r${at + 1}, post: R, formule: r${at} + 1 }`,
    );
    expect(controleer(rijen('{ id: r0, post: R, bedragen: 1 }', ...forward))).toEqual([]);
  });
});

describe('what is unknown', () => {
  test('should not make a reserve overdrawn, nor structural lasten uncovered', () => {
    const reserve =
      'jaren: [2025]\nreserves: { r: { naam: R, beginstand: pm, onttrekkingen: { 2025: 5 } } }\n';
    expect(controleer(reserve)).toEqual([]);
    const dekking = `jaren: [2025]
reserves: { r: { naam: R, beginstand: 50 } }
lasten: { posten: [{ post: Formatie, aard: structureel, bedragen: 60 }] }
dekking: { posten: [{ post: Reserve, reserve: r, aard: incidenteel, bedragen: 20 }, { post: Saldo, aard: structureel, bedragen: 40 + pm }] }
`;
    expect(controleer(dekking).join()).not.toContain('structureel-gedekt');
  });

  test('should not be blamed on reserves that are not there', () => {
    const yaml =
      'begrotingswijziging:\n  jaar: 2025\n  programmas: [{ programma: X, lasten: { oud: 1, mutatie: pm } }]\n';
    expect(controleer(yaml)[0]).toContain('(baten € 0 − lasten pm).');
  });
});
