import { type Herstel, type Tekstwijziging, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Span, spanOf } from '../../source/source-text.ts';

/** The sign of a list at the start of a line. */
const TEKEN = /^([ \t]*)([-•–—])[ \t]+/;

/**
 * What makes items of the lines that YAML added to the text above them: each starts in the column of the item that took
 * them, with a dash. Undefined where that item is no item itself.
 */
export function herstelOpgeslokt({ source, start, end }: Span): Herstel | undefined {
  const first = source.text.lastIndexOf('\n', start - 1) + 1;
  const line = source.text.slice(first, end);
  const own = TEKEN.exec(line);
  if (!own) return undefined;
  const indent = ' '.repeat(own[2] === '-' || own[1] !== '' ? (own[1]?.length ?? 0) : 2);
  const edits: Tekstwijziging[] = [];
  let at = first;
  for (const one of line.split('\n')) {
    const found = TEKEN.exec(one);
    const wordt = `${indent}- `;
    if (found && found[0] !== wordt) edits.push(vervang(spanOf(source, at, at + found[0].length), wordt));
    at += one.length + 1;
  }
  return edits.length === 0 ? undefined : veiligHerstel('Maak er punten van dezelfde lijst van', ...edits);
}
