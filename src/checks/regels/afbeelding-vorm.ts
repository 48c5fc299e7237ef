import { mogelijkHerstel, vervang } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Woorden } from '../../domain/tekst.ts';
import { overlapping } from '../../source/overlapping.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** What looks like a picture or a link is one: what is not typed as `[tekst](adres)` stays text, brackets and all. */
export const afbeeldingVorm: Regel = {
  naam: 'afbeelding-vorm',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een afbeelding of link is getypt als `[tekst](adres)`, zonder spatie in het adres.',
  waarom:
    'Met een spatie in het pad, een haakje te weinig of de haken verwisseld wordt het geen afbeelding of link, maar komt de hele regel als tekst in het document.',
  bron: 'CommonMark 0.31, 6.3',
  fout: 'Het gebruik groeit.\n\n‹![Grafiek van het gebruik](beeld/het gebruik.png)›',
  goed: 'Het gebruik groeit.\n\n![Grafiek: het gebruik stijgt van 20 naar 39 fietsers per uur](beeld/gebruik.png)',
  check({ voorstel }) {
    const found = segmentenVan(voorstel, 'tekst').flatMap(inText);
    const links = segmentenVan(voorstel, 'link').filter(({ span }) => spanText(span).startsWith('['));
    const inLink = overlapping(links.map(({ span }) => span));
    // A bracket before that of a link, and closed by it, is no part of it: "[de nota [2026](…)".
    const good = ({ source, start, end }: Span) =>
      inLink(spanOf(source, start, source.text[start] === '[' ? start + 1 : end));
    // One mistake may look like several: the first shape of each place counts.
    return withoutLater(found).filter(({ span }) => !good(span));
  },
};

/** A way to go wrong; the group `adres`, where there is one, is what was meant as the address. */
interface Vorm {
  /** What there must be in a line for the pattern, which would try every word of it; looked for first. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly melding: (wat: string) => string;
  readonly hint: (match: RegExpExecArray) => string;
  /** What was meant, where that is a link as it should be. */
  readonly goed?: (match: RegExpExecArray) => string | undefined;
}

const WEB = '(?:https?:\\/\\/|www\\.|mailto:)';
const WEB_ADRES = new RegExp(`^\\s*${WEB}\\S*`);
const kaleLink = (tekst: string | undefined, adres = 'https://…') =>
  `[${(tekst ?? 'tekst').trim()}](${adres})`;
const link = (tekst: string | undefined, adres?: string) => `\`${kaleLink(tekst, adres)}\``;
/** What may still belong to an address that was broken off at a space or a line end. */
const shown = (adres: string | undefined) => (adres ?? '').trim().replace(/\s+/g, '%20');

