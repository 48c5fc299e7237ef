import type { Regel } from '../regel.ts';

/** What the council has decided, it decided in a meeting. */
export const statusVergadering: Regel = {
  naam: 'status-vergadering',
  groep: 'tijd',
  ernst: 'fout',
  kort: 'Een vastgesteld of verworpen voorstel noemt de vergadering.',
  waarom:
    'In het raadsbesluit staat in welke vergadering het is genomen. Zonder datum is dat besluit niet af.',
  bron: 'artikel 32a van de Gemeentewet (ondertekening)',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'status: ‹vastgesteld›',
  goed: 'status: vastgesteld\nvergadering: 2026-03-26',
  check({ voorstel: { status, vergadering } }) {
    if (!status || vergadering || !['vastgesteld', 'verworpen'].includes(status.value)) return [];
    const melding = `De status is '${status.value}', maar de datum van de vergadering ontbreekt.`;
    return [{ melding, span: status.span, hint: 'Voeg `vergadering:` met de datum toe.' }];
  },
};
