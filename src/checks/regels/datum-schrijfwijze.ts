import { MAANDEN } from '../../domain/datum.ts';
import type { Tekstregel } from '../regel.ts';
import { inPlaatsVan, veiligIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

const DATUM = new RegExp(`\\b(\\d{1,2}) (${MAANDEN.join('|')})\\b`, 'gi');

/** A date in words has a small letter and no nought in front. */
export const datumSchrijfwijze: Tekstregel = {
  naam: 'datum-schrijfwijze',
  groep: 'tijd',
  ernst: 'tip',
  kort: 'Een datum in woorden heeft geen hoofdletter en geen nul ervoor.',
  waarom: 'In het Nederlands begint een maand met een kleine letter: 1 maart 2026, en niet 01 Maart 2026.',
  bron: 'Taaladvies.net, notatie van data',
  fout: 'De bijeenkomst is op ‹05 Maart› 2026.',
  goed: 'De bijeenkomst is op 5 maart 2026.',
  check: ({ passages }) =>
    [...findIn(passages, DATUM)]
      .filter(({ match, passage }) => isVreemd(match[1] ?? '', match[2] ?? '') && passage.soort !== 'citaat')
      .map(({ match, span, passage }) => {
        const gewoon = `${Number(match[1])} ${match[2]?.toLowerCase()}`;
        return {
          melding: `'${match[0]}' is niet de gewone schrijfwijze.`,
          span,
          hint: `Schrijf '${gewoon}'.`,
          herstel: veiligIn(`Schrijf '${gewoon}'`, inPlaatsVan({ passage, match }, gewoon)),
        };
      }),
};

function isVreemd(dag: string, maand: string): boolean {
  return /^0/.test(dag) || maand !== maand.toLowerCase();
}
