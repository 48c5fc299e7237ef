import { group } from '../../../source/group.ts';
import { descendants, elements, saysOn, type Xml } from '../../xml.ts';
import { labelCounter } from '../numbering/label-counter.ts';
import type { WordComment } from '../word-document.ts';
import { endStory, readBlocks } from './blocks.ts';
import { type CommentPlace, NO_CONTEXT, type Reading } from './reading.ts';
import { createStory } from './story.ts';

/** What is told of a comment outside of it: which one it answers, and whether it is settled (MS-DOCX 2.5.4). */
interface Thread {
  readonly parent?: string;
  readonly done: boolean;
}

/** Reads the comments of a file in the order of their places; those without a place come last, answers behind theirs. */
export function readComments(reading: Reading): readonly WordComment[] {
  const { comments: part } = reading.parts;
  if (!part) return [];
  const nodes = elements(part.root, 'w:comment');
  const threads = threadsOf(nodes, reading);
  const places = reading.found().comments;
  const label = labelCounter(reading.looks.numbering);
  const comments = nodes.map((node): WordComment => {
    const story = createStory(reading, part, node, label);
    const blocks = readBlocks(node, story, NO_CONTEXT);
    endStory(story);
    const { 'w:id': id = '', 'w:author': author, 'w:initials': initials, 'w:date': date } = node.attributes;
    const { parent, done } = threads.get(id) ?? { done: false };
    return {
      id,
      ...(author !== undefined && { author }),
      ...(initials !== undefined && { initials }),
      ...(date !== undefined && { date }),
      blocks,
      ...(parent !== undefined && parent !== id && { replyTo: parent }),
      resolved: done || (parent !== undefined && threads.get(parent)?.done === true),
      ...places.get(id),
    };
  });
  return inOrder(comments, places);
}

/** What `commentsExtended` tells, by the id of the comment: it names a comment by the last paragraph in it. */
function threadsOf(nodes: readonly Xml[], { parts }: Reading): ReadonlyMap<string, Thread> {
  const ids = new Map(
    nodes.flatMap((node) => {
      const paragraph = descendants(node, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '';
      return paragraph === '' ? [] : [[paragraph, node.attributes['w:id'] ?? ''] as const];
    }),
  );
  const told = parts.commentsExtended ? elements(parts.commentsExtended.root, 'w15:commentEx') : [];
  return new Map(
    told.flatMap(({ attributes }) => {
      const id = ids.get(attributes['w15:paraId'] ?? '');
      const parent = ids.get(attributes['w15:paraIdParent'] ?? '');
      const done = saysOn(attributes['w15:done']);
      return id === undefined ? [] : [[id, { done, ...(parent !== undefined && { parent }) }] as const];
    }),
  );
}

/** The answers among comments by the id of the comment that they answer, in their own order. */
export function answersIn(comments: readonly WordComment[]): ReadonlyMap<string, readonly WordComment[]> {
  return group(
    comments.flatMap((one): [string, WordComment][] =>
      one.replyTo === undefined ? [] : [[one.replyTo, one]],
    ),
  );
}

function inOrder(
  comments: readonly WordComment[],
  places: ReadonlyMap<string, CommentPlace>,
): readonly WordComment[] {
  const ids = new Set(comments.map(({ id }) => id));
  const answers = answersIn(comments);
  const first = (id: string) => places.get(id)?.range.from ?? Number.POSITIVE_INFINITY;
  const waiting = comments
    .filter(({ replyTo }) => replyTo === undefined || !ids.has(replyTo))
    .sort((a, b) => compare(first(a.id), first(b.id)))
    .reverse();
  const ordered = new Set<WordComment>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (ordered.has(next)) continue;
    ordered.add(next);
    waiting.push(...(answers.get(next.id) ?? []).toReversed());
  }
  // Answers that answer one another in a ring have no first one.
  return [...ordered, ...comments.filter((one) => !ordered.has(one))];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
