import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each link leads to a full address, which also works on paper and in a PDF. */
export const linkAdres: Regel = {
  naam: 'link-adres',
  groep: 'toegankelijk',
  ernst: 'fout',
  kort: 'Een link bevat een volledig webadres.',
  waarom:
    'Een verwijzing naar een bestand op uw computer werkt niet in het document van een ander. Een bijlage noemt u bij `bijlagen`.',
  fout: 'Zie ‹[het plan](bijlagen/plan.pdf)›.',
  goed: 'Zie [het plan voor de fietsroutes](https://www.voorbeeld.nl/fietsplan).',
  vast: true,
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { adres, span } of segmentenVan(voorstel, 'link')) {
      if (isFullAddress(adres)) continue;
      const melding = adres === '' ? 'Deze link heeft geen adres.' : `'${adres}' is geen volledig webadres.`;
      const hint = 'Schrijf het hele adres, met https:// ervoor; een bijlage noemt u bij `bijlagen`.';
      found.push({ melding, span, hint });
    }
    return found;
  },
};

function isFullAddress(url: string): boolean {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url)) return true;
  return /^https?:\/\/[^/\s]+/i.test(url) && URL.canParse(url);
}
