import type { Heading, List, ListItem, RootContent } from 'mdast';
import { itemNumber } from '../document/item-number.ts';
import { findWordRest } from '../domain/word-resten.ts';
import { findLettered, type LetteredItem } from '../parse/markdown/lettered-lists.ts';
import { tableLines } from './format-table.ts';
import { inlineLine, sentenceLines } from './inline-lines.ts';

/** What a printer must know besides the nodes. */
export interface PrintOptions {
  /** The source that the positions of the nodes refer to. */
  readonly text: string;
  /** New numbers of headings, by the offset at which the heading starts. */
  readonly numbers: ReadonlyMap<number, NewNumber>;
}

/** The number that a heading gets. */
export interface NewNumber {
  /** "1.2" */
  readonly label: string;
  /** Offset in the source behind the number that it had, at the text of the heading. */
  readonly behind: number;
}

/**
 * Prints blocks in canonical Markdown. What the printer does not know by name (footnotes, directives, comments, code)
 * is copied from the source as it stands.
 */
export class MarkdownPrinter {
  private readonly letters: ReadonlyMap<number, LetteredItem>;

  constructor(private readonly options: PrintOptions) {
    this.letters = findLettered(options.text);
  }

  /** The lines of neighbouring blocks; `tight`: no empty line between them unless they need one. */
  blocks(nodes: readonly RootContent[], quotes: number, tight = false): string[] {
    return nodes.flatMap((node, index) => {
      const previous = nodes[index - 1];
      const lines = this.block(node, previous, quotes);
      if (!previous) return lines;
      return this.isApart(previous, node, tight) ? ['', ...lines] : lines;
    });
  }

  private block(node: RootContent, previous: RootContent | undefined, quotes: number): string[] {
    const { text } = this.options;
    switch (node.type) {
      case 'paragraph':
        // Lines that are meant as a list or a table would be lost in one paragraph: the author must mend them first.
        if (quotes === 0 && findWordRest(text.slice(node.position?.start.offset, node.position?.end.offset)))
          return this.copy(node);
        return sentenceLines(node, text, quotes);
      case 'heading':
        return this.heading(node, quotes);
      case 'list':
        return this.list(node, previous, quotes);
      case 'table':
        return tableLines(node, text);
      case 'blockquote':
        return this.blocks(node.children, quotes + 1).map((line) => `> ${line}`.trimEnd());
      default:
        return this.copy(node);
    }
  }

  private heading(node: Heading, quotes: number): string[] {
    const { start, end } = node.position ?? {};
    const raw = this.options.text.slice(start?.offset, end?.offset);
    const number = this.options.numbers.get(node.position?.start.offset ?? -1);
    const line = inlineLine(node.children, this.options.text, quotes, number?.behind);
    // A line below a sentence is an error that the author must see where it is.
    if (!raw.startsWith('#'))
      return [
        line,
        raw
          .slice(raw.lastIndexOf('\n') + 1)
          .replace(/^[ \t>]*/, '')
          .trimEnd(),
      ];
    return [`${'#'.repeat(node.depth)} ${number ? `${number.label} ` : ''}${line}`.trimEnd()];
  }

  private list(node: List, previous: RootContent | undefined, quotes: number): string[] {
    // Two lists behind each other stay two because their signs differ.
    const other = previous?.type === 'list' && previous.ordered === node.ordered;
    let start = (node.start ?? 1) - 1;
    return node.children.flatMap((item, index) => {
      const at = item.position?.start.offset ?? 0;
      const letter = this.letters.get(at);
      // A list with letters and one with numbers behind it are one to Markdown; each counts for itself.
      const typed = Number(/^\d+/.exec(this.options.text.slice(at))?.[0] ?? start + 1);
      const before = this.letters.has(node.children[index - 1]?.position?.start.offset ?? -1);
      start = letter ? letter.value : before ? typed : start + 1;
      const number = itemNumber(letter?.format ?? 'decimal', start);
      const sign = node.ordered ? `${number}${other ? ')' : '.'}` : other ? '*' : '-';
      const lines = this.item(item, sign, quotes);
      return index > 0 && node.spread ? ['', ...lines] : lines;
    });
  }

  private item(node: ListItem, sign: string, quotes: number): string[] {
    const [first = '', ...rest] = this.blocks(node.children, quotes, !node.spread);
    const indent = ' '.repeat(sign.length + 1);
    return [`${sign} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
  }

  /** A comment or a definition stays where it was put: right beside its neighbour, or apart from it. */
  private isApart(previous: RootContent, node: RootContent, tight: boolean): boolean {
    const loose = [previous, node].some((one) => one.type === 'html' || one.type === 'definition');
    if (!loose) return !tight || (previous.type === 'paragraph' && node.type === 'paragraph');
    const between = this.options.text.slice(previous.position?.end.offset, node.position?.start.offset);
    return /\n[ \t>]*\n/.test(between);
  }

  /** The source of a block; spaces at the end of its lines go. */
  private copy(node: RootContent): string[] {
    const { start, end } = node.position ?? {};
    const lines = this.options.text.slice(start?.offset, end?.offset).split('\n');
    const indent = (start?.column ?? 1) - 1;
    return lines.map((line, index) => (index === 0 ? line : dedent(line, indent)).trimEnd());
  }
}

/** Takes off as many leading spaces as there are, up to a number. */
function dedent(line: string, indent: number): string {
  return line.slice(Math.min(indent, /^ */.exec(line)?.[0].length ?? 0));
}
