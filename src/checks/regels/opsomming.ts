import { type Herstel, mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';
import { readWordResten } from '../tekst/word-resten.ts';

/** A list is typed as a list: the bullets of Word make one paragraph of it. */
export const opsomming: Regel = {
  naam: 'opsomming',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een opsomming begint met streepjes, nummers of letters en een spatie, niet met tekens uit Word.',
  waarom:
    'Een geplakt bolletje of een letter met een haakje maakt geen lijst. De regels lopen dan in het document achter elkaar door, en een schermlezer leest geen opsomming voor.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'We doen dit:\n\n‹•› een brug\n• een pont',
  goed: 'We doen dit:\n\n- een brug\n- een pont',
  check({ voorstel }) {
    const hint =
      'Zet elk punt op een eigen regel die met `- `, `1. ` of `a. ` begint, met een gewone spatie; een lager niveau springt even ver in als de tekst van het punt erboven. Zet voor en na de lijst een lege regel.';
    return readWordResten(voorstel)
      .filter(({ soort }) => soort === 'opsomming')
      .map(({ span, alinea }) => {
        const mark = spanText(span);
        const letters = /^[b-z][.)]$/.test(mark) ? ' Een lijst met letters begint met a of i.' : '';
        const herstel = alsOpsomming(alinea, mark);
        return { melding: `'${mark}' maakt hier geen opsomming.`, span, hint: hint + letters, herstel };
      });
  },
};

/** Signs that are a bullet wherever a line begins with them. */
const BOLLETJE = /^[•·▪▫■□‣◦●∙⁃➢➤►▶❖\uf020-\uf0ff]$/;
/** A number or letter of an item, with what stands around it. */
const NUMMER = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4}|[A-Z])(?:[.)]|°\.?)/;

/** Makes a list of the lines of a paragraph that begin with a sign as the first one does. */
function alsOpsomming(alinea: Span, mark: string): Herstel | undefined {
  const text = spanText(alinea);
  const { source, start } = alinea;
  // Within a quotation or an item, lines begin with what belongs to that.
  if (start > 0 && source.text[start - 1] !== '\n') return undefined;
  const nummer = NUMMER.exec(mark);
  if (/^\d+\.\d/.test(mark) || /^[A-Z]/.test(nummer?.[1] ?? '')) return undefined;
  const glyph = BOLLETJE.test(mark);
  const item = nummer
    ? new RegExp(`^[ \\t]*(?:${NUMMER.source.slice(1)})[ \\t\\u00a0\\u2007\\u202f]*(?=\\S)`)
    : new RegExp(`^[ \\t]*${escaped(mark)}[ \\t\\u00a0\\u2007\\u202f]*(?=\\S)`);
  const lines = text.split('\n');
  const first = lines.findIndex((line) => item.test(line));
  const items = lines.filter((line) => item.test(line)).length;
  if (first === -1 || (nummer && /^[b-hj-z]$/.test(item.exec(lines[first] ?? '')?.[1] ?? '')))
    return undefined;
  const made = lines.map((line) => {
    const found = item.exec(line);
    return found ? `${nummer ? `${found[1]}.` : '-'} ${line.slice(found[0].length)}` : line;
  });
  const list = [...made.slice(0, first), ...(first > 0 ? [''] : []), ...made.slice(first)].join('\n');
  const sure =
    glyph && items === lines.length - first && lines.slice(first).every((line) => !/^[ \t]/.test(line));
  return (sure ? veiligHerstel : mogelijkHerstel)('Maak er een opsomming van', vervang(alinea, list));
}

function escaped(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
