import { describe, expect, test } from 'vitest';
import { checkExample } from '../../support/check-example.ts';

/** What one rule says of these besluitpunten: the text that it marks. */
async function marked(regel: string, ...punten: readonly string[]): Promise<string[]> {
  const found = await checkExample(`besluitpunten:\n${punten.map((punt) => `  - ${punt}\n`).join('')}`);
  return found
    .filter((one) => one.regel === regel)
    .map(({ span }) => span?.source.text.slice(span.start, span.end) ?? '');
}

describe('besluitpunt-zelfstandig', () => {
  test.each([
    ['hiervoor in 2026 € 50.000 beschikbaar te stellen ten laste van de algemene reserve', 'hiervoor'],
    ['daartoe de reserve mobiliteit met € 50.000 te verhogen in 2026', 'daartoe'],
    ['de hieruit voortvloeiende lasten op te nemen in de begroting 2027', 'hieruit'],
    ['het college op te dragen hiervoor een regeling uit te werken', 'hiervoor'],
    ['de raad daarover in het najaar van 2026 te informeren', 'daarover'],
    ['dit ten laste te brengen van de algemene reserve in 2026', 'dit'],
    ['deze vóór 1 oktober 2026 aan de raad te zenden', 'deze'],
    ['in te stemmen met de inzet van deze middelen in 2026', 'deze middelen'],
    ['dit krediet van € 50.000 in 2026 te dekken uit de reserve mobiliteit', 'dit krediet'],
  ])('should see that a word points at another point: %s', async (punt, word) => {
    expect(await marked('besluitpunt-zelfstandig', punt)).toEqual([word]);
  });

  test.each([
    'het college te verzoeken regels op te stellen en deze vóór 1 oktober 2026 aan de raad te zenden',
    'het budget voor onderzoek in 2026 met € 52.000 te verhogen en dit ten laste te brengen van de algemene reserve',
    'in te stemmen met de ontwerpbegrotingen 2027 en deze als zienswijze te sturen aan de regio',
    'in 2026 € 50.000 beschikbaar te stellen en dit bedrag te dekken uit de algemene reserve',
    'als kader mee te geven dat de kosten van vaccinatie binnen het budget blijven dat de gemeente voor deze taak krijgt',
    'aan de algemene reserve € 700.000 te onttrekken in 2026 en daarmee de reserve Snelfietsroute te voeden',
    'een regeling voor gevelgroen vast te stellen en hiervoor in 2026 € 5.000 uit de reserve groen beschikbaar te stellen',
    'de begroting 2026 daarvoor te wijzigen',
  ])('should leave a word alone that points within the point: %s', async (punt) => {
    expect(await marked('besluitpunt-zelfstandig', punt)).toEqual([]);
  });
});

describe('besluitpunt-enkelvoudig', () => {
  test.each([
    'een krediet te openen en vast te stellen op € 500.000 voor de kade in 2026',
    'de reserve graven op te heffen en toe te voegen aan de algemene reserve',
    'de reserve graven op te heffen en aan de algemene reserve toe te voegen',
    'de reserve Participatie en de reserve Jeugd samen te voegen en onder te brengen in een nieuw te vormen reserve Sociaal Domein',
    'de Nota financieel beleid vast te stellen en in werking te laten treden per 1 januari 2027',
    'de Verordening jeugdhulp 2026 vast te stellen en de Verordening jeugdhulp 2022 in te trekken',
    'de verordening overeenkomstig te wijzigen en ter besluitvorming voor te leggen',
    'de visie vast te stellen en bekend te maken',
    'de nota vast te stellen en daarbij de wijzigingen uit de commissie te verwerken',
  ])('should take for one decision: %s', async (punt) => {
    expect(await marked('besluitpunt-enkelvoudig', punt)).toEqual([]);
  });

  test.each([
    'de Fietsnota vast te stellen en de Verkeersverordening te wijzigen',
    'de Fietsnota vast te stellen en tarieven voor stallingen te verhogen',
    'de reserve graven op te heffen en een reserve bomen in te stellen',
    'de kade te vernieuwen en in 2027 een brug te bouwen',
  ])('should take for two decisions: %s', async (punt) => {
    expect(await marked('besluitpunt-enkelvoudig', punt)).toHaveLength(1);
  });
});

describe('argument-ontbreekt', () => {
  const NOTA = 'de Fietsnota 2026-2030 vast te stellen';

  test.each([
    'de begroting 2026 te wijzigen',
    'de begroting 2026 dienovereenkomstig te wijzigen (2026-25)',
    'in te stemmen met begrotingswijziging 2026-10',
    'de Fietsnota 2018-2025 in te trekken',
    'deze verordening in werking te laten treden op 1 april 2026',
    'te bepalen dat deze verordening in werking treedt op 1 april 2026',
    'kennis te nemen van de evaluatie',
    'de lasten vanaf 2027 op te nemen in de begroting',
    'mevrouw A. de Wit te benoemen tot voorzitter',
    'het besluit bekend te maken in het gemeenteblad',
  ])('should ask no argument for what carries out another point: %s', async (punt) => {
    expect(await marked('argument-ontbreekt', NOTA, punt)).toEqual([]);
  });

  test.each([
    'de Verkeersverordening te wijzigen',
    'de tarieven voor stallingen te verhogen',
    'de Programmabegroting 2027 vast te stellen',
    'in 2026 € 50.000 uit de reserve mobiliteit beschikbaar te stellen en de begroting te wijzigen',
  ])('should ask one for another decision: %s', async (punt) => {
    expect(await marked('argument-ontbreekt', NOTA, punt)).toEqual([punt]);
  });
});

