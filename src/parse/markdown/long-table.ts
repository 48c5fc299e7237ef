import type { Nodes, Root } from 'mdast';
import { atPlace, countLines, moveDown } from './moved.ts';

/** The line end before two lines that begin as rows of a table do. */
const ROW = /\n(?=[ ]{0,3}\|[^\n]*\n[ ]{0,3}\|)/;

/**
 * The tree of a text, the same as `parse` makes of it. A long table is read in pieces of about `size` characters, each below
 * the head of the table: what the parser makes on its way is many times larger than the tree.
 */
export function parseByRows(text: string, size: number, parse: (part: string) => Root): Root {
  let { root, end, head } = parseToRow(text, 0, '', size, parse);
  for (let line = countLines(text.slice(0, end)); head !== ''; ) {
    const from = end;
    const next = parseToRow(text, from, head, size, parse);
    moveDown(next.root, from - head.length, line - countLines(head));
    const [first, ...others] = next.root.children;
    goOn(root.children.at(-1), first);
    for (const child of others) root.children.push(child);
    const { position } = next.root;
    if (root.position && position) root = { ...root, position: { ...root.position, end: position.end } };
    ({ end, head } = next);
    line += countLines(text.slice(from, end));
  }
  return root;
}

interface Piece {
  readonly root: Root;
  readonly end: number;
  /** The head of the table in which it ends; empty at the end of the text. */
  readonly head: string;
}

/** The tree of a text from an offset, with a head above it: to a row of a table, or to its end. */
function parseToRow(
  text: string,
  from: number,
  head: string,
  size: number,
  parse: (part: string) => Root,
): Piece {
  const rootTo = (end: number) => atPlace(from - head.length, () => parse(head + text.slice(from, end)));
  // A head is parsed again in each piece of its table.
  const least = Math.max(size, 4 * head.length);
  const row = ROW.exec(text.slice(from + least, from + 2 * least));
  if (row) {
    const end = from + least + row.index + 1;
    const root = rootTo(end);
    const open = openHead(root, head + text.slice(from, end));
    if (open !== undefined && isTable(parse(open))) return { root, end, head: open };
  }
  return { root: rootTo(text.length), end: text.length, head: '' };
}

/** The lines of head and rule of the table that goes on to the end of a piece, which ends in a row of it. */
function openHead(root: Root, piece: string): string | undefined {
  const last = root.children.at(-1);
  if (last?.type !== 'table' || !last.position) return undefined;
  if (!/^[ \t]*\n$/.test(piece.slice(last.position.end.offset))) return undefined;
  const from = piece.lastIndexOf('\n', last.position.start.offset) + 1;
  const behind = (start: number) => piece.indexOf('\n', start) + 1;
  return piece.slice(from, behind(behind(from)));
}

/**
 * Whether lines are a table where nothing stands above them. Below a line of running text, what would begin a list, code, an
 * address or HTML may be its head as well.
 */
function isTable({ children }: Root): boolean {
  return children.length === 1 && children[0]?.type === 'table';
}

/** Gives a table the rows of its next piece. */
function goOn(above: Nodes | undefined, below: Nodes | undefined): void {
  if (above?.type !== 'table' || below?.type !== 'table') throw new Error('a table does not go on');
  const [, ...rows] = below.children;
  if (rows.length === 0 || !above.position || !below.position) return;
  for (const row of rows) above.children.push(row);
  above.position = { start: above.position.start, end: below.position.end };
}