const VORMEN: readonly Vorm[] = [
  {
    sign: '](',
    // A space in the address, or no bracket at its end.
    pattern:
      /(?<!\\)(?<teken>!?)\[(?<tekst>[^\]\n]*)\]\((?<adres>[^()\n<>]*(?:\([^()\n]*\)[^()\n<>]*)*)(?<dicht>\)?)/g,
    melding: (wat) => `Dit is geen ${wat}: in het pad staat een spatie, of er ontbreekt een haakje.`,
    hint: ({ groups: { teken, tekst, adres, dicht } = {} }) => {
      // Without the bracket, the sentence goes on behind a web address.
      const web = WEB_ADRES.exec(adres ?? '')?.[0].replace(/[.,;:!?]+$/, '');
      if (!dicht)
        return `Zet achter het adres een haakje: ${teken}${link(tekst, (web ?? shown(adres)) || '…')}.`;
      if (teken !== '!') return `Laat de spaties weg, of schrijf er %20 voor: ${link(tekst, shown(adres))}.`;
      const path = (adres ?? '').trim();
      const name = path.split(/[\\/]/).at(-1)?.toLowerCase().replace(/\s+/g, '-');
      const place = /[\\:]/.test(path) ? 'in de map van het voorstel' : 'op zijn plaats';
      return `Zet het bestand ${place} onder een naam zonder spaties: ![beschrijving](${name}).`;
    },
    goed: ({ groups: { teken, tekst, adres, dicht } = {} }) => {
      if (dicht) return teken === '!' ? undefined : kaleLink(tekst, shown(adres));
      const typed = adres ?? '';
      const web = WEB_ADRES.exec(typed)?.[0].replace(/[.,;:!?]+$/, '');
      return web && `${teken}${kaleLink(tekst, web.trim())}${typed.slice(web.length)}`;
    },
  },
  {
    sign: '[',
    pattern: new RegExp(
      `(?<!\\\\)(?<teken>!?)\\[(?<tekst>[^\\]\\n]+)\\]\\s+\\((?<adres>${WEB}[^()\\s]*)\\)?`,
      'g',
    ),
    melding: (wat) => `Dit is geen ${wat}: tussen de haken staat een spatie.`,
    hint: ({ groups: { teken, tekst, adres } = {} }) =>
      `Zet het haakje direct achter de rechte haak: ${teken}${link(tekst, adres)}.`,
    goed: ({ groups: { teken, tekst, adres } = {} }) => `${teken}${kaleLink(tekst, adres)}`,
  },
  {
    sign: '[',
    pattern: new RegExp(`(?<teken>!?)\\((?<tekst>[^()\\n]+)\\)\\[(?<adres>${WEB}[^\\]\\n]*)\\]`, 'g'),
    melding: (wat) => `Dit is geen ${wat}: de haken zijn verwisseld.`,
    hint: ({ groups: { teken, tekst, adres } = {} }) => `Schrijf ${teken}${link(tekst, shown(adres))}.`,
    goed: ({ groups: { teken, tekst, adres } = {} }) => `${teken}${kaleLink(tekst, shown(adres))}`,
  },
  {
    sign: '[',
    pattern: new RegExp(`(?<teken>!?)\\((?<adres>${WEB}[^()\\s]*)\\)\\s?\\[(?<tekst>[^\\]\\n]+)\\]`, 'g'),
    melding: (wat) => `Dit is geen ${wat}: het adres staat voor de tekst.`,
    hint: ({ groups: { teken, tekst, adres } = {} }) => `Schrijf ${teken}${link(tekst, adres)}.`,
    goed: ({ groups: { teken, tekst, adres } = {} }) => `${teken}${kaleLink(tekst, adres)}`,
  },
  {
    sign: '[',
    pattern: new RegExp(
      `(?<!\\\\)(?<teken>!?)\\[(?<tekst>[^\\[\\]()\\n]+)\\(\\s?(?<adres>${WEB}[^()\\s]*)\\)?`,
      'g',
    ),
    melding: (wat) => `Dit is geen ${wat}: achter de tekst ontbreekt de rechte haak.`,
    hint: ({ groups: { teken, tekst, adres } = {} }) => `Schrijf ${teken}${link(tekst, adres)}.`,
    goed: ({ groups: { teken, tekst, adres } = {} }) => `${teken}${kaleLink(tekst, adres)}`,
  },
  {
    sign: '](',
    pattern: new RegExp(
      `(?<teken>)(?<!\\]|\\\\)\\b(?<tekst>[\\p{L}\\d][^\\[\\]()\\n]{0,60})\\]\\((?<adres>${WEB}[^()\\s]*)\\)?`,
      'gu',
    ),
    melding: (wat) => `Dit is geen ${wat}: voor de tekst ontbreekt de rechte haak.`,
    hint: ({ groups: { tekst, adres } = {} }) => `Schrijf ${link(tekst, adres)}.`,
    goed: ({ groups: { tekst, adres } = {} }) => kaleLink(tekst, adres),
  },
  {
    sign: '<',
    pattern: new RegExp(`(?<teken>)(?<!\\\\)<(?<adres>${WEB}[^<>\\n]*\\s[^<>\\n]*)>`, 'g'),
    melding: (wat) => `Dit is geen ${wat}: in het adres staat een spatie.`,
    hint: ({ groups: { adres } = {} }) =>
      `Laat de spaties weg, of schrijf er %20 voor: ${link(undefined, shown(adres))}.`,
  },
];

/** So far behind a piece of text its address may reach. */
const ADRES = 1000;

/** The links of each shape that begin in a piece of text; the address may be a piece of its own. */
function inText({ span }: Woorden): readonly Vondst[] {
  const { text } = span.source;
  const line = text.slice(span.start, endOfParagraph(text, span.end, span.end + ADRES));
  return VORMEN.flatMap((vorm) => (line.includes(vorm.sign) ? inLine(line, span, vorm) : []));
}

function inLine(line: string, span: Span, { pattern, melding, hint, goed }: Vorm): readonly Vondst[] {
  const { source, start } = span;
  const length = spanText(span).length;
  return [...line.matchAll(pattern)].flatMap((match): Vondst[] => {
    const at = start + match.index;
    if (match.index >= length || line[match.index - 1] === '\\') return [];
    const wat = match.groups?.teken === '!' ? 'afbeelding' : 'link';
    const place = spanOf(source, at, at + match[0].length);
    const meant = goed?.(match);
    const herstel = meant ? mogelijkHerstel(`Maak er een ${wat} van`, vervang(place, meant)) : undefined;
    return [{ melding: melding(wat), span: place, hint: hint(match), herstel }];
  });
}

/** Those that overlap none that was found before them; each begins within a few others at most. */
function withoutLater(found: readonly Vondst[]): readonly Vondst[] {
  const dropped = new Set<number>();
  let open: readonly number[] = [];
  const endOf = (index: number) => found[index]?.span.end ?? 0;
  for (const index of [...found.keys()].sort(
    (a, b) => (found[a]?.span.start ?? 0) - (found[b]?.span.start ?? 0),
  )) {
    const start = found[index]?.span.start ?? 0;
    open = open.filter((one) => endOf(one) > start);
    for (const one of open) dropped.add(Math.max(one, index));
    open = [...open, index];
  }
  return found.filter((_, index) => !dropped.has(index));
}

/** Where the paragraph ends, at most at `most`: a table of many rows is one too, and each of its cells asks. */
function endOfParagraph(text: string, from: number, most: number): number {
  const at = text.slice(from, most + 1).indexOf('\n\n');
  return at === -1 ? Math.min(most, text.length) : from + at;
}
