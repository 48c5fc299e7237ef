import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { vergaderingOp } from '../../domain/bestanden.ts';
import { formatDatum } from '../../domain/datum.ts';
import { isOpengelaten } from '../../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import type { World } from '../../world/world.ts';
import { findZelfde, readLosseVergadering } from './eerdere.ts';
import { dagenIn } from './vergaderdagen.ts';

/**
 * What the council put off comes back in a next meeting (Gemeentewet, article 32, paragraph 4): once a later meeting is
 * there, one of them has the item, and says from which day it goes on.
 */
export function checkLater(
  { agenda, datum }: Vergadering,
  later: readonly Vergadering[],
): readonly Diagnostic[] {
  return alleAgendapunten(agenda)
    .filter(({ uitkomst }) => uitkomst?.value === 'uitgesteld')
    .flatMap((punt) => told(punt, datum.value, later));
}

/** The meetings after this one, the first of them first; none is read unless this meeting left something open. */
export function latereVergaderingen(
  world: World,
  vergaderingen: string,
  { agenda, datum }: Vergadering,
): readonly Vergadering[] {
  if (!alleAgendapunten(agenda).some(isOpengelaten)) return [];
  return dagenIn(world, vergaderingen)
    .filter((dag) => dag > datum.value)
    .flatMap((dag) => readLosseVergadering(world, vergaderingOp(vergaderingen, dag)) ?? [])
    .toSorted((one, other) => (one.datum.value < other.datum.value ? -1 : 1));
}

/** The items that were left open, and on which one of these later meetings decided. */
export function laterBeslist(
  { agenda }: Vergadering,
  later: readonly Vergadering[],
): ReadonlySet<Agendapunt> {
  const decided = (punt: Agendapunt) =>
    later.some((vergadering) => {
      const same = findZelfde(vergadering, punt);
      return same?.uitkomst !== undefined && !isOpengelaten(same);
    });
  return new Set(alleAgendapunten(agenda).filter((punt) => isOpengelaten(punt) && decided(punt)));
}

function told(punt: Agendapunt, dag: string, later: readonly Vergadering[]): readonly Diagnostic[] {
  const { nummer, uitkomst } = punt;
  const [first] = later;
  if (!first || !uitkomst) return [];
  const returns = later.flatMap((vergadering) => {
    const same = findZelfde(vergadering, punt);
    return same ? [{ vergadering, same }] : [];
  });
  if (returns.some(({ same }) => same.vervolgVan?.value === dag)) return [];
  const [back] = returns;
  if (back) {
    const when = formatDatum(back.vergadering.datum.value);
    const melding = `Punt ${nummer.value} is uitgesteld; op ${when} staat het weer op de agenda, maar zonder \`vervolg_van: ${dag}\`.`;
    const verwant = [{ melding: 'Hier komt het terug.', span: back.same.nummer.span }];
    const hint = 'Zet die sleutel bij het punt; dan is bekend dat er al eens over is gestemd.';
    return [waarschuwing('vervolg-ontbreekt', melding, uitkomst.span, { verwant, hint })];
  }
  const melding = `Punt ${nummer.value} is uitgesteld tot een volgende vergadering; in die van ${formatDatum(first.datum.value)} staat het niet op de agenda.`;
  const hint = `Zet het op de agenda van een volgende vergadering, met \`vervolg_van: ${dag}\`.`;
  return [waarschuwing('vervolg-ontbreekt', melding, uitkomst.span, { hint })];
}
