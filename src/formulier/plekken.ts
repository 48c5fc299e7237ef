import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Argument } from './argumenten.ts';
import type { Formulierplek } from './formulier.ts';
import type { Sectievlak } from './secties.ts';
import { type Boom, nodeAt, pairAt, plaatsVan } from './yaml/boom.ts';

/** Which part of a form shows which piece of the text; where pieces overlap the narrower one comes first. */
export function leesPlekken(
  boom: Boom,
  secties: readonly Sectievlak[],
  argumenten: readonly Argument[],
): readonly Formulierplek[] {
  const found: Formulierplek[] = [
    ...secties.map(({ sleutel, start, end }) => ({ van: start, tot: end, deel: `sectie-${sleutel}` })),
    ...argumenten.map(({ sleutel, index, start, end }) => ({
      van: start,
      tot: end,
      deel: `betoog-${sleutel}-${index}`,
    })),
  ];
  for (const pair of boom.wortel?.items ?? []) {
    if (!isScalar(pair.key)) continue;
    const sleutel = String(pair.key.value);
    const { start } = plaatsVan(boom, pair.key);
    const end = pair.value ? plaatsVan(boom, pair.value as Node).end : start + sleutel.length;
    found.push({ van: start, tot: end, deel: `veld-${sleutel}` });
    if (sleutel.startsWith('besluitpunten')) found.push(...punten(boom, pair.value as Node | null, sleutel));
  }
  for (const pad of [['financien'], ['financien', 'tabellen']]) {
    const tabellen = nodeAt(boom, pad);
    if (!isMap(tabellen)) continue;
    for (const { key, value } of tabellen.items) {
      if (!value || !isScalar(key)) continue;
      const { start } = plaatsVan(boom, key);
      found.push({ van: start, tot: plaatsVan(boom, value as Node).end, deel: `tabel-${String(key.value)}` });
    }
  }
  return found.sort((one, other) => one.tot - one.van - (other.tot - other.van));
}

function punten(boom: Boom, list: Node | null | undefined, above: string): readonly Formulierplek[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const { start, end } = plaatsVan(boom, item as Node);
    const deel = `${above}-${index}`;
    const sub = isMap(item) ? pairAt(item, 'sub')?.value : undefined;
    return [{ van: start, tot: end, deel }, ...punten(boom, sub, deel)];
  });
}
