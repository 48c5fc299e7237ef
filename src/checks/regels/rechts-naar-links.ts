import type { Regel } from '../regel.ts';
import { printedRuns } from '../tekst/printed-characters.ts';

/** Arabic, Syriac and the scripts between them, whose letters join. */
const VERBONDEN = /[\u0620-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** Hebrew letters and points. */
const HEBREEUWS_TEKEN = /[\u0591-\u05f4\ufb1d-\ufb4f]/;

/** Hebrew, from its first letter to its last, or to a number behind it. */
const HEBREEUWS =
  /[\u0591-\u05f4\ufb1d-\ufb4f]+(?:[^A-Za-zÀ-ɏ\d\u0590-\u05ff\ufb1d-\ufb4f]+(?:[\u0591-\u05f4\ufb1d-\ufb4f]+|\d+))*/g;

/** The same for the scripts whose letters join. */
const ARABISCH =
  /[\u0620-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+(?:[^A-Za-zÀ-ɏ]*[\u0620-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+)*/g;

/** Text runs from left to right: the PDF cannot turn a line around. */
export const rechtsNaarLinks: Regel = {
  naam: 'rechts-naar-links',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'De tekst is geschreven in schrift dat van links naar rechts loopt.',
  waarom:
    'In de PDF staan Hebreeuwse woorden achter elkaar in de verkeerde volgorde, en Arabische letters los van elkaar. In Word en HTML gaat het goed. Schrijf een naam in gewone letters; de oorspronkelijke tekst kan als bijlage mee.',
  bron: 'Unicode Standard Annex 9, het bidirectionele algoritme',
  fout: 'De moskee draagt de naam ‹السلام›.',
  goed: 'De moskee draagt de naam As-Salaam, Arabisch voor vrede.',
  check: ({ voorstel, characters }) =>
    [
      ...printedRuns(voorstel, VERBONDEN, ARABISCH),
      // One Hebrew word by itself comes out well.
      ...printedRuns(voorstel, HEBREEUWS_TEKEN, HEBREEUWS).filter(({ value }) => /\s|\d/.test(value)),
    ]
      // What no font has is an error already.
      .filter(({ value }) =>
        [...value].every((one) => /\s/.test(one) || characters.has(one.codePointAt(0) ?? 0)),
      )
      .map(({ value, span }) => ({
        melding: `Hier staat ${VERBONDEN.test(value) ? 'Arabisch' : 'Hebreeuws'} schrift; in de PDF komt dat verkeerd te staan.`,
        span,
        hint: 'Schrijf het in gewone letters. In Word en HTML staat het wel goed.',
      })),
};
