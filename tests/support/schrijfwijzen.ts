import { parseDocument, Scalar, visit } from 'yaml';
import type { Bestanden } from './regelvoorbeeld.ts';

/** Ways in which the same text can be written down; all texts of an example are written so. */
export const SCHRIJFWIJZEN: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'letters and marks apart': (text) => text.normalize('NFD'),
  'single quotes': (text) => inYaml(text, { type: Scalar.QUOTE_SINGLE }),
  'double quotes': (text) => inYaml(text, { type: Scalar.QUOTE_DOUBLE }),
  'folded blocks': (text) => inYaml(text, { type: Scalar.BLOCK_FOLDED }),
  'literal blocks': (text) => inYaml(text, { type: Scalar.BLOCK_LITERAL }),
  'comments behind values': (text) => inYaml(text, { comment: ' let op' }),
  braces: (text) => inYaml(text, { flow: true }),
  'no braces': (text) => inYaml(text, { flow: false }),
};

/** Some of these ways for a text, others for another one: always the same for the same text. */
export function aanDeBeurt(
  text: string,
  count: number,
): readonly (readonly [string, (text: string) => string])[] {
  const all = Object.entries(SCHRIJFWIJZEN);
  const first = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return all.slice(0, count).map((_, at) => all[(first + at * 3) % all.length] as (typeof all)[number]);
}

/** Files in which every text is written in another way; data and pictures stay as they are. */
export function geschreven(bestanden: Bestanden, wijze: (text: string) => string): Bestanden {
  return Object.fromEntries(
    Object.entries(bestanden).map(([path, text]) =>
      typeof text === 'string' && /\.(md|yaml|csv|hbs)$/.test(path) && !/^templates\/(?!proef\/)/.test(path)
        ? [path, wijze(text)]
        : [path, text],
    ),
  );
}

interface Wijze {
  readonly type?: Scalar.Type;
  readonly comment?: string;
  readonly flow?: boolean;
}

/** The keys of a text with their values written in another way; a text whose keys cannot be read stays as it is. */
function inYaml(text: string, wijze: Wijze): string {
  const front = /^---\n([\s\S]*?)^---$/m.exec(text);
  const yaml = front?.[1] ?? text;
  if (!front && !/^\w+:/.test(text)) return text;
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return text;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || node.value === '') return;
      if (wijze.type && node.comment === undefined) node.type = wijze.type;
      if (wijze.comment && node.type === Scalar.PLAIN) node.comment = wijze.comment;
    },
    Collection(_key, node, path) {
      // All but the whole: the keys at the top always stand on lines.
      if (wijze.flow !== undefined && path.length > 1) node.flow = wijze.flow;
    },
  });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return front ? `---\n${written}---${text.slice(front[0].length)}` : written;
}
