import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../../../prepare/prepared.ts';
import { screenLines } from '../render-running-line.ts';
import { rule } from './css.ts';
import { roleLook } from './role-rules.ts';

/** The head and foot of the first page on a screen; nothing for a document that shows none there. */
export function runningRules(huisstijl: Huisstijl, document: PreparedDocument): string {
  const { header, footer } = screenLines(document);
  const shown = [...(header ? ['koptekst' as const] : []), ...(footer ? ['voettekst' as const] : [])];
  if (shown.length === 0) return '';
  const all = shown.map((role) => `.${role}`).join(', ');
  return [
    rule(all, {
      display: 'flex',
      flex: '1 1 100%',
      'flex-wrap': 'wrap',
      'align-items': 'end',
      gap: '0.5rem 1.5rem',
    }),
    ...shown.map((role) => rule(`.${role}`, roleLook(huisstijl, role))),
    rule(shown.map((role) => `.${role} > p`).join(', '), { margin: '0' }),
    rule(shown.map((role) => `.${role} > .rechts`).join(', '), { 'margin-left': 'auto' }),
    rule(shown.map((role) => `.${role} > .midden`).join(', '), { 'margin-inline': 'auto' }),
    ...(footer ? [rule('body > footer', { padding: '0 var(--rand) 1.75rem' })] : []),
  ].join('');
}
