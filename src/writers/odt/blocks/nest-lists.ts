import { el, type Xml } from '../../../ooxml/xml.ts';
import type { BlockPiece, OdtList } from './piece.ts';

/** What is known of a list of which something stands in the document already. */
interface Begun {
  /** The name of its last part. */
  readonly id: string;
  /** The last item with a number, and what the next counts by itself. */
  readonly item: number | undefined;
  readonly next: number;
}

/**
 * Pieces with the lists around them. What ODF has no place for in a list parts it, and so does an item without number,
 * which may only stand at the start of one (part 3, 5.3.2): behind that the list goes on, and so does an item that was not
 * done. `count` gives each part of a list a number for its name.
 */
export function nestLists(pieces: readonly BlockPiece[], count: () => number): readonly Xml[] {
  const begun = new Map<OdtList, Begun>();
  const nest = (run: readonly BlockPiece[], depth: number): readonly Xml[] =>
    runsOf(run, (piece) => piece.path[depth]?.list).flatMap(({ key, parts }) =>
      key === undefined ? parts.map(({ xml }) => xml) : listParts(key, parts, depth),
    );
  const listParts = (list: OdtList, run: readonly BlockPiece[], depth: number): readonly Xml[] => {
    const parts: { id: string; after: string | undefined; items: Xml[] }[] = [];
    for (const { parts: ofItem } of runsOf(run, (piece) => itemKey(piece, depth))) {
      const { item, number } = ofItem[0]?.path[depth] ?? {};
      const known = begun.get(list);
      const counts = number !== undefined && known?.item !== item;
      let part = parts.at(-1);
      if (!part || !counts) {
        part = { id: `lijst${count()}`, after: known?.id, items: [] };
        parts.push(part);
      }
      begun.set(list, {
        id: part.id,
        item: counts ? item : known?.item,
        next: counts ? number + 1 : (known?.next ?? 1),
      });
      const children = nest(ofItem, depth + 1);
      const start = counts && number !== (known?.next ?? 1) ? number : undefined;
      part.items.push(
        counts
          ? el('text:list-item', { 'text:start-value': start }, ...children)
          : el('text:list-header', {}, ...children),
      );
    }
    return parts.map(({ id, after, items }) =>
      el('text:list', { 'xml:id': id, 'text:style-name': list.style, 'text:continue-list': after }, ...items),
    );
  };
  return nest(pieces, 0);
}

function itemKey({ path }: BlockPiece, depth: number): string {
  const { item, number } = path[depth] ?? {};
  return `${item} ${number === undefined}`;
}

/** Consecutive pieces with one key. */
function runsOf<Key>(
  pieces: readonly BlockPiece[],
  keyOf: (piece: BlockPiece) => Key,
): readonly { readonly key: Key; readonly parts: readonly BlockPiece[] }[] {
  const runs: { key: Key; parts: BlockPiece[] }[] = [];
  for (const piece of pieces) {
    const key = keyOf(piece);
    const last = runs.at(-1);
    if (last && last.key === key) last.parts.push(piece);
    else runs.push({ key, parts: [piece] });
  }
  return runs;
}
