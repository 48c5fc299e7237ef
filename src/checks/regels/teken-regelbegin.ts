import { mogelijkHerstel, type Tekstwijziging, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import { nooit } from '../../domain/tekst.ts';
import { type Citaat, type Lijst, platteBloktekst, type Tekstblok } from '../../domain/tekstblok.ts';
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
  ookFout: true,
  kort: 'Een regel begint niet met >, + of - als dat teken bij een getal hoort.',
  waarom:
    'Aan het begin van een regel maakt `>` een citaat, en maken `+`, `-` en `*` een opsomming. Het teken zelf valt weg: van “> 50%” blijft “50%” over.',
  bron: 'CommonMark 0.31, 5.1 en 5.2',
  fout: 'Het gebruik stijgt naar\n‹>› 50% van de inwoners.',
  goed: 'Het gebruik stijgt naar\n\\> 50% van de inwoners.',
  check: ({ voorstel }) => [
    ...blokkenVan(voorstel, 'citaat').flatMap(quoted),
    ...blokkenVan(voorstel, 'lijst').flatMap((lijst) => [
      ...bulleted(lijst),
      ...year(lijst),
      ...doubled(lijst),
    ]),
    ...blokkenVan(voorstel, 'citaat').flatMap(({ inhoud }) => inhoud.flatMap(numberSign)),
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

/** A sentence that ends in a year at the start of a line: no list begins so high. */
function year({ nummering, begin, span }: Lijst): readonly Vondst[] {
  if (nummering !== 'cijfer' || begin < 1000) return [];
  const mark = /^\d+[.)]/.exec(spanText(span))?.[0] ?? '';
  return [
    {
      melding: `'${mark}' aan het begin van een regel maakt hier een genummerde lijst.`,
      span: spanOf(span.source, span.start, span.start + mark.length),
      hint: `Is het een jaartal, zet er dan een \\ achter: \`${mark.slice(0, -1)}\\${mark.slice(-1)}\`.`,
      herstel: mogelijkHerstel(
        `Schrijf '${mark.slice(0, -1)}\\${mark.slice(-1)}'`,
        voegIn(span, span.start + mark.length - 1, '\\'),
      ),
    },
  ];
}

/** The items that begin with a second sign: "- > 50%", "- # 5", "1. + een". */
function doubled({ punten }: Lijst): readonly Vondst[] {
  return punten.flatMap(({ inhoud, span }): readonly Vondst[] => {
    const [blok] = inhoud;
    if (!blok) return [emptyItem(span)];
    if (span.source.text.slice(span.start, blok.span.start).includes('\n')) return [];
    switch (blok.soort) {
      case 'kop':
        return [found(blok.span, '#', 'een kop', {})];
      case 'citaat':
        return [found(blok.span, '>', 'een citaat', {})];
      case 'lijst': {
        const sign = spanText(blok.span)[0] ?? '';
        return blok.nummering === 'bolletje'
          ? [found(blok.span, sign, 'een opsomming in een opsomming', {})]
          : [];
      }
      case 'alinea':
      case 'tabel':
      case 'tabelplaats':
      case 'afbeelding':
        return [];
      default:
        return nooit(blok);
    }
  });
}

function emptyItem(span: Span): Vondst {
  const mark = /^\S+/.exec(spanText(span))?.[0] ?? '';
  return {
    melding: `'${mark}' maakt hier een punt zonder tekst.`,
    span,
    hint: `Schrijf er tekst achter, of haal het weg. Bedoelt u het teken, zet er dan een \\ voor: \`${mark.replace(/(\D)$/, '\\$1')}\`.`,
  };
}

/** A lone hash in a quotation, which no heading needs. */
function numberSign(blok: Tekstblok): readonly Vondst[] {
  return blok.soort === 'kop' && blok.niveau === 1 ? [found(blok.span, '#', 'een kop', {})] : [];
}

/** Whether a block begins in the middle of a sentence: on the line above it stands text that has not come to an end. */
function followsText({ source, start }: Span): boolean {
  const end = source.text.lastIndexOf('\n', start - 1);
  const above = source.text.slice(source.text.lastIndexOf('\n', end - 1) + 1, end).trimEnd();
  return /[\p{L}\d,)]$/u.test(above.slice(-2));
}

function found(block: Span, sign: string, wat: string, extra: Pick<Vondst, 'ernst'>): Vondst {
  return {
    melding: `'${sign}' aan het begin van een regel of punt maakt hier ${wat}; het teken zelf valt weg.`,
    span: spanOf(block.source, block.start, block.start + 1),
    herstel: mogelijkHerstel(`Zet een \\ voor '${sign}'`, metStreep(block)),
    hint: `Bedoelt u het teken, zet er dan een \\ voor: \`\\${sign}\`. Een opsomming begint met \`- \`, na een lege regel.`,
    ...extra,
  };
}

/** The sign at the start of a block with a backslash before it, on the line below the text that it then goes on with. */
function metStreep({ source, start }: Span): Tekstwijziging {
  const from = source.text[start - 1] === '\n' && source.text[start - 2] !== '\n' ? start - 1 : start;
  const end = start + (/^.[ \t]*/.exec(source.text.slice(start))?.[0].length ?? 1);
  const typed = source.text.slice(from, end);
  return vervang(spanOf(source, from, end), typed.replace(/\S/, '\\$&'));
}
