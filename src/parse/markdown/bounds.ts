import type { Nodes, Root } from 'mdast';
import type { gfmTable } from 'micromark-extension-gfm-table';
import { GRENZEN, teller } from '../../domain/grenzen.ts';
import { findRun } from '../find-run.ts';

/** More syntax for the parser, and one rule of it. */
export type Extension = ReturnType<typeof gfmTable>;
export type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, { tokenize: unknown }>;
/** The parser of one piece of running text. */
type Piece = ThisParameterType<Construct['tokenize']>;

/** A place in a text at which it asks more than the program gives; `wat` says what of, as a whole sentence. */
export interface Over {
  readonly melding: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

const DIEP = {
  melding: `Lijsten, citaten, voetnoten of opmaak staan hier meer dan ${GRENZEN.niveaus} niveaus diep in elkaar.`,
  hint: 'Maak de tekst platter; een lezer volgt twee of drie niveaus.',
};

const BREED = {
  melding: `Deze tabel heeft meer dan ${GRENZEN.kolommen} kolommen.`,
  hint: 'Verdeel de kolommen over meer tabellen.',
};
const VOL = {
  melding: `Met deze tabel zijn er meer dan ${GRENZEN.cellen} cellen in de tabellen; dat is te veel.`,
  hint: 'Zet de tabel in een bijlage, en hier wat de raad moet weten.',
};

const LANG = {
  melding: `Deze alinea of cel is langer dan ${GRENZEN.alineatekens} tekens.`,
  hint: 'Verdeel de tekst over meer alinea’s.',
};

/** What begins a list item, a quotation or a footnote, with the space behind it. */
const MARKER = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)[ \t]*/y;
const RULE = /(?:-[ \t]*){3,}(?![^\n])|(?:\*[ \t]*){3,}(?![^\n])/y;
const UNDERLINE = /[ \t]{0,3}(?:=+|-+)[ \t]*(?![^\n])/y;
const FENCE = /:{3,}([^\n]*)/y;
/** How far the lines of a text may be set in, and how much one may begin: more would take the parser a long time. */
const LINE = { columns: 6 * GRENZEN.niveaus, markers: 2 * GRENZEN.niveaus };

/**
 * The first line of a text at which it is too deep or has too many underlined headings to be parsed in a time that is in
 * proportion to its length. What is less deep the parser can read; then `findDeep` tells.
 */
export function findHeavyLine(text: string): Over | undefined {
  let underlined = 0;
  let open = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const { at, columns, markers } = readMargin(text, start);
    if (matches(FENCE, text, at))
      open = /^:{3,}\s*$/.test(text.slice(at, end)) ? Math.max(0, open - 1) : open + 1;
    const deep = markers > LINE.markers || (markers > 0 && columns > LINE.columns) || open > GRENZEN.niveaus;
    if (deep && !matches(RULE, text, at - markers)) return { ...DIEP, start, end };
    if (matches(UNDERLINE, text, start)) underlined += 1;
    if (underlined > GRENZEN.onderstreept) {
      const melding = `Hier staan meer dan ${GRENZEN.onderstreept} regels met een streep onder tekst.`;
      return { melding, hint: 'Begin een kop met hekjes: `## `.', start, end };
    }
    start = end + 1;
  }
  return undefined;
}

/** Where the text of a line begins, how far the line is set in, and how many markers stand before the text. */
function readMargin(text: string, start: number): { at: number; columns: number; markers: number } {
  let at = start;
  let columns = 0;
  for (; text[at] === ' ' || text[at] === '\t'; at += 1) columns += text[at] === '\t' ? 4 : 1;
  let markers = 0;
  for (let length = matches(MARKER, text, at); length > 0; length = matches(MARKER, text, at)) {
    markers += 1;
    at += length;
  }
  return { at, columns, markers };
}

