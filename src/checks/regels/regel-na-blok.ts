import { mogelijkHerstel, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';
import { type Omvattend, readOmvattend } from '../tekst/omgeving.ts';

/** A line behind a list, a quotation, a footnote or a table stands apart from it by an empty line. */
export const regelNaBlok: Regel = {
  naam: 'regel-na-blok',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Tussen een opsomming, citaat, voetnoot of tabel en de tekst erna staat een lege regel.',
  waarom:
    'Zonder lege regel hoort de tekst bij het laatste punt, het citaat, de noot of de laatste rij. In het document staat hij dan op de verkeerde plaats.',
  bron: 'CommonMark 0.31, 5.1 en 5.2',
  fout: 'We doen twee dingen:\n\n- een brug herstellen\n- een pont laten varen\n‹Daarna is de route weer open.›',
  goed: 'We doen twee dingen:\n\n- een brug herstellen\n- een pont laten varen\n\nDaarna is de route weer open.',
  check: ({ voorstel }) => [
    ...readOmvattend(voorstel).flatMap(swallowed),
    ...blokkenVan(voorstel, 'tabel').flatMap(({ rijen }) =>
      rijen
        .slice(1)
        .filter(({ span }) => !spanText(span).includes('|'))
        .slice(0, 1)
        .map(({ span }) => ({
          melding: 'Deze regel is nu een rij van de tabel erboven.',
          span,
          hint: 'Zet er een lege regel voor. Hoort hij bij de tabel, zet dan `|` om de cellen.',
          herstel: mogelijkHerstel(
            'Zet er een lege regel voor',
            vervang(spanOf(span.source, lineStart(span) - 1, lineStart(span)), '\n\n'),
          ),
        })),
    ),
  ],
};

const BLOK = {
  opsomming: {
    naam: 'het punt erboven',
    binnen: 'laat hem dan even ver inspringen als de tekst van dat punt',
  },
  citaat: { naam: 'het citaat erboven', binnen: 'begin hem dan ook met `> `' },
  voetnoot: { naam: 'de voetnoot erboven', binnen: 'laat hem dan vier spaties inspringen' },
} as const;

/** The first line at the end of a block that stands there by itself and begins a new sentence. */
function swallowed({ soort, slot, inspringing }: Omvattend): readonly Vondst[] {
  const lines = linesOf(slot.span);
  for (const [index, { text, span }] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !standsApart(text, soort, inspringing, span)) continue;
    if (!beginsSentence(text.trim(), before.text.trim())) continue;
    const { naam, binnen } = BLOK[soort];
    const hint = `Begint hier een nieuwe alinea, zet er dan een lege regel voor. Hoort hij bij ${naam}, ${binnen}.`;
    const at = lineStart(span);
    const herstel = mogelijkHerstel(
      'Zet er een lege regel voor',
      vervang(spanOf(span.source, at - 1, at), '\n\n'),
    );
    const keuzes = [
      mogelijkHerstel(
        `Laat de regel bij ${naam} horen`,
        voegIn(span, span.start, erbij(soort, span, at, before.span)),
      ),
    ];
    return [{ melding: `Deze regel hoort nu bij ${naam}.`, span, hint, herstel, keuzes }];
  }
  return [];
}

function lineStart({ source, start }: Span): number {
  return source.text.lastIndexOf('\n', start - 1) + 1;
}

/** What stands before a line that belongs to the block above it. */
function erbij(soort: Omvattend['soort'], { source, start }: Span, line: number, above: Span): string {
  if (soort === 'citaat') return '> ';
  const wanted = soort === 'voetnoot' ? 4 : above.start - lineStart(above);
  return ' '.repeat(Math.max(0, wanted - source.text.slice(line, start).length));
}

interface Line {
  readonly text: string;
  readonly span: Span;
}

function linesOf({ source, start, end }: Span): readonly Line[] {
  let next = start;
  return source.text
    .slice(start, end)
    .split('\n')
    .map((text) => {
      const at = next;
      next += text.length + 1;
      const trimmed = text.length - text.trimStart().length;
      return { text, span: spanOf(source, at + trimmed, at + text.length) };
    });
}

/** Whether a line has not the indentation or the sign that would put it within the block. */
function standsApart(text: string, soort: Omvattend['soort'], inspringing: number, span: Span): boolean {
  if (soort === 'citaat') {
    const line = span.source.text.lastIndexOf('\n', span.start - 1) + 1;
    return !span.source.text.slice(line, span.start).includes('>') && !text.trimStart().startsWith('>');
  }
  return (/^[ \t]*/.exec(text)?.[0].length ?? 0) <= inspringing;
}

/** Words behind which a name with a capital goes on with the sentence. */
const LOOPT_DOOR =
  /(?:^|\s)(?:de|het|een|van|in|op|te|aan|voor|met|en|of|bij|door|uit|tot|naar|om|over|onder|tussen|als|dat|die|per|heer|mevrouw|gemeente|wethouder|burgemeester|stichting|provincie|vereniging|school|wijk|straat)$/i;

function beginsSentence(line: string, before: string): boolean {
  if (!/^["'“‘(*_]*\p{Lu}/u.test(line)) return false;
  if (/[.!?:;…]["”')*_]*$/.test(before)) return true;
  return !/[,-]$/.test(before) && !LOOPT_DOOR.test(before) && !/\p{Lu}[\p{L}’'-]*$/u.test(before);
}
