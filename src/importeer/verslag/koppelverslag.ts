/** An amount in the text of the new proposal that its tables hold too. */
export interface Bedragvondst {
  readonly literal: string;
  /** In voorstel.md, from 1. */
  readonly lijn: number;
  /** What may stand in its place. */
  readonly paden: readonly string[];
  /** It was put there. */
  readonly gekoppeld: boolean;
}

/** The part of the report about amounts in the text that tables hold too; empty when there are none. */
export function schrijfKoppelverslag(vondsten: readonly Bedragvondst[]): string {
  if (vondsten.length === 0) return '';
  const regel = ({ literal, lijn, paden, gekoppeld }: Bedragvondst) => {
    const names = paden.map((pad) => `\`:bedrag[${pad}]\``);
    const shown = `${names.slice(0, 6).join(', ')}${names.length > 6 ? ` en nog ${names.length - 6}` : ''}`;
    if (gekoppeld) return `- regel ${lijn}: ${literal} is geworden ${shown}`;
    return `- regel ${lijn}: ${literal} kan worden ${paden.length > 1 ? 'een van ' : ''}${shown}`;
  };
  return [
    '',
    '## Bedragen in de tekst',
    '',
    'Deze bedragen staan ook in een tabel. Met `:bedrag[…]` veranderen ze mee; kies zelf waar er meer kunnen.',
    '',
    ...vondsten.map(regel),
    '',
  ].join('\n');
}
