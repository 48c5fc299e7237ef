import type { Regel } from '../regel.ts';
import { printedCharacters } from '../tekst/printed-characters.ts';
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
  check: ({ voorstel, characters }) =>
    printedCharacters(
      voorstel,
      (teken) => !FORBIDDEN.test(teken) && !characters.has(teken.codePointAt(0) ?? 0),
    ).map(({ teken, code, span }) => ({
      melding: `Geen van de lettertypen heeft het teken '${teken}' (${code}).`,
      span,
      hint: 'Gebruik een woord of een gewoner teken.',
    })),
};
