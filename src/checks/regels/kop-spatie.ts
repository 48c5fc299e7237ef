import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** A space stands behind the hashes of a heading: Markdown takes `##Doel` for text. */
export const kopSpatie: Regel = {
  naam: 'kop-spatie',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Achter de hekjes van een kop staat een spatie.',
  waarom: 'Zonder spatie is het geen kop maar gewone tekst, met de hekjes erin.',
  bron: 'CommonMark 0.31, 4.2',
  fout: 'De brug is dicht.\n\n‹###De pont›\n\nEr vaart een pont.',
  goed: 'De brug is dicht.\n\n### De pont\n\nEr vaart een pont.',
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const alinea of blokkenVan(voorstel, 'alinea')) {
      const { source, start, end } = alinea.span;
      // A hard space, as Word makes it, is none to Markdown.
      const match = /^(#{2,6})[\u00a0\u2007\u202f]*([^\s#].*)/m.exec(source.text.slice(start, end));
      if (!match) continue;
      const at = start + match.index;
      const hint = `Schrijf \`${match[1]} ${match[2]?.trim()}\`.`;
      const span = spanOf(source, at, at + match[0].length);
      const hekjes = match[1] ?? '';
      const spatie = spanOf(source, at + hekjes.length, span.end - (match[2]?.length ?? 0));
      const herstel = veiligHerstel(`Schrijf '${hekjes} ${match[2]?.trim()}'`, vervang(spatie, ' '));
      found.push({ melding: 'Achter de hekjes van een kop hoort een gewone spatie.', span, hint, herstel });
    }
    return found;
  },
};
