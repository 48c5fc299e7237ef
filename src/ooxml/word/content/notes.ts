import { elements } from '../../xml.ts';
import { labelCounter } from '../numbering/label-counter.ts';
import { noteKey, type WordNote } from '../word-document.ts';
import type { WordPart } from '../word-parts.ts';
import { endStory, readBlocks } from './blocks.ts';
import { NO_CONTEXT, type Reading } from './reading.ts';
import { createStory } from './story.ts';

/** Notes that are no notes: the rules above them and what is said where they go on (ISO 29500-1, 17.18.33). */
const RULES = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Reads the footnotes and endnotes of a file; those of `order` first, in that order. */
export function readNotes(reading: Reading, order: readonly string[]): ReadonlyMap<string, WordNote> {
  const { footnotes, endnotes } = reading.parts;
  const all = new Map([...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')]);
  const keys = new Set([...order.filter((key) => all.has(key)), ...all.keys()]);
  const notes = new Map<string, WordNote>();
  const label = labelCounter(reading.looks.numbering);
  for (const key of keys) {
    const found = all.get(key);
    if (!found) continue;
    const story = createStory(reading, found.part, found.node, label);
    notes.set(key, { kind: found.kind, blocks: readBlocks(found.node, story, NO_CONTEXT) });
    endStory(story);
  }
  return notes;
}

function notesOf(part: WordPart | undefined, kind: WordNote['kind']) {
  const notes = part ? elements(part.root, `w:${kind}`) : [];
  return notes
    .filter(({ attributes }) => !RULES.has(attributes['w:type'] ?? ''))
    .map(
      (node) =>
        [noteKey(kind, node.attributes['w:id'] ?? ''), { kind, node, part: part as WordPart }] as const,
    );
}
