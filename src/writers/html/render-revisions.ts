import type { Change, Changeable, Inline, List, Revision } from '../../document/nodes.ts';
import { isGone, itemLabel } from '../../document/text.ts';
import { type Element, element, type Html } from './markup.ts';
import type { RenderState } from './render-state.ts';

/** What a screen reader says before and after a change: not every one tells `ins` and `del`. */
const SPOKEN: Readonly<Record<Change, readonly [string, string]>> = {
  inserted: ['ingevoegd: ', ' einde invoeging '],
  deleted: ['vervallen: ', ' einde vervallen tekst '],
  movedTo: ['hierheen verplaatst: ', ' einde verplaatste tekst '],
  movedFrom: ['van hier verplaatst: ', ' einde verplaatste tekst '],
};

/** Text that came or went, with words around it for who cannot see the marks. */
export function renderRevision(node: Revision, content: readonly Html[]): Element {
  const [before, after] = SPOKEN[node.change];
  const said = (words: string) => element('span', { class: 'voorgelezen' }, [words]);
  return element(tagOf(node.change), { class: moveClass(node.change) }, [
    said(before),
    ...content,
    said(after),
  ]);
}

function tagOf(change: Change): 'ins' | 'del' {
  return isGone(change) ? 'del' : 'ins';
}

function moveClass(change: Change): string | undefined {
  return change === 'movedTo' || change === 'movedFrom' ? 'verplaatst' : undefined;
}

/** A label that the program gave out, marked as the part that it belongs to. */
export function renderLabel(label: string, { change }: Changeable): Element {
  if (change === undefined) return element('span', { class: 'nummer' }, [label]);
  const moved = moveClass(change);
  return element(tagOf(change), { class: moved ? `nummer ${moved}` : 'nummer' }, [label]);
}

/** The number that an item had which is gone: the browser counts only those that stay. */
export function renderGoneNumber(list: List, index: number): readonly Element[] {
  const item = list.items[index];
  return item && isGone(item.change) && list.format !== 'bullet'
    ? [renderLabel(itemLabel(list, index), item)]
    : [];
}

/** The number of an item where the browser would count one that is gone. */
export function itemValue(list: List, index: number): number | undefined {
  const before = list.items.slice(0, index).filter((item) => isGone(item.change)).length;
  const gone = isGone(list.items[index]?.change);
  return list.format === 'bullet' || gone || before === 0 ? undefined : list.start + index - before;
}

/** The class of a part in which something changed: a bar beside it. */
export function changedClass(part: Changeable, ...lines: readonly (readonly Inline[])[]): readonly string[] {
  return part.change !== undefined || lines.some(hasRevision) ? ['gewijzigd'] : [];
}

function hasRevision(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (node) => node.type === 'revision' || ('children' in node && hasRevision(node.children)),
  );
}

/** At the start of what moved, once for all that moved together: where it went or came from. */
export function renderMove({ change, move }: Changeable, state: RenderState): readonly Element[] {
  if (move === undefined || change === undefined) return [];
  const side = isGone(change) ? 'van' : 'naar';
  const id = `verplaatst.${move}.${side}`;
  if (state.moves.has(id)) return [];
  state.moves.add(id);
  const words = isGone(change) ? 'Verplaatst naar een andere plek' : 'Verplaatst van een andere plek';
  const other = `#verplaatst.${move}.${side === 'van' ? 'naar' : 'van'}`;
  return [element('p', { id, class: 'verplaatsing' }, [element('a', { href: other }, [words])])];
}

/** An image cannot be underlined or struck out: words above it say what happened. */
export function renderFigureChange({ change }: Changeable): readonly Element[] {
  if (change === undefined) return [];
  const words = isGone(change) ? 'Vervallen afbeelding' : 'Ingevoegde afbeelding';
  return [element('p', {}, [element(tagOf(change), {}, [words])])];
}
