import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';

/** What a full check found and a quick one did not: what only shows when documents are made, or amendments tried. */
export function slowOf(full: readonly Diagnostic[], quick: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(quick.map(keyOf));
  return full.filter((one) => !known.has(keyOf(one)));
}

/**
 * What was found before a text changed, as far as it is about what stayed the same: it moves along with that. What the
 * change touched is left out, and what would mend it too, until all is checked again. `now` gives a text as it is, or
 * undefined where it did not change.
 */
export function carryOver(
  found: readonly Diagnostic[],
  now: (path: string) => SourceText | undefined,
): readonly Diagnostic[] {
  return found.flatMap((one): readonly Diagnostic[] => {
    const { span, verwant, herstel: _, keuzes: __, ...rest } = one;
    const moved = span && moveSpan(span, now(span.source.path));
    if (span && !moved) return [];
    const others = verwant.flatMap((other) => {
      const at = moveSpan(other.span, now(other.span.source.path));
      return at ? [{ ...other, span: at }] : [];
    });
    return [{ ...rest, ...(moved && { span: moved }), verwant: others }];
  });
}

/** A place in a text as that is after a change; undefined where the change touched it. */
function moveSpan(span: Span, source: SourceText | undefined): Span | undefined {
  const before = span.source.text;
  const after = source?.text;
  if (source === undefined || after === undefined || after === before) return span;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (span.end <= head) return spanOf(source, span.start, span.end);
  if (span.start < before.length - tail) return undefined;
  const by = after.length - before.length;
  return spanOf(source, span.start + by, span.end + by);
}

function keyOf({ regel, melding, span }: Diagnostic): string {
  return [regel, span?.source.path, span?.start, span?.end, melding].join('\0');
}
