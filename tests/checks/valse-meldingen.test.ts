import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { checkExample } from '../support/check-example.ts';
import { ROOT, SLUGS } from '../support/examples.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');

async function run(example: string): Promise<string[]> {
  const diagnostics = await checkExample(example);
  return diagnostics.map(({ regel, melding }) => `${regel}: ${melding}`);
}

describe('the rules', () => {
  test.each([
    'de Fietsnota 2026-2030 vast te stellen, met plaatsing in het register van de raad',
    'het college op te dragen een plan te maken en dat vóór 1 juli 2027 aan de raad voor te leggen',
    'dit besluit in werking te laten treden op 1 april 2026',
    'in te stemmen met het plan om de school te slopen en te herbouwen',
    'voor de jaren 2026 tot en met 2028 € 50.000 per jaar beschikbaar te stellen, te dekken uit de reserve mobiliteit',
    'geen wensen en bedenkingen te uiten over het kopen van het perceel Vlietkade 3',
    'de gemeenschappelijke regeling Vlietregio mede aan te gaan',
    'een zienswijze in te dienen bij de Gemeenschappelijke Gezondheidsdienst (GGD), conform bijlage 1 bij de regeling',
    'Anna de Wit te benoemen tot griffier',
    'de einddatum van reserve 404 (SI versterken sociale infrastructuur) te verschuiven naar 2030',
    'aan de raad vrij te geven wat in deze periode is verzameld',
    'de bestemmingsreserve Duurzaamheid in te stellen en te voeden met € 500.000 uit de algemene reserve in 2026',
    'een krediet van € 50.000 in 2026 beschikbaar te stellen uit de reserve mobiliteit en de kapitaallasten vanaf 2027 te verwerken in de begroting',
    'in te stemmen met het ontwerp van de visie Binnenstad en dit vrij te geven voor inspraak',
    'mevrouw L. El Amrani MSc en de heer P. de Groot LLM te benoemen tot lid van de rekenkamer',
    'in 2026 € 20.000 beschikbaar te stellen uit het budget voor openbaar groen van 2026',
    'het omgevingsplan te wijzigen volgens het besluit "TAM-omgevingsplan Hoofdstuk 22f Dorpsstraat 45-49"',
  ])('should leave this besluitpunt alone: %s', async (punt) => {
    expect(await run(`besluitpunten:\n  - ${punt}`)).toEqual([]);
  });

  test.each([
    'Wij vinden dat dat kan, en wie wie helpt, is aan u.',
    'Op dinsdag 3 maart 2026 sprak de raad met bewoners.',
    'De decembercirculaire 2025 bracht geld. In de meicirculaire 2026 volgt het vervolg.',
    'Op 12 mei 2026 ligt het plan voor. De raad besluit dan.',
    'De dekking is € 1,5 miljoen, ofwel € 1.500.000,- in drie jaar.',
    'Dit is geregeld in bijlage 2 bij het Besluit bouwwerken leefomgeving.',
    'Vragen? Bel 14 078 of mail naar info@voorbeeldstad.nl; het zaaknummer is 2022-0089851.',
    'Het IBAN is niet nodig. De A4 en de N470 zijn druk. Zij reed met 30 km per uur.',
    'De uitgaven zijn ca. € 3.000, o.a. voor verf enz., en dat is minder dan in 2024 (€ 4.000).',
    'Het plan heet "Doen!", en dat is ook zo. Wat nu…? We zien wel.',
    'De groei is 5% per jaar en niet 10%.',
    'Wij werken met Duran Duran en met de heer J. de Vries.',
    'De besproken afspraken zijn besproken; nieuwe afspraken bespreken we. Afspraken bespreken helpt.',
    'De vastgestelde nota is vastgesteld. De vastgestelde nota geldt. Wie stelde vast, wie stelden vast?',
    'Van de verordening van vorig jaar maakt deze verordening deel uit; verordeningen volgen.',
    'In de zin van artikel 2:4 geldt 3,5 uur. Zie www.voorbeeld.nl/pad, of op papier.',
    'De Vereniging van Nederlandse Gemeenten (VNG) en de GGD helpen. De VNG betaalt.',
    'Het bestemmingsplan uit 2015 is deel van het omgevingsplan.',
    'Een verzoek onder de Wob uit 2019 is afgehandeld.',
    'De toetsing gebeurt op 1 januari. Als de aanbesteding tegenvalt, komen wij terug.',
    'Het WK was in 2018, het EK in 2024. In de 20e eeuw was dat anders.',
    'Wij hebben het het college gevraagd, en de raad wilde dat dat nog dit jaar gebeurde.',
    'Het Integraal Huisvestingsplan 2024-2040 (hierna: IHP) is vastgesteld. Het IHP noemt drie scholen.',
    'Het Gemeentelijk Rioleringsplan (GRP) en het Gemeentelijk rioleringsplan (GRP) zijn hetzelfde.',
    'De Woonvisie 2020-2025 loopt af; de Woonvisie 2026-2035 volgt. In de Periode 2026-2028 en 2026-2030.',
    'In 2023 kostte het € 12,50 en nu € 13,00; samen € 25.500. Dat is € 1,2 miljoen minder.',
    'Het plan "Samen op weg" (SOW) loopt. In het SOW werken zes scholen samen.',
    'Het kenmerk is 12-05-2026-117, en de zaak 31-06-2026/4. Op 28-2-2026 sprak de raad erover.',
    'Mail naar sportloket@voorbeeldstad.nl, projectteam@voorbeeldstad.nl of omgevingsvisie@voorbeeldstad.nl.',
  ])('should leave this text alone: %s', async (tekst) => {
    expect(await run(tekst)).toEqual([]);
  });

  test.each([
    ['artikel 31 van de Gemeentewet', 'artikel 81c, eerste lid, van de Gemeentewet'],
    ['artikel 31 van de Gemeentewet', 'artikel 7 van de Verordening rekenkamer Voorbeeldstad 2023'],
  ])('should leave a rule on voting alone beside a legal basis: %s, %s', async (...grondslagen) => {
    expect(await run(`gelet_op:\n${grondslagen.map((one) => `  - ${one}\n`).join('')}`)).toEqual([]);
  });

  test.each([
    'in 2026 € 50.000 beschikbaar te stellen uit de reserve mobiliteit en de begroting 2026 dienovereenkomstig te wijzigen',
    'in 2026 voor fietsroutes € 50.000 beschikbaar te stellen uit de reserve mobiliteit, en de Programmabegroting 2026 daarop aan te passen',
  ])('should leave a change of the budget alone that follows from an amount: %s', async (punt) => {
    const grondslag = 'gelet_op:\n  - artikel 189 en artikel 192 van de Gemeentewet';
    expect(await run(`${grondslag}\nbesluitpunten:\n  - ${punt}`)).toEqual([]);
  });

  test.each([
    [
      'een zienswijze in te dienen op de ontwerpbegroting 2027 van Vlietregio',
      'De griffie stuurt de zienswijze op.',
    ],
    ['de Fietsnota 2026-2030 vast te stellen', 'Na vaststelling begint het team Verkeer.'],
    ['de Fietsnota 2026-2030 vast te stellen', 'Het werk duurt zes weken.'],
  ])('should not ask when something follows: %s, %s', async (punt, vervolg) => {
    expect(await run(`besluitpunten:\n  - ${punt}\n---\n## Vervolg\n\n${vervolg}`)).toEqual([]);
  });

  test.each([
    'De kosten zijn € 12.500. Zij passen binnen de begroting 2026.',
    'Er zijn geen kosten. De leges zijn € 38.450.',
    'De lasten van € 5.000 vangen we op met de bijdrage van de provincie.',
  ])('should see from what costs are paid: %s', async (tekst) => {
    expect(await run(`## Financiën\n\n${tekst}`)).toEqual([]);
  });

  test('should not ask from what costs are paid where the tables cannot be read', async () => {
    const tekst = '## Financiën\n\nDe nota kost € 12.500 aan drukwerk.';
    const gegevens = 'financien:\n  jaren: [2026]\n  dekking:\n    - drukwerk: 12.500';
    const names = (found: readonly string[]) => found.map((one) => one.split(':')[0]);
    expect(names(await run(tekst))).toEqual(['dekking-genoemd']);
    expect(names(await run(`${gegevens}\n---\n${tekst}`))).toEqual(['waarde']);
  });

  test('should ask for the name of an annex, whatever follows it', async () => {
    const found = await run(
      'besluitpunten:\n  - de Fietsnota 2026-2030 conform de bijlage gewijzigd vast te stellen',
    );
    expect(found).toEqual([
      "besluitpunt-zelfstandig: 'conform de bijlage' is in het raadsbesluit niet te begrijpen.",
    ]);
  });

  test('should see a decision beside what the council only takes note of', async () => {
    const found = await run('besluitpunten:\n  - kennis te nemen van de brieven en de nota vast te stellen');
    expect(found.map((one) => one.split(':')[0])).toEqual(['besluitpunt-enkelvoudig']);
  });

  test('should know a change of the budget in other words', async () => {
    const keys = `gelet_op:
  - artikel 192, lid 1 van de Gemeentewet
besluitpunten:
  - de 8e wijziging van de begroting 2026 vast te stellen
bijlagen:
  - titel: Begrotingswijziging 2026-08
`;
    expect(await run(keys)).toEqual([]);
  });

  test.each([
    'de jaarstukken 2025 vast te stellen',
    'mevrouw A. Voorbeeld te benoemen tot lid van de rekenkamer',
    'de Verordening onroerendezaakbelastingen 2027 vast te stellen',
  ])('should not ask for alternatives where there is little to choose: %s', async (punt) => {
    const found = await run(`besluitpunten:\n  - ${punt}\n---\n## Alternatieven\n\nGeen.`);
    expect(found.filter((one) => one.startsWith('alternatieven'))).toEqual([]);
  });

  test('should find in the examples only what a griffier would want to know', async () => {
    const found: string[] = [];
    for (const slug of SLUGS) {
      const { diagnostics } = await check(disk, join('proposals', slug, 'voorstel.md'), sjablonen);
      found.push(
        ...diagnostics.map(({ regel, ernst, melding }) => `${slug}: ${ernst} [${regel}] ${melding}`),
      );
    }
    await expect(`${found.sort().join('\n')}\n`).toMatchFileSnapshot('golden/voorbeelden.txt');
  });
});
