import { blokkenVan } from '../../domain/alle-tekst.ts';
import { type Citaat, type Lijst, platteBloktekst } from '../../domain/tekstblok.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** An amount or a share: what follows a sign that belongs to it. */
const GETAL =
  /^(?:€\s?\d|\d[\d.,]*\s*(?:%|procent|promille|euro|miljoen|miljard|mln|meter|m[²³]?\b|km|uur|jaar|graden|°|dB))/;
/** The same and nothing else. */
const ALLEEN_GETAL = /^(?:€\s?)?\d[\d.,]*\s*(?:%|procent|euro|miljoen|m[²³]?|km)?\.?$/;

/** No sign at the start of a line disappears: Markdown makes a quotation or a bullet of some. */
export const tekenRegelbegin: Regel = {
  naam: 'teken-regelbegin',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Een regel begint niet met >, + of - als dat teken bij een getal hoort.',
  waarom:
    'Aan het begin van een regel maakt `>` een citaat, en maken `+`, `-` en `*` een opsomming. Het teken zelf valt weg: van “> 50%” blijft “50%” over.',
  bron: 'CommonMark 0.31, 5.1 en 5.2',
  fout: 'Het gebruik stijgt naar\n‹>› 50% van de inwoners.',
  goed: 'Het gebruik stijgt naar\n\\> 50% van de inwoners.',
  check: ({ voorstel }) => [
    ...blokkenVan(voorstel, 'citaat').flatMap(quoted),
    ...blokkenVan(voorstel, 'lijst').flatMap(bulleted),
  ],
};

function quoted(citaat: Citaat): readonly Vondst[] {
  const [first] = citaat.inhoud;
  if (first?.soort !== 'alinea') return [];
  const text = platteBloktekst(first);
  const compared = text.startsWith('=');
  if (!compared && !GETAL.test(text) && !(/^[\d€]/.test(text) && followsText(citaat.span))) return [];
  const sign = compared ? '>=' : '>';
  return [found(citaat.span, sign, 'een citaat', compared ? { ernst: 'fout' } : {})];
}

function bulleted(lijst: Lijst): readonly Vondst[] {
  const [first, more] = lijst.punten;
  const sign = spanText(lijst.span)[0] ?? '';
  const [blok] = first?.inhoud ?? [];
  if (lijst.nummering !== 'bolletje' || blok?.soort !== 'alinea') return [];
  const text = platteBloktekst(blok);
  if (!/^[\d€]/.test(text)) return [];
  const meant =
    sign === '+'
      ? more === undefined || GETAL.test(text)
      : more === undefined && (ALLEEN_GETAL.test(text) || (GETAL.test(text) && followsText(lijst.span)));
  return meant ? [found(lijst.span, sign, 'een opsomming', {})] : [];
}

/** Whether a block begins in the middle of a sentence: on the line above it stands text that has not come to an end. */
function followsText({ source, start }: Span): boolean {
  const above =
    source.text
      .slice(0, source.text.lastIndexOf('\n', start - 1))
      .split('\n')
      .at(-1) ?? '';
  return /[\p{L}\d,)]$/u.test(above.trimEnd());
}

function found(block: Span, sign: string, wat: string, extra: Pick<Vondst, 'ernst'>): Vondst {
  return {
    melding: `'${sign}' aan het begin van een regel maakt hier ${wat}; het teken zelf valt weg.`,
    span: spanOf(block.source, block.start, block.start + 1),
    hint: `Bedoelt u het teken, zet er dan een \\ voor: \`\\${sign}\`. Een opsomming begint met \`- \`, na een lege regel.`,
    ...extra,
  };
}
