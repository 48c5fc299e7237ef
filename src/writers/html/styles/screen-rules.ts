import { PAPIER } from '../../../huisstijl/contrast.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { cssNumber, rule } from './css.ts';
import { narrowHeadRules } from './head-rules.ts';
import { narrowRoleRules, SMALLEST } from './role-rules.ts';
import { narrowTableRules } from './table-rules.ts';

/** Lines of text are at least this far apart on a screen, as a share of the text size (WCAG 2.2, 1.4.8). */
const LEADING = 1.5;

/** Everything about the page that is not the look of one role: sheet, header, lists, focus. */
export function screenRules(huisstijl: Huisstijl): string {
  const { kleuren, stijlen } = huisstijl;
  const leading = stijlen.tekst.regelhoogte / stijlen.tekst.grootte;
  return [
    rule(':root', {
      'color-scheme': 'light',
      '--tekst': kleuren.tekst,
      '--koppeling': kleuren.koppeling,
      '--lijn': kleuren.lijn,
      '--vlak': kleuren.vlak,
      '--lijn-kop': kleuren.lijnKop,
      '--lijn-totaal': kleuren.lijnTotaal,
      '--papier': PAPIER,
      '--kleinst': `${SMALLEST}rem`,
      '--rand': 'clamp(1rem, 6vw, 4rem)',
    }),
    rule('html', {
      background: '#f1f1ef',
      'font-size': '106.25%',
      '-webkit-text-size-adjust': '100%',
      'text-size-adjust': '100%',
    }),
    rule('body', {
      'max-width': '49rem',
      margin: '0 auto',
      background: 'var(--papier)',
      color: stijlen.tekst.kleur,
      'line-height': cssNumber(Math.max(leading, LEADING)),
      'overflow-wrap': 'break-word',
    }),
    rule('body > header', {
      display: 'flex',
      'flex-wrap': 'wrap',
      'align-items': 'center',
      'justify-content': 'space-between',
      gap: '0.5rem 1.5rem',
      padding: '1.75rem var(--rand) 0',
    }),
    rule('.afzender', { flex: '1 1 auto', margin: '0' }),
    rule('.watermerk', {
      margin: '0',
      padding: '0.1em 0.75em',
      border: '1px solid currentColor',
      'border-radius': '0.25rem',
      'font-size': '0.875rem',
      'font-weight': '700',
      'letter-spacing': '0.08em',
    }),
    rule('main', { padding: '1.75rem var(--rand) 4rem' }),
    rule('section.nieuwe-pagina', {
      'margin-top': '3.5rem',
      'padding-top': '2rem',
      'border-top': '1px solid var(--lijn)',
    }),
    rule('h1, h2, h3, h4, h5, h6', { 'text-wrap': 'balance', hyphens: 'manual' }),
    rule('.nummer', { 'margin-right': '0.35em' }),
    rule('.gespatieerd', { 'letter-spacing': `${cssNumber(huisstijl.spatiering)}em` }),
    rule('ul', { 'list-style-type': 'disc' }),
    rule('ul.streepjes', { 'list-style-type': '"–\\2002"' }),
    rule('ul.zonder-nummer[class]', { 'list-style': 'none', 'padding-left': '0' }),
    rule('ol.eigen-nummers[class]', { 'list-style': 'none', 'padding-left': '0' }),
    rule('.eigen-nummers > li', {
      display: 'grid',
      'grid-template-columns': 'minmax(1.5rem, max-content) minmax(0, 1fr)',
    }),
    rule('.eigen-nummers > li > div > :first-child', { 'margin-top': '0' }),
    rule('.eigen-nummers > li > div > :last-child', { 'margin-bottom': '0' }),
    rule('li > p:first-child', { 'margin-top': '0' }),
    rule('li > :last-child', { 'margin-bottom': '0' }),
    rule('li > p:has(+ ol, + ul)', { 'margin-bottom': '0' }),
    rule('main > :first-child, section > :first-child', { 'margin-top': '0' }),
    rule('sup', { 'font-size': '0.75em', 'line-height': '0' }),
    rule('code', { 'font-family': 'ui-monospace, monospace', 'font-size': '0.9em' }),
    rule('a', { color: 'var(--koppeling)', 'text-underline-offset': '0.15em' }),
    rule('sup > a', { padding: '0 0.1em', 'text-decoration': 'none' }),
    rule('.voetnoot :is(.opsomming, .citaat)', { 'font-size': 'inherit', 'line-height': 'inherit' }),
    rule('a[role="doc-backlink"]', { display: 'inline-block', 'min-width': '24px', 'text-align': 'center' }),
    rule('a:hover', { 'text-decoration-thickness': '0.15em' }),
    rule(':focus-visible', { outline: '0.2rem solid var(--koppeling)', 'outline-offset': '0.15rem' }),
    rule(':target', { background: 'var(--vlak)' }),
    rule('dt', { 'font-weight': '700' }),
    rule('dd', { margin: '0' }),
    rule('figure', { margin: '1.25rem 0' }),
    rule('img', { display: 'block', 'max-width': '100%', height: 'auto' }),
    rule('.rechts > img', { 'margin-left': 'auto' }),
    rule('.midden > img', { 'margin-inline': 'auto' }),
    rule('figcaption.bijschrift', { margin: '0.4rem 0 0' }),
    rule('.inhoudsopgave ul', { margin: '0', 'padding-left': '1.25rem', 'list-style': 'none' }),
    rule('.inhoudsopgave > ul', { 'padding-left': '0' }),
    rule('.inhoudsopgave li, .inhoudsopgave li > p', { margin: '0.25rem 0' }),
    rule('div.ondertekening', {
      display: 'flex',
      'flex-wrap': 'wrap',
      gap: '1.5rem 3rem',
      'margin-top': '1.5rem',
    }),
    rule('.ondertekening > div', { flex: '1 1 13rem' }),
    rule('.ondertekening p', { margin: '0' }),
    rule('.ondertekening .naam', { 'margin-top': '3.5rem' }),
    rule('.invulveld', { 'border-bottom': '1px dotted currentColor' }),
    rule('.invulveld.leeg', {
      display: 'inline-block',
      width: '13rem',
      'max-width': '100%',
      height: '1em',
      'border-bottom-style': 'solid',
    }),
    rule('.voetnoten', { 'margin-top': '2.5rem', 'border-top': '1px solid var(--lijn)' }),
    rule('.voetnoten > h2', { 'margin-top': '1rem' }),
    rule('abbr', { 'text-decoration': 'none' }),
    rule('.voorgelezen', {
      position: 'absolute',
      width: '1px',
      height: '1px',
      margin: '-1px',
      overflow: 'hidden',
      'clip-path': 'inset(50%)',
      'white-space': 'nowrap',
    }),
  ].join('');
}

/** A table of many columns makes the sheet wider, not the lines of text: those hold 80 characters at most. */
export function widthRules(): string {
  return [
    rule('body:has(.breed)', { 'max-width': '72rem' }),
    rule('main p, main ul, main ol, main dl, main blockquote, h1, h2, h3, h4, h5, h6', {
      'max-width': '41rem',
    }),
  ].join('');
}

/** On a telephone: values below their keys, and words broken where that saves the line. */
export function narrowRules(huisstijl: Huisstijl): string {
  return [
    narrowRoleRules(huisstijl),
    narrowHeadRules(),
    rule('h1, h2, h3, h4, h5, h6', { hyphens: 'auto' }),
    rule('p, li, dd', { hyphens: huisstijl.afbreken ? 'auto' : undefined }),
    narrowTableRules(),
  ].join('');
}
