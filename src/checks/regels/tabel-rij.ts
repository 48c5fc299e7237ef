import { blokkenVan } from '../../domain/alle-tekst.ts';
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
        return [{ melding, span: { ...span, start: extra.span.start }, hint }];
      });
    }),
};
