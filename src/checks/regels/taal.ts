import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** The codes (ISO 639-1) of languages that people in a municipality speak and write, by their Dutch name. */
const CODES: Readonly<Record<string, string>> = {
  arabisch: 'ar',
  bulgaars: 'bg',
  chinees: 'zh',
  duits: 'de',
  engels: 'en',
  english: 'en',
  farsi: 'fa',
  frans: 'fr',
  fries: 'fy',
  grieks: 'el',
  hongaars: 'hu',
  italiaans: 'it',
  latijn: 'la',
  nederlands: 'nl',
  oekraïens: 'uk',
  papiaments: 'pap',
  perzisch: 'fa',
  pools: 'pl',
  portugees: 'pt',
  roemeens: 'ro',
  russisch: 'ru',
  somalisch: 'so',
  spaans: 'es',
  tigrinya: 'ti',
  turks: 'tr',
};

/** A code in capitals, or with a low line: "EN", "en_GB". */
function kleineCode(code: string): string | undefined {
  const found = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?$/.exec(code);
  return found?.[1] && `${found[1].toLowerCase()}${found[2] ? `-${found[2].toUpperCase()}` : ''}`;
}

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
      const goed = code === '' ? undefined : (CODES[code.toLowerCase()] ?? kleineCode(code));
      const at = spanText(span).lastIndexOf(code);
      const plaats = spanOf(span.source, span.start + at, span.start + at + code.length);
      const herstel = goed ? veiligHerstel(`Schrijf '${goed}'`, vervang(plaats, goed)) : undefined;
      found.push({ melding, span, hint, herstel });
    }
    return found;
  },
};
