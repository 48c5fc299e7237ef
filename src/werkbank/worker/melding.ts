import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Herstel } from '../../diagnostics/herstel.ts';
import { positionAt, type Span, typedOffset } from '../../source/source-text.ts';
import type { Herstelling, Melding, Plek } from '../gesprek/verzoeken.ts';

/** A problem as the page shows it, at its place in the text as it was typed. */
export function meldingVan({
  regel,
  ernst,
  melding,
  span,
  hint,
  verwant,
  herstel,
  keuzes,
}: Diagnostic): Melding {
  return {
    regel,
    ernst,
    melding,
    ...(span && { plek: plekVan(span) }),
    ...(hint !== undefined && { hint }),
    verwant: verwant.map((other) => ({ melding: other.melding, plek: plekVan(other.span) })),
    ...(herstel && { herstel: herstellingVan(herstel) }),
    keuzes: (keuzes ?? []).map(herstellingVan),
  };
}

/** What would mend something, or does what its author asks. */
export function herstellingVan({ titel, veilig, edits }: Herstel): Herstelling {
  return { titel, veilig, edits: edits.map(({ span, tekst }) => ({ plek: plekVan(span), tekst })) };
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
