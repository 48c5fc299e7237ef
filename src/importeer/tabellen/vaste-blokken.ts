import { formatBedrag, Getal } from '../../domain/bedrag.ts';
import type { Twijfel, Waarde, Zekerheid } from '../gevonden.ts';
import type { Ontleding } from './ontleding.ts';
import { alsPostentabel, type Postenblok, type Postentabel } from './postenblok.ts';
import { alsReserves } from './reserves.ts';
import { alsBegrotingswijziging } from './wijziging.ts';

/** A table of a paper with what stood above it. */
export interface Kandidaat {
  readonly ontleding: Ontleding;
  readonly titel?: string;
}

/** A table that became a block with a meaning of its own. */
export interface VastBlok {
  readonly naam: Postenblok | 'reserves' | 'begrotingswijziging';
  /** Its keys below `financien`. */
  readonly waarde: { readonly [sleutel: string]: Waarde };
  readonly zekerheid: Zekerheid;
  readonly reden: string;
  readonly twijfels: readonly Twijfel[];
}

export interface VasteBlokken {
  /** By the number of the candidate. */
  readonly blokken: ReadonlyMap<number, VastBlok>;
  /** The years of the blocks, when there are any. */
  readonly jaren?: readonly string[];
  readonly twijfels: readonly Twijfel[];
}

interface Genummerd extends Postentabel {
  readonly nummer: number;
}

/**
 * Chooses the tables that are the lasten, the baten and the dekking of the paper: those that are named so, have the same
 * years and come to the same amount in each year. Where more than one choice would do, or the amounts differ, they stay
 * tables of their own, and what was found is said.
 */
export function kiesVasteBlokken(kandidaten: readonly Kandidaat[]): VasteBlokken {
  const tabellen = kandidaten.flatMap(({ ontleding, titel }, nummer): readonly Genummerd[] => {
    const found = alsPostentabel(ontleding, titel);
    return found ? [{ ...found, nummer }] : [];
  });
  const of = (naam: Postenblok) => tabellen.filter((one) => one.naam === naam);
  const sets = of('lasten').flatMap((lasten) =>
    of('dekking').flatMap((dekking) =>
      [undefined, ...of('baten')].flatMap((baten): readonly (readonly Genummerd[])[] => {
        const set = baten ? [lasten, baten, dekking] : [lasten, dekking];
        return zelfdeJaren(set) && sluit(lasten, baten, dekking) ? [set] : [];
      }),
    ),
  );
  const [only, other] = sets;
  const blokken = new Map<number, VastBlok>();
  let jaren: readonly string[] | undefined;
  if (only && !other) {
    jaren = only[0]?.jaren;
    for (const { nummer, naam, waarde, twijfels, duidelijk } of only) {
      blokken.set(nummer, {
        naam,
        waarde: { [naam]: waarde },
        zekerheid: duidelijk ? 'zeker' : 'waarschijnlijk',
        reden: 'de naam zegt het, en lasten en dekking zijn elk jaar gelijk',
        twijfels,
      });
    }
  }
  for (const [nummer, { ontleding, titel }] of kandidaten.entries()) {
    if (blokken.has(nummer)) continue;
    const reserves = alsReserves(ontleding, titel);
    if (!reserves || [...blokken.values()].some(({ naam }) => naam === 'reserves')) continue;
    if (jaren !== undefined && jaren.join() !== reserves.jaren.join()) continue;
    jaren = reserves.jaren;
    blokken.set(nummer, {
      naam: 'reserves',
      waarde: reserves.waarde,
      zekerheid: 'zeker',
      reden: 'elke stand is die van het jaar ervoor met wat erbij komt en eraf gaat',
      twijfels: [],
    });
  }
  const wijzigingen = kandidaten.flatMap(({ ontleding, titel }, nummer) => {
    const found = blokken.has(nummer) ? undefined : alsBegrotingswijziging(ontleding, titel);
    return found ? [{ nummer, ...found }] : [];
  });
  const [wijziging, andere] = wijzigingen;
  const past =
    wijziging?.jaren === undefined || jaren === undefined || wijziging.jaren.join() === jaren.join();
  if (wijziging && !andere && past) {
    jaren = jaren ?? wijziging.jaren;
    blokken.set(wijziging.nummer, {
      naam: 'begrotingswijziging',
      waarde: wijziging.waarde,
      zekerheid: 'zeker',
      reden: 'nieuw is elke keer oud met de mutatie, en de totalen kloppen',
      twijfels: [],
    });
  }
  return { blokken, ...(jaren && { jaren }), twijfels: only ? [] : sluitNiet(of('lasten'), of('dekking')) };
}

function zelfdeJaren(set: readonly Genummerd[]): boolean {
  return set.every(({ jaren }) => jaren.join() === set[0]?.jaren.join());
}

function sluit(lasten: Genummerd, baten: Genummerd | undefined, dekking: Genummerd): boolean {
  return lasten.som.every((one, k) => (one ?? 0n) - (baten?.som[k] ?? 0n) === (dekking.som[k] ?? 0n));
}

/** One table of lasten and one of dekking that differ: the difference is what the author has to see. */
function sluitNiet(lasten: readonly Genummerd[], dekking: readonly Genummerd[]): readonly Twijfel[] {
  const [last, ...lasts] = lasten;
  const [cover, ...covers] = dekking;
  if (!last || !cover || lasts.length > 0 || covers.length > 0 || !zelfdeJaren([last, cover])) return [];
  const differ = last.jaren.flatMap((jaar, k) => {
    const [one, two] = [last.som[k] ?? 0n, cover.som[k] ?? 0n];
    return one === two ? [] : [`${jaar}: lasten ${toon(one)}, dekking ${toon(two)}`];
  });
  return [
    {
      ernst: 'waarschuwing',
      melding: `De lasten en de dekking zijn niet gelijk. ${differ.slice(0, 6).join('; ')}.`,
      hint: 'Ze zijn overgenomen als eigen tabellen. Klopt de ene met de andere, zet ze dan onder `lasten` en `dekking`.',
    },
  ];
}

function toon(cents: bigint): string {
  const waarde = new Getal(cents.toString()).div(100);
  return formatBedrag({ soort: 'bedrag', waarde }, { euroteken: false });
}
