import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';
import { weglaten } from '../tekst/weglaten.ts';

const INTERN =
  /\bbehandeling in (?:het )?(?:college|B&W|MT|managementteam)\b|\b(?:voor|ter) (?:akkoord|paraaf|parafering)\b|\bparaferen\b|\b(?:ambtelijke?|interne) (?:notitie|afstemming met het MT)\b|\b(?:stafoverleg|portefeuillehoudersoverleg)\b|\bniet voor (?:publicatie|verspreiding)\b|\bvertrouwelijk concept\b/gi;

/** A public document holds no text about the road it took inside the organisation. */
export const interneTekst: Regel = {
  naam: 'interne-tekst',
  groep: 'openbaar',
  ernst: 'waarschuwing',
  kort: 'Een openbaar stuk bevat geen interne aanwijzingen.',
  waarom:
    'Een deadline voor het college of een verzoek om een paraaf is voor collega’s bedoeld. De raad heeft er niets aan. Moet het besluit voor een bepaalde dag vallen, gebruik dan `termijn`.',
  fout: 'Een snelle ‹behandeling in college› is gewenst.',
  goed: 'termijn:\n  datum: 2026-05-01\n  reden: de subsidieregeling sluit op deze dag',
  check({ voorstel, passages }) {
    if (voorstel.openbaar?.value === false) return [];
    const headings = passages.filter(({ soort }) => soort === 'kop');
    return [...findIn(passages, INTERN), ...findIn(headings, /^\s*(?:Deadline|Routing|Paraaf)\b/g)].map(
      ({ match, span, passage }) => ({
        keuzes:
          passage.soort === 'kop'
            ? []
            : weglaten(passage, match.index, match.index + match[0].length).slice(-1),
        melding: `'${match[0].trim()}' lijkt voor collega’s bedoeld, niet voor de raad.`,
        span,
        hint: 'Haal het weg; een uiterste datum met de reden hoort bij `termijn`.',
      }),
    );
  },
};
