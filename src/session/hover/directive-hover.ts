import { markdownInline, markdownText } from '../../show/markdown.ts';
import { spanText } from '../../source/source-text.ts';
import type { Hover } from '../answers.ts';
import { figurenIn } from '../known/figuren.ts';
import { type BekendPunt, puntenVan, voorstelVan, zoekPunt } from '../known/punten.ts';
import type { Directive } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { bedragUitleg, tabelUitleg } from './bedrag-hover.ts';

/** What a directive stands for. */
export function directiveHover(stand: Stand, { naam, argument, whole }: Directive): Hover | undefined {
  const uitleg = argument && told(stand, naam, spanText(argument).trim());
  return uitleg === undefined ? undefined : { span: whole, uitleg };
}

function told(stand: Stand, naam: string, argument: string): string | undefined {
  const lezing = voorstelVan(stand);
  switch (naam) {
    case 'bedrag':
      return lezing && argument !== '' ? bedragUitleg(stand.world, lezing, argument) : undefined;
    case 'tabel': {
      const tabel = lezing?.financien.tabellen.get(argument);
      return tabel && tabelUitleg(tabel);
    }
    case 'punt': {
      const punt = zoekPunt(puntenVan(stand), argument);
      return punt && puntUitleg(punt);
    }
    case 'figuur': {
      const figuur = figurenIn(stand).find((one) => one.naam === argument);
      return figuur && `Afbeelding: ${markdownText(figuur.alt)}`;
    }
    default:
      return undefined;
  }
}

/** A besluitpunt with its number. */
export function puntUitleg({ adres, id, tekst }: BekendPunt): string {
  const named = id === undefined ? '' : ` (${markdownInline(id)})`;
  return `**Besluitpunt ${adres}**${named}\n\n${markdownText(tekst)}`;
}
