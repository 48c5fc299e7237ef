import { expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const tabel = (opties: string, kolommen = '[2026]', groep = '') =>
  `tabellen:\n  t:\n${opties}    kolommen: ${kolommen}\n    rijen:\n      - { groep: Onderwijs, subtotaal: onder${groep}, rijen: [{ post: Gebouwen, bedragen: 8.993 }] }\n`;

const fout = (key: string) =>
  `«${key}» fout [waarde] Achter '${key}:' staat een lege tekst. | Vul een naam in, of laat de sleutel weg: dan kiest het programma een naam.`;

test.each([
  ['subtotaal_naam', tabel('', '[2026]', ', subtotaal_naam: ""')],
  ['subtotaal_naam', tabel('', '[2026]', ", subtotaal_naam: ''")],
  ['titel', tabel('    titel: ""\n')],
  ['eerste_kop', tabel('    eerste_kop: ""\n')],
  ['kop', tabel('', '[{ id: bedrag, kop: "" }]')],
  ['naam', tabel('    totaalkolom: { naam: "" }\n')],
  [
    'totaal_netto',
    'jaren: [2026]\ntitels: { totaal_netto: "" }\nlasten: { posten: [{ post: A, bedragen: { 2026: 1 } }] }\n',
  ],
  ['totaal', 'jaren: [2026]\nlasten:\n  totaal: ""\n  posten: [{ post: A, bedragen: { 2026: 1 } }]\n'],
])('an empty name is not dropped in silence: %s', (key, yaml) => {
  expect(controleer(yaml).map((one) => one.replace(/^\d+:\d+ /, ''))).toEqual([fout(key)]);
});

test.each([
  ['nothing behind a key', tabel('    titel:\n')],
  ['an empty cell', tabel('').replace('8.993', '{ 2026: "" }')],
  ['no note', `${tabel('')}    toelichting: ""\n`],
])('what may be empty stays so: %s', (_, yaml) => {
  expect(controleer(yaml)).toEqual([]);
});
