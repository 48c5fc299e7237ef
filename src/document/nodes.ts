// src/document: the block tree: what a document is before it looks like anything.

import type { Placed } from './bron.ts';
import type { Change, Inline } from './inline-nodes.ts';
import type { LIJSTROLLEN, Rol } from './rollen.ts';

export type { Bronplaats, Placed } from './bron.ts';
export type * from './inline-nodes.ts';
export type { Rol } from './rollen.ts';

/**
 * The block tree: the one input of all writers. Plain data, discriminated by `type`.
 * A writer needs this tree and the huisstijl and nothing else. Lengths are in points.
 */

/**
 * What every part of a document has: the place where it was typed, and whether it came, went or moved as a whole (the
 * paragraph mark, row or item itself). All that is within what changed bears the same mark and all its text stands in
 * revisions, so that a writer may look at either. Without it a part stays.
 */
export interface Changeable extends Placed {
  readonly change?: Change;
  /** The number of a move, from 1: the same at both places. */
  readonly move?: number;
}

/** How numbers of headings count. */
export type Labelformat = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

/** A number that counts in the outline of a document, as the signs and numbers that its label is made of. */
export interface OutlineNumber {
  /** 0 for sections, 1 for headings in them, 2 for those below. */
  readonly depth: number;
  /** Fixed text and numbers; the last number is the heading's own, those before are of what it is in. */
  readonly parts: readonly (string | { readonly format: Labelformat; readonly number: number })[];
}

export interface Heading extends Changeable {
  readonly type: 'heading';
  /** 1 to 6; the composed tree starts at 1 and skips no level going down (ISO 14289-1, 7.4). */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly role: Rol;
  /** Unique in the document: target of links and of the outline. */
  readonly id: string;
  /** Printed before the text, as in "1.2"; a number that the tool assigned. */
  readonly label?: string;
  /** How the last number in the label counts; in figures when absent. */
  readonly labelFormat?: Labelformat;
  /** What the label counts, of a heading that counts in the whole document. */
  readonly outline?: OutlineNumber;
  readonly children: readonly Inline[];
}

export interface Paragraph extends Changeable {
  readonly type: 'paragraph';
  readonly role: Rol;
  readonly children: readonly Inline[];
  /** Stays on the page of the block that follows. */
  readonly keepWithNext?: boolean;
}

/** How items are marked: `dash` and `bullet` with a sign, `none` with nothing, the others with a number. */
export type ListFormat =
  | 'bullet'
  | 'dash'
  | 'none'
  | 'decimal'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman';

