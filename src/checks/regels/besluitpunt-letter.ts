import { partsHint, partsStart, splitParts } from '../../domain/geplakte-onderdelen.ts';
import { withoutEnd } from '../../source/without-end.ts';
import type { Regel, Vondst } from '../regel.ts';
import { readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { veiligIn } from '../tekst/herschrijf.ts';
import { alsOnderdelen } from '../tekst/onderdelen.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

/** The template numbers the besluitpunten. */
export const besluitpuntLetter: Regel = {
  naam: 'besluitpunt-letter',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Voor een besluitpunt staat geen getypte letter of getypt teken.',
  waarom:
    'Het programma nummert de punten zelf, zoals het sjabloon van uw gemeente zegt. Een getypte letter komt er dubbel bij te staan.',
  fout: 'besluitpunten:\n  - ‹a.› de Fietsnota 2026-2030 vast te stellen',
  goed: 'besluitpunten:\n  - de Fietsnota 2026-2030 vast te stellen',
  check: ({ voorstel }) =>
    readAlleBesluitteksten(voorstel).flatMap(({ passage }) => {
      const inside = partsInside(passage);
      if (inside) return [inside];
      const found = /^\s*((?:[a-z]|[ivx]{2,4})[.)]|[•–])(?=\s)/.exec(passage.text);
      if (!found) return [];
      const end = found[0].length;
      const span = spanIn(passage, end - (found[1]?.length ?? 0), end);
      const rest = passage.text.slice(end).search(/\S|$/) + end;
      const herstel = veiligIn(`Haal '${found[1]}' weg`, { passage, start: 0, end: rest, tekst: '' });
      return [{ melding: `'${found[1]}' komt dubbel te staan.`, span, hint: 'Haal het weg.', herstel }];
    }),
};

/** Parts that were pasted behind a point: "de volgende reserves op te heffen: a) … b) …". */
function partsInside(passage: Passage): Vondst | undefined {
  const start = partsStart(passage.text);
  if (start === undefined) return undefined;
  const parts = splitParts(passage.text.slice(start));
  if (parts.length < 2 || parts.some((part) => part.length < 5)) return undefined;
  return {
    herstel: alsOnderdelen(passage.plaats),
    melding: 'In dit punt staan onderdelen met een getypt teken ervoor.',
    span: spanIn(passage, start, passage.text.length),
    hint: partsHint(withoutEnd(passage.text.slice(0, start), /[\s:;,(]/), parts),
  };
}
