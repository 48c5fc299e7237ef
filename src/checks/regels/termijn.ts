import { formatDatum } from '../../domain/datum.ts';
import type { Regel } from '../regel.ts';

/** The council meets before the day by which its decision is needed. */
export const termijn: Regel = {
  naam: 'termijn',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'De vergadering is op tijd voor de termijn.',
  waarom:
    'Is het besluit nodig vóór de raad vergadert, dan komt het te laat. Vraag de griffie dan om een eerdere datum.',
  fout: 'datum: 2026-03-03\nvergadering: 2026-03-26\ntermijn:\n  datum: ‹2026-03-20›',
  goed: 'datum: 2026-03-03\nvergadering: 2026-03-26\ntermijn:\n  datum: 2026-04-01\n  reden: de subsidieregeling sluit op deze dag',
  check({ voorstel: { termijn: limit, datum, vergadering } }) {
    const earliest = vergadering ?? datum;
    if (!limit || limit.datum.value >= earliest.value) return [];
    const what = vergadering ? 'de vergadering' : 'het voorstel';
    const melding = `Het besluit is nodig op ${formatDatum(limit.datum.value)}, maar ${what} is van ${formatDatum(earliest.value)}.`;
    const verwant = [{ melding: `De datum van ${what}.`, span: earliest.span }];
    return [
      {
        melding,
        span: limit.datum.span,
        hint: 'Kijk de data na, of vraag om een eerdere vergadering.',
        verwant,
      },
    ];
  },
};
