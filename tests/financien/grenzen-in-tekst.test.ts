import { describe, expect, test } from 'vitest';
import { checkGrenzen } from '../../src/financien/grenzen-in-tekst.ts';
import { reken } from '../support/financien.ts';

const { financien } = reken(`jaren: [2026, 2027]
lasten:
  posten:
    - { post: Inhuur, bedragen: { 2026: 120.000, 2027: 80.000 } }
    - { post: Inhuur van juristen, bedragen: { 2026: 10.000 } }
    - { post: Onderzoek, bedragen: { 2026: 30.000, 2027: pm } }
    - { post: Ict, bedragen: { 2026: 5.000 } }
`);

/** What is found in a sentence that names these years. */
function vind(zin: string, ...jaren: readonly number[]): readonly string[] {
  return checkGrenzen(zin, new Set(jaren), financien).map(({ start, end, melding }) =>
    `«${zin.slice(start, end)}» ${melding}`.replaceAll('\u00a0', ' '),
  );
}

describe('a bound in a sentence', () => {
  test.each([
    [
      'De inhuur kost maximaal € 150.000.',
      [],
      "«maximaal € 150.000» 'Inhuur' is over 2026 en 2027 samen € 200.000; dat is meer dan 'maximaal € 150.000'.",
    ],
    [
      'De inhuur kost in 2026 ten hoogste € 100.000.',
      [2026],
      "«ten hoogste € 100.000» 'Inhuur' is in 2026 € 120.000; dat is meer dan 'ten hoogste € 100.000'.",
    ],
    [
      'Voor inhuur is jaarlijks minstens € 90.000 nodig.',
      [],
      "«minstens € 90.000» 'Inhuur' is in 2027 € 80.000; dat is minder dan 'minstens € 90.000'.",
    ],
    [
      'De inhuur van juristen kost tussen € 20.000 en € 30.000.',
      [],
      "«tussen € 20.000 en € 30.000» 'Inhuur van juristen' is over 2026 en 2027 samen € 10.000; dat is minder dan 'tussen € 20.000 en € 30.000'.",
    ],
    [
      'Het onderzoek kost maximaal € 25.000.',
      [],
      "«maximaal € 25.000» 'Onderzoek' is over 2026 en 2027 samen € 30.000 + pm; dat is meer dan 'maximaal € 25.000'.",
    ],
    [
      'Er blijft tussen de € 450.000 en € 400.000 over.',
      [],
      "«tussen de € 450.000 en € 400.000» 'tussen de € 450.000 en € 400.000' loopt terug.",
    ],
    [
      'De inhuur kost maximaal € 0,1 mln. in totaal.',
      [],
      "«maximaal € 0,1 mln» 'Inhuur' is over 2026 en 2027 samen € 200.000; dat is meer dan 'maximaal € 0,1 mln'.",
    ],
    [
      'De inhuur kost maximaal € 150.000,--, en niet meer.',
      [],
      "«maximaal € 150.000,--» 'Inhuur' is over 2026 en 2027 samen € 200.000; dat is meer dan 'maximaal € 150.000,--'.",
    ],
  ])('should be held against the table: %s', (zin, jaren, melding) => {
    expect(vind(zin, ...jaren)).toEqual([melding]);
  });

  test.each([
    ['De inhuur kost maximaal € 200.000.', []],
    ['De inhuur kost maximaal € 0,2 mld.', []],
    ['De inhuur kost maximaal € 2 mld., en dat is veel.', []],
    ['De inhuur kost maximaal €\u202f0,2\u202fmiljoen.', []],
    ['De inhuur kost maximaal € 200.000,--.', []],
    ['De inhuur kost tussen € 150.000 en 0,2 miljoen euro.', []],
    ['De inhuur kost tussen € 150.000 en € 0,25 miljoen.', []],
    // The end of what is unknown is not known.
    ['Het onderzoek kost minstens € 35.000.', []],
    // Another year than the table has, two posts, two bounds, no post, a label too short to be sure.
    ['De inhuur kostte in 2025 maximaal € 100.000.', [2025]],
    ['De inhuur en het onderzoek kosten maximaal € 100.000.', []],
    ['De inhuur kost minimaal € 300.000 en maximaal € 400.000.', []],
    ['De brug kost maximaal € 1.000.', []],
    ['Voor ict is maximaal € 1.000 nodig.', []],
  ])('should not be guessed at: %s', (zin, jaren) => {
    expect(vind(zin, ...jaren)).toEqual([]);
  });
});
