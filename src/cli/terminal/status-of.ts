import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ONLEESBAAR } from '../../pipeline.ts';
import type { ExitStatus } from './terminal.ts';

/** Name of the rule under which a folder that cannot be written is reported. */
export const NIET_GESCHREVEN = 'niet-geschreven';

/** The exit status for what was found in the proposals. */
export function statusOf(diagnostics: readonly Diagnostic[]): ExitStatus {
  if (diagnostics.some((diagnostic) => [ONLEESBAAR, NIET_GESCHREVEN].includes(diagnostic.regel))) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}
