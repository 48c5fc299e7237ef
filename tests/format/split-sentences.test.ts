import { describe, expect, test } from 'vitest';
import { sentenceEnds } from '../../src/format/split-sentences.ts';

/** The sentences of a line without code, links or footnotes. */
function split(line: string): string[] {
  const ends = sentenceEnds(
    line,
    () => true,
    () => false,
  );
  return [0, ...ends.map((end) => end + 1)].map((start, index) => line.slice(start, ends[index]));
}

describe('sentenceEnds', () => {
  test.each([
    'De raad besluit d.d. 3 maart 2026 over artikel 3.1 en lid 2.',
    'Het geldt t/m 2026, o.a. voor J. de Vries en J.W. Jansen.',
    'Zie art. 147, nr. 12, blz. 3 en bijlage 2 (zie par. 4).',
    'De heer drs. A.B. Pietersen en mevr. Dr. Smit waren erbij.',
    'Het kost ca. € 5.000,- per jaar, d.w.z. 10% meer dan i.v.m. de btw nodig was.',
    'Dat is o.m. Dordrecht en m.n. Overbetuwe.',
    'Op 12 jan. 2026 en op 3 dec. 2026 komt de raad bijeen.',
    'Bijv. Rotterdam doet dit al.',
    'Vgl. Hof Den Haag en vgl. De Gier.',
    'De website www.gemeente.nl en versie 2.0 van het plan.',
    'Van 09.00 uur tot 17.30 uur.',
    'Jansen B.V. Rotterdam doet het werk.',
    '1. Het begin van een regel.',
    'Waarom? vroeg hij zich af.',
    `De brug ${'is oud en '.repeat(20)}krijgt d.d. 3 maart, o.a. van J. de Vries, o.i.d. Allen zijn het eens.`,
  ])('should leave one sentence alone: %s', (line) => {
    expect(split(line)).toEqual([line]);
  });

  test.each([
    ['De brug is dicht. Hij gaat open.', 2],
    ['Is dat zo? Ja! Dat is zo.', 3],
    ['Hij zei: “Dat kan.” Daarna ging hij.', 2],
    ["Dat is laat. 's Avonds is het druk. 't Kan niet anders.", 3],
    ['Er is bouw, groen enz. De raad beslist. 2026 wordt het jaar.', 3],
    ['Het gaat om :bedrag[lasten.totaal]. :bedrag[dekking.totaal] is gedekt.', 2],
    ['Er waren 12. Daarna kwamen er 3. Toen niemand.', 3],
    ['(De raad weet dat.) Het college ook.', 2],
    ['**De bedoeling staat voorop.** We helpen. *Altijd.* Overal.', 4],
    ['Zie www.gemeente.nl. Daar staat het.', 2],
    ['In de Wmo. De Jeugdwet ook.', 2],
    ['Het kost € 5.000. € 3.000 is er al.', 2],
    ['Op 3 mei jl. De raad was er niet.', 2],
  ])('should split %s', (line, count) => {
    expect(split(line)).toHaveLength(count);
    expect(split(line).join(' ')).toBe(line);
  });

  test('should not break where the rest would start a list, a heading or a table', () => {
    for (const rest of ['1. Punt', '3) Punt', '[^noot]: Tekst'])
      expect(split(`Een zin. ${rest}`)).toHaveLength(1);
  });
});
