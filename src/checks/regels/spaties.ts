import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const SPATIES: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?<=[^\s(]) +[,;:!?](?=\s|$)|(?<=[^\s(.…]) +\.(?=\s|$)/g,
    'Voor een leesteken hoort geen spatie.',
    'Haal de spatie weg.',
  ],
  [
    /(?<=[a-zß-ɏ]{2})[.?!](?=\p{Lu}[a-zß-ɏ]+\s)/gu,
    'Tussen twee zinnen hoort een spatie.',
    'Zet er een spatie achter.',
  ],
  [
    /(?<=[a-zß-ɏ]{2})[,;](?=[a-zß-ɏ]{2})/gu,
    'Achter dit leesteken hoort een spatie.',
    'Zet er een spatie achter.',
  ],
  [/(?<=\S)[ \u00a0]{2,}(?=\S)/g, 'Hier staan spaties dubbel.', 'Laat er één staan.'],
  [/\(\s+(?=\S)|(?<=\S)\s+\)/g, 'Binnen haakjes hoort aan de rand geen spatie.', 'Haal de spatie weg.'],
  [
    /(?<=[A-Za-zÀ-ɏ])[.;,:](?=[;,:])(?!\.\.)|(?<![.A-Za-zÀ-ɏ]\.?)\.;/gu,
    'Hier staan twee leestekens achter elkaar.',
    'Laat er één staan.',
  ],
];

/** Spaces stand where they belong. */
export const spaties: Regel = {
  naam: 'spaties',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Spaties en leestekens staan goed.',
  waarom: 'Een spatie te veel of te weinig komt zo in het document, en leidt de lezer af.',
  bron: 'Taaladvies.net, spaties en leestekens',
  fout: 'De brug is dicht‹ ,› en blijft dicht.',
  goed: 'De brug is dicht, en blijft dicht.',
  check: ({ passages }) =>
    SPATIES.flatMap(([pattern, melding, hint]) =>
      [...findIn(passages, pattern)]
        // An abbreviation may end in a point before a comma ("enz.,").
        .filter(
          ({ match, passage }) =>
            !/(?:\b[A-Za-zÀ-ɏ]{1,4}|\.[A-Za-zÀ-ɏ])$/u.test(
              match[0] === '.' ? passage.text.slice(0, match.index) : '',
            ),
        )
        .map(({ span }) => ({ melding, span, hint })),
    ),
};
