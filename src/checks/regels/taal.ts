import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel, Vondst } from '../regel.ts';

/** `:taal[…]` names its language by a code (BCP 47), so that a screen reader pronounces it. */
export const taal: Regel = {
  naam: 'taal',
  groep: 'toegankelijk',
  ernst: 'fout',
  kort: 'Tekst in een andere taal noemt de taalcode.',
  waarom: 'Een schermlezer spreekt de woorden dan goed uit. De code staat tussen accolades achter de tekst.',
  bron: 'WCAG 2.2, succescriterium 3.1.2; BCP 47',
  fout: 'Een ‹:taal[shared space]{lang=Engels}› is veilig.',
  goed: 'Een :taal[shared space]{lang=en} is veilig.',
  vast: true,
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { code, span } of segmentenVan(voorstel, 'taal')) {
      if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) continue;
      const melding = code === '' ? 'Hier ontbreekt welke taal dit is.' : `'${code}' is geen taalcode.`;
      const hint = 'Schrijf de code achter de tekst, zoals :taal[shared space]{lang=en}.';
      found.push({ melding, span, hint });
    }
    return found;
  },
};
