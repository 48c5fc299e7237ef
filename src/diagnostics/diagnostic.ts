// src/diagnostics: problems as data, and how each kind of reader gets them.

import type { Span } from '../source/source-text.ts';
import type { Herstel } from './herstel.ts';
import type { Regelnaam } from './regelnamen.ts';

/** A `fout` stops a document from being made, a `waarschuwing` asks for a look, a `tip` may be ignored. */
export type Ernst = 'fout' | 'waarschuwing' | 'tip';

/** A second place that helps to understand a problem. */
export interface Verwant {
  readonly melding: string;
  readonly span: Span;
}

/** One problem, in Dutch: what is there, what should be there, and in `hint` what to do. */
export interface Diagnostic {
  /** Name of the rule in kebab-case, stable: people silence and look up rules by it. */
  readonly regel: Regelnaam;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly span?: Span;
  readonly verwant: readonly Verwant[];
  readonly hint?: string;
  /** What mends it, where the right answer is known: the problem is gone, none comes in its place, nothing else changes. */
  readonly herstel?: Herstel;
  /** What may mend it, where there are several answers or it is not sure that one is right: for the author to choose. */
  readonly keuzes?: readonly Herstel[];
}

/** What a problem may tell besides what is wrong. */
export interface DiagnosticExtra {
  readonly hint?: string | undefined;
  readonly verwant?: readonly Verwant[];
  readonly herstel?: Herstel | undefined;
  readonly keuzes?: readonly Herstel[] | undefined;
}

function create(
  ernst: Ernst,
  regel: Regelnaam,
  melding: string,
  span: Span | undefined,
  extra: DiagnosticExtra,
): Diagnostic {
  return {
    regel,
    ernst,
    melding,
    ...(span && { span }),
    verwant: extra.verwant ?? [],
    ...(extra.hint && { hint: extra.hint }),
    ...(extra.herstel && { herstel: extra.herstel }),
    ...(extra.keuzes && extra.keuzes.length > 0 && { keuzes: extra.keuzes }),
  };
}

/** A problem that stops the document from being made. */
export function fout(
  regel: Regelnaam,
  melding: string,
  span?: Span,
  extra: DiagnosticExtra = {},
): Diagnostic {
  return create('fout', regel, melding, span, extra);
}

/** A problem that is probably a mistake, but that the author may overrule. */
export function waarschuwing(
  regel: Regelnaam,
  melding: string,
  span?: Span,
  extra: DiagnosticExtra = {},
): Diagnostic {
  return create('waarschuwing', regel, melding, span, extra);
}

/** Something that may be better, and that the author may ignore. */
export function tip(regel: Regelnaam, melding: string, span?: Span, extra: DiagnosticExtra = {}): Diagnostic {
  return create('tip', regel, melding, span, extra);
}

/** True when there is a `fout` among them. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.ernst === 'fout');
}
