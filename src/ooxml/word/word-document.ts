// src/ooxml/word: reads what a Word file says.

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
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly properties: WordProperties;
  /** What was met and could not be read, each once a kind and place; never dropped in silence. */
  readonly unread: readonly WordUnread[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly type: 'paragraph';
  /** From 1, in reading order over the whole document: body, then notes, then heads and feet. */
  readonly number: number;
  readonly style: WordStyleRef;
  /** 1 to 9 for a heading by its style or its own outline level. */
  readonly outline?: number;
  /** The number that Word shows before it. */
  readonly label?: WordLabel;
  /** From the left margin. */
  readonly indent: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly children: readonly WordInline[];
  /** Of the paragraph mark: an inserted mark joins with the next paragraph when it is rejected, a deleted one when it is accepted. */
  readonly mark: readonly WordRevision[];
  /** Names of bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  /** Within these content controls, the outermost first. */
  readonly controls: readonly WordControl[];
  /** Where it stands in a text box; a box follows the paragraph that it is anchored in. */
  readonly box?: number;
}

export interface WordStyleRef {
  readonly id: string;
  /** As Word shows it, without the language of the program: "heading 1" for "Kop 1". */
  readonly name: string;
  /** Names of the styles that it is based on, the nearest first. */
  readonly basedOn: readonly string[];
}

export interface WordLabel {
  /** "1.", "a)", "2.1", "•" */
  readonly text: string;
  /** 0 to 8 */
  readonly level: number;
  /** Which list it counts in. */
  readonly list: string;
  /** The number format of the level: "decimal", "lowerLetter", "bullet", … */
  readonly format: string;
  /** The number of its own level; absent for a bullet. */
  readonly value?: number;
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
  readonly vertical?: 'super' | 'sub';
  /** Address, or "#bookmark". */
  readonly link?: string;
  /** The instruction of the field whose shown result it is: "PAGE", "REF a_besluitpunt_1 \\h". */
  readonly field?: string;
}

export interface WordNoteRef extends InText {
  readonly type: 'note';
  readonly key: string;
}

export interface WordImage extends InText {
  readonly type: 'image';
  /** Path of the part in `images`; absent when it is outside the file or cannot be read. */
  readonly part?: string;
  readonly description?: string;
  readonly width?: number;
  readonly height?: number;
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
}

export interface WordRevision {
  readonly kind: 'insertion' | 'deletion' | 'move-from' | 'move-to';
  readonly id: string;
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
  /** What it is: "ingesloten object", "formule", "onbekend element". */
  readonly what: string;
  /** How often. */
  readonly count: number;
  /** `number` of the first paragraph that it stands in. */
  readonly paragraph?: number;
}

/** Where a note of a kind is kept in `notes`. */
export function noteKey(kind: WordNote['kind'], id: string): string {
  return `${kind} ${id}`;
}
