import { blokkenVan } from '../../domain/alle-tekst.ts';
import type { Regel, Vondst } from '../regel.ts';

/** A table has rows below its head. */
export const tabelLeeg: Regel = {
  naam: 'tabel-leeg',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Onder de kop van een tabel staan rijen.',
  waarom:
    'De eerste rij is altijd de kop. Een tabel met alleen een kop is meestal een tabel waarvan de rijen bij het kopiëren zijn weggevallen. Een schermlezer leest dan koppen voor waar niets bij hoort.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'De planning:\n\n‹| Wanneer | Wat |›\n| --- | --- |',
  goed: 'De planning:\n\n| Wanneer | Wat |\n| --- | --- |\n| mei 2026 | Ontwerp |',
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { rijen, span: place } of blokkenVan(voorstel, 'tabel')) {
      const [head, first] = rijen;
      if (first) continue;
      // Rows behind an empty line: tabel-vorm reports them.
      if (/^[ \t]*\n(?:[ \t]*\n)+[ \t]*\|/.test(place.source.text.slice(place.end))) continue;
      const hint = 'Zet de rijen onder de streepjes. Is er niets te tonen, haal de tabel dan weg.';
      found.push({
        melding: 'Deze tabel heeft alleen een kop, en geen rijen.',
        span: head?.span ?? place,
        hint,
      });
    }
    return found;
  },
};
