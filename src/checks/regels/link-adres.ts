import { type Herstel, mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { readAdres } from '../../document/adres.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each address that an author types is a whole one, which also works on paper and in a PDF, and hides nothing. */
export const linkAdres: Regel = {
  naam: 'link-adres',
  groep: 'toegankelijk',
  ernst: 'fout',
  kort: 'Een link bevat een volledig webadres.',
  waarom:
    'Een verwijzing naar een bestand op uw computer werkt niet in het document van een ander; een bijlage noemt u bij `bijlagen`. En een lezer moet kunnen zien waar een link heen gaat: alleen https, http, mailto en tel, zonder verborgen tekens en zonder iets met @ voor de naam. Dit geldt ook voor `url` bij `eerdere_besluiten`.',
  fout: 'Zie ‹[het plan](bijlagen/plan.pdf)›.',
  goed: 'Zie [het plan voor de fietsroutes](https://www.voorbeeld.nl/fietsplan).',
  bron: 'RFC 3986, RFC 6068, RFC 3966',
  vast: true,
  check({ voorstel }) {
    const found: Vondst[] = [];
    const look = (url: string, span: Span) => {
      const lezing = readAdres(url);
      if (!lezing.ok)
        found.push({
          melding: lezing.melding,
          span,
          hint: hintFor(url, lezing.hint),
          herstel: heelAdres(url, span),
        });
    };
    for (const { url } of voorstel.eerdereBesluiten) if (url) look(url.value, url.span);
    for (const { adres, span } of segmentenVan(voorstel, 'link')) look(adres, span);
    return found;
  },
};

/** What has no scheme at all may be the path of a file. */
function hintFor(url: string, hint: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? hint : `${hint} Een bijlage noemt u bij \`bijlagen\`.`;
}

/** Puts `https://` before an address that is whole but for that. */
function heelAdres(url: string, span: Span): Herstel | undefined {
  const web = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|org|eu|net|info|amsterdam|frl)(?:[/?#]|$))/i;
  const at = spanText(span).lastIndexOf(url);
  if (!web.test(url) || at === -1 || !readAdres(`https://${url}`).ok) return undefined;
  return mogelijkHerstel(`Schrijf 'https://${url}'`, voegIn(span, span.start + at, 'https://'));
}
