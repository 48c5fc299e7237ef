import { describe, expect, test } from 'vitest';
import type { Formuliertabel } from '../../src/formulier/formulier.ts';
import { leesGeplakt, leesPlakbord, plak } from '../../src/formulier/plakken.ts';

describe('a range of a spreadsheet', () => {
  test('should be read cell by cell, with tabs and line ends within quotes', () => {
    expect(leesPlakbord('Ontwerp\t60.000\r\n"Bouw\n(fase ""1"")"\t\r\n')).toEqual([
      ['Ontwerp', '60.000'],
      ['Bouw (fase "1")', ''],
    ]);
  });

  test.each([
    ['60000', '60.000'],
    ['€ 60.000,00', '60.000'],
    ['-1250,5', '-1.250,50'],
    ['€ 1.250,-', '1.250'],
    ['12', '12'],
    ['pm', 'pm'],
    ['1,234.50', '1,234.50'],
  ])('should write %s as %s', (typed, written) => {
    expect(leesGeplakt(typed)).toBe(written);
  });

  test('should fill cells that are typed, pass over what is computed, and add rows for the rest', () => {
    const pad = (row: number, column: string) => ['lasten', 'posten', row, 'bedragen', column];
    const tabel: Formuliertabel = {
      naam: 'lasten',
      titel: 'Lasten',
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
    expect(plak(tabel, { rij: 0, kolom: -1 }, cells)).toEqual([
      { soort: 'waarde', pad: ['lasten', 'posten', 0, 'post'], waarde: 'Tekenen', leegWeg: false },
      { soort: 'waarde', pad: pad(0, '2026'), waarde: '5.000', leegWeg: true },
      { soort: 'item-nieuw', pad: ['lasten', 'posten'], index: 1, waarde: { post: 'Bouwen' } },
      { soort: 'waarde', pad: pad(1, '2026'), waarde: '7.000', leegWeg: true },
    ]);
  });
});
