import type { Span } from '../source/source-text.ts';

/** A piece of a text, and what takes its place; an empty span is a place to put something in. */
export interface Tekstwijziging {
  readonly span: Span;
  readonly tekst: string;
}

/** What would mend a problem. */
export interface Herstel {
  /** What it does, as an order without a full stop: "Zet een punt achter het besluitpunt". */
  readonly titel: string;
  /** Pieces that do not overlap, perhaps in several files. */
  readonly edits: readonly Tekstwijziging[];
  /**
   * Whether there is no other right answer, so that it may be done without asking: notation, layout, a name that the law
   * fixes. What adds words for the author to fill in, or picks one of several meanings, is for the author to choose.
   */
  readonly veilig: boolean;
}

/** A repair that may be done without asking. */
export function veiligHerstel(titel: string, ...edits: readonly Tekstwijziging[]): Herstel {
  return { titel, edits, veilig: true };
}

/** A repair that its author has to choose. */
export function mogelijkHerstel(titel: string, ...edits: readonly Tekstwijziging[]): Herstel {
  return { titel, edits, veilig: false };
}

/** Puts a text in the place of a span. */
export function vervang(span: Span, tekst: string): Tekstwijziging {
  return { span, tekst };
}

/** Puts a text at an offset of the source of a span: in front of it, behind it, or wherever is asked. */
export function voegIn({ source }: Pick<Span, 'source'>, at: number, tekst: string): Tekstwijziging {
  return { span: { source, start: at, end: at }, tekst };
}
