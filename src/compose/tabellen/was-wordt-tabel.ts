import type { Block, Column, Inline, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { asInlines, plainText } from '../../document/text.ts';

/** A row of the table of what was and what comes. */
export interface WasWordtRij {
  /** The number of the point before and after; absent where there is none. */
  readonly van?: string | undefined;
  readonly naar?: string | undefined;
  /** Its words, with those marked that the other side lacks; absent where there are none. */
  readonly was?: readonly Inline[] | undefined;
  readonly wordt?: readonly Inline[] | undefined;
  readonly door: readonly string[];
}

/**
 * The table of what changes in a decision, made to be read aloud: each row has its number as head, and says in words that
 * something is not there. `puntwoord` heads the first column; with `metDoor` each row names the amendments.
 */
export function wasWordtTabel(
  rijen: readonly WasWordtRij[],
  {
    titel,
    puntwoord,
    metDoor,
  }: { readonly titel: string; readonly puntwoord: string; readonly metDoor: boolean },
): readonly Block[] {
  if (rijen.length === 0) return [];
  const tekst: Column = { kind: 'tekst', align: 'left' };
  const koppen = [puntwoord, 'Was', 'Wordt', ...(metDoor ? ['Door'] : [])];
  const table: Table = {
    type: 'table',
    id: 'was-wordt',
    role: 'eenvoudig',
    caption: asInlines(titel),
    columns: koppen.map(() => tekst),
    head: [{ kind: 'kop', depth: 0, cells: koppen.map((kop) => cell(asInlines(kop), 'col')) }],
    groups: [{ rows: rijen.map((rij) => row(rij, metDoor)) }],
    notes: legenda(rijen),
  };
  return [table];
}

/** How the marks are read; where a whole text took the place of another there are none. */
function legenda(rijen: readonly WasWordtRij[]): readonly (readonly Inline[])[] {
  const both = rijen.filter(({ was, wordt }) => was && wordt && plainText(was) !== plainText(wordt));
  const marked = both.filter(({ was = [], wordt = [] }) => [...was, ...wordt].some(isMarked));
  if (marked.length === 0) return [];
  const rest =
    marked.length < both.length ? ' Waar geen woord is gemarkeerd, is de hele tekst een andere.' : '';
  return [asInlines(`Doorgestreepte woorden vervallen, onderstreepte woorden komen erbij.${rest}`)];
}

function row({ van, naar, was, wordt, door }: WasWordtRij, metDoor: boolean): TableRow {
  const number =
    van === undefined || naar === undefined || van === naar ? (naar ?? van ?? '') : `${van} wordt ${naar}`;
  return {
    kind: 'post',
    depth: 0,
    cells: [
      cell(asInlines(number), 'row'),
      cell(was ?? asInlines('(geen)')),
      cell(wordt ?? asInlines('(vervallen)')),
      ...(metDoor ? [cell(asInlines(door.join(', ')))] : []),
    ],
  };
}

function isMarked(node: Inline): boolean {
  return node.type === 'difference' || ('children' in node && node.children.some(isMarked));
}

function cell(children: readonly Inline[], scope?: 'col' | 'row'): TableCell {
  return { ...(scope && { scope }), colspan: 1, rowspan: 1, children };
}
