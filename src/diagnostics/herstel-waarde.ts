import { betweenKeys, findBefore } from '../source/find-before.ts';
import { type Span, spanOf, spanText } from '../source/source-text.ts';
import { placeOf, writeValue } from '../source/yaml-value.ts';
import type { Diagnostic, DiagnosticExtra } from './diagnostic.ts';
import {
  type Herstel,
  mogelijkHerstel,
  type Tekstwijziging,
  veiligHerstel,
  vervang,
  voegIn,
} from './herstel.ts';

/** What a problem offers to mend it. */
export type Aanbod = Pick<DiagnosticExtra, 'herstel' | 'keuzes'>;

/** The same problem with what it offers. */
export function metAanbod(diagnostic: Diagnostic, { herstel, keuzes }: Aanbod): Diagnostic {
  return { ...diagnostic, ...(herstel && { herstel }), ...(keuzes && { keuzes }) };
}

/** Puts another text in the place of a whole value of YAML or a cell of a CSV, in the quotes that it needs there. */
export function vervangWaarde(span: Span, tekst: string): Tekstwijziging {
  return vervang(span, span.source.path.endsWith('.csv') ? writeCell(span, tekst) : writeValue(span, tekst));
}

/** A cell of a CSV (RFC 4180, 2.5 to 2.7). */
function writeCell(span: Span, tekst: string): string {
  return spanText(span).startsWith('"') || /[",;\t\n]/.test(tekst)
    ? `"${tekst.replaceAll('"', '""')}"`
    : tekst;
}

/**
 * What to write in the place of a whole value: the one answer, safe where `zeker` says that it means the same; or the
 * answers to choose from.
 */
export function schrijfWaarde(span: Span, teksten: readonly string[], zeker: boolean): Aanbod {
  return aanbod(
    teksten.map((tekst) => [schrijfTitel(tekst), vervangWaarde(span, tekst)]),
    zeker,
  );
}

/** What to write in the place of a value that was refused, as far as its reader knows it. */
export function schrijfWeigering(
  span: Span,
  {
    schrijf = [],
    zeker = false,
  }: { readonly schrijf?: readonly string[] | undefined; readonly zeker?: boolean | undefined },
): Aanbod {
  return schrijfWaarde(span, schrijf, zeker);
}

/** The same for a piece of a text, of which nothing but letters, digits and the like changes. */
export function schrijfWoord(span: Span, teksten: readonly string[], zeker: boolean): Aanbod {
  return aanbod(
    teksten.map((tekst) => [schrijfTitel(tekst), vervang(span, tekst)]),
    zeker,
  );
}

/** The same for a word in a longer piece of text, at its last place there: the id in `:punt[id]`, the row in `lasten.rij`. */
export function schrijfWoordIn(span: Span, was: string, teksten: readonly string[], zeker: boolean): Aanbod {
  const place = plaatsIn(span, was);
  return place ? schrijfWoord(place, teksten, zeker) : {};
}

/** The last place in a piece of text where a word stands that is no part of a longer one. */
export function plaatsIn(span: Span, word: string): Span | undefined {
  const text = spanText(span);
  const inWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_-]/u.test(sign);
  for (
    let at = text.lastIndexOf(word);
    at >= 0 && word !== '';
    at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)
  ) {
    const end = at + word.length;
    if (!inWord(text[at - 1]) && !inWord(text[end]))
      return spanOf(span.source, span.start + at, span.start + end);
  }
  return undefined;
}

/** A key with its value put beside a value of the same group that stands on one line: "telt: ja" behind a formula. */
export function voegNaast(span: Span, tekst: string): Tekstwijziging {
  const { source, end, start } = span;
  const { text } = source;
  if (placeOf(span) === 'haken')
    return voegIn(span, /["']/.test(text[end] ?? '') ? end + 1 : end, `, ${tekst}`);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ -]*/.exec(text.slice(from, start))?.[0].length ?? 0;
  const lineEnd = text.indexOf('\n', end);
  return voegIn(span, lineEnd === -1 ? text.length : lineEnd, `\n${' '.repeat(indent)}${tekst}`);
}

/** So far before its value a key may stand. */
const SLEUTEL = 100;

/**
 * A key with its value put before another key of the same group, of which the span is the value. Undefined where it
 * cannot be seen where that key stands.
 */
export function voegVoor(span: Span, sleutel: string, tekst: string): Tekstwijziging | undefined {
  const key = findBefore(span.source.text, span.start, new RegExp(`\\b${sleutel}:\\s*$`), SLEUTEL);
  if (!key) return undefined;
  const between = betweenKeys(key.before);
  return between === undefined ? undefined : voegIn(span, key.start, `${tekst}${between}`);
}

/** The answers to a problem as what it offers: one that is sure is its repair, else they are to choose from. */
export function aanbod(
  antwoorden: readonly (readonly [titel: string, ...edits: Tekstwijziging[]])[],
  zeker = false,
): Aanbod {
  const [eerste, ...andere] = antwoorden;
  if (!eerste) return {};
  if (zeker && andere.length === 0) return { herstel: veiligHerstel(...eerste) };
  return { keuzes: antwoorden.map((antwoord): Herstel => mogelijkHerstel(...antwoord)) };
}

/** "Schrijf 'x'", on one line and not too long. */
export function schrijfTitel(tekst: string): string {
  const line = tekst.replace(/\s+/g, ' ').trim();
  return `Schrijf '${line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`}'`;
}
