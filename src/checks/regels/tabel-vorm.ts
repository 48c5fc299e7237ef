import { spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';
import { readWordResten } from '../tekst/word-resten.ts';

/** A table is typed as a table: cells that were pasted with tabs make one paragraph of it. */
export const tabelVorm: Regel = {
  naam: 'tabel-vorm',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een tabel is als tabel getypt, niet met tabs geplakt.',
  waarom:
    'Een tabel uit Word of Excel wordt bij het plakken tekst met tabs. In het document lopen de cellen dan achter elkaar door. Bedragen horen onder `financien`: daar rekent het programma ze uit.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'De planning:\n\n‹Wanneer\tWat›\nmei 2026\tOntwerp',
  goed: 'De planning:\n\n| Wanneer | Wat |\n| --- | --- |\n| mei 2026 | Ontwerp |',
  check({ voorstel }) {
    return readWordResten(voorstel)
      .filter(({ soort }) => soort !== 'opsomming')
      .map(({ soort, span }) => (soort === 'tabel' ? pasted(span) : unruled(span)));
  },
};

type Plaats = Vondst['span'];

function pasted(span: Plaats): Vondst {
  const cells = spanText(span)
    .trim()
    .split(/\s*\t\s*/);
  const head = `\`| ${cells.join(' | ')} |\``;
  return {
    melding: 'Deze regels zijn een geplakte tabel, maar worden gewone tekst.',
    span,
    hint: `Staan er bedragen in, zet de tabel dan onder \`financien\` en schrijf hier \`::tabel[naam]\`. Typ een tabel met tekst als ${head}, met ${ruler(cells.length)} eronder.`,
  };
}

function unruled(span: Plaats): Vondst {
  // A row of a table above it, from which an empty line parts it.
  if (/\|[ \t]*\n(?:[ \t]*\n)+[ \t>]*$/.test(span.source.text.slice(0, span.start))) {
    const melding = 'Deze rij hoort niet bij de tabel erboven: er staat een lege regel tussen.';
    return { melding, span, hint: 'Haal de lege regel weg.' };
  }
  const cells = spanText(span)
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return {
    melding: 'Dit is geen tabel: onder de koppen ontbreekt de regel met streepjes.',
    span,
    hint: `Zet onder de eerste rij ${ruler(cells.length)}, met evenveel streepjes als kolommen.`,
  };
}

function ruler(cells: number): string {
  return `\`|${' --- |'.repeat(cells)}\``;
}
