// src/ooxml/word: reads what a Word file says.

import type { WordNumbering } from './numbering/word-numbering.ts';
import type { NumberPlace, WordLabel } from './word-label.ts';

export type { NumberPlace, WordLabel } from './word-label.ts';

/**
 * What a Word file says, as plain data: everything that a reader sees, with where it came from. Knows nothing of councils.
 * Lengths are in points. What was tracked is still there as it was tracked; `resolveRevisions` makes one text of it.
 */
export interface WordDocument {
  readonly body: readonly WordBlock[];
  /** In the order of the file; the last one has no end in the body. */
  readonly sections: readonly WordSection[];
  /** Footnotes and endnotes by `noteKey`. */
  readonly notes: ReadonlyMap<string, WordNote>;
  /** In the order in which their anchors stand; a reply follows what it replies to. */
  readonly comments: readonly WordComment[];
  /** Pictures by the path of their part. */
  readonly images: ReadonlyMap<string, WordPicture>;
  readonly properties: WordProperties;
  /** The lists of the file, from which the labels of a reading of the tracked changes are counted. */
  readonly numbering: WordNumbering;
  /** What was met and could not be read, once for each kind and paragraph; never dropped in silence. */
  readonly unread: readonly WordUnread[];
}

export type WordBlock = WordParagraph | WordTable;

/** What a style and the paragraph itself say about how it stands. */
export interface WordParagraphFormat {
  readonly style: WordStyleRef;
  /** 1 to 9 for a heading by its style or its own outline level. */
  readonly outline?: number;
  /** Where it counts in a list. */
  readonly place?: NumberPlace;
  /** From the left margin. */
  readonly indent: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
}

export interface WordParagraph extends WordParagraphFormat {
  readonly type: 'paragraph';
  /** From 1, in reading order over the whole document: body, then notes, then heads and feet. */
  readonly number: number;
  /** The number that Word shows before it. */
  readonly label?: WordLabel;
  /** How its text looks where a run says nothing: a bold run in a bold style is no emphasis. */
  readonly base: Pick<WordRun, 'bold' | 'italic' | 'underline'>;
  /** How it stood before a tracked change of style, list or indent. */
  readonly before?: WordParagraphFormat;
  readonly children: readonly WordInline[];
  /** Begins on a new page. */
  readonly pageBreakBefore: boolean;
  /** Of the paragraph mark: an inserted mark joins with the next paragraph when it is rejected, a deleted one when it is accepted. */
  readonly mark: readonly WordRevision[];
  /** Names of bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  /** Within these content controls, the outermost first. */
  readonly controls: readonly WordControl[];
  /** In which text box it stands, from 1; a box follows the paragraph that it is anchored in. */
  readonly box?: number;
}

export interface WordStyleRef {
  readonly id: string;
  /** As Word shows it, without the language of the program: "heading 1" for "Kop 1". */
  readonly name: string;
  /** Names of the styles that it is based on, the nearest first. */
  readonly basedOn: readonly string[];
}

export type WordInline = WordRun | WordNoteRef | WordImage | WordBreak;

interface InText {
  /** From 1 over the whole document: what the proof that nothing was lost counts. */
  readonly at: number;
  /** The outermost first: text that one inserted and another deleted has both. */
  readonly revisions: readonly WordRevision[];
  /** Ids of the comments that it lies in. */
  readonly comments: readonly string[];
}

export interface WordRun extends InText {
  readonly type: 'run';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Shown in capitals, however it was typed. */
  readonly capitals: boolean;
  readonly vertical?: 'super' | 'sub';
  /** Address, or "#bookmark". */
  readonly link?: string;
  /** The instruction of the innermost field whose shown result it is: "PAGE", "REF a_besluitpunt_1 \\h"; not of a link. */
  readonly field?: string;
  /** The innermost content control within the line that it stands in. */
  readonly control?: WordControl;
}

export interface WordNoteRef extends InText {
  readonly type: 'note';
  /** Of the note in `notes`. */
  readonly key: string;
}

