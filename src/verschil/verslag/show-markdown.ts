import { markdownInline, markdownText } from '../../show/markdown.ts';
import type { Deel } from '../deel.ts';
import type { Wijziging } from '../verschil.ts';
import { shorten } from './shorten.ts';
import type { Bedragrij, Verslag, Verslagdeel } from './verslag.ts';

/**
 * A report as Markdown for a merge request. Insertions and deletions are `<ins>` and `<del>`, which GitHub and GitLab
 * show underlined and struck out, and which screen readers can tell. `where` (Markdown) says which file it is about.
 */
export function showMarkdown({ onderwerp, samenvatting, delen }: Verslag, where: string): string {
  const lines = [`## ${markdownText(onderwerp)}`, '', where, '', `**Kort:** ${markdownText(samenvatting)}.`];
  for (const [index, deel] of delen.entries()) {
    const before = delen[index - 1];
    const list = deel.soort === 'punt' && before?.soort === 'punt';
    if (!list) lines.push('');
    lines.push(...showDeel(deel));
  }
  return `${lines.join('\n')}\n`;
}

function showDeel(deel: Verslagdeel): readonly string[] {
  switch (deel.soort) {
    case 'kop':
      return [`### ${markdownText(deel.tekst)}`];
    case 'onderkop':
      return [`#### ${markdownText(deel.tekst)}`];
    case 'tekst':
      return [markdownText(deel.tekst)];
    case 'bedragen':
      return showBedragen(deel.rijen);
    case 'punt': {
      const indent = '  '.repeat(deel.diepte);
      const delen = deel.letterlijk ? deel.delen : shorten(deel.delen);
      const text = showDelen(delen, deel.wijziging);
      if (deel.naam === '') return [`${indent}- ${text}`];
      const head = `${indent}- **${markdownText(deel.naam)}**`;
      return text === '' ? [head] : [`${head}\\`, `${indent}  ${text}`];
    }
  }
}

function showDelen(delen: readonly Deel[], wijziging: Wijziging): string {
  const whole = delen.every(({ soort }) => soort === delen[0]?.soort) && wijziging !== 'gewijzigd';
  return delen
    .map(({ soort, tekst, verplaatst }) => {
      const note = verplaatst === undefined ? '' : ` _(${markdownText(verplaatst)})_ `;
      if (soort === 'gelijk') return markdownText(tekst);
      if (whole && soort === 'ingevoegd') return `${markdownText(tekst)}${note}`;
      const tag = soort === 'ingevoegd' ? 'ins' : 'del';
      const [, before = '', bare = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(tekst) ?? [];
      return bare === ''
        ? `<${tag}>${tekst}</${tag}>`
        : `${before}<${tag}>${markdownText(bare)}</${tag}>${note}${after}`;
    })
    .join('')
    .trim();
}

function showBedragen(rijen: readonly Bedragrij[]): readonly string[] {
  const columns = [
    { head: 'Wat', align: '---', cell: (rij: Bedragrij) => rij.naam },
    { head: 'Jaar of kolom', align: '---', cell: (rij: Bedragrij) => rij.kop },
    { head: 'Was', align: '---:', cell: (rij: Bedragrij) => rij.oud ?? '' },
    { head: 'Wordt', align: '---:', cell: (rij: Bedragrij) => rij.nieuw ?? '' },
    { head: 'Verschil', align: '---:', cell: (rij: Bedragrij) => rij.verschil ?? '' },
  ].filter(({ cell }) => rijen.some((rij) => cell(rij) !== ''));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ head }) => head)),
    row(columns.map(({ align }) => align)),
    ...rijen.map((rij) => row(columns.map(({ cell }) => markdownInline(cell(rij))))),
  ];
}
