import type { Nieuwpunt } from '../../domain/amendement.ts';
import { adresVan, type Besluitpunt, type Puntpad } from '../../domain/besluitpunt.ts';
import type { Considerans, Consideranslijst } from '../../domain/considerans.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { bijlagenIn, bijlagezin, gezegd, MET_DIEN_VERSTANDE } from './bijlagezin.ts';
import { compareNummers, compareOpgelost } from './compare-nummers.ts';
import type { Opgelost } from './los-op.ts';
import { HELE_LIJST, regelsAlsPunten } from './plek.ts';
import type { Druk } from './snijd-tekst.ts';
import { replaceWords } from './vervang-woorden.ts';

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
  const werk = { byPoint, byTarget, bron, druk };
  return [...changeLevel(punten, werk), ...newBeside(byPoint.get(adresVan(HELE_LIJST)) ?? [], 'onder')];
}

/** The considerans after a compatible set of operations; what lapses is gone, for its lines have no numbers. */
export function pasToeOpConsiderans(
  considerans: Considerans,
  wijzigingen: readonly Opgelost[],
  druk: Druk,
): Considerans {
  const change = (lijst: Consideranslijst): readonly Located<Tekst>[] => {
    const own = wijzigingen.filter((one) => one.lijst === lijst);
    if (own.length === 0) return considerans[lijst];
    return pasToe(regelsAlsPunten(considerans[lijst]), own, druk)
      .filter(({ wat }) => wat !== 'vervallen')
      .map(({ tekst }) => tekst);
  };
  return {
    gelet_op: change('gelet_op'),
    overwegende: change('overwegende'),
    gehoord: change('gehoord'),
  };
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
    return [
      {
        ...changed,
        wat: 'verplaatst' as const,
        door: merge([...changed.door.map((one) => ({ stuk: one })), { stuk }]),
      },
    ];
  });
}

/** A point with what is done to itself and in it. */
function changePoint(punt: Besluitpunt, here: readonly Opgelost[], werk: Werk): Gewijzigdpunt {
  const base = { pad: punt.pad, id: punt.id };
  const whole = here.find(({ wijziging: { soort } }) => soort === 'schrap' || soort === 'vervang');
  // Two may do the same.
  const door = merge(here.filter(({ wijziging }) => wijziging.soort === whole?.wijziging.soort));
  if (whole?.wijziging.soort === 'schrap') {
    return { ...base, wat: 'vervallen', tekst: punt.tekst, sub: [], door };
  }
  if (whole?.wijziging.soort === 'vervang') {
    const { tekst, id, sub } = whole.wijziging.wordt;
    const parts = sub.map((one) => makeNew(one, whole.stuk));
    return { ...base, id: id ?? punt.id, wat: 'gewijzigd', tekst, sub: parts, door };
  }
  const words = here.filter(({ wijziging }) => wijziging.soort === 'zinsnede');
  const sub = [...changeLevel(punt.sub, werk), ...newBeside(here, 'onder')];
  const bijlagen = bijlagenIn(here);
  // Beside parts of its own a point cannot end on these words; then each change says them itself.
  const lead = bijlagen.length > 0 && sub.length === 0;
  const text = words.length === 0 ? punt.tekst.value : replaceWords(punt.tekst.value, words, werk.druk);
  const [first] = bijlagen;
  const value = lead && first ? [...text, gezegd(`, ${MET_DIEN_VERSTANDE}`, first.wijziging.span)] : text;
  const parts = bijlagen.map((one) =>
    makeNew({ tekst: bijlagezin(one, lead ? '' : `${MET_DIEN_VERSTANDE} `), sub: [] }, one.stuk),
  );
  const changed = words.length > 0 || lead;
  return {
    ...base,
    wat: changed ? 'gewijzigd' : 'gelijk',
    tekst: changed ? { ...punt.tekst, value } : punt.tekst,
    sub: [...sub, ...parts],
    door: merge([...words, ...(lead ? bijlagen : [])]),
  };
}

function merge(all: readonly Pick<Opgelost, 'stuk'>[]): readonly string[] {
  return [...new Set(all.map(({ stuk }) => stuk))].sort(compareNummers);
}
