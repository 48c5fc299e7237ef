import { describe, expect, test } from 'vitest';
import { meldingen, reken } from '../support/financien.ts';

/** The messages for YAML, spaces that keep an amount together shown as a normal space. */
function controleer(yaml: string): readonly string[] {
  return meldingen(reken(yaml)).map((one) => one.replaceAll('\u00a0', ' '));
}

const TWEE_JAREN = 'jaren: [2024, 2025]\n';

describe('stated totals', () => {
  const tabel = (verwacht: string) => `tabellen:
  beschikbaar:
    kolommen: [2024, 2025]
    rijen:
      - { id: restant, post: Restant, bedragen: { 2024: 459.500 } }
      - { id: pok, post: POK-middelen, bedragen: { 2024: 175.000, 2025: 180.000 } }
      - { id: totaal, post: Totaal, formule: restant + pok, verwacht: ${verwacht} }
`;

  test('should accept what is computed', () => {
    expect(controleer(tabel('{ 2024: 634.500, 2025: 180.000, totaal: 814.500 }'))).toEqual([]);
  });

  test('should show the wrong total of the Overbetuwe paper with its terms', () => {
    const uitkomst = reken(tabel('{ 2024: 596.437 }'));
    expect(meldingen(uitkomst).map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      "7:79 «596.437» fout [verwacht] Bij 'Totaal' 2024 is € 596.437 opgegeven, maar de berekening geeft € 634.500; het verschil is € −38.063. Berekend uit: 'Restant' 2024 € 459.500 + 'POK-middelen' 2024 € 175.000. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
    ]);
    const [first] = uitkomst.diagnostics;
    expect(first?.verwant.map(({ span }) => span.source.text.slice(span.start, span.end))).toEqual([
      '459.500',
      '175.000',
    ]);
  });

  test('should check a total over all years without a column for it', () => {
    expect(controleer(tabel('{ totaal: 800.000 }'))[0]).toContain(
      "Bij 'Totaal' over alle jaren is € 800.000 opgegeven, maar de berekening geeft € 814.500; het verschil is € −14.500.",
    );
  });

  test('should check the rows of a column', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025, { id: groei, kop: Groei, soort: percentage, formule: (2025 - 2024) / 2024, verwacht: { a: "26%" } }]
    rijen:
      - { id: a, post: A, bedragen: { 2024: 100.000, 2025: 125.000 } }
`;
    expect(controleer(yaml)[0]).toContain("Bij 'A' Groei is 26% opgegeven, maar de berekening geeft 25%");
  });

  const afgerond = (extra: string, verwacht: string) => `jaren: [2024]
eenheid: duizend
invoer: duizend
lasten:
  ${extra}posten:
    - { post: A, bedragen: { 2024: 1.549 } }
    - { post: B, bedragen: { 2024: 3.100 } }
  verwacht: { 2024: ${verwacht} }
`;

  test('should say when only rounding can be the difference', () => {
    expect(controleer(afgerond('', '4.648'))[0]).toContain(
      'Dit verschil kan alleen door afronding komen. Zet `tolerantie: afronding` bij de tabel',
    );
  });

  test('should accept half a unit for each term where a tolerance is declared, and no more', () => {
    expect(controleer(afgerond('tolerantie: afronding\n  ', '4.648'))).toEqual([]);
    expect(controleer(afgerond('tolerantie: afronding\n  ', '4.647'))[0]).toContain(
      'het verschil is € −2.000',
    );
  });

  test('should hold two breakdowns of one total against each other', () => {
    const yaml = (b2: string) => `tabellen:
  soort:
    kolommen: [2024]
    rijen:
      - { id: a, post: A, bedragen: 100 }
      - { id: b, post: B, bedragen: 50 }
      - { id: totaal, post: Totaal, formule: a + b, gelijk_aan: wijk.totaal }
  wijk:
    kolommen: [2024]
    rijen:
      - { id: noord, post: Noord, bedragen: 90 }
      - { id: zuid, post: Zuid, bedragen: ${b2} }
      - { id: totaal, post: Totaal, formule: som }
`;
    expect(controleer(yaml('60'))).toEqual([]);
    expect(controleer(yaml('50'))).toEqual([
      "7:65 «wijk.totaal» fout [gelijk-aan] 'Totaal' 2024 is € 150 ('A' 2024 € 100 + 'B' 2024 € 50), maar 'wijk.totaal' geeft € 140 ('Totaal' 2024 € 140); het verschil is € 10. | Beide uitsplitsingen horen hetzelfde totaal te geven.",
    ]);
  });
});

describe('dekking', () => {
  const yaml = (lasten: string, dekking: string, extra = '') => `${TWEE_JAREN}lasten:
  posten: [{ post: Inzet, bedragen: { 2024: ${lasten}, 2025: 10 } }]
dekking:
  posten: [{ post: Middelen, bedragen: { 2024: ${dekking}, 2025: 10 } }]
${extra}`;

  test('should accept cover that fits', () => {
    expect(controleer(yaml('100', '100'))).toEqual([]);
  });

  test('should name the year and the amount that is not covered', () => {
    expect(controleer(yaml('100', '90'))).toEqual([
      '4:1 «dekking» fout [dekking] In 2024 is er een tekort van € 10: lasten € 100, dekking € 90. | Voeg dekking toe (bijvoorbeeld een post met `bedragen: sluitpost`), of vermeld bij dekking `tekort: { 2024: … }`.',
    ]);
  });

  test('should name what is covered too much', () => {
    expect(controleer(yaml('100', '110'))[0]).toContain(
      'In 2024 is er € 10 meer dekking dan nodig: lasten € 100, dekking € 110.',
    );
  });

  test('should accept a tekort that is stated, and check it', () => {
    expect(controleer(yaml('100', '90', '  tekort: { 2024: 10 }\n'))).toEqual([]);
    expect(controleer(yaml('100', '90', '  tekort: { 2024: 5 }\n'))[0]).toContain(
      '6:19 «5» fout [dekking] Het opgegeven tekort of overschot van 2024 klopt niet: lasten € 100, dekking € 90; dat scheelt € 5.',
    );
  });

  test('should take baten off what must be covered', () => {
    const baten = 'baten:\n  posten: [{ post: Subsidie, bedragen: { 2024: 10 } }]\n';
    expect(controleer(yaml('100', '90', baten))).toEqual([]);
  });

  test('should claim nothing while an amount is unknown', () => {
    expect(controleer(yaml('100 + pm', '100'))).toEqual([
      '4:1 «dekking» waarschuwing [dekking-pm] In 2024 staat een pm-post: of de dekking sluit, is nog niet te zeggen (lasten € 100 + pm, dekking € 100). | Vul de pm-posten in, of schrijf in de tekst dat de dekking nog niet vaststaat.',
    ]);
    expect(controleer(yaml('100 + pm', '90'))[0]).toContain('In 2024 is er een tekort van € 10');
    expect(controleer(yaml('100', '90 + pm'))[0]).toContain('waarschuwing [dekking-pm]');
    expect(controleer(yaml('100', '110 + pm'))[0]).toContain('In 2024 is er € 10 meer dekking dan nodig');
  });

  test('should leave room for amounts that were rounded before they were typed, where that is declared', () => {
    const duizend = (extra: string) => `jaren: [2024]
invoer: duizend
lasten: { ${extra}posten: [{ post: A, bedragen: { 2024: 10 } }, { post: B, bedragen: { 2024: 5 } }] }
dekking: { posten: [{ post: C, bedragen: { 2024: 16 } }] }
`;
    expect(controleer(duizend('tolerantie: afronding, '))).toEqual([]);
    expect(controleer(duizend(''))[0]).toContain('In 2024 is er € 1.000 meer dekking dan nodig');
  });

  test('should explain that a sluitpost belongs to dekking, and a total is computed', () => {
    expect(controleer('jaren: [2024]\nlasten: { posten: [{ post: A, bedragen: sluitpost }] }\n')[0]).toBe(
      "2:41 «sluitpost» fout [sluitpost] Er kan hier geen 'sluitpost' staan. | Alleen bij `dekking` kan een post de sluitpost zijn; hier hoort een bedrag.",
    );
    expect(controleer('jaren: [2024]\nlasten: { posten: [{ post: Totaal, bedragen: 5 }] }\n')[0]).toContain(
      "'totaal' wordt al berekend: haal de regel weg",
    );
  });

  const sluitpost = (middelen: string) => `jaren: [2024]
lasten:
  posten: [{ post: Inzet, bedragen: { 2024: 100 } }]
dekking:
  posten:
    - { post: Middelen, bedragen: { 2024: ${middelen} } }
    - { post: Saldo, bedragen: sluitpost, verwacht: { 2024: 40 } }
`;

  test('should compute a sluitpost', () => {
    expect(controleer(sluitpost('60'))).toEqual([]);
  });

  test('should refuse a sluitpost below zero', () => {
    expect(controleer(sluitpost('140'))).toContain(
      "7:32 «sluitpost» fout [sluitpost-negatief] De sluitpost van 2024 is negatief (€ −40): zonder deze post is er al te veel dekking. Berekend uit: 'Totale lasten' 2024 € 100 − 'Middelen' 2024 € 140. | Verlaag een andere dekkingspost.",
    );
  });

  test('should refuse a second sluitpost in a year, and one without lasten', () => {
    const twee = `jaren: [2024]
lasten: { posten: [{ post: Inzet, bedragen: { 2024: 1 } }] }
dekking: { posten: [{ post: A, bedragen: sluitpost }, { post: B, bedragen: sluitpost }] }
`;
    expect(controleer(twee)[0]).toContain('fout [sluitpost-dubbel] Er kan in 2024 maar één sluitpost zijn.');
    const zonder = 'jaren: [2024]\ndekking: { posten: [{ post: A, bedragen: sluitpost }] }\n';
    expect(controleer(zonder)[0]).toContain(
      'fout [sluitpost-zonder-lasten] Zonder lasten is niet te berekenen',
    );
  });

  const structureel = (bron: string) => `jaren: [2024]
reserves: { r: { naam: Reserve, beginstand: 500 } }
lasten: { posten: [{ post: Formatie, aard: structureel, bedragen: { 2024: 100 } }] }
dekking: { posten: [{ post: Dekking, ${bron}, bedragen: { 2024: 100 } }] }
`;

  test('should warn when structural lasten are paid from one-off money', () => {
    expect(controleer(structureel('aard: structureel'))).toEqual([]);
    expect(controleer(structureel('reserve: r'))).toEqual([
      "3:28 «Formatie» waarschuwing [structureel-gedekt] Structurele lasten zijn in 2024 (€ 100) alleen gedekt met incidenteel geld: 'Dekking'. | Noem een structurele dekking, of leg uit hoe het daarna wordt betaald (artikel 189, lid 2, van de Gemeentewet).",
    ]);
    expect(controleer(structureel('aard: incidenteel'))).toHaveLength(1);
  });

  test('should ask for the nature of every post once some tell it', () => {
    const aard = (b: string) => `jaren: [2024]
lasten:
  posten:
    - { post: A, aard: incidenteel, bedragen: { 2024: 60 } }
    - { post: B, ${b}bedragen: { 2024: 40 } }
`;
    expect(controleer(aard('aard: incidenteel, '))).toEqual([]);
    expect(controleer(aard(''))).toEqual([
      "5:15 «B» waarschuwing [aard-ontbreekt] Niet bij elke post van lasten staat of die incidenteel of structureel is; samen tellen die op tot € 60 van € 100. | Zet `aard: incidenteel` of `aard: structureel` bij 'B'.",
    ]);
  });

  const uit = (bedrag: string) => `jaren: [2024]
lasten: { posten: [{ post: Inzet, bedragen: { 2024: ${bedrag} } }] }
dekking: { posten: [{ post: Rijk, uit: bron.rijk, bedragen: { 2024: ${bedrag} } }] }
tabellen:
  bron:
    kolommen: [2024, 2025]
    rijen: [{ post: Rijk, bedragen: { 2024: 100, 2025: 50 } }]
`;

  test('should not let a post take more than its source has, and should name what is left', () => {
    expect(controleer(uit('120'))[0]).toContain(
      "3:40 «bron.rijk» fout [inzet-te-hoog] 'Rijk' vraagt tot en met 2024 € 20 meer dan er in 'bron.rijk' beschikbaar is.",
    );
    expect(controleer(uit('100'))).toEqual([
      "3:40 «bron.rijk» waarschuwing [restant-onbenoemd] Van 'bron.rijk' blijft € 50 over zonder bestemming. | Laat het zien met een blok `restant`, of geef het een bestemming.",
    ]);
    expect(controleer(`${uit('100')}restant: { beschikbaar: bron.rijk }\n`)).toEqual([]);
  });

  test('should not use more than is available over the years', () => {
    expect(
      controleer(`${uit('100').replace('uit: bron.rijk, ', '')}restant: { beschikbaar: bron.rijk - 20 }\n`),
    ).toEqual([
      '8:1 «restant» fout [inzet-te-hoog] Tot en met 2024 wordt er € 20 meer ingezet dan er beschikbaar is; in 2024 zelf is € 80 beschikbaar en € 100 nodig. | Zet minder in, of voeg toe wat er nog meer beschikbaar is.',
    ]);
  });
});

describe('amounts between braces', () => {
  const yaml = (bedrag: string) =>
    `jaren: [2024]\nlasten: { posten: [{ post: A, bedragen: { 2024: ${bedrag} } }] }\n`;

  test('should not lose what stands behind a comma', () => {
    expect(controleer(yaml('"1.234,56"'))).toEqual([]);
    expect(controleer(yaml('1.234,56'))).toEqual([
      `2:49 «1.234,56» fout [komma] Tussen accolades scheidt een komma sleutels: '56' staat los en gaat zo verloren. | Zet de hele waarde tussen aanhalingstekens: "1.234,56".`,
    ]);
  });

  test('should let maps be written without spaces', () => {
    expect(
      controleer('jaren: [2024,2025]\nlasten: { posten: [{ post: A, bedragen: { 2024: 5,2025: 6 } }] }\n'),
    ).toEqual([]);
  });
});

describe('periods', () => {
  test('should refuse a year outside the period', () => {
    expect(
      controleer(`${TWEE_JAREN}lasten: { posten: [{ post: A, bedragen: { 2024: 1, 2025: 1, 2026: 1 } }] }\n`),
    ).toEqual([
      '2:61 «2026» fout [jaar-buiten-periode] Het jaar 2026 hoort niet bij de jaren van deze tabel. | De kolommen zijn: 2024, 2025.',
    ]);
  });

  test('should point at a year in which nothing happens', () => {
    expect(controleer(`${TWEE_JAREN}lasten: { posten: [{ post: A, bedragen: { 2024: 1 } }] }\n`)).toEqual([
      '1:9 «2024» waarschuwing [jaar-zonder-bedragen] Voor 2025 staat er nergens een bedrag. | Laat het jaar weg uit `jaren`, of vul in wat er in dat jaar gebeurt (0 als het niets is).',
    ]);
  });

  test('should ask for years and keep them in order', () => {
    expect(controleer('lasten: { posten: [{ post: A, bedragen: { 2024: 1 } }] }\n')[0]).toContain(
      'fout [jaren-ontbreken] Er staat niet om welke jaren het gaat.',
    );
    expect(controleer('jaren: [2025, 2024]\n')).toEqual([
      '1:15 «2024» fout [jaren] Het jaar 2024 staat na 2025. | Zet de jaren op volgorde, elk jaar één keer.',
    ]);
  });
});

describe('reserves', () => {
  const yaml = (opname: string, extra = '') => `${TWEE_JAREN}reserves:
  jeugd: { naam: Reserve jeugd, beginstand: 100, ${extra}stortingen: { 2025: 20 }, verwacht: { 2024: 60, 2025: 10 } }
lasten: { posten: [{ post: Inzet, bedragen: { 2024: 40, 2025: ${opname} } }] }
dekking: { posten: [{ post: Uit reserve, reserve: jeugd, bedragen: { 2024: 40, 2025: ${opname} } }] }
`;

  test('should follow the course of a reserve', () => {
    expect(controleer(yaml('70'))).toEqual([]);
  });

  test('should not let a reserve be overdrawn', () => {
    expect(controleer(yaml('90').replace(', verwacht: { 2024: 60, 2025: 10 }', ''))).toEqual([
      "5:86 «90» fout [reserve-negatief] De reserve 'Reserve jeugd' komt in 2025 onder nul: begin + stortingen − onttrekkingen is € 60 + € 20 − € 90 = € −10. | Onttrek minder, of dek het verschil op een andere manier.",
    ]);
  });

  test('should keep to a minimum and to the last year of a reserve', () => {
    expect(controleer(yaml('70', 'minimum: 50, '))[0]).toContain(
      "'Reserve jeugd' komt in 2025 onder het minimum van € 50",
    );
    expect(controleer(yaml('70', 'eindjaar: 2024, '))[0]).toContain(
      "5:86 «70» fout [reserve-periode] In 2025 wordt € 70 onttrokken aan de reserve 'Reserve jeugd', die tot en met 2024 loopt.",
    );
  });

  test('should refuse a sign, and a reserve that is not there', () => {
    expect(
      controleer(yaml('70').replace('stortingen: { 2025: 20 }', 'stortingen: { 2025: -20 }')).join('\n'),
    ).toContain(
      "fout [reserve-teken] Bij stortingen van 'Reserve jeugd' in 2025 staat een negatief bedrag (€ −20).",
    );
    expect(controleer(yaml('70').replace('reserve: jeugd', 'reserve: jeugt')).join('\n')).toContain(
      "fout [onbekende-reserve] Er is geen reserve 'jeugt'. | Bedoelde u 'jeugd'?",
    );
  });
});

describe('investeringen', () => {
  const yaml = (extra: string, bruto = '1.000.000') => `jaren: [2025]
investeringen:
  school:
    naam: School
    bruto: ${bruto}
    btw: compensabel
    afschrijving: annuitair
    termijn: 40
    rente: 1,5%
    eerste_jaar: 2025
    ${extra}
`;

  test('should compute the annuity of the textbook', () => {
    expect(controleer(yaml('verwacht: { netto: 1.000.000, kapitaallasten: { 2025: "33.427,10" } }'))).toEqual(
      [],
    );
  });

  test('should compare a krediet with the bruto investment and the uitgaven', () => {
    expect(controleer(yaml('krediet: 900.000'))).toEqual([
      '11:14 «900.000» fout [krediet] Het krediet (€ 900.000) is lager dan de bruto investering (€ 1.000.000). | Een krediet wordt bruto gegeven: bijdragen van derden gaan er niet af (artikel 62 BBV).',
    ]);
    expect(controleer(yaml('uitgaven: { 2025: 1.000.001 }'))[0]).toContain(
      'fout [krediet] De uitgaven zijn samen € 1.000.001, meer dan het krediet van € 1.000.000.',
    );
    expect(controleer(yaml('bijdragen: [{ post: Rijk, bedrag: 1.200.000 }]')).join()).toContain(
      'fout [investering-netto] De bijdragen zijn hoger dan de investering: netto € −200.000.',
    );
  });

  test('should warn for a first year before the work is in use, and for btw', () => {
    expect(controleer(yaml('ingebruikname: 2026'))).toEqual([
      '10:18 «2025» waarschuwing [eerste-jaar] De kapitaallasten beginnen in 2025, voor de ingebruikname in 2026. | Afschrijven begint in het jaar van ingebruikname of het jaar erna; kijk in de financiële verordening (artikel 212).',
    ]);
    expect(controleer(yaml('').replace('    btw: compensabel\n', ''))[0]).toContain(
      "waarschuwing [btw-vermelden] Bij 'School' staat niet of de btw in het krediet zit.",
    );
  });

  test('should write off half in the first year, and the other half after the term', () => {
    const half = `jaren: [2025, 2026, 2027, 2028, 2029, 2030]
investeringen:
  s: { naam: S, bruto: 400, btw: inclusief, afschrijving: lineair, termijn: 4, rente: 10%, eerste_jaar: 2025, half_jaar: ja, verwacht: { kapitaallasten: { 2025: 70, 2026: 135, 2027: 125, 2028: 115, 2029: "52,50", 2030: 0 } } }
`;
    expect(controleer(half)).toEqual([]);
    expect(controleer(half.replace('lineair', 'annuitair')).join()).toContain(
      '«ja» fout [afschrijving] Een half eerste jaar kan niet bij een annuïteit.',
    );
  });

  test('should ask for what it needs to write off', () => {
    expect(controleer(yaml('').replace('    termijn: 40\n', ''))[0]).toContain(
      'fout [afschrijving] De afschrijvingstermijn ontbreekt.',
    );
    expect(controleer(yaml('restwaarde: 2.000.000'))[0]).toContain(
      'De restwaarde is hoger dan de netto investering.',
    );
    const post = 'lasten: { posten: [{ post: Kapitaallasten, investering: schol }] }\n';
    expect(controleer(`${yaml('')}${post}`).join()).toContain(
      "Er is geen investering 'schol'. | Bedoelde u 'school'?",
    );
  });
});

describe('begrotingswijziging', () => {
  const yaml = (mutatie: string, extra = '') => `reserves: { r: { naam: Algemene reserve, beginstand: 500 } }
jaren: [2025]
begrotingswijziging:
  jaar: 2025
  programmas:
    - { programma: Sport, lasten: { oud: 1.000, mutatie: ${mutatie}, nieuw: 1.100 }, baten: { oud: 200, mutatie: 40 } }
  reserves:
    - { reserve: r, onttrekkingen: { oud: 0, mutatie: 60 } }
${extra}`;
  const metReserve = (text: string) =>
    text.replace('beginstand: 500', 'beginstand: 500, onttrekkingen: { 2025: 60 }');

  test('should accept a change that balances', () => {
    expect(controleer(metReserve(yaml('100')))).toEqual([]);
    expect(controleer(metReserve(yaml('N 100')))).toEqual([]);
  });

  test('should show by how much a change does not balance', () => {
    expect(controleer(metReserve(yaml('110')))).toEqual([
      "6:70 «1.100» fout [verwacht] Bij 'Lasten' Nieuw is € 1.100 opgegeven, maar de berekening geeft € 1.110; het verschil is € −10. Berekend uit: 'Lasten' Oud € 1.000 + 'Lasten' Mutatie € 110. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
      '3:1 «begrotingswijziging» fout [begrotingswijziging-sluit] De begrotingswijziging van 2025 sluit niet: het resultaat verandert met € −10 (baten € 40 − lasten € 110 en per saldo uit reserves € 60). | Maak de mutaties sluitend, of vermeld `resultaat: -10` als dat het gevolg is.',
    ]);
  });

  test('should accept an effect on the resultaat that is stated', () => {
    const met = (resultaat: string) =>
      metReserve(yaml('110', `  resultaat: ${resultaat}\n`)).replace(', nieuw: 1.100', '');
    expect(controleer(met('-10'))).toEqual([]);
    expect(controleer(met('-5'))[0]).toContain(
      '9:14 «-5» fout [begrotingswijziging-sluit] Het opgegeven gevolg voor het resultaat van 2025 is € −5, maar de mutaties geven € −10',
    );
  });

  test('should hold the course of the reserve against the change', () => {
    expect(controleer(yaml('100'))).toEqual([
      "8:18 «r» waarschuwing [begrotingswijziging-reserve] De begrotingswijziging van 2025 heeft bij 'r' € 60 aan onttrekkingen, maar het verloop van de reserve € 0. | Maak beide gelijk, of schrijf in de tekst waarom ze verschillen.",
    ]);
  });

  test('should keep the lasten of a verschuiving as they were', () => {
    const verschuif = (b: string) => `begrotingswijziging:
  jaar: 2025
  soort: verschuiving
  programmas:
    - { programma: Stelpost, lasten: { oud: 100, mutatie: -60 } }
    - { programma: Jeugd, lasten: { oud: 10, mutatie: ${b} } }
`;
    expect(controleer(verschuif('60'))).toEqual([]);
    expect(controleer(verschuif('50'))[0]).toBe(
      '3:10 «verschuiving» fout [verschuiving] Een verschuiving laat het totaal van de lasten gelijk, maar in 2025 verandert het met € −10. | Laat wat er bij het ene programma bij komt, bij het andere af gaan.',
    );
    expect(controleer(verschuif('60').replace('oud: 100', 'oud: 50'))).toEqual([
      "5:58 «-60» waarschuwing [begroting-negatief] Bij Stelpost wordt 'Lasten' Nieuw negatief: € −10. | Kijk of het teken van de mutatie klopt: verlagen is met een min.",
    ]);
  });

  test('should balance each year of a change for several years', () => {
    const meer = (b: string) => `jaren: [2025, 2026]
begrotingswijziging:
  programmas:
    - programma: Sport
      lasten: { 2025: { oud: 10, mutatie: 5 }, 2026: { oud: 10, mutatie: 5 } }
      baten: { 2025: { oud: 10, mutatie: 5 }, 2026: { oud: 10, mutatie: ${b} } }
`;
    expect(controleer(meer('5'))).toEqual([]);
    expect(controleer(meer('4'))[0]).toContain(
      'De begrotingswijziging van 2026 sluit niet: het resultaat verandert met € −1',
    );
  });
});

describe('limits', () => {
  test('should warn beyond a maximum or minimum', () => {
    const yaml = (grens: string) =>
      `${TWEE_JAREN}lasten: { posten: [{ post: Inhuur, ${grens}, bedragen: { 2024: 100, 2025: 140 } }] }\n`;
    expect(controleer(yaml('maximaal: 240'))).toEqual([]);
    expect(controleer(yaml('maximaal: 200'))).toEqual([
      "2:46 «200» waarschuwing [grens] 'Inhuur' is over alle jaren € 240: meer dan het maximum van € 200. | Pas de bedragen of de grens aan.",
    ]);
    expect(controleer(yaml('minimaal: 250'))[0]).toContain('minder dan het minimum van € 250');
  });

  test('should compute years by indexering and check typed ones', () => {
    const yaml = (later: string) =>
      `${TWEE_JAREN}lasten: { posten: [{ post: Huur, indexering: "2,5%", bedragen: { 2024: 10.000${later} } }], verwacht: { 2025: 10.250 } }\n`;
    expect(controleer(yaml(''))).toEqual([]);
    expect(controleer(yaml(', 2025: 10.250'))).toEqual([]);
    expect(controleer(yaml(', 2025: 10.500')).join()).toContain(
      "waarschuwing [indexering] 'Huur' 2025 is € 10.500; met een indexering van 2,5% zou het € 10.250 zijn.",
    );
  });

  test('should know taakvelden, and that 0.10 is for reserves', () => {
    const yaml = (code: string) =>
      `jaren: [2024]\nlasten: { posten: [{ post: A, taakveld: "${code}", bedragen: { 2024: 1 } }] }\n`;
    expect(controleer(yaml('6.1'))).toEqual([]);
    expect(controleer(yaml('6.71a'))).toEqual([]);
    expect(controleer(yaml('9.1'))[0]).toContain(
      "waarschuwing [taakveld] Het taakveld '9.1' staat niet in de lijst.",
    );
    expect(controleer(yaml('0.10'))[0]).toContain(
      'fout [taakveld] Taakveld 0.10 is alleen voor mutaties in reserves.',
    );
  });
});
