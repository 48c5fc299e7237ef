import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import type { Span } from '../source/source-text.ts';

/** A mandatory key that stands there with nothing behind it; `span` is the key. */
export function emptyKey(key: string, span: Span): Diagnostic {
  return fout('ontbreekt', `Achter '${key}:' staat nog niets.`, span, {
    hint: 'Vul de waarde in; een lijst komt op de regels eronder, elk met een streepje.',
  });
}
