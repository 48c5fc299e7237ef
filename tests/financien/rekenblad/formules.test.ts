import { describe, expect, test } from 'vitest';
import { bedragToJson } from '../../../src/domain/bedrag.ts';
import { lookupBedrag } from '../../../src/financien/lookup-bedrag.ts';
import { tabelToJson } from '../../../src/financien/to-json.ts';
import { meldingen, reken } from '../../support/financien.ts';

/** A table `t` over 2024–2026 with rows a (100, 200, 300) and b (10, 20, 0), and the given rows below. */
function tabel(...rijen: readonly string[]): string {
  return `tabellen:
  t:
    kolommen: [2024, 2025, 2026]
    rijen:
      - { id: a, post: A, bedragen: { 2024: 100, 2025: 200, 2026: 300 } }
      - { id: b, post: B, bedragen: { 2024: 10, 2025: 20, 2026: 0 } }
${rijen.map((rij) => `      - ${rij}\n`).join('')}`;
}

/** The cells of the row `uit`, in order of the columns. */
function cellen(yaml: string, rij = 'uit'): readonly (string | null)[] {
  const uitkomst = reken(yaml);
  const found = uitkomst.financien.tabellen.get('t');
  const cells = found && tabelToJson(found).rijen.find((one) => one.id === rij)?.cellen;
  return [...Object.values(cells ?? {}), ...meldingen(uitkomst)];
}

function formule(text: string): readonly (string | null)[] {
  return cellen(tabel(`{ id: uit, post: Uit, formule: "${text}" }`));
}

