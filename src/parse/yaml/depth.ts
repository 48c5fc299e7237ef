import { Lexer } from 'yaml';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';

const DEPTH = GRENZEN.gegevensdiepte;
/** Dashes and question marks that each begin a level, at the start of a line. */
const MARKERS = /(?:[-?] +)*/y;
/** Each level takes a column at least. No block of a proposal is set in so far. */
const COLUMNS = 10 * DEPTH;

/**
 * An error at the first place where data stand deeper in one another than anything that a proposal has; whatever walks
 * down the tree of any other text may do so by recursion. `base` is where the text begins in its source.
 */
export function tooDeep(source: SourceText, base: number, text: string): Diagnostic | undefined {
  const at = deepLine(text) ?? deepBracket(text);
  if (at === undefined) return undefined;
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline;
  const melding = `Gegevens staan hier meer dan ${DEPTH} niveaus diep in elkaar.`;
  const hint = 'Kijk na of er haken, streepjes of spaties te veel staan.';
  return fout('te-groot', melding, spanOf(source, base + at, base + Math.min(end, at + 80)), { hint });
}

/** Where a line begins that is set in too far, or begins too many levels by itself. */
function deepLine(text: string): number | undefined {
  for (let start = 0; start < text.length; ) {
    let at = start;
    while (text[at] === ' ') at += 1;
    MARKERS.lastIndex = at;
    const markers = MARKERS.exec(text)?.[0] ?? '';
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const levels = markers.replaceAll(' ', '').length;
    if (levels > DEPTH || (at - start > COLUMNS && /[:-]\s*$/.test(text.slice(Math.max(at, end - 20), end))))
      return start;
    start = end + 1;
  }
  return undefined;
}

/** Where a bracket or brace opens that is one too deep; those in quotes and in comments do not count. */
function deepBracket(text: string): number | undefined {
  if (!mayBeDeep(text)) return undefined;
  let depth = 0;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth = Math.max(0, depth - 1);
    if (depth > DEPTH) return at;
    if (!CONTROLS.includes(token)) at += token.length;
  }
  return undefined;
}

/** Signs of the lexer that stand for nothing in the text: a document, the mode of brackets, a scalar. */
const CONTROLS: readonly string[] = ['\u0002', '\u0018', '\u001f'];

/** Whether so many brackets can be open at once; an easy look that most texts pass. */
function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[{}[\]]|\n(?=[^\s#-])/g)) {
    if (bracket === '\n') depth = 0;
    else depth += bracket === '{' || bracket === '[' ? 1 : -1;
    if (depth > DEPTH) return true;
  }
  return false;
}
