import type { ErrorCode, YAMLError } from 'yaml';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { partsHint, splitParts } from '../../domain/geplakte-onderdelen.ts';
import {
  lineText,
  positionAt,
  type SourceText,
  type Span,
  spanOf,
  spanText,
} from '../../source/source-text.ts';
import { describeYamlError } from './describe-yaml-error.ts';
import { meldDubbeleSleutel } from './dubbele-sleutel.ts';
import { herstelLijnen, metHerstelDatHelpt, zonderHerstel } from './herstel-lijnen.ts';
import { findMistake, openBrackets } from './yaml-mistakes.ts';

/** What the yaml library reads on from without being led astray. */
const SOUND: readonly ErrorCode[] = [
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'DUPLICATE_KEY',
  'BAD_DQ_ESCAPE',
];

/** Errors that a missing or surplus bracket, on that line or one before it, may be the cause of. */
const BRACKETS: readonly ErrorCode[] = ['BAD_INDENT', 'MISSING_CHAR', 'UNEXPECTED_TOKEN', 'BLOCK_IN_FLOW'];

/**
 * Errors of the yaml library as problems of the author: one a line, the slip itself where it is known, and not what
 * merely follows from an earlier one. `base` is the offset in the source at which the parsed text starts, `eerste` has for a
 * key that stands twice where it stands first, in the parsed text.
 */
export function yamlDiagnostics(
  source: SourceText,
  base: number,
  errors: readonly YAMLError[],
  eerste: ReadonlyMap<YAMLError, readonly [start: number, end: number]>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<number>();
  let lost: number | undefined;
  const first = positionAt(source, base).line;
  const topLevelLine = topLevelLines(source, first);
  for (const error of [...errors].sort((one, two) => one.pos[0] - two.pos[0])) {
    const line = lineOf(source, base, error);
    const key = topLevelLine(line);
    if (reported.has(line) || reported.has(bracketLine(source, key, line, error) ?? line)) continue;
    const known =
      partSlip(source, key, line) ??
      subSlip(source, key, line) ??
      slipOn(source, line, diagnostics.length < HERSTELD) ??
      quoteSlip(source, first, line, error) ??
      bracketSlip(source, key, line, error);
    if (!known && lost === key) continue;
    const diagnostic = known ?? generic(source, base, line, error, eerste.get(error));
    diagnostics.push(diagnostic);
    reported.add(line);
    if (diagnostic.span) reported.add(positionAt(source, diagnostic.span.start).line);
    const indentation = diagnostic.span && spanText(diagnostic.span).trim() === '';
    if (indentation || !SOUND.includes(error.code)) lost = key;
  }
  return diagnostics.map((one, at) =>
    at < HERSTELD ? metHerstelDatHelpt(one, errors.length) : zonderHerstel(one),
  );
}

/** So many problems get a repair: to see whether it helps all keys are read again, and it may be one of all lines. */
const HERSTELD = 20;

/** The line (from 1) that an error is about: one at the end of a line is about the next. */
function lineOf(source: SourceText, base: number, { pos }: YAMLError): number {
  const at = base + pos[0];
  return positionAt(source, source.text[at] === '\n' ? at + 1 : at).line;
}

/** Gives the line of the top-level key that a line belongs to; of lines in order each is looked at once. */
function topLevelLines(source: SourceText, first: number): (line: number) => number {
  let known = { line: first, key: first };
  return (line) => {
    const from = line < known.line ? { line: first, key: first } : known;
    let at = line;
    while (at > from.line && !/^[\p{L}_]/u.test(lineText(source, at))) at -= 1;
    known = { line, key: at > from.line ? at : from.key };
    return known.key;
  };
}

/** The slip of a newcomer in a line, as a problem, with its repair where that is asked; undefined when none is known. */
export function slipOn(source: SourceText, line: number, hersteld = true): Diagnostic | undefined {
  const mistake = findMistake(lineText(source, line));
  if (!mistake) return undefined;
  const { melding, hint, start, end, herstel } = mistake;
  return fout('yaml', melding, placeOn(source, line, start, end), {
    hint,
    ...(hersteld && herstel && herstelLijnen(source, line, herstel)),
  });
}

/** A pasted part below a besluitpunt that ends in a colon: what YAML takes for a key. */
function partSlip(source: SourceText, key: number, line: number): Diagnostic | undefined {
  if (line <= key || !/^besluitpunten(?:_college)?:/.test(lineText(source, key))) return undefined;
  const text = lineText(source, line);
  const parts = splitParts(text);
  const [, lead] = /^\s*-\s+(?!tekst:)(\S.*):\s*$/.exec(lineText(source, line - 1)) ?? [];
  if (lead === undefined || parts.length === 0) return undefined;
  const more: string[] = [];
  for (let at = line; splitParts(lineText(source, at)).length > 0; at += 1)
    more.push(...splitParts(lineText(source, at)));
  const start = text.search(/\S/);
  const melding = 'Een getypte letter begint hier geen onderdeel van het besluitpunt.';
  const place = placeOn(source, line, start, text.trimEnd().length);
  return fout('yaml', melding, place, { hint: partsHint(lead, more) });
}

