import { describe, expect, test } from 'vitest';
import { bedragToJson } from '../../src/domain/bedrag.ts';
import { lookupBedrag } from '../../src/financien/lookup-bedrag.ts';
import { reken } from '../support/financien.ts';

describe('lookupBedrag', () => {
  const { financien } = reken(`jaren: [2024, 2025]
lasten:
  posten:
    - { post: Inzet wijkteam, bedragen: { 2024: 10, 2025: 20 } }
    - { groep: Wonen, posten: [{ id: onderzoek, post: Onderzoek, bedragen: { 2024: "1,50" } }] }
reserves:
  r: { naam: R, beginstand: 5 }
`);
  const zoek = (path: string) => {
    const found = lookupBedrag(financien, path);
    return found.ok ? bedragToJson(found.waarde) : `${found.melding} | ${found.hint}`;
  };

  test.each([
    ['lasten', '31.50'],
    ['lasten.totaal', '31.50'],
    ['lasten.2024', '11.50'],
    ['lasten.totaal.2025', '20.00'],
    ['lasten.inzet_wijkteam.2025', '20.00'],
    ['lasten.inzet-wijkteam', '30.00'],
    ['lasten.onderzoek.2024', '1.50'],
    ['lasten.wonen.onderzoek.2024', '1.50'],
    ['lasten.onderzoek.2025', null],
    ['reserves.r.eind.2025', '5.00'],
    ['lasten.totall', "De tabel 'lasten' heeft geen rij 'totall'. | Bedoelde u 'lasten.totaal'?"],
    ['lasten.totaal.2026', "De tabel 'lasten' heeft geen kolom '2026'. | Bedoelde u 'lasten.totaal.2024'?"],
    ['lasten.inzet', "De tabel 'lasten' heeft geen rij 'inzet'. | Bedoelde u 'lasten.inzet_wijkteam'?"],
    ['lasen.totaal', "Er is geen tabel 'lasen'. | Bedoelde u 'lasten.totaal'?"],
    ['xyz', "Er is geen tabel 'xyz'. | De tabellen zijn: lasten, reserves."],
    [
      'reserves.r.eind',
      "'reserves.r.eind' noemt geen kolom, en deze rij heeft geen totaal over de jaren. | Schrijf bijvoorbeeld reserves.r.eind.2025.",
    ],
  ])('should look up %s', (path, expected) => {
    expect(zoek(path)).toBe(expected);
  });
});
