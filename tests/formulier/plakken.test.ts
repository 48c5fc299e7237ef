import { describe, expect, test } from 'vitest';
import type { Formuliertabel } from '../../src/formulier/formulier.ts';
import { leesPlakbord, plak } from '../../src/formulier/plakken.ts';

describe('a range of a spreadsheet', () => {
  test('should be read cell by cell, with tabs and line ends within quotes', () => {
    expect(leesPlakbord('Ontwerp\t60.000\r\n"Bouw\n(fase ""1"")"\t\r\n')).toEqual([
      ['Ontwerp', '60.000'],
      ['Bouw (fase "1")', ''],
    ]);
  });

  const LASTEN: Formuliertabel = {
    naam: 'lasten',
    titel: 'Lasten',
    velden: [],
    toevoegbaar: [],
    lijst: ['lasten', 'posten'],
    kolommen: [
      { id: '2026', kop: '2026' },
      { id: 'wie', kop: 'Wie', vrij: true },
    ],
    rijen: [
      {
        label: 'Bouw',
        berekend: false,
        index: 0,
        cellen: [
          { tekst: '1', getypt: '1', pad: ['lasten', 'posten', 0, 'bedragen', '2026'] },
          { tekst: '', getypt: '', pad: ['lasten', 'posten', 0, 'bedragen', 'wie'] },
        ],
      },
    ],
  };
  const geplakt = (tekst: string) => plak(LASTEN, { rij: 0, kolom: 0 }, leesPlakbord(tekst));

  test.each([
    ['60000', '60.000'],
    ['€ 60.000,00', '60.000'],
    ['-1250,5', '-1.250,50'],
    ['€ 1.250,-', '1.250'],
    ['12', '12'],
    ['pm', 'pm'],
    ['ntb', 'pm'],
    ['nihil', '0'],
    ['163000 + pm', '163.000 + pm'],
    ['(2.500)', '-2.500'],
    ['-', ''],
  ])('should write %s as %s, as an imported table does', (typed, written) => {
    expect(geplakt(`${typed}\tde gemeente`)).toEqual({
      wensen: [
        { soort: 'waarde', pad: ['lasten', 'posten', 0, 'bedragen', '2026'], waarde: written, leegWeg: true },
        {
          soort: 'waarde',
          pad: ['lasten', 'posten', 0, 'bedragen', 'wie'],
          waarde: 'de gemeente',
          leegWeg: true,
        },
      ],
      niet: [],
      vervangen: 1,
    });
  });

  test.each(['1,234.50', '12 stuks', '#VERW!', '1.2.3'])('should leave what stands there for %s', (typed) => {
    expect(geplakt(typed)).toEqual({
      wensen: [],
      niet: [`'${typed}' bij Bouw, 2026: dat is geen bedrag.`],
      vervangen: 0,
    });
  });

  test('should tell of cells beside the table, and paste nothing of a range that is too large', () => {
    expect(geplakt('1\t\t3').niet).toEqual(["'3' bij Bouw, rechts van de tabel: daar is geen kolom."]);
    const { wensen, niet } = geplakt('5\n'.repeat(401));
    expect(wensen).toEqual([]);
    expect(niet).toEqual([
      'Er is niets geplakt: dit zijn 401 rijen en 1 kolommen. Plak hoogstens 400 rijen en 40 kolommen tegelijk.',
    ]);
  });

  test('should fill cells that are typed, pass over what is computed, and add rows for the rest', () => {
    const pad = (row: number, column: string) => ['lasten', 'posten', row, 'bedragen', column];
    const tabel: Formuliertabel = {
      naam: 'lasten',
      titel: 'Lasten',
      velden: [],
      toevoegbaar: [],
      lijst: ['lasten', 'posten'],
      kolommen: [
        { id: '2026', kop: '2026' },
        { id: '2027', kop: '2027' },
      ],
      rijen: [
        {
          label: 'Ontwerp',
          berekend: false,
          index: 0,
          cellen: [{ tekst: '1', pad: pad(0, '2026') }, { tekst: '2' }],
        },
        { label: 'Totaal', berekend: true, cellen: [{ tekst: '1' }, { tekst: '2' }] },
      ],
    };
    const cells = leesPlakbord('Tekenen\t5000\t6000\nBouwen\t7000\t');
    const { wensen, niet, vervangen } = plak(tabel, { rij: 0, kolom: -1 }, cells);
    expect(niet).toEqual(["'6000' bij Tekenen, 2027: die cel is hier niet in te vullen."]);
    expect(vervangen).toBe(1);
    expect(wensen).toEqual([
      { soort: 'waarde', pad: ['lasten', 'posten', 0, 'post'], waarde: 'Tekenen', leegWeg: false },
      { soort: 'waarde', pad: pad(0, '2026'), waarde: '5.000', leegWeg: true },
      { soort: 'item-nieuw', pad: ['lasten', 'posten'], index: 1, waarde: { post: 'Bouwen' } },
      { soort: 'waarde', pad: pad(1, '2026'), waarde: '7.000', leegWeg: true },
    ]);
  });
});
