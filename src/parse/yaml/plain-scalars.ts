const NEWLINE = 10;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;

/** Signs that begin something else than text without quotes. */
const BEGINS_OTHER = codes(',[]{}#&*!|>\'"%@`-?: \n');
/** Signs that end such text between braces or brackets. */
const FLOW = codes(',[]{}');

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** A scalar of one line as it reads, with the offset where it ends. */
export interface Scalar {
  readonly value: string;
  readonly end: number;
}

/**
 * Text without quotes (YAML 1.2.2, 7.3.3) that ends on its line: before a comment, a colon with a space behind it, and in
 * a flow a sign of that. A dash may stand before a digit. Undefined where no such text begins.
 */
export function readPlain(text: string, start: number, end: number, flow: boolean): Scalar | undefined {
  if (start >= end || !startsPlain(text, start)) return undefined;
  let last = start;
  for (let at = start; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === NEWLINE) break;
    if (sign === SPACE) {
      if (text.charCodeAt(at + 1) === HASH) break;
      continue;
    }
    if (sign === COLON && endsKey(text, at + 1, end, flow)) break;
    if (flow && FLOW.has(sign)) break;
    last = at + 1;
  }
  return { value: text.slice(start, last), end: last };
}

function startsPlain(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== DASH) return !BEGINS_OTHER.has(sign);
  const next = text.charCodeAt(at + 1);
  return next >= 48 && next <= 57;
}

/** Whether a colon before this place has a key before it. */
function endsKey(text: string, at: number, end: number, flow: boolean): boolean {
  const next = text.charCodeAt(at);
  return at >= end || isSpaceOrNewline(next) || (flow && FLOW.has(next));
}

/** Text in quotes (YAML 1.2.2, 7.3.1 and 7.3.2) that closes on its line and has no escapes but doubled single quotes. */
export function readQuoted(text: string, start: number, end: number): Scalar | undefined {
  const quote = text.charCodeAt(start);
  if (quote !== DOUBLE && quote !== SINGLE) return undefined;
  let doubled = false;
  for (let at = start + 1; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === NEWLINE || (quote === DOUBLE && sign === BACKSLASH)) return undefined;
    if (sign !== quote) continue;
    if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE) {
      doubled = true;
      at += 1;
      continue;
    }
    const inside = text.slice(start + 1, at);
    return { value: doubled ? inside.replaceAll("''", "'") : inside, end: at + 1 };
  }
  return undefined;
}

/** The offset of the value behind the colon that must stand here, on its line; undefined without colon and space. */
export function afterKey(text: string, at: number, end: number): number | undefined {
  if (text.charCodeAt(at) !== COLON) return undefined;
  if (at + 1 < end && !isSpaceOrNewline(text.charCodeAt(at + 1))) return undefined;
  return skipSpaces(text, at + 1, end);
}

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

export function isSpaceOrNewline(sign: number): boolean {
  return sign === SPACE || sign === NEWLINE;
}

/** Whether a bracket or brace opens. */
export function isOpen(sign: number): boolean {
  return sign === 91 || sign === 123;
}
