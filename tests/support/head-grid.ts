import type { KeyValueList } from '../../src/document/nodes.ts';
import type { KopStijl } from '../../src/huisstijl/huisstijl.ts';
import { fillIn, list, paragraph, text } from './builders.ts';

/** The head of a document with all that a template can put in it: rows of places, a blank, points, a section. */
export const headGrid: KeyValueList = {
  type: 'keyValueList',
  columns: 6,
  entries: [
    { key: [text('Aan')], value: [text('De gemeenteraad')], span: 6 },
    { key: [text('Registratienummer')], value: [text('2026-17')], span: 3, newRow: true },
    { key: [text('Datum')], value: [text('3 maart 2026')], span: 3 },
    { key: [text('Ronde')], value: [fillIn('ronde', 'Ronde')], span: 2, newRow: true },
    { key: [text('Agendapunt')], value: [text('(door de griffie in te vullen)')], span: 4 },
    {
      key: [text('Voorstel')],
      value: [],
      body: [list('besluitpunt', 'decimal', ['het plan vast te stellen;', 'het bad te sluiten.'])],
    },
    { key: [text('Kern')], value: [], body: [paragraph('Een nieuw bad.'), paragraph('Het oude is op.')] },
  ],
};

/** Each look that a house style can give a head. */
export const HEAD_LOOKS: readonly KopStijl[] = [
  { kolommen: 1, lijnen: 'geen', koppen: 'naast' },
  { kolommen: 1, lijnen: 'alle', koppen: 'naast', vlak: '#e9eef5' },
  { kolommen: 1, lijnen: 'alle', koppen: 'boven', vlak: '#e9eef5' },
  { kolommen: 1, lijnen: 'rijen', koppen: 'boven' },
];
