import { GROEPEN, type Regelpagina } from './regel.ts';

/** The page of a rule in Markdown, for an editor: what `uitleg` tells about it. */
export function paginaMarkdown({
  naam,
  groep,
  ernst,
  kort,
  waarom,
  bron,
  fout,
  goed,
  vast,
}: Regelpagina): string {
  const parts = [
    `### ${naam}`,
    `*${ernst}; ${GROEPEN[groep].toLowerCase()}*`,
    `**${kort}**`,
    waarom,
    ...(bron === undefined ? [] : [`Bron: ${bron.replace(/\.$/, '')}.`]),
    ...(fout === undefined ? [] : ['Fout:', fence(fout)]),
    ...(goed === undefined ? [] : ['Goed:', fence(goed)]),
    vast
      ? 'Deze regel staat vast: zonder hem klopt het document niet.'
      : `Past de regel ergens niet? Zet er dan vlak boven \`<!-- regel ${naam} uit: de reden -->\` in de tekst, of \`# regel ${naam} uit: de reden\` bij de gegevens.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An example as it is typed, between fences that it does not hold itself. */
function fence(example: string): string {
  const marks = Math.max(2, ...[...example.matchAll(/`+/g)].map(([marks]) => marks.length));
  const ticks = '`'.repeat(marks + 1);
  return `${ticks}markdown\n${example.replace(/[‹›]/g, '').trimEnd()}\n${ticks}`;
}
