import type { Twijfel } from './gevonden.ts';
import type { Import } from './importeer.ts';
import type { Overgebleven } from './verantwoording.ts';

/** The report on an import, for the author: what was found and how sure it is, what to look at, and that nothing was lost. */
export function schrijfVerslag(
  naam: string,
  { gemeente, soort, vondsten, twijfels, verantwoording }: Import,
): string {
  const { geplaatst, alles, vast, over } = verantwoording;
  const deel = alles === 0 ? 100 : Math.floor((geplaatst * 1000) / alles) / 10;
  const lines = [
    `# Verslag van de import van ${naam}`,
    '',
    `Dit stuk is gelezen als ${soort} van ${gemeente}.`,
    `Van alle tekst is ${String(deel).replace('.', ',')}% overgenomen of bekend als vaste tekst van het sjabloon.`,
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
    '## Vaste tekst',
    '',
    ...(vast.length > 0
      ? [
          'Deze tekst drukt het sjabloon zelf af; zij staat daarom niet in het voorstel.',
          '',
          ...vast.map(overregel),
        ]
      : ['Er is geen vaste tekst weggelaten.']),
  ];
  return `${lines.join('\n')}\n`;
}

function twijfelregel({ ernst, melding, hint, alinea }: Twijfel): string {
  const where = alinea === undefined ? '' : ` (alinea ${alinea})`;
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
