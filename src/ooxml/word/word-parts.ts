import type { Xml } from '../xml.ts';

/**
 * The parts of a Word file that a reader needs, found by their relationships and read as XML. Names of elements and
 * attributes carry the usual prefixes ("w:p", "r:id", "wp:inline", "w14:paraId"), whatever prefixes the file declares and
 * whether it is transitional or strict; a name from an unknown namespace is "{namespace}name". `mc:AlternateContent` is
 * resolved: only what holds is there, in its place.
 */
export interface WordParts {
  /** The part with the text; its root is `w:document`. */
  readonly main: WordPart;
  readonly styles?: WordPart;
  readonly numbering?: WordPart;
  readonly settings?: WordPart;
  readonly footnotes?: WordPart;
  readonly endnotes?: WordPart;
  readonly comments?: WordPart;
  /** Which comment answers which, and what is resolved (`w15:commentEx`). */
  readonly commentsExtended?: WordPart;
  /** Running heads and feet by their path. */
  readonly furniture: ReadonlyMap<string, WordPart>;
  readonly coreProperties?: WordPart;
  readonly appProperties?: WordPart;
  readonly customProperties?: WordPart;
  /** Paths of parts that the text needs and that are missing or cannot be read. */
  readonly damaged: readonly string[];
  /** It carries macros; they are not read. */
  readonly macros: boolean;
  /** The bytes of any part, a picture say; undefined when it is missing or damaged. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** Any other part that holds XML, the data of a diagram say; undefined when it is missing or cannot be read. */
  readonly part: (path: string) => WordPart | undefined;
}

export interface WordPart {
  readonly path: string;
  readonly root: Xml;
  /** What it refers to, by the id of the relationship. */
  readonly related: ReadonlyMap<string, Related>;
}

/** What a part refers to: another part of the file by its path, or an address outside, which is known and never followed. */
export interface Related {
  /** The last step of the type: "image", "hyperlink", "header", "aFChunk". */
  readonly kind: string;
  readonly path?: string;
  readonly address?: string;
}

/** Why a file is not read. */
export type WordRefusal =
  /** Nothing in it. */
  | 'empty'
  /** Word 97 to 2003 (.doc, .dot). */
  | 'doc'
  /** Encrypted with a password. */
  | 'password'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'text'
  /** A template for documents (.dotx, .dotm). */
  | 'template'
  /** A workbook: Excel or Calc. */
  | 'workbook'
  /** Slides: PowerPoint or Impress. */
  | 'slides'
  /** Word's XML in one file (.xml, 2003 or flat). */
  | 'flat'
  /** A zip that is cut off, or of which the contents do not agree with what it says of them. */
  | 'damaged'
  /** A zip that holds no Word file. */
  | 'other-zip'
  /** Holds more than a reader takes: unpacked, in number of parts or elements. */
  | 'too-large'
  /** Pages of Apple. */
  | 'pages'
  /** Elements stand too deep in one another. */
  | 'too-deep'
  /** Declares a document type, by which text from elsewhere can get in. */
  | 'entities'
  /** None of these. */
  | 'unknown';

/** A Word file as its parts, or why it is not read. */
export type OpenedWordFile = { readonly parts: WordParts } | { readonly refused: WordRefusal };
