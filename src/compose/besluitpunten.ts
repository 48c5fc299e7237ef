import { itemNumber } from '../document/item-number.ts';
import type { List, ListItem } from '../document/nodes.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Besluitpunt } from '../domain/voorstel.ts';
import { LIJSTFORMAAT } from '../template/convert-markup.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { endWith } from './sentence-end.ts';

/**
 * The besluitpunten as they stand in the proposal and, the same to the letter, in the raadsbesluit: `;` between the
 * points, `:` before points below them, `.` at the very end.
 */
export function besluitpuntenLijst(
  punten: readonly Besluitpunt[],
  nummering: SoortSjabloon['nummering'],
  environment: Environment,
): List {
  const items = punten.map((punt, index): ListItem => {
    const last = index === punten.length - 1;
    const id = `besluitpunt-${punt.nummer}`;
    const clause = convertInlines(punt.tekst.value, environment);
    const sign = punt.sub.length > 0 ? ':' : last ? '.' : ';';
    const text = { type: 'paragraph', role: 'besluitpunt', children: endWith(clause, sign) } as const;
    if (punt.sub.length === 0) return { id, children: [text] };
    const sub: List = {
      type: 'list',
      role: 'besluitpunt',
      format: LIJSTFORMAAT[nummering.subpunt],
      start: 1,
      items: punt.sub.map((below, at) => {
        const end = last && at === punt.sub.length - 1 ? '.' : ';';
        const children = endWith(convertInlines(below.tekst.value, environment), end);
        return {
          id: `${id}${itemNumber('lower-alpha', below.nummer)}`,
          children: [{ type: 'paragraph', role: 'besluitpunt', children }],
        };
      }),
    };
    return { id, children: [text, sub] };
  });
  return { type: 'list', role: 'besluitpunt', format: LIJSTFORMAAT[nummering.besluitpunt], start: 1, items };
}
