import type { Change, Changeable } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
import type { Movable, PreparedInline, PreparedItem, PreparedNode } from '../../prepare/prepared.ts';
import { type Element, element, type Html } from './markup.ts';

/** What a screen reader says before and after a change: not every one tells `ins` and `del`. */
const SPOKEN: Readonly<Record<Change, readonly [string, string]>> = {
  inserted: ['ingevoegd: ', ' einde invoeging '],
  deleted: ['vervallen: ', ' einde vervallen tekst '],
  movedTo: ['hierheen verplaatst: ', ' einde verplaatste tekst '],
  movedFrom: ['van hier verplaatst: ', ' einde verplaatste tekst '],
};

/** Text that came or went, with words around it for who cannot see the marks. */
export function renderRevision(node: PreparedNode<'revision'>, content: readonly Html[]): Element {
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
export function renderGoneNumber(item: PreparedItem, counted: boolean): readonly Element[] {
  return isGone(item.change) && counted ? [renderLabel(item.label, item)] : [];
}

/** The class of a part in which something changed: a bar beside it. */
export function changedClass(
  part: Changeable,
  ...lines: readonly (readonly PreparedInline[])[]
): readonly string[] {
  return part.change !== undefined || lines.some(hasRevision) ? ['gewijzigd'] : [];
}

function hasRevision(inlines: readonly PreparedInline[]): boolean {
  return inlines.some(
    (node) => node.type === 'revision' || ('children' in node && hasRevision(node.children)),
  );
}

/** Where what stands below went or came from. */
export function renderMove({ moved }: Movable): readonly Element[] {
  if (!moved) return [];
  const link = element('a', { href: `#${moved.other}` }, [moved.text]);
  return [element('p', { id: moved.anchor, class: 'verplaatsing' }, [link])];
}

/** An image cannot be underlined or struck out: words above it say what happened. */
export function renderFigureChange({ change }: Changeable): readonly Element[] {
  if (change === undefined) return [];
  const words = isGone(change) ? 'Vervallen afbeelding' : 'Ingevoegde afbeelding';
  return [element('p', {}, [element(tagOf(change), {}, [words])])];
}
