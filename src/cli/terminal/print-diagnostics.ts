import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { laidOut } from '../../show/shown.ts';
import type { Terminal } from './terminal.ts';

/** Tells people what was found, on `err`, with an empty line behind it; nothing where nothing was found. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  if (diagnostics.length > 0) terminal.err(laidOut(`${formatDiagnostics(diagnostics, 'tekst', terminal)}\n`));
}
