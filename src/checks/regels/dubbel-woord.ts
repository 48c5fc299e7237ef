import type { Regel } from '../regel.ts';
import { inPlaatsVan, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

/** Words that may follow themselves ("dat dat", "die die", "of het het college …"). */
const MAG =
  /^(?:dat|die|het|er|zij|ze|we|wij|u|je|haar|hun|is|was|wie|wat|zich|zijn|heel|zeer|door|nu|la|blah)$/i;

/** Words that never do; another may be part of a name ("Hop Hop"). */
const NOOIT_DUBBEL =
  /^(?:de|een|van|en|in|op|te|met|voor|aan|bij|om|als|of|uit|naar|over|tot|dan|ook|niet|wordt|worden|kan|kunnen|moet|moeten|deze|dit|ons|onze|ten|ter|per)$/i;

/** A word and the same behind it. Nearly no text has that, and regardless of capitals it is sought eight times as long. */
const IN_KLEINE_LETTERS = /(?:^|[^a-zà-ɏ\d-])([a-zà-ɏ]{2,}) \1(?![a-zà-ɏ\d-])/;

/** No word is typed twice. */
export const dubbelWoord: Regel = {
  naam: 'dubbel-woord',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Een woord staat niet per ongeluk twee keer achter elkaar.',
  waarom: 'Dit gebeurt bij knippen en plakken. De spellingcontrole ziet het niet altijd.',
  fout: 'De bouw begint in ‹de de› zomer.',
  goed: 'De bouw begint in de zomer.',
  check: ({ passages }) =>
    findIn(
      passages.filter(({ text }) => IN_KLEINE_LETTERS.test(text.toLowerCase())),
      /(?<![a-zà-ɏ\d-])([a-zà-ɏ]{2,}) \1(?![a-zà-ɏ\d-])/gi,
    )
      .filter(({ match }) => !MAG.test(match[1] ?? '') && !/^\p{Lu}\S* \p{Lu}/u.test(match[0]))
      .map(({ match, span, passage }) => {
        const woord = match[1] ?? '';
        const repair = NOOIT_DUBBEL.test(woord) ? veiligIn : mogelijkIn;
        return {
          melding: `'${woord}' staat er twee keer.`,
          span,
          hint: 'Haal er één weg.',
          herstel: repair(`Haal één keer '${woord}' weg`, inPlaatsVan({ passage, match }, woord)),
        };
      }),
};
