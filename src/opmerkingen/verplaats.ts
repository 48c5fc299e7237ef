import { diffIndices } from 'node-diff3';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { positionAt, type SourceText, type Span, spanOf } from '../source/source-text.ts';

/** Where lines of a text went in a later version of it: for a place in the one the same place in the other. */
export function naarNu(toen: SourceText, nu: SourceText): (one: Diagnostic) => Diagnostic {
  const changes = diffIndices(toen.text.split('\n'), nu.text.split('\n'));
  const place = (span: Span): Span => {
    const first = positionAt(toen, span.start).line - 1;
    const last = positionAt(toen, Math.max(span.start, span.end - 1)).line - 1;
    let shift = 0;
    for (const {
      buffer1: [from, count],
      buffer2: [to, now],
    } of changes) {
      if (from > last) break;
      if (from + count > first && count > 0) {
        const start = nu.lineStarts[Math.min(to, nu.lineStarts.length - 1)] ?? 0;
        const end = (nu.lineStarts[to + now] ?? nu.text.length + 1) - 1;
        return spanOf(nu, start, Math.max(start, end));
      }
      shift = to + now - (from + count);
    }
    const [was, is] = [toen.lineStarts[first] ?? 0, nu.lineStarts[first + shift] ?? 0];
    return spanOf(nu, span.start - was + is, span.end - was + is);
  };
  return (one) => ({
    ...one,
    ...(one.span && { span: place(one.span) }),
    verwant: one.verwant.map((other) => ({ ...other, span: place(other.span) })),
  });
}
