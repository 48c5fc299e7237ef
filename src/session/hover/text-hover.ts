import { adresVan } from '../../domain/besluitpunt.ts';
import { readKopnummer } from '../../domain/kopnummer.ts';
import { markdownText } from '../../show/markdown.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Hover } from '../answers.ts';
import { puntenVan, zoekPunt } from '../known/punten.ts';
import { isGenummerd, sectieMet } from '../known/secties.ts';
import { soortVan } from '../known/vorm-van.ts';
import type { TextPlace } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { puntUitleg } from './directive-hover.ts';

/** In the text: the point of an argument at its number, the point that a sentence names, what belongs in a section. */
export function textHover(stand: Stand, { kop, sectie, line }: TextPlace, offset: number): Hover | undefined {
  if (kop?.niveau === 2) {
    const uitleg = sectieMet(soortVan(stand), spanText(kop.text))?.uitleg;
    return uitleg === undefined ? undefined : { span: kop.text, uitleg: markdownText(uitleg) };
  }
  if (kop?.niveau === 3 && sectie && isGenummerd(soortVan(stand), spanText(sectie.text))) {
    const nummer = readKopnummer(spanText(kop.text));
    const span = nummer && spanOf(stand.source, kop.text.start, kop.text.start + nummer.getypt.length);
    const naam = nummer && (typeof nummer.punt === 'string' ? nummer.punt : adresVan(nummer.punt));
    const punt =
      span && offset <= span.end && naam !== undefined ? zoekPunt(puntenVan(stand), naam) : undefined;
    if (span && punt) return { span, uitleg: puntUitleg(punt) };
  }
  const text = spanText(line);
  for (const { 0: all, 1: nummer = '', index } of text.matchAll(
    /\bbe(?:slis|sluit)punt(?:en)?\s+(\d{1,2}[a-z]?)\b/gi,
  )) {
    const start = line.start + index;
    if (offset < start || offset > start + all.length) continue;
    const punt = zoekPunt(puntenVan(stand), nummer);
    if (punt) return { span: spanOf(stand.source, start, start + all.length), uitleg: puntUitleg(punt) };
  }
  return undefined;
}
