import type { Toeval } from './toeval.ts';

const at = (...codes: readonly number[]) => String.fromCodePoint(...codes);

/** Characters that some reader of text takes for more than a character. */
const CHARACTERS = [
  at(0x07),
  at(0x0b),
  at(0x0c),
  at(0x1b),
  at(0x1f),
  at(0x7f),
  at(0x85),
  at(0x9b),
  at(0xa0),
  at(0xad),
  at(0x200b),
  at(0x200e),
  at(0x2028),
  at(0x2029),
  at(0x202e),
  at(0x2066),
  at(0xe000),
  at(0xf0b7),
  at(0xfdd0),
  at(0xfeff),
  at(0xfffd),
  at(0xffff),
  at(0x1f600),
  at(0x10fffe),
  at(0xe0041),
  'e\u0301',
  '\t',
  '\r',
  '\n',
  '\n\n',
  '"',
  "'",
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '#',
  ':',
  '|',
  '\\',
  '{',
  '}',
  '%',
  '@',
  '!',
  '€',
  '-',
  '–',
  '0',
];

/** Values that a field may get. */
const VALUES = [
  '',
  '""',
  "''",
  '~',
  'null',
  'ja',
  'nee',
  'true',
  '[]',
  '{}',
  '[[[]]]',
  '{a: {b: c}}',
  '- - a',
  '|\n  a\n  b',
  '>-\n  a',
  '"\\e[31m"',
  '"a\\nb"',
  '"\\0"',
  '"\\u2028"',
  '"\\ue000"',
  '"\\ud800"',
  "'a''b'",
  '*a',
  '&a b',
  '!!js/function x',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '1e9',
  '0x10',
  '1.234,56',
  '12.50',
  'pm',
  '€ 5',
  '999999999999999999999',
  'r0 * r0',
  'som(',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '../../x',
  '/dev/null',
  '<b>x</b>',
  '{{x}}',
  ':bedrag[lasten.totaal]',
  ':bedrag[x.y.z]',
  '![x](beeld.png)',
  '[x](https://a.nl)',
  '**a',
  'AAAA BBBB',
  'a@b.nl',
  '06 12345678',
  '&#x1b;',
  '&#0;',
  '&#xe000;',
  '::error::x',
  '%0A',
  'a: b: c',
  '# x',
  'standaard',
  'raadsvoorstel',
];

/** Pieces of Markdown. */
const PIECES = [
  '![Een brug](beeld.png)',
  '![Een brug](beeld.png "Een titel")',
  '![](beeld.png)',
  '![a\u0007b](beeld.png)',
  '![a](beeld.png "x\u001b[31my")',
  '![a](beeld.png "&#xe000;")',
  '![a&#xe001;b](beeld.png)',
  '![a](stuk.png)',
  '![a](weg.png)',
  '[tekst](https://voorbeeld.nl/a%00b)',
  '[tekst](https://voorbeeld.nl/\u0007)',
  '[tekst](https://voorbeeld.nl/&#xe000;)',
  '[tekst](<https://voorbeeld.nl/a b>)',
  '[tekst](https://voorbeeld.nl "&#27;")',
  '[&#x200b;](https://voorbeeld.nl)',
  '[tekst](mailto:griffie@voorbeeld.nl?subject=&#10;x)',
  '<https://voorbeeld.nl/&#7;>',
  'https://voorbeeld.nl/\ue000',
  '`a\u0007b`',
  '`\ue000`',
  '&#7;',
  '&#x1b;[31m',
  '&#xfffe;',
  '&#xe000;',
  '&#x2028;',
  '&NotEqualTilde;',
  '\\\u0007',
  'a[^n]\n\n[^n]: noot',
  'a[^n]\n\n[^n]: ![x](beeld.png)',
  '[^n]: los',
  '| a | b |\n|---|---|\n| 1 | &#7; |',
  '| a |\n|---|\n| ![x](beeld.png) |',
  '| a | b |\n|:-:|--:|\n| 1.000 | |\n| x |',
  '|\n|-|',
  '- a\n  - b\n    - c',
  '1. a\n   1. b',
  '> citaat\n> > dieper',
  '- ![x](beeld.png)',
  '::tabel[lasten]',
  '::tabel[weg]',
  ':::note\nx\n:::',
  ':bedrag[lasten.totaal]',
  ':bedrag[lasten.totaal]{eenheid=duizend}',
  ':taal[x]{en}',
  '<!-- a -->',
  '<!-- regel zinslengte uit: omdat -->',
  '<div>',
  '***',
  '    code',
  '```\nx\n```',
  '## Doel',
  '### 1.1 Argument',
  '### 9.9 Argument',
  '#### Kop',
  '# Titel',
  'Kop\n===',
  '## &#7;',
  '### &#xe000;',
  '## ![x](beeld.png)',
  '**vet *beide***',
  '*a **b** c*',
  '~~x~~',
  'x  \ny',
  '\\',
  '&',
  '<',
  'AB (Abc Bcd) AB',
];

