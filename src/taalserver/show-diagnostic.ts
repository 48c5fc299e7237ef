import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as Shown } from 'vscode-languageserver/node';
import type { Diagnostic, Ernst } from '../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import { rangeOf } from './places.ts';
import type { Folder, Workspace } from './workspace.ts';

/** What our problems are called in the list of an editor, beside those of other programs. */
const BRON = 'raadsvoorstel';

const SEVERITY: Readonly<Record<Ernst, DiagnosticSeverity>> = {
  fout: DiagnosticSeverity.Error,
  waarschuwing: DiagnosticSeverity.Warning,
  tip: DiagnosticSeverity.Information,
};

/** Rules that speak of what is there for nothing, or of what the law no longer knows: editors show that in a way of their own. */
const TAGS: { readonly [Naam in Regelnaam]?: DiagnosticTag } = {
  'dubbel-woord': DiagnosticTag.Unnecessary,
  'oud-recht': DiagnosticTag.Deprecated,
  'vervallen-artikel': DiagnosticTag.Deprecated,
} as const;

/** A problem as an editor shows it. */
export function showDiagnostic(
  { regel, ernst, melding, span, hint, verwant }: Diagnostic,
  folder: Folder,
  workspace: Workspace,
  { relatedInformation, tags }: { readonly relatedInformation: boolean; readonly tags: boolean },
): Shown {
  const range = (at: NonNullable<typeof span>) =>
    rangeOf(at, workspace.typedOf(workspace.uriOf(folder, at.source.path)));
  const tag = TAGS[regel];
  return {
    range: span ? range(span) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: SEVERITY[ernst],
    code: regel,
    source: BRON,
    message: hint ? `${melding}\n${hint}` : melding,
    ...(tags && tag && { tags: [tag] }),
    ...(relatedInformation &&
      verwant.length > 0 && {
        relatedInformation: verwant.map((other) => ({
          message: other.melding,
          location: { uri: workspace.uriOf(folder, other.span.source.path), range: range(other.span) },
        })),
      }),
  };
}