describe('formulas', () => {
  test.each([
    ['a + b', ['110.00', '220.00', '300.00']],
    ['a - b', ['90.00', '180.00', '300.00']],
    ['-(a - b) * 2', ['-180.00', '-360.00', '-600.00']],
    ['a − b × 2', ['80.00', '160.00', '300.00']],
    ['a * 1,5', ['150.00', '300.00', '450.00']],
    ['a * 12,5%', ['12.50', '25.00', '37.50']],
    ['a + 1.250', ['1350.00', '1450.00', '1550.00']],
    ['a / 3', ['33.33', '66.67', '100.00']],
    ['som(a; b)', ['110.00', '220.00', '300.00']],
    ['som(a, b)', ['110.00', '220.00', '300.00']],
    ['som', ['110.00', '220.00', '300.00']],
    ['cumulatief(a)', ['100.00', '300.00', '600.00']],
    ['cumulatief', ['10.00', '30.00', '30.00']],
    ['vorig(a)', [null, '100.00', '200.00']],
    ['min(a; 150)', ['100.00', '150.00', '150.00']],
    ['max(a; 150)', ['150.00', '200.00', '300.00']],
    ['abs(b - a)', ['90.00', '180.00', '300.00']],
    ['afronden(a / 3)', ['33.00', '67.00', '100.00']],
    ['afronden(a / 3; 1)', ['33.30', '66.70', '100.00']],
    ['gemiddelde(a; b)', ['55.00', '110.00', '150.00']],
    ['a.2024', ['100.00', '100.00', '100.00']],
    ['t.a.2026 - b', ['290.00', '280.00', '300.00']],
  ])('should compute %s', (text, expected) => {
    expect(formule(text)).toEqual(expected);
  });

  test('should quote only the start of what it cannot read', () => {
    expect(formule(`a ? ${'b'.repeat(100)}`).at(-1)).toContain(`'? ${'b'.repeat(58)}…'.`);
    const deep = formule(`${'( '.repeat(1500)}a${' )'.repeat(1500)}`).at(-1);
    expect(deep).toContain('Deze formule is te lang: ten hoogste 2000 tekens.');
  });

  test.each([
    ['a + ', '7:40 «"a + "» fout [formule] De formule is hier niet te lezen: het einde van de formule.'],
    ['a b', "7:43 «b» fout [formule] De formule is hier niet te lezen: 'b'."],
    ['a ? b : 1', "7:43 «? b : 1» fout [formule] Dit kan niet in een formule: '? b : 1'."],
    ['a + 12.50', "7:45 «12.50» fout [formule] Dit kan niet in een formule: '12.50'."],
    ['a ** b', "7:41 «a ** b» fout [formule] 'a ** b' kan niet in een formule."],
    ['a, b', "7:41 «a, b» fout [formule] 'a, b' kan niet in een formule."],
    ['sum(a)', "7:41 «sum» fout [formule] De functie 'sum' bestaat niet. | Bedoelde u 'som'?"],
    ['vorig(a; b)', "7:41 «vorig(a; b)» fout [formule] De functie 'vorig' vraagt één waarde tussen haakjes."],
    ['min()', "7:41 «min()» fout [formule] De functie 'min' vraagt minstens één waarde tussen haakjes."],
    ['max', "7:41 «max» fout [onbekende-verwijzing] Er is geen rij of tabel 'max'."],
    ['a + bb', "7:45 «bb» fout [onbekende-verwijzing] Er is geen rij of tabel 'bb'. | Bedoelde u 'b'?"],
    [
      'a.2027',
      "7:41 «a.2027» fout [onbekende-verwijzing] De tabel 't' heeft geen kolom '2027'. | Bedoelde u '2024'?",
    ],
    ['t.c', "7:41 «t.c» fout [onbekende-verwijzing] De tabel 't' heeft geen rij 'c'."],
    ['uit + 1', "7:41 «uit + 1» fout [formule-kringloop] 'Uit' wordt uit zichzelf berekend."],
    ['a / b', "7:41 «a / b» fout [deling-door-nul] Bij 'Uit' 2026 wordt door nul gedeeld."],
  ])('should refuse %s at its place', (text, melding) => {
    const found = formule(text).filter((one) => one?.includes('fout ['));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(melding);
  });

  test('should read a name without brackets as a row, also when a function has that name', () => {
    const rijen = [
      '{ id: min, post: Eraf, bedragen: { 2024: 7 } }',
      '{ id: uit, post: Uit, formule: a - min }',
    ];
    expect(cellen(tabel(...rijen), 'uit')[0]).toBe('93.00');
  });

  test('should find a cycle along a detour', () => {
    const found = cellen(
      tabel('{ id: c, post: C, formule: d + 1 }', '{ id: d, post: D, formule: c + 1 }'),
      'c',
    );
    expect(found.filter((one) => one?.includes('formule-kringloop'))).toHaveLength(1);
  });

  test('should not mix amounts with text', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, { id: besluit, kop: Besluit, soort: tekst }]
    rijen:
      - { id: a, post: A, bedragen: { 2024: 100, besluit: raad 5 juni } }
      - { id: uit, post: Uit, formule: a.besluit + 1 }
`;
    expect(cellen(yaml)).toEqual([
      null,
      null,
      "6:40 «a.besluit» fout [tekst-in-formule] 'a.besluit' is bij 'A' Besluit de tekst 'raad 5 juni'; daar kan niet mee gerekend worden. | Reken alleen met rijen en kolommen waarin bedragen of getallen staan.",
    ]);
  });

  test('should keep what is unknown in sight, with its direction', () => {
    const rijen = [
      '{ id: c, post: C, bedragen: { 2024: pm } }',
      '{ id: uit, post: Uit, formule: "FORMULE" }',
    ];
    const met = (text: string) => cellen(tabel(...rijen.map((rij) => rij.replace('FORMULE', text))))[0];
    expect(met('a + c')).toBe('100.00 + pm');
    expect(met('a - c')).toBe('100.00 - pm');
    expect(met('a + c - c')).toBe('100.00 ± pm');
    expect(met('c * 2')).toBe('pm');
    expect(met('c * 0')).toBe('0.00');
    expect(met('max(a; c)')).toBe('100.00 + pm');
    expect(met('max(a; 0 - c)')).toBe('100.00');
    expect(met('min(a; c)')).toBe('pm');
    expect(met('min(a; 200 - c)')).toBe('100.00 - pm');
    expect(met('a / c')).toBe('pm');
  });

  test('should refuse an amount in a cell that is computed', () => {
    const found = cellen(tabel('{ id: uit, post: Uit, formule: a, bedragen: { 2024: 5 } }'));
    expect(found).toContain(
      "7:61 «5» fout [berekende-cel] Deze cel wordt berekend; er kan geen '5' staan. | Haal het weg, of zet het onder `verwacht`; dan wordt het gecontroleerd.",
    );
  });

  test('should let a cell be a formula of its own', () => {
    expect(cellen(tabel('{ id: uit, post: Uit, bedragen: { 2024: "= a * 2", 2025: 7 } }'))).toEqual([
      '200.00',
      '7.00',
      null,
    ]);
    expect(cellen(tabel('{ id: uit, post: Uit, bedragen: { 2024: "= a * x" } }'))).toContain(
      "7:56 «x» fout [onbekende-verwijzing] Er is geen rij of tabel 'x'. | Bedoelde u 'a'?",
    );
  });
});

describe('tables', () => {
  test('should run a balance whose end is the next begin', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025, 2026]
    rijen:
      - { id: begin, post: Begin, bedragen: { 2024: 100 }, formule: vorig(eind) }
      - { id: bij, post: Storting, bedragen: { 2024: 10, 2025: 20 } }
      - { id: af, post: Onttrekking, bedragen: { elk_jaar: 30 } }
      - { id: eind, post: Eind, formule: begin + bij - af }
`;
    expect(cellen(yaml, 'begin')).toEqual(['100.00', '80.00', '70.00']);
    expect(cellen(yaml, 'eind')).toEqual(['80.00', '70.00', '40.00']);
  });

  test('should not add balances over the years, nor what is computed from them', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025]
    totaalkolom: ja
    rijen:
      - { id: begin, post: Begin, bedragen: { 2024: 100 }, formule: vorig(eind) }
      - { id: bij, post: Storting, bedragen: { elk_jaar: 10 } }
      - { id: eind, post: Eind, formule: begin + bij }
