import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Stukbehandeling } from '../domain/vergadering.ts';
import type { AmendeerUitkomst } from './amendeer.ts';

/**
 * What remains to be said of amendments once they are adopted. What the council adopted is adopted: what is wrong with its
 * cover or its words is a warning, and only what cannot be made stops the decision. What would exclude each other is told
 * at the outcomes, by whoever asks.
 */
export function naAanneming(
  { diagnostics, beletsels }: AmendeerUitkomst,
  botsend: boolean,
): readonly Diagnostic[] {
  return diagnostics
    .filter((one) => beletsels.includes(one) || !botsend || one.regel !== 'amendement-botst')
    .map((one) =>
      alsBehandeld(one, beletsels, 'Het amendement is aangenomen: het besluit wordt zo gemaakt.'),
    );
}

/**
 * A problem of a piece on which the council has spoken, whatever it said: only what stands in the way of its paper is an
 * error still.
 */
export function alsBehandeld(
  one: Diagnostic,
  beletsels: readonly Diagnostic[],
  hint = 'De raad heeft het stuk behandeld: het wordt zo gemaakt.',
): Diagnostic {
  if (one.ernst !== 'fout' || beletsels.includes(one)) return one;
  return { ...one, ernst: 'waarschuwing', hint: [one.hint, hint].filter(Boolean).join(' ') };
}

/**
 * The problems of the pieces beside a proposal as far as a meeting meets them: of those that it adopted all, of others that
 * it names as a warning, and nothing of what it does not name.
 */
export function naStukken(
  found: readonly Diagnostic[],
  genoemd: readonly Stukbehandeling[],
  werkend: readonly Stukbehandeling[],
): readonly Diagnostic[] {
  const fileOf = (one: Diagnostic) => /([^/]+)\.md$/.exec(one.span?.source.path ?? '')?.[1];
  const names = (list: readonly Stukbehandeling[], one: Diagnostic) =>
    list.some(({ stuk }) => stuk.value === fileOf(one));
  return found.flatMap((one): readonly Diagnostic[] => {
    if (names(werkend, one)) return [one];
    if (!names(genoemd, one)) return [];
    return [one.ernst === 'fout' ? { ...one, ernst: 'waarschuwing' } : one];
  });
}
