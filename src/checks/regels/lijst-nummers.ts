import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import type { Lijst } from '../../domain/tekstblok.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** The numbers that were typed in a list are those that are printed. */
export const lijstNummers: Regel = {
  naam: 'lijst-nummers',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'De getypte nummers van een lijst lopen door.',
  waarom:
    'In het document tellen de punten vanaf het eerste nummer door. Wie 1, 3 typt, krijgt 1, 2; een verwijzing naar “punt 3” klopt dan niet. Overal 1 typen mag ook.',
  bron: 'CommonMark 0.31, 5.3',
  fout: 'We doen drie dingen:\n\n1. ontwerpen\n‹3.› bouwen',
  goed: 'We doen twee dingen:\n\n1. ontwerpen\n2. bouwen',
  check: ({ voorstel }) => blokkenVan(voorstel, 'lijst').flatMap(firstWrong),
};

function firstWrong({ nummering, begin, punten }: Lijst): readonly Vondst[] {
  if (nummering !== 'cijfer') return [];
  const typed = punten.map(({ span }) => ({ span, number: /^\d+/.exec(spanText(span))?.[0] ?? '' }));
  if (typed.every(({ number }) => number === '1')) return [];
  const at = typed.findIndex(({ number }, index) => Number(number) !== begin + index);
  const wrong = typed[at];
  if (!wrong) return [];
  const shown = begin + at;
  return [
    {
      melding: `Hier staat ${wrong.number}, maar in het document wordt dit ${shown}.`,
      span: spanOf(wrong.span.source, wrong.span.start, wrong.span.start + wrong.number.length + 1),
      hint: `Schrijf ${shown}, en kijk na of de tekst naar dit nummer verwijst.`,
      herstel: mogelijkHerstel(
        'Nummer de punten opnieuw',
        ...typed.map(({ span, number }, index) =>
          vervang(spanOf(span.source, span.start, span.start + number.length), `${begin + index}`),
        ),
      ),
    },
  ];
}
