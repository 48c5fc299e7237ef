import type { Span } from './source-text.ts';

/** The head of a block scalar in YAML: `|`, `>-`, `|2+ # opmerking`. */
const BLOCK = /[|>][-+\d]{0,2}[ \t]*(?:#.*)?\n/y;
/** A character reference of Markdown (CommonMark 0.31, 6.2): `&eacute;`, `&#233;`, `&#xe9;`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
/** An escape in a double-quoted scalar of YAML (1.2.2, 5.7). */
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/isy;
const SPACE = /\s/;
/** Of a character that takes two units: it was found with the first. */
const SECOND_HALF = /[\udc00-\udfff]/;
/** How far marks that the value does not have are skipped: the address of a link is one. */
const WINDOW = 2000;

/**
 * For each character (UTF-16 unit) of a value, and for its end, the offset in the source at which it was typed.
 * `span` is where the value was typed: as YAML, which folds lines, doubles quotes and escapes, or as Markdown, which
 * drops indents, marks and backslashes. Value and source are walked side by side; what was typed as a reference or an
 * escape stands at the start of it, and what cannot be found, where the walk was. No offset is past the end of the span.
 */
export function alignText(value: string, span: Span): number[] {
  const { start, end } = span;
  return alignTyped(value, span.source.text.slice(start, end), start);
}

/** The same for a value and what was typed for it: offsets count in the latter, which begins at `from`. */
export function alignTyped(value: string, typed: string, from = 0): number[] {
  if (value === typed && AS_IT_STANDS.test(typed)) return counted(from, value.length + 1);
  const offsets: number[] = [];
  let at = startOf(value, typed);
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index);
    const step = SPACE.test(character) ? findSpace(typed, at) : find(value, index, typed, at);
    offsets.push(from + step.at);
    at = Math.min(step.next, typed.length);
  }
  offsets.push(from + at);
  return offsets;
}

/** What is surely read to the letter: without an escape, and without what may be a quote around it. */
const AS_IT_STANDS = /^(?!["'])[^\\]*$/;

/** So many numbers, each one more than the one before it. */
function counted(from: number, length: number): number[] {
  const numbers = new Array<number>(length);
  for (let index = 0; index < length; index += 1) numbers[index] = from + index;
  return numbers;
}

/** Where a character stands, and where the next one may. */
interface Step {
  readonly at: number;
  readonly next: number;
}

/** Behind the head of a block scalar or an opening quote. */
function startOf(value: string, typed: string): number {
  const head = matchAt(BLOCK, typed, 0);
  if (head !== '' && !value.startsWith(head)) return head.length;
  if (!/^["']/.test(typed)) return 0;
  // A quote behind the opening one is doubled or escaped.
  const quoted = value[0] !== typed[0] || (/^(?:"\\"|''')/.test(typed) && value[1] !== typed[0]);
  return quoted ? 1 : 0;
}

function findSpace(typed: string, at: number): Step {
  if (SPACE.test(typed.charAt(at))) return { at, next: at + 1 };
  const escaped = typed[at] === '\\' ? matchAt(ESCAPE, typed, at) : '';
  return { at, next: at + escaped.length };
}

function find(value: string, index: number, typed: string, from: number): Step {
  const character = value.charAt(index);
  if (SECOND_HALF.test(character) && typed[from] !== character) return { at: from, next: from };
  const at = skipSpace(typed, from);
  const entity = typed[at] === '&' ? matchAt(ENTITY, typed, at) : '';
  if (entity !== '' && !value.startsWith(entity, index)) return { at, next: at + entity.length };
  if (typed[at] === character) return { at, next: at + 1 };
  if (typed[at] === '\\') {
    if (typed[at + 1] === character) return { at: at + 1, next: at + 2 };
    return { at, next: at + matchAt(ESCAPE, typed, at).length };
  }
  const found = typed.slice(at, at + WINDOW).indexOf(character);
  return found === -1 ? { at: from, next: from } : { at: at + found, next: at + found + 1 };
}

/** Past white space, and a line end that a backslash takes away. */
function skipSpace(typed: string, from: number): number {
  let at = from;
  while (SPACE.test(typed.charAt(at)) || (typed[at] === '\\' && typed[at + 1] === '\n')) at += 1;
  return at;
}

/** What a sticky pattern matches at an offset; empty when nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