/** How many characters a sticky pattern matches at an offset. */
function matches(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The first part of a tree that is too deep in it for whatever walks downwards, a table that is too large, or a text that is too long or has no spaces, or nothing else. */
export function findDeep(root: Root, text: string): Over | undefined {
  const teVeel = teller(GRENZEN.cellen);
  const todo: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (node.type === 'table') {
      const columns = node.align?.length ?? 0;
      const wide = columns > GRENZEN.kolommen;
      if (wide || teVeel(columns * node.children.length))
        return { ...(wide ? BREED : VOL), ...placeOf(node) };
    }
    if (depth > GRENZEN.niveaus) return { ...DIEP, ...placeOf(node) };
    const { start, end } = placeOf(node);
    if (RUNNING.has(node.type) && end - start > GRENZEN.alineatekens)
      return { ...LANG, start, end: start + 1 };
    const run = RUNNING.has(node.type) ? findRun(text, start, end) : undefined;
    if (run) return { ...run, end: run.start + 1 };
    const inner = LEVELS.has(node.type) ? depth + 1 : depth;
    for (const child of node.children) todo.push({ node: child, depth: inner });
  }
  return undefined;
}

function placeOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** What can hold its own kind. A list item is the same level as its list. */
const LEVELS: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'blockquote',
  'footnoteDefinition',
  'containerDirective',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'textDirective',
]);

/** What holds running text: `countMarks` looks at its length only where a sign stands in it. */
const RUNNING: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/** Thrown out of the parser, which cannot be stopped otherwise. */
export class TooHeavy extends Error {
  constructor(readonly over: Over) {
    super(over.melding);
  }
}

/** The characters that Markdown tries to read as the start or end of something. */
const MARKS = '!&*:<[]_`';
const BRACKET = '['.charCodeAt(0);
const CARET = '^'.charCodeAt(0);

/**
 * Counts the marks in each piece of running text while it is parsed, and stops the parser (`TooHeavy`) where they are too
 * many: for each it looks at those before it, so that the time would grow with their square. The parser asks of every
 * sign whether something can begin there, behind what stands before it; this never does, and counts the questions.
 */
export function countMarks(): Extension {
  const counts = new WeakMap<Piece, { start: number; marks: number; open: number }>();
  const construct = (mark: string): Construct => ({
    name: 'count',
    add: 'before',
    previous() {
      count(this, mark);
      return false;
    },
    // `![` begins a picture and `[^` a reference, which closes itself: the sign behind is looked at and given back.
    tokenize(effects, _ok, nok) {
      const counted = counts.get(this);
      if ((mark !== '!' && mark !== '[') || !counted) return nok;
      return (code) => {
        effects.enter('data');
        effects.consume(code);
        return (next) => {
          effects.exit('data');
          if (mark === '!' ? next === BRACKET : next !== CARET) counted.open += 1;
          return nok(next);
        };
      };
    },
  });
  return { text: Object.fromEntries([...MARKS].map((mark) => [mark.charCodeAt(0), construct(mark)])) };

  function count(piece: Piece, mark: string): void {
    const at = piece.now().offset;
    const counted = counts.get(piece) ?? { start: at, marks: 0, open: 0 };
    counts.set(piece, counted);
    counted.marks += 1;
    if (mark === ']') counted.open = Math.max(0, counted.open - 1);
    const stop = (melding: string, hint: string) => {
      throw new TooHeavy({ melding, hint, start: at, end: at + 1 });
    };
    if (counted.marks > GRENZEN.opmaaktekens) {
      const melding = `In één alinea of cel staan hier meer dan ${GRENZEN.opmaaktekens} opmaaktekens, zoals * en [.`;
      stop(melding, 'Verdeel de tekst over meer alinea’s, of haal de tekens weg.');
    }
    if (counted.open > 4 * GRENZEN.niveaus) stop(DIEP.melding, DIEP.hint);
    if (at - counted.start > GRENZEN.alineatekens) stop(LANG.melding, LANG.hint);
  }
}
