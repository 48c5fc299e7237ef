import type { Regel } from '../regel.ts';
import { inPlaatsVan, mogelijkIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

/** Letters are spaced by the house style, never by typed spaces. */
export const letterspatie: Regel = {
  naam: 'letterspatie',
  groep: 'toegankelijk',
  ernst: 'waarschuwing',
  kort: 'Tussen de letters van een woord staan geen spaties.',
  waarom:
    'Een schermlezer spelt "b e s l u i t" letter voor letter, en zoeken vindt het woord niet. Gespatieerde letters komen uit de huisstijl.',
  bron: 'WCAG 2.2, techniek C8 en fout F32',
  fout: 'De raad heeft het ‹b e s l u i t› genomen.',
  goed: 'De raad heeft het besluit genomen.',
  check: ({ passages }) =>
    [...findIn(passages, /(?<![A-Za-zÀ-ɏ\d'’-])[A-Za-zÀ-ɏ](?: [A-Za-zÀ-ɏ]){3,}(?![A-Za-zÀ-ɏ\d])/gu)].map(
      ({ match, span, passage }) => {
        const woord = match[0].replaceAll(' ', '');
        return {
          melding: `'${match[0]}' is met spaties uit elkaar gezet.`,
          span,
          hint: `Schrijf '${woord}'.`,
          // Two words in a row of letters look like one.
          herstel: mogelijkIn(`Schrijf '${woord}'`, inPlaatsVan({ passage, match }, woord)),
        };
      },
    ),
};
