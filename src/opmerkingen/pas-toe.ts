import type { Bewerking } from './wijzigingen/wijziging.ts';

/** The text with changes made in it, the same one once; undefined when two of them touch the same place in other ways. */
export function maakBewerkingen(text: string, bewerkingen: readonly Bewerking[]): string | undefined {
  const sorted = [...bewerkingen].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at = 0;
  let result = '';
  let last: Bewerking | undefined;
  for (const one of sorted) {
    const { span, tekst } = one;
    if (last?.span.start === span.start && last.span.end === span.end && last.tekst === tekst) continue;
    if (span.start < at) return undefined;
    result += text.slice(at, span.start) + tekst;
    at = span.end;
    last = one;
  }
  return result + text.slice(at);
}
