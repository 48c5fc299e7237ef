// src/prepare: decides once what every writer only draws: links, anchors, notes, numbers, contents, grids of tables.

import type {
  Attachment,
  Changeable,
  Contents,
  DocumentMeta,
  Figure,
  Heading,
  KeyValue,
  KeyValueList,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Quote,
  Revisions,
  RunningLogo,
  SignatureBlock,
} from '../document/nodes.ts';
import type { PreparedInline } from './prepared-inline.ts';
import type { Revisable } from './prepared-revision.ts';
import type { PreparedTable } from './prepared-table.ts';

export type * from './prepared-inline.ts';
export type * from './prepared-revision.ts';
export type * from './prepared-table.ts';

/**
 * A document that only has to be drawn; the one input of all writers. Plain data, lengths in points. A writer needs this
 * and the house style, and decides nothing but how its format says it.
 */
export interface PreparedDocument {
  /** File name without extension. */
  readonly name: string;
  readonly meta: DocumentMeta;
  readonly header: PreparedRunningLine;
  readonly footer: PreparedRunningLine;
  /** What the first page has instead; a line that it shares with the others is one and the same. */
  readonly firstPage?: { readonly header: PreparedRunningLine; readonly footer: PreparedRunningLine };
  readonly watermark?: string;
  readonly blocks: readonly PreparedBlock[];
  /** In the order of their numbers. */
  readonly notes: readonly PreparedNote[];
  /** The headings with text, in order: for bookmarks and navigation. */
  readonly outline: readonly OutlineEntry[];
  /** Set when the document shows what changed from one version to another. */
  readonly revisions?: PreparedRevisions;
  /** Set when words stand in it that a text beside them lacks. */
  readonly differences?: true;
  readonly attachments: readonly Attachment[];
}

export interface PreparedRunningLine {
  readonly left: readonly PreparedInline[];
  readonly center: readonly PreparedInline[];
  readonly right: readonly PreparedInline[];
  readonly logos?: readonly PreparedLogo[];
}

export interface PreparedLogo extends Omit<RunningLogo, 'figure'> {
  readonly figure: PreparedFigure;
}

/** What a document has that shows what changed from one version to another; no other document holds anything of it. */
export interface PreparedRevisions extends Revisions {
  /** The line above the document, in files that cannot accept or reject changes. */
  readonly legend: PreparedParagraph;
}

export interface OutlineEntry {
  /** From 1. */
  readonly level: number;
  /** Bare text with the number before it. */
  readonly title: string;
  readonly anchor: string;
}

export type PreparedBlock =
  | PreparedHeading
  | PreparedParagraph
  | PreparedList
  | PreparedQuote
  | PreparedTable
  | PreparedKeyValueList
  | PreparedFigure
  | PreparedSignatureBlock
  | PreparedPageBreak
  | PreparedContents;

/** A node of the block tree with what is prepared of it left out. */
type Bare<Node, Prepared extends keyof Node> = Omit<Node, Prepared | keyof Changeable> & Revisable;

/** A heading; its id and its label are final. */
export interface PreparedHeading extends Bare<Heading, 'children'> {
  /** Bare text with the number before it. */
  readonly title: string;
  readonly children: readonly PreparedInline[];
}

export interface PreparedParagraph extends Bare<Paragraph, 'children'> {
  readonly children: readonly PreparedInline[];
}

export interface PreparedList extends Bare<List, 'items'> {
  readonly items: readonly PreparedItem[];
}

export interface PreparedItem extends Bare<ListItem, 'children'> {
  /** What stands before the item: "1.", "a.", "•". */
  readonly label: string;
  /** What the label counts: items that are gone have the number that they had, and take none from the others. */
  readonly number: number;
  readonly children: readonly PreparedBlock[];
}

export interface PreparedQuote extends Bare<Quote, 'children'> {
  readonly children: readonly PreparedBlock[];
}

export interface PreparedKeyValueList extends Bare<KeyValueList, 'entries'> {
  readonly entries: readonly PreparedKeyValue[];
}

export interface PreparedKeyValue extends Bare<KeyValue, 'key' | 'value' | 'body'> {
  readonly key: readonly PreparedInline[];
  readonly value: readonly PreparedInline[];
  readonly body?: readonly PreparedBlock[];
}

export interface PreparedFigure extends Bare<Figure, 'caption' | 'width'> {
  /** Without text alternative: kept out of the reading order. */
  readonly decorative: boolean;
  readonly caption?: readonly PreparedInline[];
  /** Above a picture that came or went: that it did. */
  readonly note?: string;
  /** Size on paper when nothing else asks for room: as wanted, or 96 pixels an inch. */
  readonly width: number;
  readonly height: number;
}

export interface PreparedSignatureBlock extends Bare<SignatureBlock, 'signers'> {
  readonly signers: readonly PreparedSigner[];
}

export interface PreparedSigner extends Revisable {
  readonly office: readonly PreparedInline[];
  readonly name: readonly PreparedInline[];
  /** The name comes first, under the room to sign. */
  readonly nameFirst?: boolean;
}

export type PreparedPageBreak = Bare<PageBreak, never>;

/** A table of contents with at least one entry. */
export interface PreparedContents extends Bare<Contents, 'title'> {
  readonly title: readonly PreparedInline[];
  /** The least level of an entry. */
  readonly top: number;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** The heading that it leads to. */
  readonly anchor: string;
  readonly level: number;
  /** Printed before the text; empty without one. */
  readonly label: string;
  readonly text: string;
  /** Label and text together. */
  readonly title: string;
  /** Entries of deeper headings exist, and this is one of the highest: set in bold, above its group. */
  readonly leads: boolean;
}

export interface PreparedNote extends Revisable {
  /** From 1. */
  readonly number: number;
  /** Unique in the document. */
  readonly anchor: string;
  /** The ids of its marks in reading order; without any nothing leads to it. */
  readonly marks: readonly string[];
  /** In which part between page breaks its first mark stands, from 0; a note without mark stands in the last. */
  readonly part: number;
  readonly children: readonly PreparedBlock[];
}
