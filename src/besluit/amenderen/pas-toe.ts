import type { Nieuwpunt } from '../../domain/amendement.ts';
import { adresVan, type Besluitpunt, type Puntpad } from '../../domain/besluitpunt.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import type { Bereik } from './citaat.ts';
import type { Opgelost } from './los-op.ts';
import { type Druk, drukTekst, snijdTekst } from './snijd-tekst.ts';

/** A point of the decision after amendments, before it has its number. */
export interface Gewijzigdpunt {
  readonly wat: 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen' | 'verplaatst';
  /** Its place in the frozen decision; absent for a new one. */
  readonly pad?: Puntpad | undefined;
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<Tekst>;
  readonly sub: readonly Gewijzigdpunt[];
  /** The amendments that made it what it is, in the order of their numbers. */
  readonly door: readonly string[];
}

/**
 * Carries a compatible set of operations out on the frozen decision. Each addresses the frozen text, and what comes at
 * one place is put in the order of the numbers of the amendments, so that any order of the set gives the same decision.
 */
export function pasToe(
  punten: readonly Besluitpunt[],
  wijzigingen: readonly Opgelost[],
  druk: Druk,
): readonly Gewijzigdpunt[] {
  const sorted = [...wijzigingen].sort(compareOpgelost);
  const byPoint = new Map<string, Opgelost[]>();
  const byTarget = new Map<string, Opgelost[]>();
  for (const one of sorted) {
    if (one.pad) push(byPoint, adresVan(one.pad), one);
    if (one.bij) push(byTarget, adresVan(one.bij), one);
  }
  const bron = new Map<string, Besluitpunt>();
  collect(punten, bron);
  return changeLevel(punten, { byPoint, byTarget, bron, druk });
}

interface Werk {
  /** What is to be done with a point, or beside it. */
  readonly byPoint: ReadonlyMap<string, readonly Opgelost[]>;
  /** What is moved to a point. */
  readonly byTarget: ReadonlyMap<string, readonly Opgelost[]>;
  /** The points of the frozen decision by their address. */
  readonly bron: ReadonlyMap<string, Besluitpunt>;
  readonly druk: Druk;
}

function collect(punten: readonly Besluitpunt[], bron: Map<string, Besluitpunt>): void {
  for (const punt of punten) {
    bron.set(adresVan(punt.pad), punt);
    collect(punt.sub, bron);
  }
}

function push(map: Map<string, Opgelost[]>, key: string, one: Opgelost): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** A7.2 before A7.10, and of one amendment its operations in their order. */
export function compareOpgelost(one: Opgelost, other: Opgelost): number {
  return compareNummers(one.stuk, other.stuk) || one.volgnummer - other.volgnummer;
}

/** The order of the numbers of amendments, numbers in them by their value. */
export function compareNummers(one: string, other: string): number {
  const [left, right] = [one.match(/\d+|\D+/g) ?? [], other.match(/\d+|\D+/g) ?? []];
  for (const [at, part] of left.entries()) {
    const against = right[at];
    if (against === undefined) return 1;
    if (part === against) continue;
    const numbers = Number(part) - Number(against);
    return Number.isNaN(numbers) ? (part < against ? -1 : 1) : numbers || (part < against ? -1 : 1);
  }
  return left.length - right.length;
}

function changeLevel(punten: readonly Besluitpunt[], werk: Werk): readonly Gewijzigdpunt[] {
  return punten.flatMap((punt) => {
    const here = werk.byPoint.get(adresVan(punt.pad)) ?? [];
    const moved = werk.byTarget.get(adresVan(punt.pad)) ?? [];
    const own = here.some(({ wijziging }) => wijziging.soort === 'verplaats')
      ? []
      : [changePoint(punt, here, werk)];
    return [
      ...newBeside(here, 'voor'),
      ...movedBeside(moved, 'voor', werk),
      ...own,
      ...newBeside(here, 'na'),
      ...movedBeside(moved, 'na', werk),
    ];
  });
}

function newBeside(here: readonly Opgelost[], plaats: 'voor' | 'na' | 'onder'): readonly Gewijzigdpunt[] {
  return here.flatMap(({ wijziging, stuk }) => {
    if (wijziging.soort === 'voeg_toe' && wijziging.plaats === plaats) {
      return wijziging.wordt.map((punt) => makeNew(punt, stuk));
    }
    if (wijziging.soort === 'opdracht' && wijziging.plaats === plaats) {
      return [makeNew({ tekst: wijziging.tekst, sub: [] }, stuk)];
    }
    return [];
  });
}

