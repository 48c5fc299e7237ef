import { GROEPEN, type Regelpagina } from '../../checks/regel.ts';
import { PAGINAS } from '../../checks/register.ts';
import { spanText } from '../../source/source-text.ts';
import type { Hover } from '../answers.ts';
import type { CommentPlace } from '../place/place.ts';

/** The page of a rule in Markdown, as `uitleg` tells it; undefined for a name that no rule has. */
function rulePage(naam: string): string | undefined {
  const pagina = PAGINAS.find((one) => one.naam === naam);
  return pagina && write(pagina);
}

/** The page of the rule that a comment names. */
export function ruleHover({ word }: CommentPlace): Hover | undefined {
  const uitleg = rulePage(spanText(word));
  return uitleg === undefined ? undefined : { span: word, uitleg };
}

function write({ naam, groep, ernst, kort, waarom, bron, fout, goed, vast }: Regelpagina): string {
  return [
    `**${naam}** (${ernst}; ${GROEPEN[groep].toLowerCase()})`,
    kort,
    waarom,
    ...(fout === undefined ? [] : [`Fout:\n\n${example(fout)}`]),
    ...(goed === undefined ? [] : [`Goed:\n\n${example(goed)}`]),
    ...(bron === undefined ? [] : [`Bron: ${bron.replace(/\.$/, '')}.`]),
    ...(vast ? ['Deze regel staat vast: zonder hem klopt het document niet.'] : []),
  ].join('\n\n');
}

/** A piece of a source; the place that is reported loses its marks. */
function example(text: string): string {
  return `\`\`\`\`\n${text.replace(/[‹›]/g, '')}\n\`\`\`\``;
}
