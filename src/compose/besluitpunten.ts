import type { List } from '../document/nodes.ts';
import { ankerVan, type Besluitpunt } from '../domain/besluitpunt.ts';
import { LIJSTFORMAAT, type Nummering } from '../domain/nummering.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { endWith } from './sentence-end.ts';

/**
 * The besluitpunten as they stand in the proposal and, the same to the letter, in the raadsbesluit: `;` between the
 * points, `:` before the parts of one, `.` at the very end. `nummering` is that of each level.
 */
export function besluitpuntenLijst(
  punten: readonly Besluitpunt[],
  nummering: readonly Nummering[],
  environment: Environment,
): List {
  return lijst(punten, nummering, environment, '.');
}

/** The points of one level; `end` is the sign behind the last of them. */
function lijst(
  punten: readonly Besluitpunt[],
  [nummering = 'cijfers', ...deeper]: readonly Nummering[],
  environment: Environment,
  end: '.' | ';',
): List {
  return {
    type: 'list',
    role: 'besluitpunt',
    format: LIJSTFORMAAT[nummering],
    start: 1,
    items: punten.map(({ pad, tekst, sub }, index) => {
      const sign = index === punten.length - 1 ? end : ';';
      const clause = convertInlines(tekst.value, environment);
      const children = endWith(clause, sub.length > 0 ? ':' : sign);
      return {
        id: ankerVan(pad),
        children: [
          { type: 'paragraph', role: 'besluitpunt', children },
          ...(sub.length > 0 ? [lijst(sub, deeper, environment, sign)] : []),
        ],
      };
    }),
  };
}
