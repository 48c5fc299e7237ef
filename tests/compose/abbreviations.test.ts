import { expect, test } from 'vitest';
import { expandAbbreviations } from '../../src/compose/finish/abbreviations.ts';
import type { Inline } from '../../src/document/nodes.ts';
import { text } from '../support/builders.ts';
import { dumpInlines } from '../support/dump-document.ts';

const dump = (...inlines: readonly Inline[]) => dumpInlines(expandAbbreviations(inlines));

test.each([
  ['Dit is n.v.t.', 'Dit is ‹n.v.t.: niet van toepassing›'],
  ['(o.a. groen) en 2026 t/m 2029.', '(‹o.a.: onder andere› groen) en 2026 ‹t/m: tot en met› 2029.'],
  ['Art. 147 en nr. 3', '‹Art.: artikel› 147 en ‹nr.: nummer› 3'],
])('a known abbreviation says what it stands for: %s', (typed, expected) => {
  expect(dump(text(typed))).toBe(expected);
});

test.each([
  // Of two meanings none is chosen.
  't.a.v. de raad en p.m.',
  'Het start. Dit is apart. A.i.d.s.',
  'www.voorbeeld.nl/nr.3 en c.a.',
])('anything else stays: %s', (typed) => {
  expect(dump(text(typed))).toBe(typed);
});

test('in emphasis, not in code or another language', () => {
  expect(dump({ type: 'strong', children: [text('n.v.t.')] })).toBe('**‹n.v.t.: niet van toepassing›**');
  expect(dump({ type: 'code', value: 'n.v.t.' })).toBe('`n.v.t.`');
  expect(dump({ type: 'foreign', language: 'en', children: [text('nr. 3')] })).toBe('{en: nr. 3}');
});
