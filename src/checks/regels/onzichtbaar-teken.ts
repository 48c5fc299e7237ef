import { type Herstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';
import { printedRuns } from '../tekst/printed-characters.ts';

/** Characters without width. */
const ZONDER_BREEDTE = /[\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff]|\u034f/;
/** These, alone or in a row; not those that join the parts of an emoji or Arabic letters. */
const ONZICHTBAAR =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u0600-\u08ff])(?:[\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff]|\u034f)+/gu;
const HARDE_SPATIE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** Spaces that look like those of the space bar. */
const HARDE_SPATIES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** What Markdown reads only at the very start of a line. */
const TEKEN = /^[ \t]*(#{1,6}(?= )|[-*+>](?= )|\d{1,3}[.)](?= )|\||::(?=tabel)|\[\^)/;

/** No character that nobody sees. */
export const onzichtbaarTeken: Regel = {
  naam: 'onzichtbaar-teken',
  groep: 'tekst',
  ernst: 'waarschuwing',
  ookFout: true,
  kort: 'In de tekst staan geen tekens die niemand ziet.',
  waarom:
    'Bij kopiëren van een website komen soms tekens zonder breedte mee. Een woord waar er een in staat, is niet meer te vinden; voor een kop of streepje maakt het dat die niet werkt.',
  fout: 'De speel‹\u200b›plek is oud.',
  goed: 'De speelplek is oud.',
  check: ({ voorstel }) => [
    ...printedRuns(voorstel, ZONDER_BREEDTE, ONZICHTBAAR).map(({ value, span }): Vondst => {
      const teken = madeText(span);
      const code = `U+${(value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (teken === undefined) {
        const hint = 'Haal het weg; meestal kwam het mee bij kopiëren van een website.';
        return {
          melding: `Hier staat een onzichtbaar teken (${code}).`,
          span,
          hint,
          herstel: weg(value, span),
        };
      }
      return {
        melding: `Voor \`${teken}\` staat een onzichtbaar teken (${code}); daardoor is de regel gewone tekst.`,
        span,
        hint: `Haal het onzichtbare teken voor ${teken} weg.`,
        herstel: weg(value, span),
        ernst: 'fout',
      };
    }),
    ...printedRuns(voorstel, HARDE_SPATIE, HARDE_SPATIES).flatMap(({ value, span }): readonly Vondst[] => {
      const teken = madeText(span);
      if (teken === undefined) return [];
      const melding = `Voor \`${teken}\` staat een harde spatie; daardoor is de regel gewone tekst.`;
      return [
        {
          melding,
          span,
          hint: `Haal de spatie voor ${teken} weg.`,
          ernst: 'fout',
          herstel: weg(value, span),
        },
      ];
    }),
  ],
};

/** Takes characters away that stand in the file as they are. */
function weg(value: string, span: Span): Herstel | undefined {
  return spanText(span) === value ? veiligHerstel('Haal het weg', vervang(span, '')) : undefined;
}

/** The mark at the start of a line that is text because of what stands before it. */
function madeText({ source: { text }, start, end }: Span): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim() === '' ? TEKEN.exec(text.slice(end, end + 12))?.[1] : undefined;
}
