import { formatDatum } from '../../domain/datum.ts';
import type { Regel } from '../regel.ts';

/** The council meets after the college has made its proposal. */
export const vergaderingDatum: Regel = {
  naam: 'vergadering-datum',
  groep: 'tijd',
  ernst: 'fout',
  kort: 'De vergadering is niet vóór de datum van het voorstel.',
  waarom:
    'Het raadsbesluit noemt beide: "gezien het voorstel van …" en "besloten in de vergadering van …". De raad kan niet besluiten over een voorstel dat er nog niet is.',
  fout: 'datum: 2026-03-03\nvergadering: ‹2026-02-26›',
  goed: 'datum: 2026-03-03\nvergadering: 2026-03-26',
  check({ voorstel: { datum, vergadering } }) {
    if (!vergadering || vergadering.value >= datum.value) return [];
    const melding = `De vergadering van ${formatDatum(vergadering.value)} is eerder dan het voorstel van ${formatDatum(datum.value)}.`;
    const verwant = [{ melding: 'De datum van het voorstel.', span: datum.span }];
    return [{ melding, span: vergadering.span, hint: 'Kijk beide data na.', verwant }];
  },
};
