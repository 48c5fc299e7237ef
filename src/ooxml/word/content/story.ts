import { elements, type Xml } from '../../xml.ts';
import { type LabelCounter, labelCounter } from '../numbering/label-counter.ts';
import type { WordRevision } from '../word-document.ts';
import type { WordPart } from '../word-parts.ts';
import { createFields, type Fields, fieldMarks } from './fields.ts';
import type { Reading } from './reading.ts';
import { revisionOf } from './revision.ts';

/** A text that runs on by itself, with its own fields and ranges: the body, a note, a head, a comment, a text box. */
export interface Story {
  readonly reading: Reading;
  /** The part that it stands in: what relationships count from. */
  readonly part: WordPart;
  readonly fields: Fields;
  /** Counts its lists. */
  readonly label: LabelCounter;
  /** Meets the beginning or end of a range, a bookmark or a comment; gives whether the element is one. */
  readonly meet: (node: Xml) => boolean;
  /** Meets the sign of a comment; one without a range stands there. */
  readonly meetComment: (id: string) => void;
  /** Goes into a paragraph, or out of it. */
  readonly within: (paragraph: number | undefined) => void;
  /** Ids of the comments that are open; the same array while they stay the same. */
  readonly comments: () => readonly string[];
  /** Names of the bookmarks that were met since they were taken last. */
  readonly takeBookmarks: () => readonly string[];
  readonly revision: (node: Xml) => WordRevision;
  /** Keeps the end of a section. */
  readonly endSection: (properties: Xml, paragraph: number) => void;
  readonly sections: () => readonly SectionEnd[];
  /** White space at both ends of texts is kept, whatever they say themselves. */
  readonly preserve: boolean;
}

/** Where a section ends: in the paragraph of that number, or, for the last one, with the text. */
export interface SectionEnd {
  readonly properties: Xml;
  readonly paragraph?: number;
}

/** Comments that are open at a time, more than any text has; of more of them only the first place is kept. */
const MOST_OPEN = 300;

/** Begins a text of a part; `text` holds all of it, and `label` counts its lists where it does not begin to count itself. */
export function createStory(
  reading: Reading,
  part: WordPart,
  text: Xml,
  label: LabelCounter = labelCounter(reading.looks.numbering),
): Story {
  const ended = commentEnds(text);
  const begun = new Map<string, { readonly paragraph: number; readonly from: number }>();
  const moves = new Map<string, { readonly id: string; readonly name: string }>();
  const sections: SectionEnd[] = [];
  let comments: readonly string[] = [];
  let bookmarks: string[] = [];
  let current: number | undefined;
  const paragraph = () => current ?? reading.nextParagraph();
  const meet = (node: Xml): boolean => {
    const id = node.attributes['w:id'] ?? '';
    const name = node.attributes['w:name'] ?? '';
    switch (node.name) {
      case 'w:bookmarkStart':
        // Word keeps the place of the last edit under this name.
        if (name !== '' && name !== '_GoBack') bookmarks.push(name);
        return true;
      case 'w:moveFromRangeStart':
      case 'w:moveToRangeStart':
        moves.set(node.name, { id, name });
        return true;
      case 'w:moveFromRangeEnd':
      case 'w:moveToRangeEnd': {
        const start = node.name.replace('End', 'Start');
        if (moves.get(start)?.id === id) moves.delete(start);
        return true;
      }
      case 'w:commentRangeStart':
        if (!ended.has(id) || begun.has(id) || !reading.hasComment(id)) return true;
        begun.set(id, { paragraph: paragraph(), from: reading.nextPlace() });
        if (comments.length < MOST_OPEN) comments = [...comments, id];
        return true;
      case 'w:commentRangeEnd': {
        const start = begun.get(id);
        if (!start) return true;
        comments = comments.filter((one) => one !== id);
        const range = { from: start.from, to: reading.nextPlace() - 1 };
        reading.placeComment(id, { paragraph: start.paragraph, range });
        return true;
      }
      default:
        return false;
    }
  };
  return {
    reading,
    part,
    fields: createFields(fieldMarks(text)),
    label,
    meet,
    meetComment: (id) => {
      if (begun.has(id)) return;
      const next = reading.nextPlace();
      reading.placeComment(id, { paragraph: paragraph(), range: { from: next, to: next - 1 } });
    },
    within: (number) => {
      current = number;
    },
    comments: () => comments,
    takeBookmarks: () => {
      const taken = bookmarks;
      bookmarks = [];
      return taken;
    },
    revision: (node) =>
      revisionOf(
        node,
        (kind) => moves.get(kind === 'move-from' ? 'w:moveFromRangeStart' : 'w:moveToRangeStart')?.name,
      ),
    endSection: (properties, number) => void sections.push({ properties, paragraph: number }),
    sections: () => sections,
    preserve: part.root.attributes['xml:space'] === 'preserve',
  };
}

/** Ids of the comments of which the end is in a text. */
function commentEnds(text: Xml): ReadonlySet<string> {
  const ends = new Set<string>();
  const walk = (node: Xml): void => {
    for (const one of elements(node)) {
      if (one.name === 'w:commentRangeEnd') ends.add(one.attributes['w:id'] ?? '');
      else if (one.name !== 'w:txbxContent') walk(one);
    }
  };
  walk(text);
  return ends;
}
