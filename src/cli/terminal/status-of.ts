import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../../diagnostics/regelnamen.ts';
import type { ExitStatus } from './terminal.ts';

/** The rules that tell of a file that cannot be read or written. */
const VAN_BESTANDEN: readonly Regelnaam[] = ['bestand-onleesbaar', 'niet-geschreven'];

/** The exit status for what was found in the proposals. */
export function statusOf(diagnostics: readonly Diagnostic[]): ExitStatus {
  if (diagnostics.some((diagnostic) => VAN_BESTANDEN.includes(diagnostic.regel))) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}
