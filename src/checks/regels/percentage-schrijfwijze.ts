import type { Regel } from '../regel.ts';
import { inPlaatsVan, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

/** Percentages are written in one way, and not with a point as the decimal sign. */
export const percentageSchrijfwijze: Regel = {
  naam: 'percentage-schrijfwijze',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Een percentage heeft een komma en overal dezelfde vorm.',
  waarom: '"1.5%" leest een Nederlander als een vergissing. Kies in één stuk voor "5%" of "5 %".',
  bron: 'Taaladvies.net, notatie van percentages',
  fout: 'De groei is ‹1.5%› per jaar.',
  goed: 'De groei is 1,5% per jaar.',
  check({ passages }) {
    const all = [...findIn(passages, /(?<![\d.,])\d+(?:[.,]\d+)?([ \u00a0]?)%/g)];
    const spaced = all.filter(({ match }) => match[1] !== '');
    const odd = spaced.length * 2 > all.length ? all.filter(({ match }) => match[1] === '') : spaced;
    return [
      ...all
        .filter(({ match }) => /\d\.\d{1,2}(?!\d)/.test(match[0]))
        .map(({ match, span, passage }) => {
          const komma = match[0].replace('.', ',');
          return {
            melding: `In '${match[0]}' staat een punt in plaats van een komma.`,
            span,
            hint: `Schrijf '${komma}'.`,
            herstel: veiligIn(`Schrijf '${komma}'`, inPlaatsVan({ passage, match }, komma)),
          };
        }),
      ...(odd.length === all.length ? [] : odd).map(({ match, span, passage }) => {
        const anders = odd === spaced ? match[0].replace(/\s/, '') : match[0].replace('%', '\u00a0%');
        return {
          melding: `'${match[0]}' is anders geschreven dan de andere percentages.`,
          span,
          hint: 'Kies overal met of zonder spatie.',
          herstel: mogelijkIn(`Schrijf '${anders}'`, inPlaatsVan({ passage, match }, anders)),
        };
      }),
    ];
  },
};