export interface List extends Changeable {
  readonly type: 'list';
  readonly role: (typeof LIJSTROLLEN)[number];
  readonly format: ListFormat;
  /** Number of the first item, from 1; each list counts for itself. */
  readonly start: number;
  /** What stands around each number, as in "Beslispunt {nummer}:"; without it a full stop behind it. */
  readonly pattern?: string;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Changeable {
  /** Unique in the document, when something may point at the item (besluitpunten). */
  readonly id?: string;
  /** A number that does not follow from its place, as in "2a"; it takes none from the items after it. */
  readonly ownNumber?: string;
  readonly children: readonly Block[];
}

export interface Quote extends Changeable {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

/** What a column holds: `getal` aligns on the decimal comma, at the right side. */
export type ColumnKind = 'tekst' | 'getal';

export interface Column {
  readonly kind: ColumnKind;
  readonly align: 'left' | 'center' | 'right';
}

/** How a table row is set: `totaal` and `subtotaal` under a rule and bold, `groep` as a head of its rows. */
export type RowKind = 'kop' | 'post' | 'groep' | 'subtotaal' | 'totaal' | 'saldo' | 'toelichting';

export interface TableCell {
  /** Set when this cell is a head: of the columns below it, or of the row behind it. */
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Both at least 1. */
  readonly colspan: number;
  readonly rowspan: number;
  /** What is said in place of the text, where signs say less to the ear: "min 3.200" for "(3.200)". */
  readonly spoken?: string;
  /**
   * On which of its columns (from 0) it stands where no cell may span columns, as in the body of a Word table; the
   * first when absent.
   */
  readonly place?: number;
  readonly children: readonly Inline[];
}

export interface TableRow extends Changeable {
  readonly kind: RowKind;
  /** Depth of nesting in groups, from 0: the label is indented by it. */
  readonly depth: number;
  readonly cells: readonly TableCell[];
}

/** Rows that belong together; a group may not be torn apart lightly. */
export interface RowGroup {
  readonly rows: readonly TableRow[];
}

export interface Table extends Changeable {
  readonly type: 'table';
  readonly id: string;
  /** `financieel`: computed; `eenvoudig`: typed by the author in Markdown. */
  readonly role: 'financieel' | 'eenvoudig';
  readonly caption?: readonly Inline[];
  /** Unit and sign convention, between caption and table: "Bedragen in euro's". */
  readonly unit?: readonly Inline[];
  /** A short description for who cannot see the table. */
  readonly summary?: string;
  readonly columns: readonly Column[];
  /** Head rows, repeated on each page; may be empty. */
  readonly head: readonly TableRow[];
  readonly groups: readonly RowGroup[];
  /** How many cells at most the groups would have, where they were left out of a document that is only checked. */
  readonly unmade?: number;
  /** Below the table, as in a remark on rounding. */
  readonly notes: readonly (readonly Inline[])[];
  /** Its last rows stay on the page of the block that follows. */
  readonly keepWithNext?: boolean;
}

/** The head of a document: Datum, Zaaknummer, Betreft … each with its value; see `keyValueRows` for its rows. */
export interface KeyValueList extends Changeable {
  readonly type: 'keyValueList';
  /** How many columns of one width its rows divide; absent when all entries stand below each other. */
  readonly columns?: number;
  readonly entries: readonly KeyValue[];
}

export interface KeyValue extends Changeable {
  readonly key: readonly Inline[];
  readonly value: readonly Inline[];
  /** What stands below the value in the same place: a list of points, a section. Such an entry has a row of its own. */
  readonly body?: readonly Block[];
  /** How many columns it takes; absent for an entry as wide as the page. */
  readonly span?: number;
  /** Starts a row, even where it would fit in the one before. */
  readonly newRow?: boolean;
}

export interface Image {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Figure extends Changeable {
  readonly type: 'figure';
  readonly role: 'afbeelding' | 'logo';
  /** Unique in the document, when something may point at the picture. */
  readonly id?: string;
  readonly image: Image;
  /** Text alternative; an empty one marks a decoration, which writers keep out of the reading order. */
  readonly alt: string;
  readonly caption?: readonly Inline[];
  /** Wanted width in points; without it as large as fits, at most 96 pixels an inch. */
  readonly width?: number;
  /** Where it stands between the margins; without it at the left. */
  readonly align?: 'center' | 'right';
}

/** Signatures beside each other: for each signer the lines from office to name. */
export interface SignatureBlock extends Changeable {
  readonly type: 'signatureBlock';
  readonly signers: readonly Signer[];
}

export interface Signer {
  /** "de griffier," */
  readonly office: readonly Inline[];
  /** The name under the room for the signature; often a FillIn. */
  readonly name: readonly Inline[];
  /** The name stands right under the signature, with the office below it, instead of office, signature, name. */
  readonly nameFirst?: boolean;
}

export interface PageBreak extends Changeable {
  readonly type: 'pageBreak';
}

/** A table of contents, made from the headings up to `depth`. */
export interface Contents extends Changeable {
  readonly type: 'contents';
  readonly title: readonly Inline[];
  readonly depth: number;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Table
  | KeyValueList
  | Figure
  | SignatureBlock
  | PageBreak
  | Contents;

export interface Footnote extends Changeable {
  readonly children: readonly Block[];
}

/** What stands at the head or foot of each page: three places, each may be empty, and pictures at these places. */
export interface RunningLine {
  readonly left: readonly Inline[];
  readonly center: readonly Inline[];
  readonly right: readonly Inline[];
  /** Each on its own place of the three, beside the text of the others and above text of the same place. */
  readonly logos?: readonly RunningLogo[];
}

export interface RunningLogo {
  readonly place: 'left' | 'center' | 'right';
  readonly figure: Figure;
}

/** The head and foot of the first page, when it has others than the pages after it. */
export interface FirstPage {
  readonly header: RunningLine;
  readonly footer: RunningLine;
}

export interface DocumentMeta {
  /** "Raadsvoorstel: Inzet van de POK-middelen …" */
  readonly title: string;
  /** BCP 47, as in "nl-NL". */
  readonly language: string;
  /** The organisation ("Gemeente Dordrecht"): never a person. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601 date of the proposal; the only date that a file may carry, so that the same input gives the same bytes. */
  readonly date: string;
  /** SHA-256 in hexadecimal of the text that it was made of: by it the program knows which text a reviewer had. */
  readonly source?: string;
  /** For whom it was made, where that text makes more than one: "openbaar", "intern". */
  readonly variant?: string;
}

export interface RenderedDocument {
  /** File name without extension: "raadsvoorstel", "raadsbesluit". */
  readonly name: string;
  readonly meta: DocumentMeta;
  readonly header: RunningLine;
  readonly footer: RunningLine;
  readonly firstPage?: FirstPage;
  /** A word over each page ("CONCEPT"), or nothing. */
  readonly watermark?: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** Set when the document shows what changed from one version to another. */
  readonly revisions?: Revisions;
  /** Files that ride along in a PDF of the internal variant (ISO 19005-3). */
  readonly attachments: readonly Attachment[];
}

/** Between which versions the changes lie; `author` names these two ("HEAD~1 → HEAD"), never a person. */
export interface Revisions {
  readonly author: string;
  /** ISO 8601; a Word file shows it with each change. */
  readonly date?: string;
}

export interface Attachment {
  readonly name: string;
  /** As in "text/markdown". */
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}
