import type { Inline } from '../../../document/nodes.ts';
import { EMPTY_LINE, runningLinesOf } from '../../../document/running-lines.ts';
import { plainText } from '../../../document/text.ts';
import { visit } from '../../../document/visit.ts';
import type { Huisstijl, Stijl } from '../../../huisstijl/huisstijl.ts';
import type { PreparedDocument, PreparedRunningLine } from '../../../prepare/prepared.ts';
import { screenLines } from '../render-running-line.ts';
import { atRule, cssNumber, cssString, pt, rule } from './css.ts';
import { fontFamily } from './font-family.ts';

/** Paper: its size and margins, running heads and feet in the margins, and what may not be torn apart. */
export function printRules(huisstijl: Huisstijl, document: PreparedDocument): string {
  return pageRules(huisstijl, document) + atRule('@media print', paperRules(huisstijl, document));
}

function pageRules(huisstijl: Huisstijl, document: PreparedDocument): string {
  const { pagina, stijlen } = huisstijl;
  const { boven, rechts, onder, links } = pagina.marges;
  const box = (
    name: string,
    inlines: readonly Inline[],
    stijl: Stijl,
    place: Readonly<Record<string, string>>,
  ) =>
    inlines.length === 0
      ? ''
      : rule(`@${name}`, { content: runningContent(inlines), ...runningLetters(huisstijl, stijl), ...place });
  const watermark =
    document.watermark === undefined
      ? ''
      : rule('@right-middle', {
          content: cssString(document.watermark),
          ...runningLetters(huisstijl, stijlen.voettekst),
          'writing-mode': 'vertical-rl',
          'text-align': 'center',
          'letter-spacing': '0.3em',
        });
  const head = { 'vertical-align': 'top', 'padding-top': pt(pagina.koptekst) };
  const foot = { 'vertical-align': 'bottom', 'padding-bottom': pt(pagina.voettekst) };
  const boxes = (
    name: string,
    line: PreparedRunningLine,
    stijl: Stijl,
    place: Readonly<Record<string, string>>,
  ) =>
    SIDES.map((side) => box(`${name}-${side}`, line[side], stijl, { ...place, 'text-align': side })).join('');
  const page = [
    `size: ${pageSize(pagina)};\n`,
    `margin: ${pt(boven)} ${pt(rechts)} ${pt(onder)} ${pt(links)};\n`,
    boxes('top', document.header, stijlen.koptekst, head),
    boxes('bottom', document.footer, stijlen.voettekst, foot),
    watermark,
  ].join('');
  // What the screen shows at the top is there on paper as well; the foot goes to the margin.
  const first = runningLinesOf(document, true);
  const top = screenLines(document).header ? EMPTY_LINE : first.header;
  const instead = (
    name: string,
    line: PreparedRunningLine,
    rest: PreparedRunningLine,
    ...look: [Stijl, Readonly<Record<string, string>>]
  ) =>
    line === rest
      ? ''
      : SIDES.map((side) => noBox(`${name}-${side}`, line[side])).join('') + boxes(name, line, ...look);
  const firstPage =
    instead('top', top, document.header, stijlen.koptekst, head) +
    instead('bottom', first.footer, document.footer, stijlen.voettekst, foot);
  return atRule('@page', page) + (firstPage === '' ? '' : atRule('@page :first', firstPage));
}

const SIDES = ['left', 'center', 'right'] as const;

function noBox(name: string, inlines: readonly Inline[]): string {
  return inlines.length === 0 ? rule(`@${name}`, { content: 'none' }) : '';
}

/** A4 by its name, any other size in points. */
function pageSize({ breedte, hoogte }: Huisstijl['pagina']): string {
  const isA4 = Math.abs(breedte - 595.28) < 0.5 && Math.abs(hoogte - 841.89) < 0.5;
  return isA4 ? 'A4' : `${pt(breedte)} ${pt(hoogte)}`;
}

/** Text as strings, page numbers as counters of the page. */
function runningContent(inlines: readonly Inline[]): string {
  const parts: string[] = [];
  for (const inline of inlines) {
    let counters = 0;
    visit([inline], {
      pageNumber: (node) => {
        counters++;
        parts.push(node.which === 'current' ? 'counter(page)' : 'counter(pages)');
      },
    });
    if (counters === 0) parts.push(cssString(plainText([inline])));
  }
  return parts.join(' ');
}

function runningLetters(huisstijl: Huisstijl, stijl: Stijl): Readonly<Record<string, string>> {
  return {
    'font-family': fontFamily(huisstijl, stijl),
    'font-size': pt(stijl.grootte),
    'font-weight': stijl.vet ? '700' : '400',
    'font-style': stijl.cursief ? 'italic' : 'normal',
    color: stijl.kleur,
  };
}

/** The part of the page that a picture may take, so that its heading and caption fit too. */
const PICTURE = 0.85;

function paperRules(huisstijl: Huisstijl, document: PreparedDocument): string {
  const shown = screenLines(document);
  const { tekst } = huisstijl.stijlen;
  const { hoogte, marges } = huisstijl.pagina;
  return [
    rule(':root', { background: 'none', 'font-size': pt(tekst.grootte), '--kleinst': '0px' }),
    rule('body', {
      'max-width': 'none',
      background: 'none',
      'line-height': cssNumber(tekst.regelhoogte / tekst.grootte),
      orphans: '2',
      widows: '2',
    }),
    rule('body > header', { padding: '0 0 1rem', border: '0' }),
    rule('main', { padding: '0' }),
    ...(shown.footer ? [rule('body > footer', { display: 'none' })] : []),
    rule('.nieuwe-pagina', {
      'break-before': 'page',
      'margin-top': '0 !important',
      'padding-top': '0 !important',
      border: '0 !important',
    }),
    rule('p, li, dd', {
      hyphens: huisstijl.afbreken ? 'auto' : undefined,
      'text-align': tekst.uitlijning === 'uitgevuld' ? 'justify' : undefined,
    }),
    rule('h1, h2, h3, h4, h5, h6, caption, .bij-volgende', { 'break-after': 'avoid' }),
    rule('h1, h2, h3, h4, h5, h6, tr, figure, .kort, .ondertekening, tbody:not(:only-of-type)', {
      'break-inside': 'avoid',
    }),
    rule('img', {
      'max-height': pt((hoogte - marges.boven - marges.onder) * PICTURE),
      'object-fit': 'contain',
      'object-position': 'left',
    }),
    rule('.tabel', { overflow: 'visible' }),
    rule('.breed th, .breed td', { 'font-size': pt(huisstijl.tabel.kleinste) }),
    rule('thead', { display: 'table-header-group', 'print-color-adjust': 'exact' }),
    rule('tbody th', { 'min-width': '0' }),
    rule('a', { color: 'inherit' }),
    rule('.inhoudsopgave a', { 'text-decoration': 'none' }),
    rule('.invulveld:not(.leeg)', { border: '0' }),
    rule('a[role="doc-backlink"]', { display: 'none' }),
    rule(':target', { background: 'none' }),
  ].join('');
}
