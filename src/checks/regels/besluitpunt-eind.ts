import type { Regel } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { veiligIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** No sign stands at the end of a besluitpunt: the template adds it. */
export const besluitpuntEind: Regel = {
  naam: 'besluitpunt-eind',
  groep: 'besluitpunten',
  ernst: 'tip',
  kort: 'Achter een besluitpunt staat geen punt of puntkomma.',
  waarom:
    'Het programma zet er zelf een puntkomma of punt achter, zoals het sjabloon van uw gemeente zegt. Wat u typt, valt weg.',
  fout: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen‹;›',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen',
  check: ({ voorstel }) =>
    readAlleBesluitteksten(voorstel).flatMap(({ passage, heeftDelen }) => {
      const found = /(?<!\b[A-Za-zÀ-ɏ](?:\.[A-Za-zÀ-ɏ])*)[.;:,]\s*$/u.exec(passage.text);
      // A colon before its parts stands in print as well.
      if (!found || (heeftDelen && found[0].startsWith(':'))) return [];
      const span = spanIn(passage, found.index, found.index + 1);
      const teken = found[0].trim();
      const [start, end] = [found.index, found.index + 1];
      const herstel = veiligIn(`Haal de '${teken}' aan het eind weg`, { passage, start, end, tekst: '' });
      return [
        { melding: `De '${teken}' aan het eind is niet nodig.`, span, hint: 'Haal het teken weg.', herstel },
      ];
    }),
};