export interface WordImage extends InText {
  readonly type: 'image';
  /** Path of the part in `images`; absent when it is outside the file or cannot be read. */
  readonly part?: string;
  /** The address of one outside the file; it is never fetched. */
  readonly external?: string;
  readonly description?: string;
  /** Where it leads: address, or "#bookmark". */
  readonly link?: string;
  /** Marked as of no meaning to the reader. */
  readonly decorative: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The bytes of a picture with what they are by their first bytes. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly format?: 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'webp' | 'svg' | 'emf' | 'wmf';
}

export interface WordBreak extends InText {
  readonly type: 'break';
  readonly kind: 'line' | 'page' | 'column' | 'tab';
}

/** A table on its grid: every cell says which columns and rows it takes. */
export interface WordTable {
  readonly type: 'table';
  readonly style?: WordStyleRef;
  /** Number of columns of the grid. */
  readonly columns: number;
  readonly rows: readonly WordRow[];
  readonly description?: string;
  /** In which text box it stands. */
  readonly box?: number;
}

export interface WordRow {
  /** Repeats on each page. */
  readonly head: boolean;
  readonly cells: readonly WordCell[];
  readonly revisions: readonly WordRevision[];
}

/** Cells that continue one above are not there: the first has their `rowspan`. */
export interface WordCell {
  /** From 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly WordBlock[];
  /** Has a rule of its own above it. */
  readonly ruleAbove: boolean;
  readonly shaded: boolean;
  /** Of the cell as a whole: one that was put in or taken out under tracking. */
  readonly revisions: readonly WordRevision[];
  /** A tracked change in what is merged downwards; until then both readings have their cells here. */
  readonly merge?: WordMerge;
}

/** Whether a cell continues the one above it, before and after a tracked change. */
export interface WordMerge {
  readonly before: boolean;
  readonly after: boolean;
}

export interface WordRevision {
  readonly kind: 'insertion' | 'deletion' | 'move-from' | 'move-to';
  readonly id: string;
  /** What both ends of a move have in common. */
  readonly move?: string;
  readonly author?: string;
  /** As it stands in the file. */
  readonly date?: string;
}

export interface WordNote {
  readonly kind: 'footnote' | 'endnote';
  readonly blocks: readonly WordBlock[];
}

export interface WordComment {
  readonly id: string;
  readonly author?: string;
  readonly initials?: string;
  readonly date?: string;
  readonly blocks: readonly WordBlock[];
  /** The id of the comment that it answers. */
  readonly replyTo?: string;
  readonly resolved: boolean;
  /** `number` of the paragraph in which it begins; absent without an anchor. */
  readonly paragraph?: number;
  /** From the `at` of the first to that of the last in it; the last is before the first for a point between two. */
  readonly range?: { readonly from: number; readonly to: number };
}

export interface WordControl {
  readonly tag?: string;
  readonly title?: string;
  /** It shows its hint; nothing was filled in. */
  readonly placeholder: boolean;
}

/** A part of the body with heads and feet of its own. */
export interface WordSection {
  /** Index in `body` behind its last block. */
  readonly end?: number;
  readonly landscape: boolean;
  readonly heads: WordFurniture;
  readonly feet: WordFurniture;
}

/** What stands above or below the pages; one that a section does not have is that of the section before. */
export interface WordFurniture {
  readonly default?: readonly WordBlock[];
  readonly first?: readonly WordBlock[];
  readonly even?: readonly WordBlock[];
}

export interface WordProperties {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** The program that wrote the file, as it says itself. */
  readonly application?: string;
  readonly custom: ReadonlyMap<string, string>;
}

export interface WordUnread {
  /** What it is, in words for the reader: "ingesloten object", "verborgen tekst", "onbekend element w:x". */
  readonly what: string;
  /** How often. */
  readonly count: number;
  /** `number` of the paragraph that it stands in. */
  readonly paragraph?: number;
  /** What it says, as far as it is text; absent where the text stands in the document itself. */
  readonly text?: string;
}

/** Where a note of a kind is kept in `notes`. */
export function noteKey(kind: WordNote['kind'], id: string): string {
  return `${kind} ${id}`;
}
