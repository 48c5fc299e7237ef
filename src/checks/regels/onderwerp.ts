// src/checks/regels: one file a rule: its page, its examples and what it looks for.

import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';
import { mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { scalarPassage } from '../tekst/passage.ts';

/** The subject is a short title without a point or the name of the kind of document. */
export const onderwerp: Regel = {
  naam: 'onderwerp',
  groep: 'gegevens',
  ernst: 'tip',
  kort: 'Het onderwerp is een korte titel, zonder punt en zonder "Raadsvoorstel".',
  waarom:
    'Het onderwerp staat op de agenda, in het register en in de eigenschappen van het bestand. Dat het een raadsvoorstel is, staat er al bij.',
  fout: 'onderwerp: ‹Raadsvoorstel› Fietsnota 2026-2030',
  goed: 'onderwerp: Fietsnota 2026-2030',
  check({ voorstel }) {
    const { value, span } = voorstel.onderwerp;
    const passage = scalarPassage('onderwerp', voorstel.onderwerp);
    const at = span.source.text.indexOf(value, span.start);
    const start = at === -1 || at > span.end ? span.start : at;
    const found: Vondst[] = [];
    const kind = /^(?:raads|college|initiatief)?voorstel\b|^startnotitie\b|^bestedingsplan\b/i.exec(
      value,
    )?.[0];
    if (kind && kind.toLowerCase() === voorstel.soort.value) {
      const melding = `'${kind}' staat al boven het document.`;
      const rest = value.slice(kind.length).replace(/^(?:\s*[:–-])?\s+/, '');
      const ingreep = { passage, start: 0, end: value.length, tekst: eersteHoofdletter(rest) };
      const herstel = rest === '' ? undefined : mogelijkIn(`Haal '${kind}' weg`, ingreep);
      found.push({
        melding,
        span: spanOf(span.source, start, start + kind.length),
        hint: 'Laat het weg.',
        herstel,
      });
    }
    if (/[^.]\.$/.test(value)) {
      const end = start + value.length;
      const melding = 'Achter een titel staat geen punt.';
      const ingreep = { passage, start: value.length - 1, end: value.length, tekst: '' };
      const herstel = veiligIn('Haal de punt weg', ingreep);
      found.push({ melding, span: spanOf(span.source, end - 1, end), hint: 'Haal de punt weg.', herstel });
    }
    if (value.length > 150) {
      const melding = `Het onderwerp telt ${value.length} tekens; op een agenda past ongeveer 100.`;
      found.push({ melding, span, hint: 'Maak het korter.' });
    }
    return found;
  },
};
