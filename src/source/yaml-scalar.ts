import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Where a scalar stands: on its own behind a key or a dash, or between braces or brackets. */
export type Plaats = 'blok' | 'haken';

/** Text that YAML surely reads as it stands, so that most values need no try. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} .;()/+€%–-]*[\p{L}\p{N}.;()/+€%–-])?$/u;

/**
 * A text of one line as a YAML scalar: bare where YAML then reads the same text, else in double quotes, or in single
 * ones when the text holds a double quote or a backslash. Undefined for text that needs more than that
 * (line ends, control characters).
 */
export function writeScalar(text: string, plaats: Plaats): string | undefined {
  if (/[\p{Cc}\u0085\u2028\u2029\ufeff]/u.test(text)) return undefined;
  if (PLAIN.test(text)) return text;
  return [text, quoted(text)].find((candidate) => readsAs(candidate, text, plaats));
}

/** A text of one line between quotes that need no escape: double ones, or single ones when it holds a double quote or a backslash. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Any text as a YAML scalar behind a key or a dash. */
export function writeText(text: string): string {
  return writeScalar(text, 'blok') ?? JSON.stringify(text);
}

/** Whether YAML reads `written` at that place as exactly this text, as a value and as the last of a list. */
function readsAs(written: string, text: string, plaats: Plaats): boolean {
  const block =
    plaats === 'blok' ? `a: ${written}\nb:\n  - ${written}\n` : `{ a: ${written}, b: [${written}] }`;
  const document = parseDocument(block, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const root = document.contents;
  if (!isMap(root) || root.items.length !== 2) return false;
  const [one, two] = root.items;
  const list = two?.value;
  return isText(one?.value, text) && isSeq(list) && list.items.length === 1 && isText(list.items[0], text);
}

function isText(node: unknown, text: string): boolean {
  return isScalar(node) && node.value === text && node.comment === undefined;
}
