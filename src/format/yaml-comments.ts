import { type CST, Parser } from 'yaml';

interface OwnLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The comments of a YAML text by what they belong to. One on a line of its own belongs to what starts on the next line
 * with content, unless that line starts further left: then it closes the block above it. One behind something belongs
 * to that line. Each is handed out once.
 */
export class YamlComments {
  private readonly lineStarts: readonly number[];
  private readonly lines: readonly string[];
  private readonly own = new Map<number, OwnLine>();
  private readonly behind = new Map<number, string>();

  /** `opaque`: ranges of text (flow collections, block scalars) whose comments are printed with them. */
  constructor(text: string, opaque: readonly (readonly [number, number])[]) {
    this.lines = text.split('\n');
    const starts = [0];
    for (const line of this.lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
    this.lineStarts = starts;
    for (const token of commentTokens(text)) {
      if (opaque.some(([start, end]) => token.offset > start && token.offset < end)) continue;
      const line = this.lineAt(token.offset);
      const column = token.offset - (starts[line] ?? 0);
      const source = token.source.trimEnd();
      if ((this.lines[line] ?? '').slice(0, column).trim() === '') {
        this.own.set(line, { text: source, line, column });
      } else {
        this.behind.set(line, source);
      }
    }
  }

  /** The comment behind what ends at an offset, with a space before it; empty when there is none. */
  takeBehind(offset: number): string {
    const line = this.lineAt(offset);
    const found = this.behind.get(line);
    this.behind.delete(line);
    return found === undefined ? '' : ` ${found}`;
  }

  /**
   * The comments above what starts at an offset, with the empty lines among and above them (one for any number).
   * Ask for what stands below an earlier block first: what is left then belongs here.
   */
  takeAbove(offset: number): string[] {
    const line = this.lineAt(offset);
    const found: string[] = [];
    for (let at = line - 1; at >= 0; at -= 1) {
      const comment = this.own.get(at);
      if (comment) found.push(comment.text);
      else if (!this.isBlank(at)) break;
      else if (found.at(-1) !== '') found.push('');
      this.own.delete(at);
    }
    return found.length === 1 && found[0] === '' && line === 0 ? [] : found.reverse();
  }

  /** The comments below what ends at an offset that close its block: those that start in or right of a column. */
  takeBelow(offset: number, column: number): string[] {
    const found: string[] = [];
    const end = this.lineAt(offset);
    // Between it and that line stand only comments and empty lines.
    const below = this.indentBelow(end);
    for (let at = end + 1; at < this.lines.length; at += 1) {
      const comment = this.own.get(at);
      if (comment && comment.column >= column && comment.column > below) {
        found.push(comment.text);
        this.own.delete(at);
      } else if (!this.isBlank(at)) {
        break;
      }
    }
    return found;
  }

  /** The column (0-based) of an offset. */
  columnOf(offset: number): number {
    return offset - (this.lineStarts[this.lineAt(offset)] ?? 0);
  }

  /** The indentation of the first line with content below a line; less than any when there is none. */
  private indentBelow(line: number): number {
    for (let at = line + 1; at < this.lines.length; at += 1) {
      if (!this.isBlank(at) && !this.own.has(at)) return this.indentOf(at);
    }
    return -1;
  }

  private indentOf(line: number): number {
    return (this.lines[line] ?? '').search(/\S/);
  }

  private isBlank(line: number): boolean {
    return (this.lines[line] ?? '').trim() === '';
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Every comment token of a text, in order. */
export function commentTokens(yaml: string): readonly CST.SourceToken[] {
  const found: CST.SourceToken[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) {
      const token = value as CST.Token;
      if (token.type === 'comment') found.push(token);
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk([...new Parser().parse(yaml)]);
  return found.sort((a, b) => a.offset - b.offset);
}
