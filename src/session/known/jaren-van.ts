import { reeks } from '../../domain/jaren.ts';
import { type LooseNode, looseAt, looseText } from '../place/place.ts';
import type { Stand } from '../session.ts';
import { voorstelVan } from './punten.ts';

/** The years of the tables of a proposal: as they are typed, or as they were when it could last be read. */
export function jarenVan(stand: Stand, nodes: readonly LooseNode[]): readonly string[] {
  const { text } = stand.source;
  const node = looseAt(nodes, ['financien', 'jaren']);
  const typed = [node, ...(node?.children ?? [])].flatMap((one) =>
    one?.value ? [text.slice(one.value.start, one.value.end)] : [],
  );
  const years = typed.flatMap((one) => {
    const [first, last] = one.match(/\b\d{4}\b/g) ?? [];
    return first === undefined ? [] : reeks(first, last ?? first);
  });
  return years.length > 0 ? years : (voorstelVan(stand)?.financien.jaren ?? []);
}

/** The years with which tables begin: their own, or that of the date of the proposal and the next. */
export function beginjaren(stand: Stand, nodes: readonly LooseNode[]): readonly string[] {
  const known = jarenVan(stand, nodes);
  if (known.length > 0) return known;
  const jaar = /^\d{4}/.exec(looseText(stand.source.text, nodes, ['datum']) ?? '')?.[0];
  return jaar === undefined ? [] : [jaar, String(Number(jaar) + 1)];
}