function makeNew({ id, tekst, sub }: Nieuwpunt, stuk: string): Gewijzigdpunt {
  return { wat: 'nieuw', id, tekst, sub: sub.map((one) => makeNew(one, stuk)), door: [stuk] };
}

function movedBeside(
  moved: readonly Opgelost[],
  plaats: 'voor' | 'na',
  werk: Werk,
): readonly Gewijzigdpunt[] {
  return moved.flatMap(({ wijziging, pad, stuk }) => {
    if (wijziging.soort !== 'verplaats' || wijziging.plaats !== plaats || !pad) return [];
    const punt = werk.bron.get(adresVan(pad));
    if (!punt) return [];
    const changed = changePoint(punt, werk.byPoint.get(adresVan(pad)) ?? [], werk);
    return [{ ...changed, wat: 'verplaatst' as const, door: merge(changed.door, [stuk]) }];
  });
}

/** A point with what is done to itself and in it. */
function changePoint(punt: Besluitpunt, here: readonly Opgelost[], werk: Werk): Gewijzigdpunt {
  const base = { pad: punt.pad, id: punt.id };
  for (const { wijziging, stuk } of here) {
    if (wijziging.soort === 'schrap') {
      return { ...base, wat: 'vervallen', tekst: punt.tekst, sub: [], door: [stuk] };
    }
    if (wijziging.soort === 'vervang') {
      const { tekst, id, sub } = wijziging.wordt;
      const parts = sub.map((one) => makeNew(one, stuk));
      return { ...base, id: id ?? punt.id, wat: 'gewijzigd', tekst, sub: parts, door: [stuk] };
    }
  }
  const words = here.filter(({ wijziging }) => wijziging.soort === 'zinsnede');
  const bijlagen = here.flatMap(({ wijziging, stuk }) =>
    wijziging.soort === 'bijlage' ? [makeNew({ tekst: metDienVerstande(wijziging), sub: [] }, stuk)] : [],
  );
  const sub = [...changeLevel(punt.sub, werk), ...bijlagen, ...newBeside(here, 'onder')];
  if (words.length === 0) return { ...base, wat: 'gelijk', tekst: punt.tekst, sub, door: [] };
  const tekst = { ...punt.tekst, value: replaceWords(punt.tekst.value, words, werk.druk) };
  return {
    ...base,
    wat: 'gewijzigd',
    tekst,
    sub,
    door: merge(
      [],
      words.map(({ stuk }) => stuk),
    ),
  };
}

/** Puts the new words in the place of the old ones, from the end to the beginning, so that no range moves. */
function replaceWords(tekst: Tekst, words: readonly Opgelost[], druk: Druk): Tekst {
  const ranges = words.flatMap(({ wijziging, bereik }) =>
    bereik && wijziging.soort === 'zinsnede' ? [{ bereik, wordt: wijziging.wordt?.value ?? [] }] : [],
  );
  const distinct = ranges.filter(
    (one, at) => ranges.findIndex(({ bereik }) => bereik.start === one.bereik.start) === at,
  );
  const backwards = distinct.toSorted((a, b) => b.bereik.start - a.bereik.start);
  return backwards.reduce((whole, { bereik, wordt }) => {
    const printed = drukTekst(whole, druk);
    const { start, end } = wordt.length === 0 ? withoutSpace(printed, bereik) : bereik;
    return [...snijdTekst(whole, 0, start, druk), ...wordt, ...snijdTekst(whole, end, printed.length, druk)];
  }, tekst);
}

/** Words that go take one of the two spaces around them along, or the one before a comma. */
function withoutSpace(printed: string, { start, end }: Bereik): Bereik {
  const before = /\s/.test(printed[start - 1] ?? '');
  const after = printed[end] === undefined || /[\s,;.:)]/.test(printed[end]);
  return { start: before && after ? start - 1 : start, end };
}

/** What an amendment does to a bijlage that cannot be edited: a part of the point that establishes it. */
function metDienVerstande({
  bijlage,
  plaats,
  was,
  wordt,
  span,
}: Extract<Opgelost['wijziging'], { soort: 'bijlage' }>) {
  const where = `in ${bijlage.value}, ${plaats.value}`;
  const say =
    was && wordt
      ? `‘${was.value}’ wordt vervangen door ‘${wordt.value}’`
      : was
        ? `‘${was.value}’ vervalt`
        : `wordt ingevoegd ‘${wordt?.value ?? ''}’`;
  const text = `${where}, ${say}`;
  const offsets = Array.from({ length: text.length + 1 }, () => span.start);
  return { value: [{ soort: 'tekst' as const, tekst: text, offsets, span }], span };
}

function merge(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort(compareNummers);
}
