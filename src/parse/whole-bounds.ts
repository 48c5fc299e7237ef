import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { GRENZEN } from '../domain/grenzen.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';

/** The error for a text that is too long to be parsed in the memory that there is, at the place where it becomes so. */
export function tooLong(source: SourceText): Diagnostic | undefined {
  const line = source.lineStarts[GRENZEN.lijnen];
  if (source.text.length <= GRENZEN.tekens && line === undefined) return undefined;
  const [most, what] = line === undefined ? [GRENZEN.tekens, 'tekens'] : [GRENZEN.lijnen, 'regels'];
  const melding = `Dit voorstel heeft meer dan ${most.toString().replace(/\B(?=(\d{3})+$)/g, '.')} ${what}; zoveel wordt niet gelezen.`;
  return fout('te-groot', melding, spanOf(source, Math.min(line ?? GRENZEN.tekens, GRENZEN.tekens)), {
    hint: 'Kijk of er per ongeluk iets in is geplakt, of zet een deel ervan in een bijlage.',
  });
}
