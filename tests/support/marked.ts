import { createSource, positionAt, type SourceText, type Span } from '../../src/source/source-text.ts';

/** Stands in a test's text where a problem must start. */
export const M = '‹›';

export interface Marked {
  readonly source: SourceText;
  /** "line:column" of each marker, in order. */
  readonly places: readonly string[];
}

/** Takes the markers out of a text and tells where they stood, as "line:column". */
export function marked(text: string, path = 'voorstel.md'): Marked {
  const parts = text.split(M);
  const source = createSource(path, parts.join(''));
  let offset = 0;
  const places = parts.slice(0, -1).map((part) => {
    offset += part.length;
    return showPosition(source, offset);
  });
  return { source, places };
}

/** "line:column" of the start of a span; "-" without one. */
export function placeOf(span: Span | undefined): string {
  return span ? showPosition(span.source, span.start) : '-';
}

function showPosition(source: SourceText, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${line}:${column}`;
}
