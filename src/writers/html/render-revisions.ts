import type { Change } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
import type {
  PreparedDifference,
  PreparedFigure,
  PreparedItem,
  PreparedRevision,
  Revisable,
} from '../../prepare/prepared.ts';
import { type Element, element, type Html } from './markup.ts';

/** Text that came or went, with words around it for who cannot see the marks. */
export function renderRevision({ change, said }: PreparedRevision, content: readonly Html[]): Element {
  const spoken = (words: string) => element('span', { class: 'voorgelezen' }, [words]);
  return element(tagOf(change), { class: moveClass(change) }, [
    spoken(`${said.before}: `),
    ...content,
    spoken(` ${said.after} `),
  ]);
}

/** Words that the text beside them lacks, said to be so to who cannot see the marks. */
export function renderDifference({ change, word }: PreparedDifference, content: readonly Html[]): Element {
  const spoken = (words: string) => element('span', { class: 'voorgelezen' }, [words]);
  return element(tagOf(change), {}, [spoken(`[${word}: `), ...content, spoken(']')]);
}

function tagOf(change: Change): 'ins' | 'del' {
  return isGone(change) ? 'del' : 'ins';
}

function moveClass(change: Change): string | undefined {
  return change === 'movedTo' || change === 'movedFrom' ? 'verplaatst' : undefined;
}

/** A label that the program gave out, marked as the part that it belongs to. */
export function renderLabel(label: string, { revision }: Revisable): Element {
  const change = revision?.change;
  if (change === undefined) return element('span', { class: 'nummer' }, [label]);
  const moved = moveClass(change);
  return element(tagOf(change), { class: moved ? `nummer ${moved}` : 'nummer' }, [label]);
}

/** The number that an item had which is gone: the browser counts only those that stay. */
export function renderGoneNumber(item: PreparedItem, counted: boolean): readonly Element[] {
  return isGone(item.revision?.change) && counted ? [renderLabel(item.label, item)] : [];
}

/** The class of a part in which something changed: a bar beside it. */
export function changedClass({ revision }: Revisable): readonly string[] {
  return revision ? ['gewijzigd'] : [];
}

/** Where what stands below went or came from. */
export function renderMove({ revision }: Revisable): readonly Element[] {
  const place = revision?.place;
  if (!place) return [];
  const link = element('a', { href: `#${place.other}` }, [place.text]);
  return [element('p', { id: place.anchor, class: 'verplaatsing' }, [link])];
}

/** The words above a picture that came or went. */
export function renderFigureNote({ note, revision }: PreparedFigure): readonly Element[] {
  if (note === undefined || revision?.change === undefined) return [];
  return [element('p', {}, [element(tagOf(revision.change), {}, [note])])];
}
