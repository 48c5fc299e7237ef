import { GRENZEN } from '../domain/grenzen.ts';

/** A piece of a text in which nothing but letters, or nothing but spaces stands; `melding` says so, as a whole sentence. */
export interface Reeks {
  readonly melding: string;
  readonly hint: string;
  /** Offset in the text. */
  readonly start: number;
}

const LANGST = GRENZEN.aaneen;
/** From where a run begins: else each of its characters would be tried. */
const WOORD = new RegExp(`(?<!\\S)\\S{${LANGST + 1}}`);
const SPATIES = new RegExp(`(?<!\\s)\\s{${LANGST + 1}}`);

/** The first run in a piece of running text (a paragraph, a cell, a value) that is longer than a word or a space ever is. */
export function findRun(text: string, start = 0, end = text.length): Reeks | undefined {
  if (end - start <= LANGST) return undefined;
  const piece = text.slice(start, end);
  const woord = WOORD.exec(piece);
  if (woord) {
    const melding = `Hier staan meer dan ${LANGST} tekens achter elkaar zonder spatie.`;
    const hint = 'Kijk of er per ongeluk iets in is geplakt, of zet er spaties tussen.';
    return { melding, hint, start: start + woord.index };
  }
  const spaties = SPATIES.exec(piece);
  if (!spaties) return undefined;
  const melding = `Hier staan meer dan ${LANGST} spaties achter elkaar.`;
  return { melding, hint: 'Laat er één staan.', start: start + spaties.index };
}
