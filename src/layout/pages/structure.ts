import type { Placed } from '../../document/nodes.ts';

/** The structure tree of the PDF as plain data (ISO 32000-1, 14.7 and 14.8), in reading order. An element knows
 * where its content was typed. */
export interface StructElement extends Placed {
  readonly tag: StructTag;
  /** Elements, and the numbers of the pieces of content that stand on pages. */
  readonly kids: (StructElement | number)[];
  readonly attributes: StructAttributes;
}

export type StructTag =
  | 'Document'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'TOC'
  | 'TOCI';

export interface StructAttributes {
  readonly id?: string;
  readonly language?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** What an abbreviation stands for (ISO 32000-1, 14.9.5). */
  readonly expansion?: string;
  readonly summary?: string;
  readonly scope?: 'Column' | 'Row' | 'Both';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly headers?: readonly string[];
  readonly listNumbering?:
    | 'None'
    | 'Disc'
    | 'Decimal'
    | 'UpperAlpha'
    | 'LowerAlpha'
    | 'LowerRoman'
    | 'UpperRoman';
  /** A block of its own rather than part of a line. */
  readonly block?: boolean;
  /** A rule that is drawn under or through the text. */
  readonly decoration?: 'Underline' | 'LineThrough';
  readonly link?: LinkTarget;
}

/** Where a link leads: an address, or a place in this document. `title` is its description. */
export type LinkTarget =
  | { readonly url: string; readonly title: string }
  | { readonly anchor: string; readonly title: string };

/** Makes the structure tree; each `content` is a piece of text or an image that layout will place. */
export interface Structure {
  readonly root: StructElement;
  /** The element that holds each piece of content. */
  readonly owners: readonly StructElement[];
  /** An element that was typed where `placed` says, or else where its parent was. */
  readonly element: (
    parent: StructElement,
    tag: StructTag,
    attributes?: StructAttributes,
    placed?: Placed,
  ) => StructElement;
  readonly content: (parent: StructElement) => number;
}

/** An empty tree with a Document as its root. */
export function createStructure(): Structure {
  const root: StructElement = { tag: 'Document', kids: [], attributes: {} };
  const owners: StructElement[] = [];
  return {
    root,
    owners,
    element(parent, tag, attributes = NONE, placed = parent) {
      const bron = placed.bron ?? parent.bron;
      const element: StructElement = { tag, kids: [], attributes, ...(bron && { bron }) };
      addKid(parent, element);
      return element;
    },
    content(parent) {
      const number = owners.length;
      owners.push(parent);
      addKid(parent, number);
      return number;
    },
  };
}

const NONE: StructAttributes = {};

/** Adds a kid. Most elements hold one, and a list that grows keeps room for many: the first begins a list of its own. */
function addKid(parent: Growing, kid: StructElement | number): void {
  if (parent.kids.length === 0) parent.kids = [kid];
  else parent.kids.push(kid);
}

/** An element while the tree is made. */
interface Growing {
  kids: (StructElement | number)[];
}

/** A structure for what is only measured: it keeps nothing. */
export function hollowStructure(): Structure {
  const root: StructElement = { tag: 'Document', kids: [], attributes: {} };
  return { root, owners: [], element: () => root, content: () => 0 };
}
