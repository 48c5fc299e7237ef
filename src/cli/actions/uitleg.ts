import { GROEPEN, type Groep, type Regelpagina } from '../../checks/regel.ts';
import { PAGINAS } from '../../checks/register.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { laidOut } from '../../show/shown.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Prints the page of a rule, or the list of all rules by subject. An unknown name is a UsageError with the nearest. */
export function uitleg(naam: string | undefined, terminal: Terminal): ExitStatus {
  if (naam === undefined) {
    terminal.out(laidOut(showList()));
    return 0;
  }
  const wanted = naam.replace(/^\[|\]$/g, '').toLowerCase();
  const pagina = PAGINAS.find((one) => one.naam === wanted);
  if (!pagina) {
    const near = nearest(
      wanted,
      PAGINAS.map((one) => one.naam),
    );
    const hint = near ? `Bedoelde u '${near}'?` : 'Met `raadsvoorstel uitleg` ziet u alle regels.';
    throw new UsageError(`Er is geen regel '${naam}'.`, hint);
  }
  terminal.out(laidOut(showPage(pagina)));
  return 0;
}

/** Columns of a page of text. */
const WIDTH = 80;

function showList(): string {
  const widest = Math.max(...PAGINAS.map(({ naam }) => naam.length));
  const groups = (Object.keys(GROEPEN) as Groep[]).map((groep) => {
    const lines = PAGINAS.filter((pagina) => pagina.groep === groep)
      .toSorted((a, b) => (a.naam < b.naam ? -1 : 1))
      .map(({ naam, ernst, kort }) => `  ${naam.padEnd(widest)}  ${ernst.padEnd(12)}  ${kort}`);
    return [GROEPEN[groep], ...lines].join('\n');
  });
  const closing = wrap(
    'Met `raadsvoorstel uitleg <regel>` leest u waarom een regel bestaat. Een sjabloon kan de zwaarte van een regel veranderen.',
  );
  return `${groups.join('\n\n')}\n\n${closing}\n`;
}

function showPage({ naam, groep, ernst, kort, waarom, bron, fout, goed, vast }: Regelpagina): string {
  const parts = [
    `${naam} (${ernst}; ${GROEPEN[groep].toLowerCase()})`,
    wrap(kort),
    wrap(waarom),
    ...(bron === undefined ? [] : [wrap(`Bron: ${bron}.`.replace(/\.\.$/, '.'))]),
    ...(fout === undefined ? [] : [`Fout:\n\n${showExample(fout)}`]),
    ...(goed === undefined ? [] : [`Goed:\n\n${showExample(goed)}`]),
    vast
      ? wrap('Deze regel staat vast: zonder hem klopt het document niet.')
      : `Past de regel ergens niet? Zet er dan vlak boven:\n\n    <!-- regel ${naam} uit: de reden -->    in de tekst\n    # regel ${naam} uit: de reden           bij de gegevens`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An example, indented, with ^^^ under the part that is reported. */
function showExample(example: string): string {
  let inside = false;
  return example
    .split('\n')
    .flatMap((line) => {
      const start = line.indexOf('‹');
      const end = line.indexOf('›');
      const text = line.replace(/[‹›]/g, '');
      if (start === -1 && !inside) return [`    ${text}`.trimEnd()];
      const from = start === -1 ? 0 : start;
      const to = end === -1 ? text.length : end - (start === -1 ? 0 : 1);
      inside = end === -1 && example.includes('›');
      return [`    ${text}`, `    ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`];
    })
    .join('\n');
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
