import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { positionAt, type Span, typedOffset } from '../../source/source-text.ts';
import type { Melding, Plek } from '../gesprek/verzoeken.ts';

/** A problem as the page shows it, at its place in the text as it was typed. */
export function meldingVan({ regel, ernst, melding, span, hint, verwant, herstel }: Diagnostic): Melding {
  return {
    regel,
    ernst,
    melding,
    ...(span && { plek: plekVan(span) }),
    ...(hint !== undefined && { hint }),
    verwant: verwant.map((other) => ({ melding: other.melding, plek: plekVan(other.span) })),
    ...(herstel && {
      herstel: {
        titel: herstel.titel,
        veilig: herstel.veilig,
        edits: herstel.edits.map(({ span: place, tekst }) => ({ plek: plekVan(place), tekst })),
      },
    }),
  };
}

/** A span in the text as it was typed. */
export function plekVan({ source, start, end }: Span): Plek {
  const { line, column } = positionAt(source, start);
  return {
    pad: source.path,
    van: typedOffset(source, start),
    tot: typedOffset(source, end),
    lijn: line,
    kolom: column,
  };
}
