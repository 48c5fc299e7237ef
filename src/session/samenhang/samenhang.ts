// src/session/samenhang: what hangs together with a part of a text, in a line above it.

import { bedragToJson } from '../../domain/bedrag.ts';
import { counted } from '../../domain/counted.ts';
import { group } from '../../source/group.ts';
import { type Span, spanOf } from '../../source/source-text.ts';
import type { Lens, Target } from '../answers.ts';
import type { Vermelding } from '../namen/vermelding.ts';
import { namenRond } from '../namen/zoek.ts';
import { looseAt, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** Above each besluitpunt its arguments and amendments, above the money whether it is covered. */
export function samenhangVan(stand: Stand): readonly Lens[] {
  if (stand.soort !== 'voorstel') return [];
  return [...bijPunten(stand), ...bijDekking(stand)];
}

function bijPunten(stand: Stand): readonly Lens[] {
  const { all, bepaald } = namenRond(stand);
  const namers = all.filter(({ soort, rol }) => soort === 'punt' && rol === 'noemt');
  const meant = group(
    namers.flatMap((one) => bepaald(one).map((punt): [Vermelding, Vermelding] => [punt, one])),
  );
  return all.flatMap((punt): readonly Lens[] => {
    if (punt.soort !== 'punt' || punt.rol !== 'bepaalt' || punt.span.source !== stand.source) return [];
    const own = meant.get(punt) ?? [];
    const heads = own.filter(({ whole }) => isHead(whole));
    const tegen = heads.filter(({ whole }) => isKanttekening(whole)).length;
    const stukken = new Map(
      own.filter(({ span }) => span.source !== stand.source).map((one) => [one.span.source.path, one]),
    );
    const top = punt.namen.some((naam) => /^c?\d+$/.test(naam));
    if (heads.length + stukken.size === 0 && !top) return [];
    const voor = heads.length - tegen;
    const label = [
      ...(voor > 0 || top ? [counted(voor, 'argument', 'argumenten')] : []),
      ...(tegen > 0 ? [counted(tegen, 'kanttekening', 'kanttekeningen')] : []),
      ...(stukken.size > 0 ? [counted(stukken.size, 'amendement', 'amendementen')] : []),
    ].join(' · ');
    return [{ span: punt.whole, label, targets: [...heads, ...stukken.values()].map(targetOf) }];
  });
}

function isHead({ source, start }: Span): boolean {
  return source.text.startsWith('###', start);
}

/** Whether a head stands in the section of the other side of the matter. */
function isKanttekening({ source, start }: Span): boolean {
  const at = source.text.lastIndexOf('\n## ', start);
  return /^\n## +kanttekening/i.test(source.text.slice(Math.max(0, at), at + 40));
}

function targetOf({ span, whole }: Vermelding): Target {
  return { span, whole };
}

/** Whether the cover is as much as the costs, each year; nothing where either table is missing or holds no amounts. */
function bijDekking({ source, lezing }: Stand): readonly Lens[] {
  const node = looseAt(looseYamlOf(source), ['financien']);
  const [lasten, dekking] = ['lasten', 'dekking'].map((naam) =>
    lezing?.financien.tabellen.get(naam)?.rijen.find(({ id }) => id === 'totaal'),
  );
  if (!node || !lasten?.totaal || !dekking?.totaal) return [];
  const label =
    bedragToJson(lasten.totaal) === bedragToJson(dekking.totaal)
      ? 'de dekking sluit'
      : 'de dekking sluit niet';
  return [{ span: spanOf(source, node.start, node.keyEnd), label, targets: [] }];
}
