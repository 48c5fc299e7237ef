import { adresVan } from '../../domain/besluitpunt.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import type { Plek, Puntlijst, Richting } from '../wens.ts';
import { leesBoom } from '../yaml/boom.ts';
import { nummerKoppen, padVan, skeletVan, zonderKoppen } from './koppen.ts';
import { doelVan, type Knoop, knoopOp, met, waarNu, zonder } from './plekken.ts';
import { leesKnopen, neemPuntWeg, nieuwPunt, verplaatsPunt } from './verplaats.ts';

/** What is done with a point. */
export type Puntdaad =
  | { readonly soort: 'nieuw'; readonly na?: Plek | undefined; readonly volgorde: readonly string[] }
  | { readonly soort: 'weg'; readonly plek: Plek }
  | { readonly soort: 'verplaats'; readonly plek: Plek; readonly richting: Richting };

/** Does something with a point, and lets what hangs on its number go along. */
export function doeMetPunt(
  tekst: string,
  soort: SoortSjabloon | undefined,
  lijst: Puntlijst,
  daad: Puntdaad,
): string {
  const boom = leesBoom(tekst);
  const voor = skeletVan(tekst, soort);
  if (!boom || !voor) return tekst;
  const before = leesKnopen(boom, lijst);
  const after = boomNa(before, daad);
  if (!after) return tekst;
  const now = waarNu(after);
  const adressen = new Map(
    [...waarNu(before).keys()].flatMap((key): [string, string][] => {
      const pad = padVan(voor.punten, lijst, JSON.parse(key));
      return pad ? [[key, adresVan(pad)]] : [];
    }),
  );
  const gone = new Set([...adressen].filter(([key]) => !now.has(key)).map(([, adres]) => adres));
  const kept = gone.size === 0 ? tekst : zonderKoppen(tekst, voor, (punt) => gone.has(adresVan(punt)));
  const done = inYaml(kept, lijst, daad);
  if (done === kept) return tekst;
  const plekken = new Map(
    [...adressen].flatMap(([key, adres]): [string, Plek][] => {
      const plek = now.get(key);
      return plek ? [[adres, plek]] : [];
    }),
  );
  return nummerKoppen(done, soort, lijst, { plekken, voor });
}

function inYaml(tekst: string, lijst: Puntlijst, daad: Puntdaad): string {
  switch (daad.soort) {
    case 'nieuw':
      return nieuwPunt(tekst, lijst, daad.na, daad.volgorde);
    case 'weg':
      return neemPuntWeg(tekst, lijst, daad.plek);
    case 'verplaats':
      return verplaatsPunt(tekst, lijst, daad.plek, daad.richting);
  }
}

/** The tree as it becomes; undefined for what cannot be done. */
function boomNa(punten: readonly Knoop[], daad: Puntdaad): readonly Knoop[] | undefined {
  if (daad.soort === 'nieuw') {
    const { na } = daad;
    const plek = na
      ? ([...na.slice(0, -1), (na.at(-1) ?? 0) + 1] as unknown as Plek)
      : ([punten.length] as Plek);
    return met(punten, plek, { sub: [] });
  }
  const knoop = knoopOp(punten, daad.plek);
  if (!knoop) return undefined;
  if (daad.soort === 'weg') return zonder(punten, daad.plek);
  const doel = doelVan(punten, daad.plek, daad.richting);
  return doel && met(zonder(punten, daad.plek), doel, knoop);
}
