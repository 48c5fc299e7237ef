// src/importeer/verslag: what became of everything in a paper, and the report about it.

import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Twijfel } from '../gevonden.ts';
import type { Import } from '../importeer.ts';
import { aandeel, type Overgebleven } from './verantwoording.ts';

/** The report on an import, for the author: what was found and how sure it is, what to look at, and that nothing was lost. */
export function schrijfVerslag(
  naam: string,
  { gemeente, soort, vondsten, twijfels, verantwoording }: Import,
): string {
  const { vast, over } = verantwoording;
  const redenen = [...new Set(vast.map(({ reden }) => reden))];
  const lines = [
    `# Verslag van de import van ${naam}`,
    '',
    `Dit stuk is gelezen als ${soort} van ${gemeente}.`,
    `Van alle tekst is ${aandeel(verantwoording)}% overgenomen of weggelaten met een reden.`,
    '',
    '## Wat is gevonden',
    '',
    '| Wat | Hoe zeker | Waarom |',
    '| --- | --- | --- |',
    ...vondsten.map(({ wat, zekerheid, reden }) => `| ${cel(wat)} | ${zekerheid} | ${cel(reden)} |`),
    '',
    '## Wat u moet nakijken',
    '',
    ...(twijfels.length > 0 ? twijfels.map(twijfelregel) : ['Er is niets waar het programma aan twijfelt.']),
    '',
    '## Niet geplaatst',
    '',
    ...(over.length > 0
      ? ['Deze tekst staat in het oude stuk en nog niet in het voorstel.', '', ...over.map(overregel)]
      : ['Alle tekst heeft een plaats.']),
    '',
    '## Weggelaten',
    '',
    ...(vast.length > 0
      ? [
          'Deze tekst komt vanzelf in het document, of zegt niets over het voorstel.',
          ...redenen.flatMap((reden) => [
            '',
            `### ${eersteHoofdletter(reden)}`,
            '',
            ...vast.filter((one) => one.reden === reden).map(overregel),
          ]),
        ]
      : ['Er is niets weggelaten.']),
  ];
  return `${lines.join('\n')}\n`;
}

function twijfelregel({ ernst, melding, hint, alinea, fragment }: Twijfel): string {
  const where =
    alinea === undefined || alinea === 0
      ? ''
      : ` (alinea ${alinea}${fragment === undefined ? '' : `: “${plat(fragment)}”`})`;
  return `- ${ernst}: ${plat(melding)}${where}${hint === undefined ? '' : ` ${plat(hint)}`}`;
}

function overregel({ alinea, tekst }: Overgebleven): string {
  return `- alinea ${alinea}: ${plat(tekst)}`;
}

function plat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cel(text: string): string {
  return plat(text).replaceAll('|', '\\|');
}
