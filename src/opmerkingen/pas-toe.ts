import type { Bewerking } from './wijziging.ts';

/** The text with changes made in it; undefined when two of them touch the same place in other ways. */
export function maakBewerkingen(text: string, bewerkingen: readonly Bewerking[]): string | undefined {
  const sorted = [...bewerkingen].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at = 0;
  let result = '';
  for (const { span, tekst } of sorted) {
    if (span.start < at) return undefined;
    result += text.slice(at, span.start) + tekst;
    at = span.end;
  }
  return result + text.slice(at);
}
