/** The nodes of running text. Plain data, discriminated by `type`; see `nodes.ts` for the blocks around them. */

/**
 * What happened to a part of a document that shows changes. Text that was moved as it is stands twice: `movedFrom`
 * where it was and `movedTo` where it came.
 */
export type Change = 'inserted' | 'deleted' | 'movedTo' | 'movedFrom';

/** Text that came or went. Only a document with `revisions` has these; revisions are never within each other. */
export interface Revision {
  readonly type: 'revision';
  readonly change: Change;
  readonly children: readonly Inline[];
}

/**
 * Words that a text has and the text beside it lacks, as in a table of what was and what comes. They are shown so, with a
 * word that says it to the ear; there is nothing to accept or to reject.
 */
export interface Difference {
  readonly type: 'difference';
  readonly change: 'inserted' | 'deleted';
  readonly children: readonly Inline[];
}

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Superscript {
  readonly type: 'superscript';
  readonly children: readonly Inline[];
}

/** Inline code: names of files or fields, literally. */
export interface Code {
  readonly type: 'code';
  readonly value: string;
}

/** Letter-spaced text, as in "besluit:"; the text itself holds no extra spaces (WCAG technique C8). */
export interface Spaced {
  readonly type: 'spaced';
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  /** An absolute address (https, http, mailto), or `#id` of a part of this document. */
  readonly url: string;
  /** Set where the text is the label of what it leads to ("tabel 3"), so that Word can bring it up to date. */
  readonly label?: true;
  readonly children: readonly Inline[];
}

/** Text in another language than the document, `language` as a BCP 47 tag. */
export interface Foreign {
  readonly type: 'foreign';
  readonly language: string;
  readonly children: readonly Inline[];
}

/** The number of a table or picture, at the start of its caption: "Tabel 3". Each `word` counts for itself. */
export interface CaptionLabel {
  readonly type: 'captionLabel';
  /** "Tabel" */
  readonly word: string;
  readonly children: readonly Inline[];
}

/** An abbreviation with what it stands for: "n.v.t.", said as "niet van toepassing". */
export interface Abbreviation {
  readonly type: 'abbreviation';
  readonly expansion: string;
  readonly children: readonly Inline[];
}

export interface LineBreak {
  readonly type: 'lineBreak';
}

/** The mark of a footnote; `index` counts from 0 into `RenderedDocument.footnotes`. */
export interface FootnoteReference {
  readonly type: 'footnoteReference';
  readonly index: number;
}

/** The number of the page (`current`) or of all pages (`total`); only in running heads and feet. */
export interface PageNumber {
  readonly type: 'pageNumber';
  readonly which: 'current' | 'total';
}

/**
 * A place that the griffie fills in later: printed as `children` (or as a blank line to write on when
 * there are none), a content control in a Word file. `label` says what belongs there.
 */
export interface FillIn {
  readonly type: 'fillIn';
  readonly name: string;
  readonly label: string;
  readonly children: readonly Inline[];
}

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Superscript
  | Code
  | Spaced
  | Link
  | Foreign
  | CaptionLabel
  | Abbreviation
  | LineBreak
  | FootnoteReference
  | PageNumber
  | FillIn
  | Difference
  | Revision;
