import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const TWEE_JAREN = 'jaren: [2024, 2025]\n';

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

  test('should leave no room for the amounts of a table that says nothing of rounding', () => {
    const yaml = (b: string) => `jaren: [2024]
lasten: { invoer: duizend, tolerantie: afronding, posten: [{ post: A, bedragen: { 2024: 10 } }] }
dekking: { posten: [{ post: C, bedragen: { 2024: 5.000 } }, { post: D, bedragen: { 2024: ${b} } }] }
`;
    expect(controleer(yaml('5.500'))).toEqual([]);
    expect(controleer(yaml('5.900'))[0]).toContain('In 2024 is er € 900 meer dekking dan nodig');
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