`;
    expect(cellen(yaml, 'bij')).toEqual(['10.00', '10.00', '20.00']);
    expect(cellen(yaml, 'eind')).toEqual(['110.00', '120.00', null]);
    expect(lookupBedrag(reken(yaml).financien, 't.eind').ok).toBe(false);
  });

  test('should split years in lasten, baten and a computed saldo, with a total of all', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025]
    per_jaar: [lasten, baten, { id: saldo, kop: Saldo, formule: baten - lasten }]
    rijen:
      - { id: a, post: A, bedragen: { 2024: { lasten: 10, baten: 4 }, 2025: { lasten: 20 } } }
      - { id: b, post: B, bedragen: { 2024: { lasten: 5, baten: 9 } } }
      - { id: uit, post: Totaal, formule: som, verwacht: { 2024: { saldo: -2 } } }
`;
    const uitkomst = reken(yaml);
    const json = tabelToJson(uitkomst.financien.tabellen.get('t') ?? raise());
    expect(meldingen(uitkomst)).toEqual([]);
    expect(json.kolommen[2]).toEqual({
      id: '2024.saldo',
      kop: 'Saldo',
      soort: 'bedrag',
      groep: { id: '2024', kop: '2024' },
    });
    expect(json.rijen.at(-1)?.cellen).toEqual({
      '2024.lasten': '15.00',
      '2024.baten': '13.00',
      '2024.saldo': '-2.00',
      '2025.lasten': '20.00',
      '2025.baten': '0.00',
      '2025.saldo': '-20.00',
    });
    const found = lookupBedrag(uitkomst.financien, 't.a.2024.saldo');
    expect(found.ok && bedragToJson(found.waarde)).toBe('-6.00');
  });

  const groepen = `tabellen:
  t:
    kolommen: [2024]
    rijen:
      - groep: Jeugd
        subtotaal: kop
        rijen:
          - { post: Personeel, bedragen: 100 }
          - groep: Inkoop
            subtotaal: onder
            rijen:
              - { post: Wonen, bedragen: 20 }
              - { post: Overig, bedragen: 5 }
      - groep: Wmo
        rijen:
          - { post: Personeel, bedragen: 50 }
      - { id: totaal, post: "", soort: totaal, formule: som, verwacht: 175 }
      - { post: Ter vergelijking vorig jaar, bedragen: 160 }
      - { post: Aandeel jeugd, toon: percentage, formule: jeugd / totaal }
      - { post: Alleen personeel, formule: jeugd.personeel + wmo.personeel }
`;

  test('should total nested groups, in the head row and below, and leave out rows below the total', () => {
    const uitkomst = reken(groepen);
    const json = tabelToJson(uitkomst.financien.tabellen.get('t') ?? raise());
    expect(meldingen(uitkomst)).toEqual([]);
    expect(
      json.rijen.map((rij) => `${' '.repeat(rij.diepte)}${rij.id} ${rij.soort} ${Object.values(rij.cellen)}`),
    ).toEqual([
      'jeugd groep 125.00',
      ' jeugd.personeel post 100.00',
      ' inkoop groep ',
      '  wonen post 20.00',
      '  overig post 5.00',
      ' inkoop.subtotaal subtotaal 25.00',
      'wmo groep ',
      ' wmo.personeel post 50.00',
      'totaal totaal 175.00',
      'ter_vergelijking_vorig_jaar post 160.00',
      'aandeel_jeugd post 71.4286%',
      'alleen_personeel totaal 150.00',
    ]);
  });

  test('should ask which row is meant when its name stands in several groups', () => {
    const found = meldingen(reken(groepen.replace('jeugd.personeel + wmo.personeel', 'personeel')));
    expect(found).toEqual([
      "20:44 «personeel» fout [onbekende-verwijzing] 'personeel' komt in deze tabel meer keer voor; schrijf jeugd.personeel of wmo.personeel. | Namen in verschillende groepen worden zo onderscheiden.",
    ]);
  });

  test('should compute percentages from totals, not add them', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025, { id: groei, kop: Groei, soort: percentage, formule: (2025 - 2024) / 2024 }]
    totaalkolom: ja
    rijen:
      - { post: A, bedragen: { 2024: 100, 2025: 110 } }
      - { post: B, bedragen: { 2024: 100, 2025: 130 } }
      - { id: uit, post: Totaal, formule: som }
      - { id: deel, post: Deel, toon: percentage, formule: a / uit }
