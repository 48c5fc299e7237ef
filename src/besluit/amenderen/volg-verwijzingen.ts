import { adresVan } from '../../domain/besluitpunt.ts';
import type { Considerans } from '../../domain/considerans.ts';
import { alleSegmenten, inhoudVan, type Segment, type Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import type { Geamendeerdpunt } from './nummer-punten.ts';
import { type Basis, zoekPunt } from './plek.ts';

/** The points and recitals of an amended decision. */
export interface Besluittekst {
  readonly besluit: readonly Geamendeerdpunt[];
  readonly considerans: Considerans;
}

/** All points of an amended decision, each before its parts. */
export function alleGeamendeerd(punten: readonly Geamendeerdpunt[]): readonly Geamendeerdpunt[] {
  return punten.flatMap((punt) => [punt, ...alleGeamendeerd(punt.sub)]);
}

/**
 * Lets `:punt[3]` in the text of an amendment, which names a point of the frozen decision by its number, follow that point
 * to its number in the amended decision: the point gets an id, and the reference names it.
 */
export function volgVerwijzingen(
  { besluit, considerans }: Besluittekst,
  { punten }: Pick<Basis, 'punten'>,
): Besluittekst {
  const all = alleGeamendeerd(besluit);
  const ids = new Set(all.flatMap(({ id }) => id?.value ?? []));
  const texts = [...all.map(({ tekst }) => tekst), ...Object.values(considerans).flat()];
  const named = texts
    .flatMap(({ value }) => alleSegmenten(value))
    .flatMap((one) => (one.soort === 'punt' && !ids.has(one.id) ? [one] : []));
  if (named.length === 0) return { besluit, considerans };
  // By the number that was written the id to name, and by the place of a point the id that it gets.
  const idOf = new Map<string, string>();
  const given = new Map<string, Located<string>>();
  for (const { id, span } of named) {
    const bron = zoekPunt(punten, { value: id })?.pad;
    const punt = bron && all.find((one) => one.vanaf && adresVan(one.vanaf) === adresVan(bron));
    if (!bron || !punt) continue;
    const own = punt.id?.value ?? `punt-${adresVan(bron).replaceAll('.', '-')}`;
    idOf.set(id, own);
    if (!punt.id) given.set(adresVan(bron), { value: own, span });
  }
  const inTekst = (tekst: Located<Tekst>) => ({
    ...tekst,
    value: tekst.value.map((one) => rename(one, idOf)),
  });
  const inPunt = (punt: Geamendeerdpunt): Geamendeerdpunt => ({
    ...punt,
    id: punt.id ?? (punt.vanaf && given.get(adresVan(punt.vanaf))),
    tekst: inTekst(punt.tekst),
    sub: punt.sub.map(inPunt),
  });
  return {
    besluit: besluit.map(inPunt),
    considerans: {
      gelet_op: considerans.gelet_op.map(inTekst),
      overwegende: considerans.overwegende.map(inTekst),
      gehoord: considerans.gehoord.map(inTekst),
    },
  };
}

function rename(segment: Segment, idOf: ReadonlyMap<string, string>): Segment {
  if (segment.soort === 'punt') return { ...segment, id: idOf.get(segment.id) ?? segment.id };
  if (inhoudVan(segment).length === 0 || !('inhoud' in segment)) return segment;
  return { ...segment, inhoud: segment.inhoud.map((one) => rename(one, idOf)) };
}
