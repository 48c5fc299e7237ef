import type { Heading } from 'mdast';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { spanOf } from '../../source/source-text.ts';
import { type Lezing, spanAt, typed } from './lezing.ts';

/**
 * The error of a heading that was made by the line below it (CommonMark 0.31, 4.3): a dash that was forgotten under a
 * sentence makes one, and takes all text behind it along. Undefined for a heading with hashes.
 */
export function underlined(node: Heading, lezing: Lezing): Diagnostic | undefined {
  const raw = typed(node, lezing);
  if (raw.startsWith('#')) return undefined;
  const line = raw.slice(raw.lastIndexOf('\n') + 1);
  const marks = line.replace(/^[ \t>]*/, '').trimEnd();
  const start = (node.position?.end.offset ?? 0) - line.length + line.indexOf(marks);
  const what = marks.length === 1 ? `Dit teken (${marks})` : `Deze streep (${marks})`;
  const melding = `${what} maakt van de tekst erboven een kop.`;
  const hint = 'Haal deze regel weg. Wilt u een kop, begin hem dan met hekjes: `### Tussenkop`.';
  const span = spanAt(lezing, start, start + marks.length);
  const { source } = span;
  const from = source.text.lastIndexOf('\n', span.start - 1);
  const keuzes = /^[ \t]*$/.test(source.text.slice(from + 1, span.start))
    ? [mogelijkHerstel('Haal deze regel weg', vervang(spanOf(source, from, span.end), ''))]
    : [];
  return fout('kop-onderstreept', melding, span, { hint, keuzes });
}
