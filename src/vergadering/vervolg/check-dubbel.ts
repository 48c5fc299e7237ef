import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { vergaderingOp } from '../../domain/bestanden.ts';
import { formatDatum } from '../../domain/datum.ts';
import { isAangenomen } from '../../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import { readSource } from '../../parse/files/read-source.ts';
import type { World } from '../../world/world.ts';
import { slugIn } from '../voorstelmap.ts';
import { findZelfde, readLosseVergadering } from './eerdere.ts';
import { dagenIn } from './vergaderdagen.ts';

/**
 * The council adopts a proposal once: of one that an earlier meeting adopted too, the decisions would take each other's
 * place. An earlier meeting is read as a whole only when its text names the proposal.
 */
export function checkDubbel(
  world: World,
  vergaderingen: string,
  { agenda, datum }: Vergadering,
): readonly Diagnostic[] {
  const adopted = alleAgendapunten(agenda).filter((punt) => punt.voorstel && isAangenomen(punt));
  if (adopted.length === 0) return [];
  const paths = dagenIn(world, vergaderingen)
    .filter((dag) => dag < datum.value)
    .map((dag) => vergaderingOp(vergaderingen, dag));
  return paths.flatMap((path) => {
    const text = (world.info(path) && readSource(world, path).value?.text) || '';
    const named = adopted.filter(({ voorstel }) => voorstel && text.includes(slugIn(voorstel.value)));
    const earlier = named.length > 0 ? readLosseVergadering(world, path) : undefined;
    return earlier ? named.flatMap((punt) => told(punt, earlier)) : [];
  });
}

function told(punt: Agendapunt, earlier: Vergadering): readonly Diagnostic[] {
  const same = findZelfde(earlier, punt);
  // That an item goes on from one that was decided, is told where it says so.
  if (!same?.uitkomst || !isAangenomen(same) || punt.vervolgVan?.value === earlier.datum.value) return [];
  const dag = formatDatum(earlier.datum.value);
  const melding = `Over het voorstel bij punt ${punt.nummer.value} is op ${dag} al besloten: het is toen aangenomen.`;
  const verwant = [{ melding: 'Hier staat de uitkomst van toen.', span: same.uitkomst.span }];
  const hint = 'Kijk na welke vergadering besloot, en haal bij de andere de uitkomst weg.';
  return [fout('vervolg', melding, (punt.uitkomst ?? punt.nummer).span, { verwant, hint })];
}
