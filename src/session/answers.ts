import type { Tekstwijziging } from '../diagnostics/herstel.ts';
import type { Span } from '../source/source-text.ts';

/** What an editor shows, as plain data: offsets and spans in texts as they are open. All words are Dutch. */

/** Something that could stand where the cursor is. */
export interface Completion {
  /** What the list shows, and what typing narrows it by. */
  readonly label: string;
  readonly kind: 'sleutel' | 'waarde' | 'verwijzing' | 'kop' | 'artikel' | 'bestand' | 'naam' | 'blok';
  /** Beside the label, short: "€ 994.500", "verplicht". */
  readonly detail?: string;
  /** Behind the label when it is looked at, in Markdown. */
  readonly uitleg?: string;
  /** What takes the place of the word at the cursor. */
  readonly edit: Tekstwijziging;
  /** Changes elsewhere that belong to it. */
  readonly more?: readonly Tekstwijziging[];
  /** Offset in the text of `edit` at which the cursor goes; its end when absent. */
  readonly cursor?: number;
  /** Lower comes first; by label among equals. */
  readonly order: number;
}

/** What is told about a place when it is looked at. */
export interface Hover {
  readonly span: Span;
  /** Markdown. */
  readonly uitleg: string;
}

/** Where something is, and around it all that belongs to it. */
export interface Target {
  /** What is named: the id, the number, the head. */
  readonly span: Span;
  /** All of it; `span` lies in it. */
  readonly whole: Span;
}

/** A place that may be renamed, and how it is called. */
export interface Renameable {
  readonly span: Span;
  readonly name: string;
}

/** A part of the outline of a text. */
export interface OutlineItem {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'gegevens' | 'sectie' | 'besluitpunt' | 'argument' | 'tabel' | 'rij' | 'sleutel';
  readonly whole: Span;
  readonly span: Span;
  readonly children: readonly OutlineItem[];
}

/** Lines that may be shown as one: from the line of `start` to that of `end`. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'gegevens' | 'tekst' | 'opmerking';
}

/** A computed value shown behind an offset, that is not in the text. */
export interface Inlay {
  readonly at: number;
  readonly label: string;
  readonly uitleg?: string;
}

/** A line above something, that says what hangs together with it. */
export interface Lens {
  readonly span: Span;
  readonly label: string;
  /** Where it leads: places that can be shown. */
  readonly targets: readonly Target[];
}

/** What a piece of the text is, for its colour. */
export interface Token {
  readonly span: Span;
  readonly kind:
    | 'sleutel'
    | 'bedrag'
    | 'datum'
    | 'nummer'
    | 'verwijzing'
    | 'naam'
    | 'kop'
    | 'artikel'
    | 'fout';
}
