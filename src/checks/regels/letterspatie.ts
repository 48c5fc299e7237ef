import type { Regel } from '../regel.ts';
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
    [...findIn(passages, /(?<![\p{L}\p{N}'’-])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu)].map(
      ({ match, span }) => ({
        melding: `'${match[0]}' is met spaties uit elkaar gezet.`,
        span,
        hint: `Schrijf '${match[0].replaceAll(' ', '')}'.`,
      }),
    ),
};
