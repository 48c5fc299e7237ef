// src/ooxml/word/content: from the elements of the text to blocks, runs, tables, notes and comments.

import { elements, type Xml } from '../../xml.ts';
import type { CellLook } from '../looks/cell-look.ts';
import type { WordLooks } from '../looks/looks.ts';
import type { WordComment, WordControl, WordPicture, WordRevision, WordUnread } from '../word-document.ts';
import type { WordParts } from '../word-parts.ts';
import { pictureFormat } from './picture-format.ts';

/** One reading of a file: counts what it meets, and keeps what could not be read. */
export interface Reading {
  readonly parts: WordParts;
  readonly looks: WordLooks;
  /** Begins a paragraph; gives its number. */
  readonly beginParagraph: () => number;
  /** The number that the next paragraph will have. */
  readonly nextParagraph: () => number;
  /** Takes the next place in the text. */
  readonly takePlace: () => number;
  /** The place that will be taken next. */
  readonly nextPlace: () => number;
  /** Begins a text box; gives its number. */
  readonly beginBox: () => number;
  /** Notes that something was met and not read, in the paragraph that was begun last. */
  readonly report: (what: string, text?: string) => void;
  /** Keeps a picture for the document; gives whether it is there. */
  readonly keepPicture: (path: string) => boolean;
  /** Whether a comment is in the file; LibreOffice writes ranges of others. */
  readonly hasComment: (id: string) => boolean;
  /** Keeps where a comment stands; of two places the first counts. */
  readonly placeComment: (id: string, place: CommentPlace) => void;
  readonly found: () => Found;
}

/** What a reading found besides the text. */
export interface Found {
  readonly unread: readonly WordUnread[];
  readonly pictures: ReadonlyMap<string, WordPicture>;
  readonly comments: ReadonlyMap<string, CommentPlace>;
}

export type CommentPlace = Required<Pick<WordComment, 'paragraph' | 'range'>>;

/** What holds for all that stands within an element. */
export interface Context {
  readonly revisions: readonly WordRevision[];
  readonly controls: readonly WordControl[];
  readonly box?: number;
  readonly cell?: CellLook;
  readonly link?: string;
  /** The content control within the line. */
  readonly control?: WordControl;
}

export const NO_CONTEXT: Context = { revisions: [], controls: [] };

/** Begins a reading of a file. */
export function createReading(parts: WordParts, looks: WordLooks): Reading {
  let paragraphs = 0;
  let places = 0;
  let boxes = 0;
  const unread = new Map<string, WordUnread>();
  const pictures = new Map<string, WordPicture>();
  const comments = new Map<string, CommentPlace>();
  const ids = new Set(parts.comments && elements(parts.comments.root, 'w:comment').map(commentId));
  const report = (what: string, text?: string): void => {
    const key = `${paragraphs} ${what}`;
    const before = unread.get(key);
    const texts = [before?.text, text].filter((one) => one !== undefined && one !== '');
    unread.set(key, {
      what,
      count: (before?.count ?? 0) + 1,
      ...(paragraphs > 0 && { paragraph: paragraphs }),
      ...(texts.length > 0 && { text: texts.join('') }),
    });
  };
  return {
    parts,
    looks,
    beginParagraph: () => ++paragraphs,
    nextParagraph: () => paragraphs + 1,
    takePlace: () => ++places,
    nextPlace: () => places + 1,
    beginBox: () => ++boxes,
    report,
    keepPicture: (path) => {
      if (pictures.has(path)) return true;
      const bytes = parts.bytes(path);
      if (!bytes || bytes.length === 0) return false;
      const format = pictureFormat(bytes);
      pictures.set(path, { bytes, ...(format && { format }) });
      return true;
    },
    hasComment: (id) => ids.has(id),
    placeComment: (id, place) => {
      if (!comments.has(id)) comments.set(id, place);
    },
    found: () => ({ unread: [...unread.values()], pictures, comments }),
  };
}

function commentId({ attributes }: Xml): string {
  return attributes['w:id'] ?? '';
}
