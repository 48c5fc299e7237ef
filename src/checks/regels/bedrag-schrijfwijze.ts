import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const VORMEN: readonly (readonly [RegExp, string, string])[] = [
  [/[£$] ?\d[\d.,]*/g, 'Dit bedrag staat niet in euro’s.', 'Schrijf €, of zet het bedrag om.'],
  [
    /€ ?\d{5,}(?![\d.])/g,
    'In dit bedrag ontbreken de punten tussen de duizendtallen.',
    'Schrijf bijvoorbeeld € 62.000.',
  ],
  [
    /€ ?\d{1,3} \d{3}\b/g,
    'In dit bedrag staat een spatie in plaats van een punt.',
    'Schrijf bijvoorbeeld € 62.000.',
  ],
  [
    /€ ?\d[\d.]*,\d(?!\d)(?! (?:miljoen|miljard|mln|mld|duizend)\b)/g,
    'Dit bedrag heeft één cijfer achter de komma.',
    'Schrijf twee cijfers, zoals € 1.234,50.',
  ],
  [
    /€ ?\d{1,3}(?:\.\d{3})*\.\d{1,2}(?!\d)/g,
    'Hier staat een punt waar een komma hoort.',
    'Schrijf centen achter een komma: € 12,50.',
  ],
  [/\b\d[\d.,]* ?€(?! ?\d)/g, 'Het euroteken hoort voor het bedrag.', 'Schrijf bijvoorbeeld € 62.000.'],
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
