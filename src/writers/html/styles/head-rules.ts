import { keyValueColumns, keyValueRows } from '../../../document/key-value-rows.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { eachBlock } from '../../../prepare/each-block.ts';
import type { PreparedDocument } from '../../../prepare/prepared.ts';
import { pt, rule } from './css.ts';

/** The head of a document: names beside or above their values, in one column or a grid, as the house style says. */
export function headRules(huisstijl: Huisstijl, document: PreparedDocument): string {
  const { inspringing } = huisstijl.stijlen.kopgegevens;
  const { lijnen = 'geen', koppen = 'naast', vlak, naamkleur } = huisstijl.kopgegevens ?? {};
  const name = inspringing > 0 ? `minmax(0, ${pt(inspringing)})` : 'fit-content(40%)';
  const boxed = lijnen === 'alle' || vlak !== undefined;
  const line = '1px solid var(--lijn)';
  const above = koppen === 'boven';
  const tracks = above ? 'minmax(0, 1fr)' : `${name} 1fr`;
  return [
    rule('dl.kopgegevens', {
      display: 'grid',
      'grid-template-columns': tracks,
      gap: boxed || lijnen === 'rijen' ? '0' : '0.4rem 1.5rem',
      margin: '1.25rem 0 1.75rem',
      'border-top': lijnen === 'geen' ? undefined : line,
      'border-left': lijnen === 'alle' ? line : undefined,
    }),
    rule('.kopgegevens > div', {
      display: 'grid',
      'grid-template-columns': 'subgrid',
      'grid-column': '1 / -1',
      'align-content': above ? 'start' : undefined,
      'border-bottom': lijnen === 'geen' ? undefined : line,
      'border-right': lijnen === 'alle' ? line : undefined,
    }),
    rule('.kopgegevens :is(dt, dd)', {
      padding: boxed ? '0.3rem 0.5rem' : lijnen === 'rijen' ? '0.3rem 1rem 0.3rem 0' : undefined,
    }),
    rule(`.kopgegevens ${above ? '> div' : 'dt'}`, {
      background: vlak,
      'print-color-adjust': vlak === undefined ? undefined : 'exact',
    }),
    rule('.kopgegevens dt', { color: naamkleur }),
    rule('.kopgegevens dd', {
      'border-left': lijnen === 'alle' && !above ? line : undefined,
      'padding-top': above ? '0' : undefined,
    }),
    rule('.kopgegevens dd > :first-child', { 'margin-top': '0' }),
    rule('.kopgegevens dd > :last-child', { 'margin-bottom': '0' }),
    ...[...spansOf(document)].flatMap(([columns, spans]) =>
      columnRules(columns, spans, inspringing > 0 ? pt(inspringing) : '9.5rem', above),
    ),
  ].join('');
}

/** The columns of a grid, and the places in it that take several of them. */
function columnRules(
  columns: number,
  spans: ReadonlySet<number>,
  name: string,
  above: boolean,
): readonly string[] {
  const selector = `.kolommen-${columns}`;
  return [
    rule(`dl${selector}`, { 'grid-template-columns': `repeat(${columns}, minmax(0, 1fr))` }),
    ...[...spans].map((span) => rule(`${selector} > .vak-${span}`, { 'grid-column': `span ${span}` })),
    rule(`${selector} > div`, {
      'grid-template-columns': above
        ? 'minmax(0, 1fr)'
        : `minmax(min-content, min(${name}, 45%)) minmax(0, 1fr)`,
    }),
  ];
}

/** The grids of a document by their number of columns, with the spans that occur in them. */
function spansOf({ blocks }: PreparedDocument): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  eachBlock(blocks, (block) => {
    if (block.type !== 'keyValueList' || keyValueColumns(block) === 1) return;
    const columns = keyValueColumns(block);
    const spans = found.get(columns) ?? new Set();
    for (const { span } of keyValueRows(block).flat()) spans.add(span);
    found.set(columns, spans);
  });
  return found;
}

/** On a telephone each name stands above its value, and the places below each other. */
export function narrowHeadRules(): string {
  return [
    rule('dl.kopgegevens[class]', { 'grid-template-columns': 'minmax(0, 1fr)' }),
    rule('.kopgegevens > div[class], .kopgegevens > div', { display: 'block', 'grid-column': '1 / -1' }),
    rule('.kopgegevens dd', { 'border-left': 'none' }),
  ].join('');
}