`;
    expect(cellen(yaml)).toEqual(['200.00', '240.00', '20%', '440.00']);
    expect(cellen(yaml, 'deel').slice(0, 2)).toEqual(['50%', '45.8333%']);
    expect(cellen(yaml, 'deel')[3]).toBe('47.7273%');
  });

  test('should refuse two rows with one name, and a name of a standard table', () => {
    const dubbel = meldingen(reken(tabel('{ post: A, bedragen: { 2024: 1 } }')));
    expect(dubbel).toEqual([
      "7:17 «A» fout [dubbel-id] Er zijn twee regels met de naam 'a' in deze tabel. | Geef de regel een eigen `id`, of een andere omschrijving.",
    ]);
    expect(meldingen(reken('tabellen: { lasten: { kolommen: [2024] } }\n'))).toEqual([
      "1:13 «lasten» fout [tabelnaam] De naam 'lasten' is van een vaste tabel en kan hier niet. | Gebruik kleine letters, cijfers en _, en begin met een letter; bijvoorbeeld beschikbaar.",
    ]);
  });

  test('should say what is wrong with the shape of the data', () => {
    const yaml =
      'jaren: [2024]\nlasten: { posten: [{ pos: A, bedragen: 5 }, { groep: B, aard: incidenteel, posten: [{ post: C }] }] }\n';
    expect(meldingen(reken(yaml))).toEqual([
      "2:22 «pos» fout [onbekende-sleutel] De sleutel 'pos' is hier niet bekend. | Bedoelde u 'post'?",
      "2:63 «incidenteel» fout [waarde] Een groep heeft geen 'aard'; zet dat bij een post.",
    ]);
  });

  test('should ask for which year a single amount is', () => {
    expect(
      meldingen(reken('jaren: [2024, 2025]\nlasten: { posten: [{ post: A, bedragen: 5.000 }] }\n'))[0],
    ).toBe(
      "2:41 «5.000» fout [bedrag-zonder-jaar] Bij '5.000' staat niet voor welk jaar het is. | Schrijf { 2024: …, 2025: … }, of { elk_jaar: 5.000 } als het elk jaar hetzelfde is.",
    );
  });
});

function raise(): never {
  throw new Error('no such table');
}

describe('the kind of a computed row', () => {
  const rij = (naam: string, formule: string, extra = '') => {
    const yaml = `jaren: [2026]
