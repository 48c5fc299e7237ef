import { isGeldwijziging } from '../../domain/amendement.ts';
import { allePunten, type Besluitpunt, type Puntpad } from '../../domain/besluitpunt.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { compareNummers } from './compare-nummers.ts';
import type { Opgelost } from './los-op.ts';
import type { Geamendeerdpunt } from './nummer-punten.ts';
import { isBinnen } from './plek.ts';
import { alleGeamendeerd } from './volg-verwijzingen.ts';

/** A point, or a part of one, that is not what it was: its words before and after. */
export interface Wasregel {
  /** Its number in the frozen decision; absent for what is new. */
  readonly van?: string | undefined;
  /** Its number in the amended decision; absent for what lapsed. */
  readonly naar?: string | undefined;
  readonly was?: Located<Tekst> | undefined;
  readonly wordt?: Located<Tekst> | undefined;
  /** The amendments that changed it, in the order of their numbers. */
  readonly door: readonly string[];
}

/**
 * What amendments change in a decision, point by point in the order of the amended decision; what lapsed stands behind
 * what it stood behind. `isGelijk` tells whether the words of a point still are what they were: a computed amount in it
 * may have changed with the tables.
 */
export function wasWordt(
  punten: readonly Besluitpunt[],
  besluit: readonly Geamendeerdpunt[],
  wijzigingen: readonly Opgelost[],
  isGelijk: (oud: Besluitpunt, nieuw: Geamendeerdpunt) => boolean,
): readonly Wasregel[] {
  const kept = new Map(
    alleGeamendeerd(besluit).flatMap((punt) => (punt.vanaf ? [[plaatsVan(punt.vanaf), punt] as const] : [])),
  );
  return compareLevel(punten, besluit, { kept, bron: bronVan(punten), isGelijk, wijzigingen });
}

interface Vergelijking {
  /** The points of the amended decision by the place that they had. */
  readonly kept: ReadonlyMap<string, Geamendeerdpunt>;
  readonly bron: ReadonlyMap<string, Besluitpunt>;
  readonly isGelijk: (oud: Besluitpunt, nieuw: Geamendeerdpunt) => boolean;
  readonly wijzigingen: readonly Opgelost[];
}

/** A name for a place in the frozen decision: unlike an address it never stands for two. */
function plaatsVan(pad: Puntpad): string {
  return pad.join('.');
}

/** The amendments with an operation for which something holds. */
function stukkenMet(wijzigingen: readonly Opgelost[], geldt: (one: Opgelost) => boolean): readonly string[] {
  return [...new Set(wijzigingen.filter(geldt).map(({ stuk }) => stuk))].sort(compareNummers);
}

/** Those that strike a point, or word anew what it is a part of. */
function geschraptDoor({ pad }: Besluitpunt, wijzigingen: readonly Opgelost[]): readonly string[] {
  return stukkenMet(
    wijzigingen,
    (one) =>
      (one.wijziging.soort === 'schrap' || one.wijziging.soort === 'vervang') &&
      one.pad !== undefined &&
      isBinnen(pad, one.pad),
  );
}

/** Those that change amounts of the tables. */
function geldDoor(wijzigingen: readonly Opgelost[]): readonly string[] {
  return stukkenMet(wijzigingen, ({ wijziging }) => isGeldwijziging(wijziging));
}

function bronVan(punten: readonly Besluitpunt[]): ReadonlyMap<string, Besluitpunt> {
  return new Map(allePunten(punten).map((punt) => [plaatsVan(punt.pad), punt]));
}

function compareLevel(
  oud: readonly Besluitpunt[],
  nieuw: readonly Geamendeerdpunt[],
  vergelijking: Vergelijking,
): readonly Wasregel[] {
  const { kept, bron } = vergelijking;
  const gone = oud.filter((punt) => !kept.has(plaatsVan(punt.pad)));
  // Parts of a point that was worded anew as a whole: the first takes the place of the first.
  const pairs = pairWhole(gone, nieuw);
  const told = new Set<Besluitpunt>();
  const before = (limit: number) =>
    gone.filter(
      (punt) => !told.has(punt) && ![...pairs.values()].includes(punt) && oud.indexOf(punt) < limit,
    );
  const take = (list: readonly Besluitpunt[]) => {
    for (const punt of list) told.add(punt);
    return list.flatMap((punt) => lapsed(punt, geschraptDoor(punt, vergelijking.wijzigingen)));
  };
  const rows = nieuw.flatMap((punt) => {
    const own = punt.vanaf ? bron.get(plaatsVan(punt.vanaf)) : pairs.get(punt);
    const at = own ? oud.indexOf(own) : -1;
    return [...(at >= 0 ? take(before(at)) : []), ...comparePoint(own, punt, vergelijking)];
  });
  return [...rows, ...take(before(oud.length))];
}

function pairWhole(
  gone: readonly Besluitpunt[],
  nieuw: readonly Geamendeerdpunt[],
): ReadonlyMap<Geamendeerdpunt, Besluitpunt> {
  if (nieuw.length === 0 || gone.length === 0 || nieuw.some(({ vanaf }) => vanaf)) return new Map();
  return new Map(nieuw.flatMap((punt, at) => (gone[at] ? [[punt, gone[at]] as const] : [])));
}

function comparePoint(
  oud: Besluitpunt | undefined,
  nieuw: Geamendeerdpunt,
  vergelijking: Vergelijking,
): readonly Wasregel[] {
  const { door, label, tekst, wat } = nieuw;
  if (!oud) return appeared(nieuw);
  if (wat === 'vervallen') return lapsed(oud, door);
  const by = door.length > 0 ? door : geldDoor(vergelijking.wijzigingen);
  const row: Wasregel = { van: oud.label, naar: label, was: oud.tekst, wordt: tekst, door: by };
  const same = wat !== 'verplaatst' && vergelijking.isGelijk(oud, nieuw);
  return [...(same ? [] : [row]), ...compareLevel(oud.sub, nieuw.sub, vergelijking)];
}

function appeared({ label, tekst, sub, door }: Geamendeerdpunt): readonly Wasregel[] {
  return [{ naar: label, wordt: tekst, door }, ...sub.flatMap(appeared)];
}

function lapsed({ label, tekst, sub }: Besluitpunt, door: readonly string[]): readonly Wasregel[] {
  return [{ van: label, was: tekst, door }, ...sub.flatMap((one) => lapsed(one, door))];
}

/** Points that keep their words and get another number: [["3", "4"], ["4", "5"]]; parts follow their point. */
export function vernummering(
  punten: readonly Besluitpunt[],
  besluit: readonly Geamendeerdpunt[],
): readonly (readonly [van: string, naar: string])[] {
  const bron = bronVan(punten);
  const level = (nieuw: readonly Geamendeerdpunt[]): readonly (readonly [string, string])[] =>
    nieuw.flatMap((punt) => {
      const oud = punt.vanaf && bron.get(plaatsVan(punt.vanaf));
      if (oud && punt.wat !== 'verplaatst' && oud.nummer !== punt.nummer)
        return [[oud.label, punt.label] as const];
      return level(punt.sub);
    });
  return level(besluit);
}
