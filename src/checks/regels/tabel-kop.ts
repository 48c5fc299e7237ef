import { blokkenVan } from '../../domain/alle-tekst.ts';
import { platteTekst } from '../../domain/tekst.ts';
import type { Tabelcel } from '../../domain/tekstblok.ts';
import type { Regel } from '../regel.ts';

/** Every column of a table has a head; only the corner above the labels may be empty. */
export const tabelKop: Regel = {
  naam: 'tabel-kop',
  groep: 'toegankelijk',
  ernst: 'waarschuwing',
  kort: 'Elke kolom van een tabel heeft een kop.',
  waarom:
    'Een schermlezer leest bij elke cel de kop van haar kolom voor. Zonder kop hoort de luisteraar getallen waarvan hij niet weet wat ze zijn. Alleen de hoek linksboven, boven de namen van de rijen, mag leeg zijn.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'Zo verdelen we het geld:\n\n‹|  |  |›\n| --- | --- |\n| Zorg | 100 |',
  goed: 'Zo verdelen we het geld:\n\n|  | Aandeel |\n| --- | --- |\n| Zorg | 100 |',
  check: ({ voorstel }) =>
    blokkenVan(voorstel, 'tabel').flatMap(({ rijen: [head, ...rows] }) => {
      if (!head || rows.length === 0) return [];
      const columns = head.cellen.flatMap((cell, at) => (isEmpty(cell) ? [at] : []));
      const used = columns.filter((at) => at > 0 && rows.some(({ cellen }) => !isEmpty(cellen[at])));
      if (used.length === 0) return [];
      const melding =
        columns.length === head.cellen.length
          ? 'De kolommen van deze tabel hebben geen kop.'
          : `Kolom ${(used[0] ?? 0) + 1} van deze tabel heeft geen kop.`;
      const hint = 'De eerste rij is de kop: zet daarin boven elke kolom wat eronder staat.';
      return [{ melding, span: head.span, hint }];
    }),
};

function isEmpty(cell: Tabelcel | undefined): boolean {
  return !cell || platteTekst(cell.tekst).trim() === '';
}
