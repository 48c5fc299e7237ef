// src/template/markup: what a .hbs file may hold, as a tree: the closed set of elements, their attributes and holes.

/** An element with the offsets of its parts in the text that was parsed. */
export interface MarkupElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly MarkupNode[];
  /** From `<` of the opening tag … */
  readonly start: number;
  /** … to behind its `>`; */
  readonly openEnd: number;
  /** from `<` of the closing tag (or `openEnd` when the element has none) */
  readonly closeStart: number;
}

export interface MarkupAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of text, entities decoded; one entity is a piece of its own. */
export interface MarkupText {
  readonly type: 'text';
  readonly value: string;
  readonly start: number;
}

export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupProblem {
  readonly melding: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  readonly edit?: MarkupEdit;
}

/** What may mend a problem: a text in the place of a piece, by offsets; all from `vanaf` on must stand in one block. */
export interface MarkupEdit {
  readonly titel: string;
  readonly vanaf: number;
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
  /** That there is no other right answer. */
  readonly zeker?: boolean;
}

export interface Markup {
  readonly children: readonly MarkupNode[];
  readonly problems: readonly MarkupProblem[];
  /** Whether elements were left out, as told in the only problem: the rest says nothing of the text then. */
  readonly cut?: true;
}
