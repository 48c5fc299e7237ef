import { jsonText } from '../show/json-text.ts';
import { painter } from '../show/paint.ts';
import { visible, visibleInPlace } from '../show/visible.ts';
import { positionAt, type Span, typedLine } from '../source/source-text.ts';
import type { Diagnostic, Ernst } from './diagnostic.ts';
import type { Herstel } from './herstel.ts';
import { type RegelInfo, toSarif } from './sarif.ts';

/** How problems are shown: for people, for programs, as annotations in a pull request, and as a SARIF log. */
export const MELDINGFORMATEN = ['tekst', 'json', 'github', 'sarif'] as const;
export type Meldingformaat = (typeof MELDINGFORMATEN)[number];

/**
 * All problems as text, in the order of file, line and column, the same problem never twice.
 * `tekst` shows the line with the place marked, in colour when `color` is set; `json` is an array of objects;
 * `sarif` tells about the rules in `regels`. Whatever stands in a message, a path or a line of a source: nothing in the
 * answer steers a terminal, hides itself, or is a command to a pipeline but the ones of `github`.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  formaat: Meldingformaat,
  options: { readonly color: boolean; readonly regels?: readonly RegelInfo[] } = { color: false },
): string {
  const sorted = sortDiagnostics(diagnostics);
  switch (formaat) {
    case 'json':
      return jsonText(sorted.map(toJson));
    case 'github':
      return sorted.map(toGithub).join('');
    case 'sarif':
      return toSarif(sorted, options.regels ?? []);
    case 'tekst':
      return sorted.map((diagnostic) => toText(diagnostic, options.color)).join('\n');
  }
}

/** Sorted by place and without doubles. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { regel, melding, span } = diagnostic;
    unique.set(`${span?.source.path}\0${span?.start}\0${span?.end}\0${regel}\0${melding}`, diagnostic);
  }
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.span?.source.path ?? '', b.span?.source.path ?? '') ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      compare(a.regel, b.regel) ||
      compare(a.melding, b.melding),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Place {
  readonly bestand: string;
  readonly lijn: number;
  readonly kolom: number;
  readonly eindlijn: number;
  readonly eindkolom: number;
}

function placeOf(span: Span | undefined): Place {
  if (!span) return { bestand: '', lijn: 1, kolom: 1, eindlijn: 1, eindkolom: 1 };
  const start = positionAt(span.source, span.start);
  const end = positionAt(span.source, span.end);
  return {
    bestand: span.source.path,
    lijn: start.line,
    kolom: start.column,
    eindlijn: end.line,
    eindkolom: end.column,
  };
}

function toJson({ regel, ernst, melding, span, hint, verwant, herstel, keuzes }: Diagnostic): object {
  return {
    regel,
    ernst,
    ...placeOf(span),
    melding,
    ...(hint && { hint }),
    ...(verwant.length > 0 && {
      verwant: verwant.map((other) => {
        const { bestand, lijn, kolom } = placeOf(other.span);
        return { bestand, lijn, kolom, melding: other.melding };
      }),
    }),
    ...(herstel && { herstel: herstelJson(herstel) }),
    ...(keuzes && { keuzes: keuzes.map(herstelJson) }),
  };
}

function herstelJson({ titel, veilig, edits }: Herstel): object {
  return { titel, veilig, edits: edits.map(({ span, tekst }) => ({ ...placeOf(span), tekst })) };
}

const GITHUB_LEVEL: Readonly<Record<Ernst, string>> = {
  fout: 'error',
  waarschuwing: 'warning',
  tip: 'notice',
};

/** A workflow command: https://docs.github.com/actions, "setting an error message". */
function toGithub({ regel, ernst, melding, span, hint }: Diagnostic): string {
  const { bestand, lijn, kolom, eindlijn, eindkolom } = placeOf(span);
  const data = (text: string) => visible(text).replaceAll('%', '%25');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(bestand)},line=${lijn},col=${kolom},endLine=${eindlijn},endColumn=${eindkolom}`;
  return `::${GITHUB_LEVEL[ernst]} ${place},title=${property(regel)}::${data(hint ? `${melding} ${hint}` : melding)}\n`;
}

const COLORS: Readonly<Record<Ernst, string>> = { fout: '31', waarschuwing: '33', tip: '36' };

function toText({ regel, ernst, melding, span, hint, verwant }: Diagnostic, color: boolean): string {
  const paint = painter(color);
  const { bestand, lijn, kolom } = placeOf(span);
  const place = bestand === '' ? '' : `${paint('1', `${visible(bestand)}:${lijn}:${kolom}:`)} `;
  const lines = [`${place}${paint(`1;${COLORS[ernst]}`, ernst)} [${regel}] ${visible(melding)}`];
  if (span) lines.push(...frame(span, (text) => paint(COLORS[ernst], text)));
  for (const other of verwant) {
    const where = placeOf(other.span);
    lines.push(`  zie ${visible(where.bestand)}:${where.lijn}:${where.kolom}: ${visible(other.melding)}`);
  }
  if (hint) lines.push(`  ${paint('1', 'hint:')} ${visible(hint)}`);
  return `${lines.join('\n')}\n`;
}

/** Widest piece of a source line that is shown. */
const WIDTH = 100;

/** The source line with the place underlined; of a long line the part around the place. */
function frame(span: Span, paint: (text: string) => string): string[] {
  const start = positionAt(span.source, span.start);
  const text = typedLine(span.source, start.line);
  if (text.trim() === '') return [];
  const end = positionAt(span.source, span.end);
  const last = end.line === start.line ? end.column : text.length + 1;
  const from = text.length <= WIDTH ? 0 : Math.max(0, Math.min(start.column - 31, text.length - WIDTH));
  const shown = visibleInPlace(text.slice(from, from + WIDTH));
  const before = from > 0 ? '…' : '';
  const after = from + WIDTH < text.length ? '…' : '';
  const indent = ' '.repeat(start.column - 1 - from + before.length);
  const length = Math.max(1, Math.min(last, from + WIDTH + 1) - start.column);
  const gutter = String(start.line);
  return [
    `  ${gutter} | ${before}${shown}${after}`,
    `  ${' '.repeat(gutter.length)} | ${indent}${paint('^'.repeat(length))}`,
  ];
}
