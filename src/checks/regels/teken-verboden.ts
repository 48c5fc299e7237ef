import type { Regel } from '../regel.ts';
import { printedCharacters } from '../tekst/printed-characters.ts';

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
    printedCharacters(voorstel, (teken) => FORBIDDEN.test(teken)).map(({ code, span }) => ({
      melding: `Hier staat een onzichtbaar stuurteken (${code}).`,
      span,
      hint: 'Verwijder het; vaak komt het mee bij kopiëren uit een ander programma.',
    })),
};
