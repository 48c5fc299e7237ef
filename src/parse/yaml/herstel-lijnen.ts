import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, type Tekstwijziging, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import type { Aanbod } from '../../diagnostics/herstel-waarde.ts';
import { editText } from '../../source/edit-text.ts';
import { lineText, type SourceText, spanOf } from '../../source/source-text.ts';
import type { Lijnherstel } from './yaml-mistakes.ts';

/** The repair of a slip on a line (from 1), and of the same slip on the lines that go with it. */
export function herstelLijnen(source: SourceText, line: number, herstel: Lijnherstel): Aanbod {
  const { titel, zeker, ook, lijn } = herstel;
  const edits = lijnenMet(source, line, ook).flatMap((at): readonly Tekstwijziging[] => {
    const was = lineText(source, at);
    const wordt = lijn(was);
    return wordt === undefined || wordt === was ? [] : [kleinsteWijziging(source, at, was, wordt)];
  });
  if (edits.length === 0) return {};
  return zeker ? { herstel: veiligHerstel(titel, ...edits) } : { keuzes: [mogelijkHerstel(titel, ...edits)] };
}

function lijnenMet(source: SourceText, line: number, ook: Lijnherstel['ook']): readonly number[] {
  if (!ook) return [line];
  const [first, last] = blok(source);
  if (ook === 'alle') return range(first, last);
  const indent = (at: number) => lineText(source, at).search(/\S/);
  const same = (at: number) => at >= first && at <= last && indent(at) === indent(line);
  let [from, to] = [line, line];
  while (same(from - 1)) from -= 1;
  while (same(to + 1)) to += 1;
  return range(from, to);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** The lines of the keys: those between the first two lines of dashes, or all. */
function blok(source: SourceText): readonly [first: number, last: number] {
  const { text, lineStarts } = source;
  if (!text.startsWith('---')) return [1, lineStarts.length];
  const end = lineStarts.findIndex(
    (start, at) => at > 0 && /^---[ \t]*(?:\n|$)/.test(text.slice(start, start + 8)),
  );
  return [2, end === -1 ? lineStarts.length : end];
}

/** A line that becomes another, by the piece between what stays at its start and at its end. */
function kleinsteWijziging(source: SourceText, line: number, was: string, wordt: string): Tekstwijziging {
  let start = 0;
  while (start < was.length && start < wordt.length && was[start] === wordt[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, wordt.length) - start && was.at(-1 - end) === wordt.at(-1 - end))
    end += 1;
  const from = source.lineStarts[line - 1] ?? 0;
  return vervang(
    spanOf(source, from + start, from + was.length - end),
    wordt.slice(start, wordt.length - end),
  );
}

/** The problem alone. */
export function zonderHerstel({ herstel: _, keuzes: __, ...one }: Diagnostic): Diagnostic {
  return one;
}

/** The problem without a repair after which YAML reads the keys no better: `errors` is what it says of them as they are. */
export function metHerstelDatHelpt(one: Diagnostic, errors: number): Diagnostic {
  const helpt = (edits: readonly Tekstwijziging[]) => {
    const source = edits[0]?.span.source;
    if (!source) return false;
    const [first, last] = blok(source);
    const from = source.lineStarts[first - 1] ?? 0;
    const to = source.lineStarts[last] ?? source.text.length;
    if (edits.some(({ span }) => span.start < from || span.end > to)) return false;
    const moved = edits.map(({ span: { start, end }, tekst: text }) => ({
      start: start - from,
      end: end - from,
      text,
    }));
    const text = editText(source.text.slice(from, to), moved);
    const { errors: left } = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
    });
    return left.length < errors;
  };
  const { herstel, keuzes, ...rest } = one;
  const goed = keuzes?.filter(({ edits }) => helpt(edits)) ?? [];
  return {
    ...rest,
    ...(herstel && helpt(herstel.edits) && { herstel }),
    ...(goed.length > 0 && { keuzes: goed }),
  };
}
