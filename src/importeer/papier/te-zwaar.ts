import { GRENZEN } from '../../domain/grenzen.ts';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import { findRun } from '../../parse/find-run.ts';
import { randen } from '../verslag/verantwoording.ts';
import { kort } from './alinea.ts';
import type { Papier } from './papier.ts';
import type { Weigering } from './weigering.ts';

/**
 * Why a paper is not read in which a paragraph is longer than a proposal may hold (`GRENZEN`), or goes on without a space,
 * or in spaces alone: the passes look at each of its characters for every other, and of what they made of it no document
 * could be made.
 */
export function teZwaarPapier({ body, notes, sections, comments }: Papier): Weigering | undefined {
  const blocks = [
    ...body,
    ...randen(sections),
    ...[...notes.values()].flatMap((note) => note.blocks),
    ...comments.flatMap((comment) => comment.blocks),
  ];
  return teZwaar(
    paragraphsOf(blocks).map(({ children }) =>
      children.map((one) => (one.type === 'run' ? one.text : '\n')).join(''),
    ),
  );
}

/** The same of the lines of a text. */
export function teZwaar(texts: Iterable<string>): Weigering | undefined {
  for (const text of texts) {
    const run = findRun(text);
    if (run) {
      const piece = text.slice(run.start);
      const waar = piece.trim() === '' ? '' : ` Het begint met '${kort(piece, 40)}'.`;
      return {
        melding: `In dit bestand staat iets dat niet te lezen is. ${run.melding}${waar}`,
        hint: run.hint,
      };
    }
    if (text.length > GRENZEN.alineatekens)
      return {
        melding: `In dit bestand is een alinea langer dan ${GRENZEN.alineatekens} tekens: '${kort(text, 40)}'.`,
        hint: 'Verdeel de tekst over meer alinea’s.',
      };
  }
  return undefined;
}