describe('besluitpunt-geld', () => {
  const BESCHIKBAAR = 'een krediet van € 50.000 beschikbaar te stellen, te dekken uit de reserve mobiliteit';

  test('should find the year in the point that changes the budget', async () => {
    const found = await marked(
      'besluitpunt-geld',
      BESCHIKBAAR,
      'de begroting 2026 dienovereenkomstig te wijzigen',
    );
    expect(found).toEqual([]);
    expect(await marked('besluitpunt-geld', BESCHIKBAAR)).toEqual([BESCHIKBAAR]);
  });

  test('should find the amount in the point that is paid for', async () => {
    const lening = 'in 2026 een geldlening van € 120.000 te verstrekken aan De Dolfijn';
    const dekking = 'de lening te dekken uit de algemene middelen';
    expect(await marked('besluitpunt-geld', lening, dekking)).toEqual([]);
    expect(
      await marked('besluitpunt-geld', 'in 2026 middelen voor de kade te dekken uit de reserve'),
    ).toHaveLength(1);
  });

  test.each([
    'beschikbaar te stellen',
    'ter beschikking te stellen',
    'uit te trekken',
    'vrij te geven',
    'te reserveren',
  ])('should ask the year and where it comes from, however money is given: %s', async (woorden) => {
    const punt = `voor fietsroutes een bedrag van € 350.000 ${woorden}`;
    expect(await marked('besluitpunt-geld', punt)).toEqual([punt]);
    expect(await marked('besluitpunt-geld', `in 2026 ${punt} ten laste van de reserve mobiliteit`)).toEqual(
      [],
    );
  });

  test('should ask no year of a guarantee', async () => {
    const punt = 'een garantie te verlenen voor een lening van ten hoogste € 3.500.000 aan Warmtenet Oost';
    expect(await marked('besluitpunt-geld', punt)).toEqual([]);
  });
});

describe('besluitpunt-eind', () => {
  test('should leave the colon before parts alone, and no other', async () => {
    expect(
      await marked(
        'besluitpunt-eind',
        'tekst: "de volgende nota’s vast te stellen:"\n    sub: [de Fietsnota, de Wandelnota]',
      ),
    ).toEqual([]);
    expect(await marked('besluitpunt-eind', '"de volgende nota’s vast te stellen:"')).toEqual([':']);
  });
});

describe('besluitpunt-afkorting', () => {
  test.each([
    'de bestemmingsreserve VRI Nieuwstad in te stellen',
    'in 2026 € 5.000 te onttrekken aan de Reserve RUD',
    'de reserve Participatie en de reserve WMO/Jeugd samen te voegen',
    'tekst: de volgende reserves op te heffen\n    sub: [Reserve graven, Uitkering AZC Jeugdhulp]',
  ])('should leave the name of a reserve alone: %s', async (punt) => {
    expect(await marked('besluitpunt-afkorting', punt)).toEqual([]);
  });

  test.each([
    ['een overeenkomst met VSNON aan te gaan', 'VSNON'],
    ['uit de reserve in 2026 € 5.000 aan de VSNON te betalen', 'VSNON'],
  ])('should ask what another stands for: %s', async (punt, afkorting) => {
    expect(await marked('besluitpunt-afkorting', punt)).toEqual([afkorting]);
  });
});

describe('oud-recht', () => {
  test.each([
    'in te trekken de Verordening cliëntenparticipatie Wwb 2012',
    'de Verordening cliëntenparticipatie Wwb 2012 in te trekken',
    'het bestemmingsplan Buitengebied in te trekken voor zover het de Molenweg betreft',
    'de Verordening rekenkamer 2026 vast te stellen onder intrekking van de Verordening rekenkamercommissie 2010',
    'de Verordening rekenkamer 2026 vast te stellen en de Verordening rekenkamercommissie 2010 in te trekken',
  ])('should leave the old name of what is withdrawn alone: %s', async (punt) => {
    expect(await marked('oud-recht', punt)).toEqual([]);
  });

  test.each([
    'het bestemmingsplan Vlietkade vast te stellen',
    'het bestemmingsplan Vlietkade vast te stellen en de Nota Vlietkade in te trekken',
    'de nota in te trekken en een bestemmingsplan vast te stellen',
  ])('should still know old law in what is decided: %s', async (punt) => {
    expect(await marked('oud-recht', punt)).toEqual(['bestemmingsplan']);
  });
});

describe('begrotingswijziging-tabel', () => {
  test('should leave the budget of another body alone', async () => {
    const punt =
      'in te stemmen met de eerste begrotingswijziging 2026 van Tribuut en dit als zienswijze te versturen';
    expect(await marked('begrotingswijziging-tabel', punt)).toEqual([]);
    expect(await marked('grondslag-begrotingswijziging', punt)).toEqual([]);
    expect(await marked('begrotingswijziging-tabel', 'de begroting 2026 te wijzigen')).toHaveLength(1);
  });
});
