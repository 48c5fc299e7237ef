import { BEDRAGSPATIE, SCHAAL, SLOT } from '../../domain/bedrag-patroon.ts';
import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

/** Whole amounts; not "€ 2,3 miljoen". */
const HEEL = new RegExp(
  `€${BEDRAGSPATIE}?\\d{1,3}(?:\\.?\\d{3})*(,00|${SLOT})?(?!\\d|[,.]\\d|${BEDRAGSPATIE}${SCHAAL}\\b)`,
  'g',
);
const CENTEN = new RegExp(`€${BEDRAGSPATIE}?[\\d.]*,(?!00)\\d\\d`);
const VORMEN = { kaal: '€ 5.000', streep: '€ 5.000,-', nullen: '€ 5.000,00' } as const;
type Vorm = keyof typeof VORMEN;

/** Whole amounts are written in one way. */
export const bedragVorm: Regel = {
  naam: 'bedrag-vorm',
  groep: 'geld',
  ernst: 'tip',
  kort: 'Hele bedragen zijn overal op dezelfde manier geschreven.',
  waarom:
    'Kies in één stuk voor "€ 5.000", "€ 5.000,-" of "€ 5.000,00". Alle drie zijn goed; door elkaar leest het slordig.',
  bron: 'Taaladvies.net, notatie van bedragen',
  fout: 'De nota kost € 5.000 en de kaart € 2.000. De bordjes kosten ‹€ 750,-›.',
  goed: 'De nota kost € 5.000 en de kaart € 2.000. De bordjes kosten € 750.',
  check({ passages }) {
    // Beside cents ("van € 12,00 naar € 12,50") noughts are right.
    const plain = passages.filter(({ text, soort }) => soort !== 'citaat' && !CENTEN.test(text));
    const found = [...findIn(plain, HEEL)]
      // A computed amount is written as the template says.
      .filter(({ passage, span }) => passage.source.text.startsWith('€', span.start))
      .map(({ match, span }) => ({ vorm: vormVan(match[1]), tekst: match[0], span }));
    const keren = (vorm: Vorm) => found.filter((one) => one.vorm === vorm).length;
    const [gewoon] = (['kaal', 'streep', 'nullen'] as const).toSorted((a, b) => keren(b) - keren(a));
    return (['kaal', 'streep', 'nullen'] as const).flatMap((vorm) => {
      const first = found.find((one) => one.vorm === vorm);
      if (!first || !gewoon || vorm === gewoon) return [];
      const melding = `'${first.tekst}' is anders geschreven dan andere bedragen; die hebben de vorm ${VORMEN[gewoon]}.`;
      return [{ melding, span: first.span, hint: 'Kies overal dezelfde schrijfwijze.' }];
    });
  },
};

function vormVan(slot: string | undefined): Vorm {
  if (slot === undefined) return 'kaal';
  return slot === ',00' ? 'nullen' : 'streep';
}