tabellen:
  t:
    rijen:
      - { id: a, post: A, bedragen: { 2026: 10 } }
      - { id: b, post: B, bedragen: { 2026: 4 } }
      - { id: x, post: ${naam}, formule: "${formule}"${extra} }
`;
    return reken(yaml)
      .financien.tabellen.get('t')
      ?.rijen.find(({ id }) => id === 'x');
  };

  test.each([
    'Saldo',
    'Restant per jaar',
    'Verschil met nu',
    'Totaal',
    'Subtotaal zorg',
    'Resultaat',
    'Kwbltz',
  ])('should not depend on its name: %s', (naam) => {
    expect(rij(naam, 'a * 2')?.soort).toBe('post');
    expect(rij(naam, 'som')?.soort).toBe('totaal');
    expect(rij(naam, 'a - b')?.soort).toBe('saldo');
  });

  test.each([
    ['a + b', 'totaal'],
    ['a + b - a', 'saldo'],
    ['som(a; b)', 'totaal'],
    ['a + 5', 'post'],
    ['cumulatief(a)', 'post'],
  ])('should look as its formula says: %s', (formule, soort) => {
    expect(rij('X', formule)?.soort).toBe(soort);
  });

  test('should be what its author says', () => {
    expect(rij('X', 'a * 2', ', soort: saldo')?.soort).toBe('saldo');
    expect(rij('X', 'a - b', ', telt: ja')).toMatchObject({ soort: 'post', teltMee: true });
  });
});

describe('sums without brackets', () => {
  test('should begin behind the last bound above them, whatever stands between', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { post: A, bedragen: { 2026: 1 } }
      - { id: s1, post: Subtotaal een, soort: subtotaal, formule: som }
      - groep: G
        rijen:
          - { post: B, bedragen: { 2026: 10 } }
          - { id: in_groep, post: Samen, soort: subtotaal, formule: som }
          - { post: C, bedragen: { 2026: 100 } }
      - { id: stand, post: Stand, soort: toelichting, formule: cumulatief }
      - { id: s2, post: Subtotaal twee, soort: subtotaal, formule: som }
      - { id: t1, post: Totaal, soort: totaal, formule: som }
      - { post: D, bedragen: { 2026: 1.000 } }
      - { id: s3, post: Subtotaal drie, soort: subtotaal, formule: som }
      - { id: t2, post: Totaal na, soort: totaal, formule: som }
`;
    const { financien } = reken(yaml);
    const cells = financien.tabellen.get('t')?.rijen.map(({ id, cellen }) => {
      const cel = cellen.get('2026');
      return [
        id,
        cel && cel.toon !== 'tekst' && cel.waarde.soort === 'bedrag' ? cel.waarde.waarde.toFixed() : '',
      ];
    });
    expect(Object.fromEntries(cells ?? [])).toMatchObject({
      s1: '1',
      in_groep: '10',
      stand: '100',
      s2: '110',
      t1: '111',
      s3: '1000',
      t2: '1000',
    });
  });
});
