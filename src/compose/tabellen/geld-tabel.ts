import type { Block, Column, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { asInlines } from '../../document/text.ts';
import { type Bedrag, bedrag, formatBedrag, Getal } from '../../domain/bedrag.ts';
import type { Geldregel } from '../../domain/geldregel.ts';

/** The table of what amendments change in the amounts, a column for each year; nothing when they change none. */
export function geldTabel(regels: readonly Geldregel[], titel: string): readonly Block[] {
  if (regels.length === 0) return [];
  const koppen = [...new Set(regels.flatMap(({ verschillen }) => [...verschillen.keys()]))].sort();
  const table: Table = {
    type: 'table',
    id: 'geld',
    role: 'financieel',
    caption: asInlines(titel),
    unit: asInlines('Verschil met het voorstel, in euro’s: + is meer, − is minder'),
    columns: [
      { kind: 'tekst', align: 'left' },
      ...koppen.map((): Column => ({ kind: 'getal', align: 'right' })),
    ],
    head: [
      {
        kind: 'kop',
        depth: 0,
        cells: ['Bedrag', ...koppen].map(
          (kop): TableCell => ({ ...PLAIN, scope: 'col', children: asInlines(kop) }),
        ),
      },
    ],
    groups: [
      {
        rows: regels.map(
          ({ naam, verschillen }): TableRow => ({
            kind: 'post',
            depth: 0,
            cells: [
              { ...PLAIN, scope: 'row', children: asInlines(naam) },
              ...koppen.map((kop) => verschil(verschillen.get(kop))),
            ],
          }),
        ),
      },
    ],
    notes: [],
  };
  return [table];
}

const PLAIN = { colspan: 1, rowspan: 1 };

/** "+40.000", said as "40.000 meer"; of what has an unknown amount both are told. */
function verschil(cel: { readonly was: Bedrag; readonly wordt: Bedrag } | undefined): TableCell {
  if (!cel) return { ...PLAIN, spoken: 'gelijk', children: asInlines('–') };
  const plain = { euroteken: false } as const;
  if (cel.was.soort === 'pm' || cel.wordt.soort === 'pm') {
    const [was, wordt] = [cel.was, cel.wordt].map((one) => formatBedrag(one, plain) || '0');
    return { ...PLAIN, children: asInlines(`${was} wordt ${wordt}`) };
  }
  const [was, wordt] = [cel.was, cel.wordt].map((one) => (one.soort === 'leeg' ? new Getal(0) : one.waarde));
  const more = (wordt ?? new Getal(0)).minus(was ?? new Getal(0));
  const amount = formatBedrag(bedrag(more.abs()), plain);
  if (more.isZero()) return { ...PLAIN, spoken: 'gelijk', children: asInlines('–') };
  return {
    ...PLAIN,
    spoken: `${amount} ${more.isNegative() ? 'minder' : 'meer'}`,
    children: asInlines(`${more.isNegative() ? '−' : '+'}${amount}`),
  };
}
