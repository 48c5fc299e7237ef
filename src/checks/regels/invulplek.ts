import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const INVULPLEK =
  /\b(?:TODO|TBD|FIXME)\b|(?<![a-zà-ɏ\d])(?:x{2,}|X{2,})(?![a-zà-ɏ\d])|\[(?:invullen|vul in|naam|datum|bedrag|nummer|aanvullen|tekst|titel|…|\.{3})[^\]]*\]|€ ?(?:…|\.{3}|_{2,}|[xX]+\b)|_{3,}|\.{5,}|\?{3,}|…{2,}|\blorem ipsum\b|\bKlik hier (?:als u|om) tekst\b|\bKies een (?:item|datum)\b/gi;

/** Nothing in the text still waits to be filled in. In a concept it is a warning, later an error. */
export const invulplek: Regel = {
  naam: 'invulplek',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Er staan geen invulplekken meer in de tekst.',
  waarom:
    'TODO, xx, "[invullen]" en "€ …" zijn voor de schrijver bedoeld. Zo’n plek in een vastgesteld stuk is alleen met een nieuw besluit te herstellen. Zolang de status `concept` is, is het een waarschuwing. Een aantekening voor uzelf kan als `<!-- … -->`.',
  fout: 'De aanleg kost ‹€ …› per meter.',
  goed: 'De aanleg kost € 450 per meter.',
  check({ voorstel, passages }) {
    const concept = voorstel.status?.value === 'concept';
    return [...findIn(passages, INVULPLEK)].map(({ match, span }) => ({
      melding: `Hier moet nog iets worden ingevuld: '${match[0]}'.`,
      span,
      hint: 'Vul het in, of maak er een aantekening van: <!-- … -->.',
      ...(concept && { ernst: 'waarschuwing' as const }),
    }));
  },
};
