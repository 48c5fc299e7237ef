/** Overbetuwe 2024: what is available, what it is spent on, how it is covered; figures of the real proposal. */
export const OVERBETUWE = `jaren: [2024, 2025, 2026]
reserves:
  overhevelingen:
    naam: Bestemmingsreserve overhevelingen (claim POK)
    beginstand: 459.500
    verwacht: { 2024: 235.000, 2025: 10.000, 2026: 0 }
lasten:
  titel: Bestedingsdoelen POK-middelen
  totaal: Totale uitgaven
  posten:
    - { post: Uitbreiding sociaal raadslieden, bedragen: { 2024: € 62.000, 2025: € 70.000 } }
    - { post: Stimulering zelfstandige huiskamers, bedragen: { 2024: 165.000, 2025: 100.000 } }
    - { post: Uitbreiding onafhankelijke cliëntondersteuning, bedragen: { 2024: 52 500, 2025: 40.000 } }
    - { post: Financiële ondersteuning en thuisadministratie, bedragen: { 2024: 20.000 } }
    - { post: Jobhunter, bedragen: { 2024: 100.000 } }
    - { post: Implementatie hervormingsagenda, bedragen: { 2025: 125.000, 2026: 125.000 } }
    - { post: Implementatie verordening sociaal domein, bedragen: { 2025: 70.000, 2026: 65.000 } }
  verwacht: { 2024: 399.500, 2025: 405.000, 2026: 190.000 }
dekking:
  posten:
    - { id: pok, post: POK-middelen, uit: beschikbaar.pok, bedragen: { 2024: 175.000, 2025: 180.000, 2026: 180.000 } }
    - { id: reserve, post: Onttrekking bestemmingsreserve overhevelingen, reserve: overhevelingen, bedragen: sluitpost, verwacht: { 2024: 224.500, 2025: 225.000, 2026: 10.000 } }
  onder:
    - { post: Restant claim bestemmingsreserve, soort: saldo, formule: reserves.overhevelingen.eind }
    - { post: Restant POK-middelen, formule: beschikbaar.pok - pok }
restant:
  titel: Wat er beschikbaar blijft
  beschikbaar: beschikbaar.totaal
  cumulatief: ja
tabellen:
  beschikbaar:
    titel: Beschikbare POK-middelen
    kolommen: [2024, 2025, 2026, 2027]
    rijen:
      - { id: restant, post: Restant POK 2021-2023, bedragen: { 2024: 459.500 } }
      - { id: pok, post: POK-middelen 2024-2027, bedragen: { 2024: 175.000, 2025: 180.000, 2026: 180.000, 2027: 180.000 } }
      - { id: totaal, post: Totaal, formule: restant + pok, verwacht: { 2024: 634.500, 2027: 180.000 } }
`;

/** Stichtse Vecht 2022: themes as groups, pm posts, rijksbudget, restant per year and cumulative. */
export const STICHTSE_VECHT = `jaren: 2021 t/m 2025
lasten:
  titel: Begroting bestedingsplan
  totaal: Totaal kosten
  posten:
    - groep: "Thema 1: deskundigheidsbevordering en vakmanschap"
      id: thema1
      posten:
        - { post: Training Doorbraakmethode, bedragen: { 2022: 21.200 } }
        - { post: Doorbraaktool en leeromgeving, bedragen: { 2023: 24.000, 2024: 24.000, 2025: 24.000 } }
        - { post: Training wijkteam, bedragen: { 2022: 2.000 } }
    - groep: "Thema 2: maatwerkbenadering en uitvoeringsregisseur"
      id: thema2
      posten:
        - { post: Uitvoeringsregisseur, bedragen: { 2022: 40.000, 2023: 80.000, 2024: 80.000, 2025: 80.000 } }
    - groep: "Thema 3: informatie en advies"
      id: thema3
      posten:
        - { post: Versterken informatie- en adviesfunctie, bedragen: { 2023: pm, 2024: pm, 2025: pm } }
    - groep: "Thema 5: rechtsbescherming"
      id: thema5
      posten:
        - { post: Extra inzet sociaal raadslieden, bedragen: { 2023: 59.000, 2024: 59.000, 2025: 59.000 } }
        - { post: Aanvullende rechtsbescherming, bedragen: { 2023: p.m., 2024: p.m., 2025: p.m. } }
  verwacht: { 2022: 63.200, 2023: 163.000 + pm }
  onder:
    - { id: rijksbudget, post: Rijksbudget, bedragen: { 2021: 320.125, 2022: 243.927, 2023: 263.302, 2024: 257.851, 2025: 264.880 }, verwacht: { totaal: 1.350.085 } }
    - { id: restant, post: Restant, formule: rijksbudget - totaal, verwacht: { 2021: 320.125, 2022: 180.727, 2023: 100.302 - pm } }
    - { id: restant_cumulatief, post: Restant cumulatief, soort: saldo, formule: cumulatief(restant) }
`;

/** A new swimming pool: krediet, kapitaallasten, and the change of the budget that follows. */
export const ZWEMBAD = `jaren: 2026 t/m 2030
eenheid: duizend
investeringen:
  zwembad:
    naam: Nieuwbouw zwembad De Waterval
    bruto: 12,5 miljoen
    krediet: 12.500.000
    bijdragen:
      - { post: Bijdrage provincie, bedrag: 1.500.000 }
      - { post: Specifieke uitkering sport, bedrag: 750.000 }
    btw: exclusief
    uitgaven: { 2026: 4.000.000, 2027: 8.500.000 }
    afschrijving: lineair
    termijn: 40
    rente: 1,5%
    ingebruikname: 2027
    eerste_jaar: 2028
    verwacht: { netto: 10.250.000, kapitaallasten: { 2028: 410.000 } }
  installaties:
    naam: Installaties
    bruto: 1.000.000
    btw: exclusief
    afschrijving: annuitair
    termijn: 15
    rente: 1,5%
    eerste_jaar: 2028
reserves:
  sport:
    naam: Bestemmingsreserve sport
    beginstand: 2.000.000
    stortingen: { 2026: 100.000 }
lasten:
  titel: Exploitatielasten
  posten:
    - { post: Kapitaallasten zwembad, investering: zwembad, aard: structureel }
    - { post: Kapitaallasten installaties, investering: installaties, aard: structureel }
    - { post: Beheer en onderhoud, aard: structureel, indexering: "2,5%", bedragen: { 2028: 310.000 } }
    - { post: Voorbereiding, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 60.000 } }
baten:
  posten:
    - { post: Kaartverkoop en verhuur, aard: structureel, bedragen: { 2028: 240.000, 2029: 260.000, 2030: 260.000 } }
dekking:
  posten:
    - { id: reserve, post: Onttrekking reserve sport, reserve: sport, aard: incidenteel, bedragen: { 2026: 60.000, 2027: 60.000 } }
    - { post: Vrijval oude zwembad, aard: structureel, bedragen: { 2028: 490.000, 2029: 490.000, 2030: 490.000 } }
    - { post: Ten laste van het begrotingssaldo, aard: structureel, bedragen: sluitpost }
begrotingswijziging:
  jaar: 2026
  programmas:
    - programma: Sport en bewegen
      id: sport
      lasten: { oud: 4.310.000, mutatie: "= lasten.totaal.2026", nieuw: 4.370.000 }
      baten: { oud: 1.020.000, mutatie: 0 }
  reserves:
    - { reserve: sport, stortingen: { oud: 100.000, mutatie: 0 }, onttrekkingen: { oud: 0, mutatie: "= reserves.sport.onttrekkingen.2026" } }
`;
