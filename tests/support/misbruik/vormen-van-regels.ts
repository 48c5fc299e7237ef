import { REGELS } from '../../../src/checks/register.ts';
import { proposal } from '../proposal.ts';
import type { Vorm } from './vormen.ts';

const AANLEIDING = 'De oude brug is gesloten.';
const PUNT = '  - de begroting daarvoor te wijzigen\n';

/**
 * For each rule what its page shows as wrong and as good, said again and again: in one paragraph, in many, and its first
 * words in one besluitpunt, so that what a pattern looks for behind these never comes.
 */
export const VORMEN_VAN_REGELS: readonly Vorm[] = REGELS.flatMap(({ naam, fout = '', goed = '' }) => {
  const words = `${wordsOf(fout)} ${wordsOf(goed)}`.trim();
  const begin = wordsOf(fout)
    .split(' ')
    .slice(0, 4)
    .join(' ')
    .replace(/["'#:]/g, '');
  return [
    {
      naam: `${naam} in een alinea`,
      deel: 'regels' as const,
      maak: (n: number) => proposal([AANLEIDING, `${AANLEIDING} ${`${words} `.repeat(n)}`]),
    },
    {
      naam: `${naam} in alinea’s`,
      deel: 'regels' as const,
      maak: (n: number) => proposal([AANLEIDING, `${words}\n\n`.repeat(n)]),
    },
    {
      naam: `${naam} in een besluitpunt`,
      deel: 'regels' as const,
      maak: (n: number) => proposal([PUNT, `${PUNT}  - ${`${begin} `.repeat(n)}a\n`]),
    },
  ];
});

/** The running text of an example: without keys, headings, tables and marks. */
function wordsOf(example: string): string {
  return example
    .replace(/[‹›]/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:-\s+)?(?:[a-z_]+:\s*)?/, ''))
    .filter((line) => !/^(?:#|\||::|-{3}|\{|\[|[a-z_]+:$|$)/.test(line))
    .join(' ');
}
