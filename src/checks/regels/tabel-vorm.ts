import { mogelijkHerstel, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { findBefore } from '../../source/find-before.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
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
      .map(({ soort, span, alinea }) => (soort === 'tabel' ? pasted(span, alinea) : unruled(span)));
  },
};

/** So many characters of empty lines at most part a row from its table. */
const FAR = 200;

type Plaats = Vondst['span'];

function pasted(span: Plaats, alinea: Plaats): Vondst {
  const cells = spanText(span)
    .trim()
    .split(/\s*\t\s*/);
  const head = `\`| ${cells.join(' | ')} |\``;
  return {
    melding: 'Deze regels zijn een geplakte tabel, maar worden gewone tekst.',
    span,
    herstel: alsTabel(alinea),
    hint: `Staan er bedragen in, zet de tabel dan onder \`financien\` en schrijf hier \`::tabel[naam]\`. Typ een tabel met tekst als ${head}, met ${ruler(cells.length)} eronder.`,
  };
}

function unruled(span: Plaats): Vondst {
  // A row of a table above it, from which an empty line parts it.
  const gap = findBefore(span.source.text, span.start, /(?<=\|[ \t]*)\n(?:[ \t]*\n)+[ \t>]*$/, FAR);
  if (gap) {
    const melding = 'Deze rij hoort niet bij de tabel erboven: er staat een lege regel tussen.';
    const between = spanOf(span.source, gap.start, gap.end);
    const herstel = mogelijkHerstel('Haal de lege regel weg', vervang(between, '\n'));
    return { melding, span, hint: 'Haal de lege regel weg.', herstel };
  }
  const cells = spanText(span)
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return {
    melding: 'Dit is geen tabel: onder de koppen ontbreekt de regel met streepjes.',
    span,
    herstel: mogelijkHerstel(
      'Zet er de regel met streepjes onder',
      voegIn(span, span.end, `\n${ruler(cells.length).slice(1, -1)}`),
    ),
    hint: `Zet onder de eerste rij ${ruler(cells.length)}, met evenveel streepjes als kolommen.`,
  };
}

/** The rows of a paragraph of tabs as a table, when each has as many cells; a line before them goes before it. */
function alsTabel(alinea: Plaats): Vondst['herstel'] {
  const lines = spanText(alinea).split('\n');
  const from = lines.findIndex((line) => line.includes('\t'));
  const rows = lines
    .slice(from)
    .map((line) => line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|')));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width) || rows[0]?.slice(1).some((cell) => cell === ''))
    return undefined;
  const [head = '', ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  const table = [head, ruler(width).slice(1, -1), ...rest].join('\n');
  const before = lines.slice(0, from);
  const text = before.length > 0 ? `${before.join('\n')}\n\n${table}` : table;
  return mogelijkHerstel('Maak er een tabel van', vervang(alinea, text));
}

function ruler(cells: number): string {
  return `\`|${' --- |'.repeat(cells)}\``;
}
