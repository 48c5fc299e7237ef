import { type Herstel, mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import { inKort } from '../../domain/in-kort.ts';
import type { Tabelcel } from '../../domain/tekstblok.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** No row of a table has more cells than its head. */
export const tabelRij: Regel = {
  naam: 'tabel-rij',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Een rij heeft niet meer cellen dan de kop van de tabel.',
  waarom:
    'Boven een cel te veel staat geen kop. Meestal is een rechte streep in de tekst voor een nieuwe cel aangezien, of ontbreekt een kop.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: '| Wanneer | Wat |\n| --- | --- |\n| mei 2026 | Ontwerp ‹| schets |›',
  goed: '| Wanneer | Wat |\n| --- | --- |\n| mei 2026 | Ontwerp \\| schets |',
  check: ({ voorstel }) =>
    blokkenVan(voorstel, 'tabel').flatMap(({ rijen }) => {
      const [kop, ...rest] = rijen;
      const width = kop?.cellen.length ?? 0;
      return rest.flatMap(({ cellen, span }) => {
        const extra = cellen[width];
        if (!extra) return [];
        const melding = `Deze rij heeft ${cellen.length} cellen, en de kop ${width}.`;
        const hint =
          'Hoort de streep bij de tekst, schrijf dan `\\|`. Ontbreekt er een kop, zet hem dan in de eerste rij.';
        return [
          {
            melding,
            span: { ...span, start: extra.span.start },
            hint,
            keuzes: metStreep(cellen, width),
          },
        ];
      });
    }),
};

/** For each bar between two cells of a row with one too many: that it belongs to the text. */
function metStreep(cellen: readonly Tabelcel[], width: number): readonly Herstel[] {
  if (cellen.length !== width + 1) return [];
  return cellen.slice(1).flatMap((cel, index) => {
    const before = cellen[index];
    if (!before) return [];
    const [left, right] = [woorden(before), woorden(cel)];
    const titel = `Laat de streep tussen '${inKort(spanText(left))}' en '${inKort(spanText(right))}' bij de tekst horen`;
    return [mogelijkHerstel(titel, vervang(spanOf(cel.span.source, left.end, right.start), ' \\| '))];
  });
}

/** The words of a cell without the bars and spaces around them. */
function woorden({ span }: Tabelcel): Span {
  const text = spanText(span);
  const from = /^[\s|]*/.exec(text)?.[0].length ?? 0;
  const bare = text.slice(from).replace(/(?<!\\)[\s|]*$/, '');
  return spanOf(span.source, span.start + from, span.start + from + bare.length);
}
