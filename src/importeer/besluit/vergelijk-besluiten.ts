import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Twijfel } from '../gevonden.ts';
import { kort, plaatsenVan, tekstVan } from '../papier/alinea.ts';
import { type Item, zonderSlot } from './boom.ts';

/**
 * Holds the points in the decision that the council signs against those that it is asked to take. They say the same; each
 * difference is an error that shows both.
 */
export function vergelijkBesluiten(gevraagd: readonly Item[], besluit: readonly Item[]): readonly Twijfel[] {
  return naast(gevraagd, besluit, '');
}

/** `at` of the points in the decision that say what the council is asked: the proposal holds them once. */
export function zelfdePlaatsen(gevraagd: readonly Item[], besluit: readonly Item[]): readonly number[] {
  return besluit.flatMap((item, index): readonly number[] => {
    const one = gevraagd[index];
    if (!one) return [];
    const same = gelijk(zegt(one)) === gelijk(zegt(item));
    return [...(same ? plaatsenVan(alineas(item)) : []), ...zelfdePlaatsen(one.sub, item.sub)];
  });
}

function naast(left: readonly Item[], right: readonly Item[], above: string): readonly Twijfel[] {
  const pairs = Math.max(left.length, right.length);
  return Array.from({ length: pairs }, (_, index) => index).flatMap((index): readonly Twijfel[] => {
    const [one, other] = [left[index], right[index]];
    const label = `${above}${index + 1}`;
    const said = one && zegt(one);
    const decided = other && zegt(other);
    const alinea = (other ?? one)?.alinea.number;
    const place = alinea === undefined ? {} : { alinea };
    if (said === undefined || decided === undefined) {
      const text = said ?? decided ?? '';
      const where = said === undefined ? 'het raadsbesluit' : 'het voorstel';
      return [
        {
          ernst: 'fout',
          melding: `Punt ${label} staat alleen in ${where}: '${kort(text, 200)}'.`,
          hint: 'Kijk na wat de raad moet besluiten, en zet dat in `besluitpunten`.',
          ...place,
        },
      ];
    }
    const own: readonly Twijfel[] =
      gelijk(said) === gelijk(decided)
        ? []
        : [
            {
              ernst: 'fout',
              melding: `Punt ${label} is in het raadsbesluit anders dan in het voorstel. Voorstel: '${said}'. Raadsbesluit: '${decided}'.`,
              hint: 'Overgenomen is het punt uit het voorstel. Kijk na welk van de twee klopt.',
              ...place,
            },
          ];
    return [...own, ...naast(one?.sub ?? [], other?.sub ?? [], `${label}.`)];
  });
}

function alineas({ alinea, vervolg }: Item): readonly WordParagraph[] {
  return [alinea, ...vervolg.filter((one) => one.type === 'paragraph')];
}

function zegt(item: Item): string {
  return zonderSlot(alineas(item).map(tekstVan).join(' '));
}

/** Without what does not change the decision: capitals at the start, kinds of signs, spaces. */
function gelijk(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚`]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^./u, (letter) => letter.toLowerCase())
    .trim();
}
