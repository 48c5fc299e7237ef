import { describe, expect, test } from 'vitest';
import { fout } from '../../../src/diagnostics/diagnostic.ts';
import { failed, ok } from '../../../src/diagnostics/result.ts';
import { leesCsv } from '../../../src/financien/lezen/csv.ts';
import { tabelToJson } from '../../../src/financien/to-json.ts';
import { createSource, spanText } from '../../../src/source/source-text.ts';
import { meldingen, reken } from '../../support/financien.ts';

const YAML = `jaren: [2025, 2026]
tabellen:
  begroting:
    bestand: begroting.csv
    rijen:
      - { id: totaal, post: Totaal, formule: som, verwacht: { 2025: "1.234,56" } }
`;

function metCsv(csv: string, yaml = YAML) {
  return reken(yaml, {
    readCsv: (path) =>
      path.value === 'begroting.csv'
        ? ok(createSource(path.value, csv))
        : failed(fout('bestand', `Het bestand '${path.value}' is er niet.`, path.span)),
  });
}

describe('csv', () => {
  test('should tell the place of every cell, beyond quotes and accents', () => {
    const source = createSource(
      'b.csv',
      'Post;2025\r\n"Coördinatie ""wijk""; é";€ 62.000\r\n\r\nTwee; 1,50 \r\n',
    );
    const rows = leesCsv(source).value ?? [];
    expect(rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['Post', '2025'],
      ['Coördinatie "wijk"; é', '€ 62.000'],
      ['Twee', '1,50'],
    ]);
    expect(rows[1]?.map((cell) => spanText(cell.span))).toEqual(['"Coördinatie ""wijk""; é"', '€ 62.000']);
  });

  test('should compute a table from a file, with its groups, ids and columns', () => {
    const uitkomst = metCsv(
      'Omschrijving;groep;id;2025;2026;Besluit\nInzet;Jeugd;inzet;"1.000,00";500;raad\nRest;Jeugd;;234,56;;\n',
      `${YAML.replace('rijen:', 'kolommen: [2025, 2026, { kop: Besluit, soort: tekst }]\n    rijen:')}`,
    );
    expect(meldingen(uitkomst)).toEqual([]);
    const tabel = uitkomst.financien.tabellen.get('begroting');
    expect(tabel && tabelToJson(tabel).rijen.map((rij) => [rij.id, ...Object.values(rij.cellen)])).toEqual([
      ['jeugd', null, null, null],
      ['inzet', '1000.00', '500.00', 'raad'],
      ['rest', '234.56', null, null],
      ['totaal', '1234.56', '500.00', null],
    ]);
  });

  test.each([
    ['sep=;\nPost;2025;2026\nInzet;5.000;1.000\n', '5000.00'],
    ['SEP=,\r\nPost,2025,2026\r\nInzet,5.000,1.000\r\n', '5000.00'],
    ['Post;2025;2026\nInzet, materiaal;"5.000,50";1,50\n', '5000.50'],
    ['Post\t2025\t2026\nInzet; hulp\t5.000\t1,50\nRest\t\t\n', '5000.00'],
  ])('should find what parts the cells: %j', (csv, eerste) => {
    const uitkomst = metCsv(csv, YAML.replace(', verwacht: { 2025: "1.234,56" }', ''));
    expect(meldingen(uitkomst)).toEqual([]);
    const tabel = uitkomst.financien.tabellen.get('begroting');
    expect(tabel && tabelToJson(tabel).rijen[0]?.cellen['2025']).toBe(eerste);
  });

  test.each([
    ['Begroting van het team\n\nPost;2025;2026\nHuur;5.000;1.000\n', '1:1 «Begroting van het team»'],
    [
      'Kosten, raming van mei;;\nin euro;;\nPost;2025;2026\nHuur;5.000;1.000\n',
      '1:1 «Kosten, raming van mei»',
    ],
  ])('should tell a title above the heads once: %j', (csv, plaats) => {
    const found = meldingen(metCsv(csv, YAML.replace(', verwacht: { 2025: "1.234,56" }', '')));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${plaats} fout [csv] Boven de koppen staat nog`);
  });

  test('should tell a column without a head once, at its first value', () => {
    const found = meldingen(metCsv('Post;2025;\nHuur;1.234,56;1\nHulp;;2\n'));
    expect(found).toEqual([
      "2:15 «1» fout [csv] Boven '1' staat geen kop. | Zet boven elke kolom een kop, of haal de cel leeg.",
    ]);
  });

  test('should tell a head that stands there twice', () => {
    expect(meldingen(metCsv('Post;2025;2025\nHuur;1.234,56;1\n'))).toContain(
      "1:11 «2025» fout [csv] De kop '2025' staat er al. | Geef elke kolom een eigen kop, of haal er een weg.",
    );
  });

  test('should tell a file with heads and no rows', () => {
    expect(meldingen(metCsv('Post;2025;2026\n')).join('\n')).toContain(
      "fout [csv] In 'begroting.csv' staan onder de koppen geen rijen.",
    );
  });

  test('should take no amounts for heads', () => {
    const found = meldingen(metCsv('Post;;\nHuur;5.000;1.000\n'));
    expect(found.filter((one) => one.includes('staat geen kop'))).toHaveLength(2);
  });

  test('should point into the file', () => {
    const uitkomst = metCsv('Post;2025;2026\nInzet;12.50;1\n');
    const [first] = uitkomst.diagnostics;
    expect(first?.span?.source.path).toBe('begroting.csv');
    expect(meldingen(uitkomst)[0]).toContain("2:7 «12.50» fout [bedrag] '12.50' is niet eenduidig");
  });

  test('should report what is not CSV, and a file that is not there', () => {
    expect(meldingen(metCsv('a;b\n"x;1\n'))[0]).toContain('fout [csv] Dit CSV-bestand is niet te lezen');
    expect(meldingen(metCsv('Post;2025\nA;1;9\n'))[0]).toContain(
      "2:5 «9» fout [csv] Boven '9' staat geen kop.",
    );
    expect(meldingen(metCsv('', YAML.replace('begroting.csv', 'weg.csv')))[0]).toContain(
      "fout [bestand] Het bestand 'weg.csv' is er niet.",
    );
  });

  test('should take the posts of a standard block from a file', () => {
    const yaml = 'jaren: [2025, 2026]\nlasten: { bestand: begroting.csv, verwacht: { 2025: 3, 2026: 4 } }\n';
    expect(meldingen(metCsv('Post,aard,2025,2026\nA,incidenteel,1,4\nB,incidenteel,2,\n', yaml))).toEqual([]);
    expect(meldingen(metCsv('Post,aard,2025,2026\nA,eenmalig,1,4\nB,incidenteel,2,\n', yaml))[0]).toBe(
      "2:3 «eenmalig» fout [csv] 'eenmalig' kan hier niet; het moet een van deze zijn: incidenteel, structureel. | Schrijf incidenteel.",
    );
  });
});
