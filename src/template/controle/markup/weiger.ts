import type { Bedoeling } from '../../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import type { Vorm } from '../../../gegevens/variabele.ts';
import { spanOf } from '../../../source/source-text.ts';
import { rangeOf, type Template } from '../../read/read-template.ts';
import { findGegeven, type Scopes } from './find-gegeven.ts';

/** The error at a node of a template, with what to write instead as far as that is known. */
export function weiger(
  { source }: Template,
  node: hbs.AST.Node,
  melding: string,
  meant: Bedoeling = {},
): Diagnostic {
  const { start, end } = rangeOf(node, source);
  return fout('sjabloon', melding, spanOf(source, start, end), meant);
}

/** The variable that an expression names where it stands; with the error where there is none. */
export function leesGegeven(
  template: Template,
  node: hbs.AST.Expression,
  scopes: Scopes,
): { readonly vorm: Vorm | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { vorm, geweigerd } = findGegeven(node, scopes, template.source);
  if (!geweigerd) return { vorm, diagnostics: [] };
  const { melding, ...meant } = geweigerd;
  return { vorm, diagnostics: [weiger(template, node, melding, meant)] };
}
