import { type Bronplaats, omvattend } from '../document/bron.ts';
import type { Span } from '../source/source-text.ts';

/** How deep values are searched: points have three levels, each a list in a value. */
const DIEPTE = 8;

/** A span as a document knows it. */
export function bronVan({ source, start, end }: Span): Bronplaats {
  return { bestand: source.path, start, end };
}

/** Where a value was typed: its own place, or that of all that is in it; nothing for what nobody typed. */
export function bronIn(waarde: unknown): Bronplaats | undefined {
  return zoek(waarde, DIEPTE);
}

function zoek(waarde: unknown, diepte: number): Bronplaats | undefined {
  if (typeof waarde !== 'object' || waarde === null || diepte === 0) return undefined;
  if ('span' in waarde && isSpan(waarde.span)) return bronVan(waarde.span);
  const delen = waarde instanceof Map ? [...waarde.values()] : Object.values(waarde);
  return omvattend(delen.map((deel) => zoek(deel, diepte - 1)));
}

function isSpan(span: unknown): span is Span {
  return typeof span === 'object' && span !== null && 'source' in span && 'start' in span && 'end' in span;
}
