import type { RowKind } from '../../../document/nodes.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { isSum, ROW_KINDS, rowWeight } from '../../../prepare/row-look.ts';
import { pt, rule } from './css.ts';
import { rem } from './role-rules.ts';

/**
 * How tables look; `depths` is the deepest nesting of rows in the document, `rests` the numbers of characters that
 * hang beyond the place where numbers align.
 */
export function tableRules(huisstijl: Huisstijl, depths: number, rests: readonly number[]): string {
  const { tabel } = huisstijl;
  const line = (width: number) => (width === 0 ? undefined : `${pt(width)} solid var(--lijn)`);
  const strongLine = (width: number, name: string) =>
    width === 0 ? undefined : `max(1px, ${pt(width)}) solid var(--${name})`;
  return [
    rule('.tabel', { margin: '1.25rem 0', 'overflow-x': 'auto' }),
    rule('table', { width: '100%', 'border-collapse': 'collapse', 'font-size': 'inherit' }),
    rule('caption', { margin: '0', padding: '0 0 0.4rem', 'text-align': 'left' }),
    rule('.eenheid', { display: 'block', margin: '0' }),
    rule('.tabel + .tabelnoot', { 'margin-top': '-0.75rem' }),
    rule('th, td', {
      padding: `${rem(tabel.celVerticaal, huisstijl)} ${rem(tabel.celHorizontaal, huisstijl)}`,
      'text-align': 'left',
      'vertical-align': 'top',
      'font-weight': 'inherit',
    }),
    rule('thead th, thead td', {
      background: 'var(--vlak)',
      'border-bottom': strongLine(tabel.lijnKop, 'lijn-kop'),
      'vertical-align': 'bottom',
    }),
    rule('tbody tr', { 'border-bottom': line(tabel.lijnRij) }),
    rule('tbody:last-child tr:last-child', { 'border-bottom': strongLine(tabel.lijnKop, 'lijn-kop') }),
    rule('tbody th', { 'min-width': '9rem' }),
    rule('.getal', {
      'text-align': 'right',
      'font-variant-numeric': 'lining-nums tabular-nums',
    }),
    rule('td.getal', { 'white-space': 'nowrap' }),
    rule('.cijfers td.getal', { 'vertical-align': 'bottom' }),
    rule('.getal + :not(.getal, .midden, .rechts)', {
      'padding-left': rem(tabel.celHorizontaal * 3, huisstijl),
    }),
    ...rests.flatMap((room) => [
      rule(`.rest-${room}`, {
        display: 'inline-block',
        width: `${room}ch`,
        'text-align': 'left',
        'white-space': 'pre',
      }),
      rule(`.heel-${room}`, { 'padding-right': `calc(${rem(tabel.celHorizontaal, huisstijl)} + ${room}ch)` }),
    ]),
    rule('.rechts', { 'text-align': 'right' }),
    rule('.midden', { 'text-align': 'center' }),
    rule(
      rowsThat((kind) => rowWeight(kind).bold),
      { 'font-weight': '700' },
    ),
    rule(rowsThat(isSum, ' > *'), {
      'border-top': strongLine(tabel.lijnTotaal, 'lijn-totaal'),
    }),
    rule(
      rowsThat((kind) => rowWeight(kind).italic),
      { 'font-style': 'italic' },
    ),
    ...Array.from({ length: depths }, (_, index) =>
      rule(`.diepte-${index + 1} > :first-child`, {
        'padding-left': rem(tabel.celHorizontaal + (index + 1) * tabel.inspringing, huisstijl),
      }),
    ),
  ].join('');
}

/** A selector of the rows of some kinds, or of what is in them. */
function rowsThat(holds: (kind: RowKind) => boolean, within = ''): string {
  return ROW_KINDS.filter(holds)
    .map((kind) => `.${kind}${within}`)
    .join(', ');
}

/** What makes a table that is too wide usable: its labels stay in sight, a shadow says that there is more. */
export function scrollRules(): string {
  return [
    rule('.tabel', {
      // Words for the ear alone stand at a place of their own, and would widen the page beside what scrolls.
      position: 'relative',
      background: [
        'linear-gradient(to left, var(--papier) 1rem, transparent) right / 3rem 100% no-repeat local',
        'linear-gradient(to left, #0003, transparent) right / 0.75rem 100% no-repeat scroll',
      ].join(', '),
    }),
    rule('.financieel th[scope="row"]', { position: 'sticky', left: '0', background: 'var(--papier)' }),
    rule('.financieel thead tr:first-child > :first-child', {
      position: 'sticky',
      left: '0',
      'background-color': 'var(--vlak)',
    }),
  ].join('');
}

/**
 * On a telephone: tables in small type, to near the edges of the screen. What is marked `smal` fits there, its labels
 * broken where they have to be; of any other table the first column stays in sight while the rest scrolls under it.
 */
export function narrowTableRules(): string {
  return [
    rule(':is(main, section) > .tabel', {
      '--over': 'calc(var(--rand) - 0.5rem)',
      margin: '1.25rem calc(-1 * var(--over))',
    }),
    rule('th, td', { 'padding-block': '0.2rem', 'padding-left': '0.15rem' }),
    rule('.tabel :is(th, td)', {
      'font-size': '0.75rem',
      'line-height': '1.4',
      hyphens: 'auto',
    }),
    rule('tbody th', { 'min-width': '7rem' }),
    rule('.smal :is(th, td)', { 'font-size': '0.68rem' }),
    rule('.smal :is(th, td):not([class*="heel-"])', { 'padding-right': '0.12rem' }),
    rule('.smal tbody th', { 'min-width': '4.5rem', 'overflow-wrap': 'anywhere' }),
    rule('.eenvoudig:not(.smal) tr > :first-child', {
      position: 'sticky',
      left: '0',
      'max-width': '7rem',
      background: 'var(--papier)',
    }),
    rule('.eenvoudig:not(.smal) thead tr > :first-child', { background: 'var(--vlak)' }),
    rule('caption', { 'max-width': 'calc(100vw - 1rem)' }),
  ].join('');
}
