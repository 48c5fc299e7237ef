import type { PrintableCharacters } from '../check.ts';
import type { Regel } from '../regel.ts';
import { codeOf, printedCharacters, printedRuns } from '../tekst/printed-characters.ts';
import { FORBIDDEN } from './teken-verboden.ts';

/** Every character can be printed by one of the fonts. */
export const tekenOntbreekt: Regel = {
  naam: 'teken-ontbreekt',
  groep: 'tekst',
  ernst: 'fout',
  kort: 'Elk teken komt voor in een lettertype van de huisstijl.',
  waarom:
    'Anders staat er in de PDF een leeg vakje. Gebruik een gewoner teken, of laat de beheerder van het sjabloon een lettertype toevoegen.',
  bron: 'ISO 19005-2 (PDF/A), 6.2.11.8',
  fout: 'Fietsers krijgen een ‹龍›.',
  goed: 'Fietsers krijgen een eigen pad → naar het station.',
  vast: true,
  check: ({ voorstel, characters, vasteTekens }) => [
    ...vasteTekens
      .filter(({ value }) => !characters.has(value.codePointAt(0) ?? 0))
      .map(({ value, span }) => ({
        melding: `Geen van de lettertypen heeft het teken '${value}' (${codeOf(value)}), dat het sjabloon zelf afdrukt.`,
        span,
        hint: 'Gebruik een gewoner teken, of noem in huisstijl.yaml onder `lettertype: { terugval: […] }` een lettertype dat het heeft.',
      })),
    ...printedCharacters(
      voorstel,
      (teken) => !FORBIDDEN.test(teken) && !characters.has(teken.codePointAt(0) ?? 0),
    ).map(({ teken, code, span }) => ({
      melding: `Geen van de lettertypen heeft het teken '${teken}' (${code}).`,
      span,
      hint: 'Gebruik een woord of een gewoner teken.',
    })),
    ...printedRuns(voorstel, MARK, LETTER_WITH_MARKS)
      .filter(({ value }) => everyKnown(value, characters) && !characters.hasTogether(value))
      .map(({ value, span }) => ({
        melding: `Geen van de lettertypen heeft '${value}' als geheel: het accent zou naast de letter komen.`,
        span,
        hint: 'Schrijf de letter zonder dat accent.',
      })),
  ],
};

const MARK = /\p{M}/u;
/** A letter with accents that Unicode has no single character for, like j́. */
const LETTER_WITH_MARKS = /\p{L}\p{M}+/gu;

function everyKnown(text: string, characters: PrintableCharacters): boolean {
  return [...text].every((teken) => characters.has(teken.codePointAt(0) ?? 0));
}
