import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { atRule, type Declarations, rule } from './css.ts';
import { rem } from './role-rules.ts';

/** How words look that come or go: never by colour alone, with a contrast of more than 4.5 to 1. */
export function differenceRules(): string {
  return [
    rule('ins', mark('#0b5226', '#e2f3e6', 'underline')),
    rule('del', mark('#8f1d1d', '#fbe8e6', 'line-through')),
  ].join('');
}

/** How changes look: never by colour alone, with a contrast of more than 4.5 to 1. */
export function revisionRules(huisstijl: Huisstijl): string {
  return [
    differenceRules(),
    rule('ins.verplaatst', mark('#1c437e', '#e5eefa', 'underline double')),
    rule('del.verplaatst', mark('#1c437e', '#e5eefa', 'line-through')),
    rule('ins a, del a', { color: 'inherit' }),
    rule('del + ins', { 'margin-left': '0.15em' }),
    rule('.getal > del, .getal > ins', { display: 'block', width: 'fit-content', 'margin-left': 'auto' }),
    rule('.gewijzigd', { position: 'relative' }),
    rule('.gewijzigd::before', {
      content: '""',
      position: 'absolute',
      top: '0.15em',
      bottom: '0.15em',
      left: '-0.85rem',
      width: '3px',
      background: BAR,
    }),
    ...Object.entries(huisstijl.stijlen).map(([rol, { inspringing }]) =>
      inspringing > 0
        ? rule(`.${rol}.gewijzigd::before`, { left: `calc(-0.85rem - ${rem(inspringing, huisstijl)})` })
        : '',
    ),
    rule('li.gewijzigd::before, li > .gewijzigd::before', { left: '-2.9em' }),
    rule('tr.gewijzigd::before', { content: 'none' }),
    rule('tr.gewijzigd > :first-child', { 'box-shadow': `inset 3px 0 ${BAR}` }),
    rule('li:has(> .nummer)', { position: 'relative', 'list-style-type': 'none' }),
    rule('li > .nummer', { position: 'absolute', right: '100%', 'margin-right': '0.4em' }),
    rule('.verplaatsing', { margin: '1rem 0 0.25rem', 'font-size': '0.875rem' }),
    rule('.verplaatsing a', {
      display: 'inline-block',
      padding: '0.15rem 0.6rem',
      border: '1px solid #1c437e',
      'border-radius': '1rem',
      color: '#1c437e',
      'text-decoration': 'none',
    }),
    rule('.wijzigingen', {
      margin: '0 0 1.75rem',
      padding: '0.6rem 0.9rem',
      border: '1px solid var(--lijn)',
      'border-left': `3px solid ${BAR}`,
      'font-size': '0.9375rem',
    }),
    atRule('@media print', rule('ins, del', { 'print-color-adjust': 'exact' })),
  ].join('');
}

const BAR = '#4d4d4d';

function mark(color: string, background: string, decoration: string): Declarations {
  return {
    padding: '0.05em 0.1em',
    background,
    color,
    'text-decoration': decoration,
    'text-decoration-thickness': '0.09em',
    'text-underline-offset': '0.16em',
  };
}
