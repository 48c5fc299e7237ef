import { mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { type Nadruk, platteTekst } from '../../domain/tekst.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Marks of emphasis that stand against their words make bold and italics, and no others are left or lost. */
export const losseSterren: Regel = {
  naam: 'losse-sterren',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'De sterren van vet en cursief sluiten om de woorden.',
  waarom:
    'Staat er een spatie tussen de sterren en de woorden, of een letter er vlak achter, dan komen de sterren zo in het document. Staan sterren midden in een berekening, dan vallen ze juist weg.',
  bron: 'CommonMark 0.31, 6.2',
  fout: 'Dit is een ‹**›belangrijk **punt.',
  goed: 'Dit is een **belangrijk** punt.',
  check: ({ voorstel }) => [
    ...segmentenVan(voorstel, 'tekst').flatMap(({ span }) => left(span)),
    ...outermost(segmentenVan(voorstel, 'nadruk').flatMap(lost)),
  ],
};

/** Marks that were meant to make something bold or italic; the words are those that were meant. */
const BEDOELD: readonly RegExp[] = [
  /(?<![\\*])(?<merk>\*{2,3})(?!\*)[ \t]*(?<woorden>[^\s*][^*\n]*?[^\s*]|[^\s*])[ \t]*\k<merk>(?!\*)/dg,
  /(?<![\\*\p{L}\d)])(?<merk>\*)(?![*)])(?<woorden>[^\s*][^*\n]*?)[ \t]+\*(?![*)])(?=\p{L})/dgu,
  /(?<![\\_\p{L}\d])(?<merk>__?)(?!_)(?<woorden>[^\s_][^_\n]*?)[ \t]+\k<merk>(?!_)(?=\p{L})/dgu,
  // Open on one side, against its word on the other: "__ mei __ 2026" is a form.
  /(?<![\\_\p{L}\d])(?<merk>__?)(?!_)(?:[ \t]+(?<woorden>[^\s_][^_\n]*?)(?<!\s)|(?<woorden2>[^\s_][^_\n]*?)[ \t]+)\k<merk>(?![_\p{L}\d])/dgu,
];
/** A row of stars by itself against a word. */
const LOS = /(?<![\\*])\*{2,3}(?!\*)(?=\p{L})|(?<=\p{L}|[.,:;!?])(?<!\\)\*{2,3}(?![*\d])/u;

/** The first marks in a piece of text that stayed there. */
function left(span: Span): readonly Vondst[] {
  const { source, start } = span;
  const raw = spanText(span);
  const over = unmatched(span);
  if (over) return [stays('*', over, EVENVEEL)];
  // What was meant may go on in the next piece.
  const line = source.text.slice(start, endOfParagraph(source.text, start, span.end + 100));
  if (!line.includes('*') && !line.includes('_')) return [];
  for (const pattern of BEDOELD) {
    for (const match of line.matchAll(pattern)) {
      const { merk = '', woorden = match.groups?.woorden2 ?? '' } = match.groups ?? {};
      if (match.index >= raw.length || /\d/.test(line.charAt(match.index - 1))) continue;
      const behind = line.slice(match.index + match[0].length);
      const next = /^[\p{L}\d]+/u.exec(behind)?.[0];
      const hint = `Zet de ${merk.startsWith('_') ? 'streepjes' : 'sterren'} tegen de woorden aan: \`${merk}${woorden}${merk}${next ? ` ${next}` : ''}\`.`;
      const whole = spanOf(source, start + match.index, start + match.index + match[0].length);
      const goed = `${merk}${woorden}${merk}${next ? ' ' : ''}`;
      const repair = merk.length > 1 && merk.startsWith('*') ? veiligHerstel : mogelijkHerstel;
      const herstel = repair(`Schrijf '${merk}${woorden}${merk}'`, vervang(whole, ruimte(line, match, goed)));
      const at = spanOf(source, whole.start, whole.start + merk.length);
      return [{ ...stays(merk, at, hint), herstel }];
    }
  }
  const match = LOS.exec(raw);
  if (!match) return [];
  const at = start + match.index;
  return [stays(match[0], spanOf(source, at, at + match[0].length), EVENVEEL)];
}

/** Emphasis with the spaces around it that the words then need. */
function ruimte(line: string, { index, 0: { length } }: RegExpExecArray, goed: string): string {
  const before = /[\p{L}\d]$/u.test(line.slice(Math.max(0, index - 2), index)) ? ' ' : '';
  return `${before}${/^\s/.test(line.slice(index + length)) ? goed.trimEnd() : goed}`;
}

const EVENVEEL =
  'Zet evenveel sterren voor en achter de woorden, of haal ze weg. Bedoelt u een ster, schrijf dan `\\*`.';

/** The star that one side of emphasis has more than the other ("**vet*"); behind bold words it is one of a note. */
function unmatched({ source, start, end }: Span): Span | undefined {
  const { text } = source;
  if (text[end] === '*' && /(?<!\\)\*$/.test(text.slice(Math.max(start, end - 2), end)))
    return spanOf(source, end - 1, end);
  const behind = text[start] === '*' && text[start - 1] === '*' && text[start - 2] !== '*';
  return behind ? spanOf(source, start, start + 1) : undefined;
}

function stays(merk: string, span: Span, hint: string): Vondst {
  const wat = merk.length > 1 ? 'niets vet' : 'niets cursief';
  return { melding: `\`${merk}\` maakt hier ${wat}: de tekens komen zo in het document.`, span, hint };
}

/** Where the paragraph ends, at most at `most`: a table of many rows is one too, and each of its cells asks. */
function endOfParagraph(text: string, from: number, most: number): number {
  const at = text.slice(from, most + 1).indexOf('\n\n');
  return at === -1 ? Math.min(most, text.length) : from + at;
}

/** Of marks within marks the outer ones: "(___) en (___)" is emphasis in emphasis. */
function outermost(found: readonly Vondst[]): readonly Vondst[] {
  return found.filter(({ span }, index) => found[index - 1]?.span.end !== span.start);
}

/** Emphasis that nobody meant: within a word, between numbers, or around the wrong side of brackets. */
function lost({ inhoud, span }: Nadruk): readonly Vondst[] {
  const { source, start, end } = span;
  const before = source.text.slice(Math.max(0, start - 2), start);
  const behind = source.text.slice(end, end + 2);
  const text = platteTekst(inhoud);
  const mark = source.text[start] ?? '*';
  const inWord = /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(behind);
  const product = /\d ?$/.test(before) && /^ ?\d/.test(behind) && /^\d|\d$/.test(text);
  const reversed = /^[).,;:!?%\]]/.test(text) || /[([]$/.test(text);
  if (!inWord && !product && !reversed) return [];
  const melding = `De tekens \`${mark}\` vallen hier weg, en '${text}' wordt nadruk.`;
  const hint =
    mark === '*'
      ? 'Bedoelt u keer, typ dan × of `\\*`.'
      : 'Bedoelt u de streepjes zelf, zet er dan een \\ voor: `\\_`.';
  const teken = (at: number, tekst: string) => vervang(spanOf(source, at, at + 1), tekst);
  const keuzes =
    inhoud.length === 1 && /^([*_])(?!\1)/.test(spanText(span))
      ? [
          ...(mark === '*' ? [mogelijkHerstel("Schrijf '×'", teken(start, '×'), teken(end - 1, '×'))] : []),
          mogelijkHerstel(`Schrijf '\\${mark}'`, teken(start, `\\${mark}`), teken(end - 1, `\\${mark}`)),
        ]
      : [];
  return [{ melding, span: spanOf(source, start, start + 1), hint, keuzes }];
}
