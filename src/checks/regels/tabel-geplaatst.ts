import { blokkenVan, segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel } from '../regel.ts';

/** At least one of the tables under `financien` is used in the text. */
export const tabelGeplaatst: Regel = {
  naam: 'tabel-geplaatst',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'De tabellen onder `financien` staan ergens in de tekst.',
  waarom: 'Een tabel komt alleen in het document op de plaats waar u ::tabel[naam] schrijft.',
  fout: 'financien:\n  jaren: [2026]\n  ‹lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }',
  goed: 'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n---\n## Financiën\n\nDit zijn de kosten en de dekking:\n\n::tabel[lasten]\n\n::tabel[dekking]',
  check({ voorstel, financien }) {
    const own = [...financien.tabellen.values()].filter(({ afgeleid }) => !afgeleid);
    const used =
      blokkenVan(voorstel, 'tabelplaats').length > 0 || segmentenVan(voorstel, 'bedrag').length > 0;
    const [first] = own;
    const span = first?.span;
    if (used || !first || !span) return [];
    const names = own.map(({ naam }) => naam).join(', ');
    const hint = `Zet onder \`## Financiën\` op een eigen regel \`::tabel[${first.naam}]\`. De tabellen zijn: ${names}.`;
    return [{ melding: 'Geen van deze tabellen staat in de tekst.', span, hint }];
  },
};
