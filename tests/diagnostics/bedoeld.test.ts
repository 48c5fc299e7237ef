import { expect, test } from 'vitest';
import {
  type Bedoeling,
  bedoeldeEigennaam,
  bedoeldeNaam,
  bedoeldeNaamIn,
} from '../../src/diagnostics/bedoeld.ts';
import { createSource, type Span, spanOf } from '../../src/source/source-text.ts';

/** Where a word stands in a text that is all of a source. */
function spanOfWord(text: string, word = text): Span {
  const at = text.indexOf(word);
  return spanOf(createSource('proef.md', text), at, at + word.length);
}

/** The hint, whether the repair is sure, and the source after it; nothing of a repair where there is none. */
function told({ hint, herstel, keuzes = [] }: Bedoeling) {
  const one = herstel ?? keuzes[0];
  const [edit] = one?.edits ?? [];
  if (!one || !edit) return [hint];
  const { source, start, end } = edit.span;
  return [hint, one.veilig, source.text.slice(0, start) + edit.tekst + source.text.slice(end)];
}

test.each([
  [
    'a word that differs in its case',
    'Motie',
    ['motie', 'amendement'],
    ["Bedoelde u 'motie'?", true, 'motie'],
  ],
  [
    'a slip in a long word',
    'amendemant',
    ['motie', 'amendement'],
    ["Bedoelde u 'amendement'?", true, 'amendement'],
  ],
  [
    'a slip where another word is as near',
    'lasten9',
    ['lasten1', 'lasten2'],
    ["Bedoelde u 'lasten1'?", false, 'lasten1'],
  ],
  [
    'a way of writing that two words share',
    'ja_nee',
    ['ja-nee', 'janee'],
    ["Bedoelde u 'ja-nee'?", false, 'ja-nee'],
  ],
  ['a word like none', 'fiets', ['motie', 'amendement'], ['Kies er een.']],
])('a word of a fixed list is told: %s', (_, woord, bekend, expected) => {
  expect(told(bedoeldeNaam({ value: woord, span: spanOfWord(woord) }, bekend, 'Kies er een.'))).toEqual(
    expected,
  );
});

test.each([
  ['another case', 'groenlinks', ['GroenLinks', 'VVD'], ["Bedoelde u 'GroenLinks'?", true, 'GroenLinks']],
  // Two people may be called nearly the same.
  ['a slip', 'J. Jansan', ['J. Jansen', 'P. de Wit'], ["Bedoelde u 'J. Jansen'?", false, 'J. Jansen']],
  [
    'a way of writing that two names share',
    'M. van den berg',
    ['M. van den Berg', 'M. Vandenberg'],
    ["Bedoelde u 'M. van den Berg'?", false, 'M. van den Berg'],
  ],
])('a name that somebody gave is told: %s', (_, naam, bekend, expected) => {
  expect(told(bedoeldeEigennaam({ value: naam, span: spanOfWord(naam) }, bekend, undefined))).toEqual(
    expected,
  );
});

test.each([
  [':punt[Krediet]', 'Krediet', 'krediet', [true, ':punt[krediet]']],
  // The letters of the name stand before it as well.
  [':punt[pun]', 'pun', 'punt1', [false, ':punt[punt1]']],
  ['::tabel[tab]', 'tab', 'tabs', [false, '::tabel[tabs]']],
  ['lasten.last', 'last', 'laste', [false, 'lasten.laste']],
  ['dekking.Dek', 'Dek', 'dek', [true, 'dekking.dek']],
])('a name in %s is written in its own place', (text, naam, near, expected) => {
  expect(told(bedoeldeNaamIn(spanOfWord(text), naam, [near], undefined)).slice(1)).toEqual(expected);
});

test('a name that stands nowhere in the text as a word is told, and not written', () => {
  expect(told(bedoeldeNaamIn(spanOfWord(':punt[krediet2]'), 'krediet', ['kredieten'], undefined))).toEqual([
    "Bedoelde u 'kredieten'?",
  ]);
});
