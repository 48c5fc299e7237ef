import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { formatDatum } from '../domain/datum.ts';
import type { Uitkomst } from '../domain/uitkomst.ts';
import type { Agendapunt } from '../domain/vergadering.ts';
import type { CheckedVoorstel } from '../pipeline.ts';
import type { GeopendeVergadering } from '../vergadering/open-vergadering.ts';

/** The outcomes that a status of a proposal can stand for; a status that is not here says nothing of an outcome. */
const BEDOELT: Readonly<Record<string, readonly Uitkomst[]>> = {
  vastgesteld: ['aangenomen', 'zonder-stemming'],
  verworpen: ['verworpen'],
  ingetrokken: ['ingetrokken'],
};

/** Where the status in a proposal says otherwise than the meeting that dealt with it; the meeting is where it is kept. */
export function checkStatus(
  punt: Agendapunt,
  { voorstel: { status } }: CheckedVoorstel,
  { vergadering, later }: GeopendeVergadering,
): readonly Diagnostic[] {
  const meant = status && BEDOELT[status.value];
  const { uitkomst } = punt;
  // What was left open here and decided on later is held against that meeting.
  if (!status || !meant || !uitkomst || later.has(punt) || meant.includes(uitkomst.value)) return [];
  const melding = `In het voorstel van punt ${punt.nummer.value} staat de status '${status.value}', maar in de vergadering van ${formatDatum(vergadering.datum.value)} was de uitkomst '${uitkomst.value}'.`;
  const hint = 'Haal `status` weg uit het voorstel: wat de raad besloot, staat alleen bij de vergadering.';
  const verwant = [{ melding: 'Hier staat de status.', span: status.span }];
  return [fout('status-uitkomst', melding, uitkomst.span, { verwant, hint })];
}
