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
