import type { Regel } from '../regel.ts';
import { printedCharacters } from '../tekst/printed-characters.ts';

/** Characters that XML 1.0 (§2.2) forbids, and controls and separators of lines that mean nothing on paper. */
export const FORBIDDEN = /(?![\t\n])[\p{Zl}\p{Zp}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Every character can be written in a Word file. */
export const tekenVerboden: Regel = {
  naam: 'teken-verboden',
  groep: 'tekst',
  ernst: 'fout',
  kort: 'Er staan geen onzichtbare stuurtekens in de tekst.',
  waarom:
    'Zulke tekens komen mee bij kopiëren uit een ander programma. Een Word-bestand waarin ze staan, is beschadigd.',
  bron: 'XML 1.0, 2.2',
  vast: true,
  check: ({ voorstel }) =>
    printedCharacters(voorstel, (teken) => FORBIDDEN.test(teken)).map(({ code, span }) => ({
      melding: `Hier staat een onzichtbaar stuurteken (${code}).`,
      span,
      hint: 'Verwijder het; vaak komt het mee bij kopiëren uit een ander programma.',
    })),
};
