import { type Herstel, mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';
import { printedCharacters, printedRuns } from '../tekst/printed-characters.ts';

/**
 * Characters that XML 1.0 (§2.2) forbids, controls and separators of lines that mean nothing on paper, and those that
 * turn the order of what follows (UAX #9, 2.2 and 2.4): with them a reader sees another amount than stands there.
 */
export const FORBIDDEN =
  /(?![\t\n])[\p{Zl}\p{Zp}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** Every character can be written in a Word file. */
export const tekenVerboden: Regel = {
  naam: 'teken-verboden',
  groep: 'tekst',
  ernst: 'fout',
  kort: 'Er staan geen onzichtbare stuurtekens in de tekst.',
  waarom:
    'Zulke tekens komen mee bij kopiëren uit een ander programma. Een Word-bestand waarin ze staan is beschadigd, of een lezer ziet iets anders dan er staat.',
  bron: 'XML 1.0, 2.2; Unicode UAX #9',
  vast: true,
  check: ({ voorstel }) =>
    printedCharacters(voorstel, (teken) => FORBIDDEN.test(teken)).map(({ teken, code, span }) => ({
      melding: `Hier staat een onzichtbaar stuurteken (${code}).`,
      span,
      herstel: overalWeg(teken, voorstel),
      hint: 'Verwijder het; vaak komt het mee bij kopiëren uit een ander programma.',
    })),
};

/** What Word and others mean as a new line. */
const REGELEINDE = /[\v\f\u0085\u2028\u2029]/;
/** With these a reader saw another order than stands there. */
const RICHTING = /[\u202a-\u202e\u2066-\u2069]/;

/** Takes a character away wherever it stands; a space comes in the place of what was a new line. */
function overalWeg(teken: string, voorstel: Voorstel): Herstel | undefined {
  const code = (teken.codePointAt(0) ?? 0).toString(16);
  const places = printedRuns(voorstel, FORBIDDEN, new RegExp(`\\u{${code}}`, 'gu'));
  if (places.length === 0 || places.some(({ span }) => spanText(span) !== teken)) return undefined;
  const edits = places.map(({ span }) => vervang(span, REGELEINDE.test(teken) ? ' ' : ''));
  return (RICHTING.test(teken) ? mogelijkHerstel : veiligHerstel)('Haal het overal weg', ...edits);
}