/** A text with some changes of which an author, a merge or a stranger might be the cause. */
export function muteer(text: string, kans: Toeval): string {
  let changed = text;
  for (let rest = 1 + kans.below(3); rest > 0; rest -= 1) changed = kans.of(WAYS)(changed, kans);
  return changed;
}

type Way = (text: string, kans: Toeval) => string;

/** The first thing of a text that matches and stands behind a place by chance, replaced. */
function replaceOne(
  text: string,
  pattern: RegExp,
  kans: Toeval,
  by: (found: RegExpMatchArray) => string,
): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const found = kans.of(all);
  return text.slice(0, found.index) + by(found) + text.slice((found.index ?? 0) + found[0].length);
}

function lines(text: string, change: (list: string[]) => void): string {
  const list = text.split('\n');
  change(list);
  return list.join('\n');
}

const WAYS: readonly Way[] = [
  (text, kans) => {
    const place = kans.below(text.length + 1);
    return text.slice(0, place) + kans.of(CHARACTERS) + text.slice(place + kans.below(2));
  },
  (text, kans) => replaceOne(text, /(?<=^ *(?:- )?[a-z_]+: )[^\n]+/gm, kans, () => kans.of(VALUES)),
  (text, kans) => replaceOne(text, /(?<=[:,[] )[^\n,{}[\]]+(?=[,}\]])/g, kans, () => kans.of(VALUES)),
  (text, kans) =>
    replaceOne(
      text,
      /(?<=^ *(?:- )?)[a-z_]+(?=:)/gm,
      kans,
      (found) => `${found[0]}${kans.of(['x', ' ', '_', '\u0007', ''])}`,
    ),
  (text, kans) => replaceOne(text, /\n\n/g, kans, () => `\n\n${kans.of(PIECES)}\n\n`),
  (text, kans) => replaceOne(text, /(?<=\p{L}{3}) (?=\p{L}{3})/gu, kans, () => ` ${kans.of(PIECES)} `),
  (text, kans) => lines(text, (list) => list.splice(kans.below(list.length), 1)),
  (text, kans) => lines(text, (list) => list.splice(kans.below(list.length), 0, kans.of(list))),
  (text, kans) =>
    lines(text, (list) => {
      const place = kans.below(list.length);
      list[place] = `${kans.of([' ', '  ', '\t', '- ', '> ', '# '])}${list[place]}`;
    }),
  (text, kans) =>
    lines(text, (list) => {
      const place = kans.below(list.length);
      list[place] = (list[place] ?? '').replace(/^ {1,2}/, '');
    }),
  (text, kans) => text.slice(0, kans.below(text.length + 1)),
];

/** Bytes of which one fell over, went missing, came double, or of which the end is gone. */
export function muteerBytes(bytes: Uint8Array, kans: Toeval): Uint8Array {
  const place = kans.below(bytes.length);
  const rest = bytes.subarray(place + kans.below(3));
  return kans.of([
    () => bytes.map((byte, index) => (index === place ? byte ^ (1 << kans.below(8)) : byte)),
    () => Uint8Array.from([...bytes.subarray(0, place), ...rest]),
    () => Uint8Array.from([...bytes.subarray(0, place), kans.below(256), ...bytes.subarray(place)]),
    () => bytes.slice(0, place),
    () =>
      Uint8Array.from([...bytes.subarray(0, place), 0xff, 0xff, 0xff, 0xff, ...bytes.subarray(place + 4)]),
  ])();
}
