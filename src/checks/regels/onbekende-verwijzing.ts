import { bedoeldeNaamIn } from '../../diagnostics/bedoeld.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { schrijfWoordIn } from '../../diagnostics/herstel-waarde.ts';
import { blokkenVan, segmentenVan } from '../../domain/alle-tekst.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import { zonderSleutel } from '../../financien/rekenblad/onbekende-naam.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each `:bedrag[…]` and `::tabel[…]` names something that is computed. */
export const onbekendeVerwijzing: Regel = {
  naam: 'onbekende-verwijzing',
  groep: 'geld',
  ernst: 'fout',
  kort: 'Een verwijzing naar een bedrag of tabel bestaat.',
  waarom:
    'Met :bedrag[…] en ::tabel[…] zet u een berekend bedrag of een tabel in de tekst. De naam moet onder `financien` staan; de melding noemt namen die erop lijken.',
  fout: '## Financiën\n\nDit zijn de kosten:\n\n‹::tabel[kosten]›',
  goed: 'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n---\n## Financiën\n\nDit zijn de kosten en de dekking:\n\n::tabel[lasten]\n\n::tabel[dekking]',
  vast: true,
  check({ voorstel, financien }) {
    if (isOnleesbaar(voorstel)) return [];
    const found: Vondst[] = [];
    const tables = [...financien.tabellen.keys()];
    for (const { pad, span } of segmentenVan(voorstel, 'bedrag')) {
      const result = lookupBedrag(financien, pad);
      if (pad === '') {
        const hint = 'Schrijf de naam tussen rechte haken, zonder spatie ervoor: `:bedrag[lasten.totaal]`.';
        found.push({ melding: 'Achter :bedrag staat geen naam.', span, hint });
      } else if (/[^:]:$|^:$/.test(voorstel.source.text.slice(0, span.start).slice(-2))) {
        const hint = `Schrijf :bedrag[${pad}], met één dubbele punt.`;
        const dubbel = spanOf(span.source, span.start - 1, span.start);
        const herstel = veiligHerstel('Haal één dubbele punt weg', vervang(dubbel, ''));
        found.push({ melding: 'Voor :bedrag staat een dubbele punt te veel.', span, hint, herstel });
      } else if (!result.ok) {
        const aanbod = schrijfWoordIn(span, pad, result.bedoeld ?? [], result.zeker === true);
        found.push({ melding: result.melding, span, hint: result.hint, ...aanbod });
      }
    }
    for (const { naam, span } of blokkenVan(voorstel, 'tabelplaats')) {
      if (financien.tabellen.has(naam)) continue;
      const known =
        tables.length > 0
          ? `De tabellen zijn: ${tables.join(', ')}.`
          : 'Er staan geen tabellen onder `financien`.';
      const bare = zonderSleutel(naam);
      const meant =
        bare !== undefined && financien.tabellen.has(bare)
          ? { hint: `Bedoelde u '${bare}'?`, ...schrijfWoordIn(span, naam, [bare], true) }
          : bedoeldeNaamIn(span, naam, tables, known);
      found.push({ melding: `De tabel '${naam}' bestaat niet.`, span, ...meant });
    }
    return found;
  },
};

/** Whether something stands under `financien` that could not be read: that is reported there, and every name would be unknown. */
function isOnleesbaar({ financien, frontmatter }: Voorstel): boolean {
  const written = /^financi[eë]n\s*:(?:[ \t]*[^\s#]|[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]+[^\s#])/im;
  return financien === undefined && written.test(spanText(frontmatter));
}
