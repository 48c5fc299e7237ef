import { vergaderingOp } from '../../domain/bestanden.ts';
import type { Agendapunt, Vergadering } from '../../domain/vergadering.ts';
import { readSource } from '../../parse/files/read-source.ts';
import type { World } from '../../world/world.ts';
import { findZelfde, readLosseVergadering } from './eerdere.ts';
import { dagenIn } from './vergaderdagen.ts';

/**
 * The days of the later meetings that took an item up again, the first of them first: each goes on (`vervolg_van`) from
 * this meeting or from one that did. A meeting is read as a whole only when its text has such a day.
 */
export function opnieuwOp(
  world: World,
  vergaderingen: string,
  { datum }: Vergadering,
  punt: Agendapunt,
): readonly string[] {
  const chain = [datum.value];
  for (const dag of dagenIn(world, vergaderingen)) {
    if (dag <= datum.value) continue;
    const path = vergaderingOp(vergaderingen, dag);
    const text = (world.info(path) && readSource(world, path).value?.text) || '';
    if (!chain.some((one) => text.includes(one))) continue;
    const later = readLosseVergadering(world, path);
    const van = later && findZelfde(later, punt)?.vervolgVan?.value;
    if (van !== undefined && chain.includes(van)) chain.push(dag);
  }
  return chain.slice(1);
}