/** Parts right below the text of a besluitpunt, without `sub:` above them. */
function subSlip(source: SourceText, key: number, line: number): Diagnostic | undefined {
  if (line <= key || !/^besluitpunten(?:_college)?:/.test(lineText(source, key))) return undefined;
  const text = lineText(source, line);
  const above = /^( *- +| {2,})tekst: +\S/.exec(lineText(source, line - 1));
  if (!above || !/^ *- +\S/.test(text) || text.search(/\S/) <= lineText(source, line - 1).search(/\S/))
    return undefined;
  const place = placeOn(source, line, text.search(/\S/), text.trimEnd().length);
  const hint =
    'Zet er een regel `sub:` boven, recht onder `tekst:`, en laat de streepjes daaronder twee spaties verder inspringen.';
  return fout('yaml', 'Boven de onderdelen van een besluitpunt ontbreekt `sub:`.', place, { hint });
}

/** A quote that begins a value, and is not found again on its line. */
const OPEN_QUOTE = /(?:[:,[{-]\s+|[[{])(?:"(?=[^"]*$)|'(?=[^']*$))/;

/** The quote that YAML never saw closed, on the nearest line before the place where it gave up. */
function quoteSlip(
  source: SourceText,
  first: number,
  line: number,
  error: YAMLError,
): Diagnostic | undefined {
  if (error.code !== 'MISSING_CHAR' || !/^Missing closing ["']quote/.test(error.message)) return undefined;
  for (let at = line; at >= first; at -= 1) {
    const text = lineText(source, at).trimEnd();
    const match = OPEN_QUOTE.exec(text);
    if (!match) continue;
    const start = match.index + match[0].length - 1;
    const melding = 'Bij dit aanhalingsteken ontbreekt een sluitend aanhalingsteken.';
    const value = text.slice(start);
    const hint = /[{[]/.test(text.slice(0, start))
      ? 'Zet hetzelfde teken ook achter de waarde.'
      : `Zet de hele waarde tussen rechte aanhalingstekens: ${value.startsWith('"') ? '' : '"'}${value}".`;
    const place = placeOn(source, at, start, text.length);
    const sluit = voegIn(place, place.end, value.charAt(0));
    const keuzes = [mogelijkHerstel('Sluit het aanhalingsteken aan het eind van de regel', sluit)];
    return fout('yaml', melding, place, { hint, keuzes });
  }
  return undefined;
}

/** The nearest line, from the key down to this one, whose brackets do not match. */
function bracketLine(source: SourceText, key: number, line: number, error: YAMLError): number | undefined {
  if (!BRACKETS.includes(error.code)) return undefined;
  for (let at = line; at >= Math.max(key, line - TERUG); at -= 1)
    if (openBrackets(lineText(source, at)) !== 0) return at;
  return undefined;
}

/** So many lines back a bracket may be the cause of a problem. */
const TERUG = 500;

function bracketSlip(
  source: SourceText,
  key: number,
  line: number,
  error: YAMLError,
): Diagnostic | undefined {
  const at = bracketLine(source, key, line, error);
  if (at === undefined) return undefined;
  const text = lineText(source, at);
  const melding =
    openBrackets(text) > 0
      ? 'Op deze regel worden meer haken of accolades geopend dan gesloten.'
      : 'Op deze regel worden meer haken of accolades gesloten dan geopend.';
  const hint = 'Bij elke `{` hoort een `}`, en bij elke `[` een `]`.';
  const place = placeOn(source, at, text.search(/\S/), text.trimEnd().length);
  const teken = openBrackets(text) > 0 ? sluithaken(text) : '';
  const keuzes =
    teken === ''
      ? []
      : [mogelijkHerstel(`Zet '${teken.trim()}' achter de regel`, voegIn(place, place.end, teken))];
  return fout('yaml', melding, place, { hint, keuzes });
}

/** The brackets that close what a line opens, outside quotes. */
function sluithaken(line: string): string {
  const open: string[] = [];
  for (const [sign] of line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*$/g, '').matchAll(/[{}[\]]/g)) {
    if (sign === '{' || sign === '[') open.push(sign === '{' ? ' }' : ']');
    else open.pop();
  }
  return open.reverse().join('');
}

const INDENT = {
  melding: 'Deze regel springt niet even ver in als de regels waar hij bij hoort.',
  hint: 'Laat sleutels die bij elkaar horen op dezelfde kolom beginnen, en streepjes recht onder elkaar; met spaties en niet met tabs.',
};

function generic(
  source: SourceText,
  base: number,
  line: number,
  error: YAMLError,
  eerste: readonly [start: number, end: number] | undefined,
): Diagnostic {
  const [from, to] = error.pos;
  const place = spanOf(source, base + from, base + Math.max(to, from));
  if (eerste) return meldDubbeleSleutel(place, spanOf(source, base + eerste[0], base + eerste[1]));
  const text = lineText(source, line);
  const start = text.search(/\S/);
  // A dash or a whole key that is out of place is not the key or sign that YAML misses.
  const displaced =
    /^\s+- /.test(text) || (/^\s+[\p{L}\p{N}_]+:(?: |$)/u.test(text) && error.code === 'MISSING_CHAR');
  if (displaced)
    return fout('yaml', INDENT.melding, placeOn(source, line, start, text.length), { hint: INDENT.hint });
  const { melding, hint } = describeYamlError(error);
  return fout('yaml', melding, place, { hint });
}

function placeOn(source: SourceText, line: number, start: number, end: number): Span {
  const from = source.lineStarts[line - 1] ?? 0;
  return spanOf(source, from + Math.max(0, start), from + Math.max(0, start, end));
}
