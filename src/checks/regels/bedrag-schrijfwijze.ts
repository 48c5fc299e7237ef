import { BEDRAGSPATIE, SCHAAL } from '../../domain/bedrag-patroon.ts';
import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

/** A pattern in which "~" is a space that may stand inside an amount. */
function vorm(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('~', BEDRAGSPATIE), 'g');
}

const VORMEN: readonly (readonly [RegExp, string, string])[] = [
  [vorm('[£$]~?\\d[\\d.,]*'), 'Dit bedrag staat niet in euro’s.', 'Schrijf €, of zet het bedrag om.'],
  [
    vorm('€~?\\d{5,}(?![\\d.])'),
    'In dit bedrag ontbreken de punten tussen de duizendtallen.',
    'Schrijf bijvoorbeeld € 62.000.',
  ],
  [
    vorm('€~?\\d{1,3}~\\d{3}\\b'),
    'In dit bedrag staat een spatie in plaats van een punt.',
    'Schrijf bijvoorbeeld € 62.000.',
  ],
  [
    vorm(`€~?\\d[\\d.]*,\\d(?!\\d)(?!~${SCHAAL}\\b)`),
    'Dit bedrag heeft één cijfer achter de komma.',
    'Schrijf twee cijfers, zoals € 1.234,50.',
  ],
  [
    vorm('€~?\\d{1,3}(?:\\.\\d{3})*\\.\\d{1,2}(?!\\d)'),
    'Hier staat een punt waar een komma hoort.',
    'Schrijf centen achter een komma: € 12,50.',
  ],
  [
    vorm('\\b\\d[\\d.,]*~?€(?!~?\\d)'),
    'Het euroteken hoort voor het bedrag.',
    'Schrijf bijvoorbeeld € 62.000.',
  ],
];

/** Amounts in running text are written the Dutch way. */
export const bedragSchrijfwijze: Regel = {
  naam: 'bedrag-schrijfwijze',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'Een bedrag in de tekst is op de Nederlandse manier geschreven.',
  waarom:
    'Het euroteken staat voor het bedrag, een punt scheidt duizendtallen en een komma de centen. Een ander teken komt vaak uit een gescand stuk. Met `:bedrag[…]` gaat het vanzelf goed.',
  bron: 'Taaladvies.net, notatie van bedragen',
  fout: 'De nota kost ‹€ 52 500› in totaal.',
  goed: 'De nota kost € 52.500 in totaal.',
  check: ({ passages }) =>
    VORMEN.flatMap(([pattern, melding, hint]) =>
      [...findIn(passages, pattern)].map(({ span }) => ({ melding, span, hint })),
    ),
};
