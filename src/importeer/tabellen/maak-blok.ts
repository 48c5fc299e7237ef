import type { Twijfel, Waarde } from '../gevonden.ts';
import { naamVan } from './namen.ts';
import { type Cel, type Kolom, type Raster, type Rasterrij, somVan, typBedrag } from './raster.ts';
import { type Herkomst, herkomstVan } from './rekenrijen.ts';

/** A table as it stands below `tabellen`, with what it leaves to look at. */
export interface Blok {
  readonly waarde: { readonly [sleutel: string]: Waarde };
  readonly jaren: readonly number[];
  readonly twijfels: readonly Twijfel[];
  /** All totals that were typed are what they should be. */
  readonly klopt: boolean;
}

/** A row on its way: groups get the rows below them. */
interface Rij {
  readonly [sleutel: string]: Waarde;
}

/** Makes a block of a table: typed rows are posts, totals are formulas with what was typed as `verwacht`. */
export function maakBlok(raster: Raster, titel: string | undefined): Blok {
  const herkomst = herkomstVan(raster);
  const totaal = totaalkolom(raster, herkomst);
  const kolommen = raster.kolommen.filter((_, index) => index !== totaal);
  const sleutels = sleutelsVan(kolommen);
  const ids = idsVan(raster.rijen, herkomst);
  const twijfels: Twijfel[] = [];
  const rijen: Rij[] = [];
  let groep: Rij[] | undefined;
  const push = (rij: Rij) => (groep ?? rijen).push(rij);
  for (const [index, rij] of raster.rijen.entries()) {
    const own = herkomst[index] ?? { soort: 'post', waarvan: false };
    const cellen = rij.cellen.filter((_, at) => at !== totaal);
    const typed = totaal === undefined ? undefined : rij.cellen[totaal];
    if (own.soort === 'groep') {
      groep = [];
      rijen.push({ groep: rij.label, rijen: groep });
      continue;
    }
    if (own.soort !== 'post' && groep) groep = undefined;
    if (own.soort !== 'post' && own.soort !== 'saldo' && !own.klopt) twijfels.push(kloptNiet(rij, raster));
    const id = ids.get(index);
    push({
      ...(id !== undefined && { id }),
      post: rij.label === '' ? '(zonder naam)' : rij.label,
      ...eigen(own, ids),
      ...(own.soort === 'post'
        ? { bedragen: bedragen(cellen, kolommen, sleutels, raster.duizend) }
        : { verwacht: bedragen(cellen, kolommen, sleutels, raster.duizend) }),
      ...afwijkendTotaal(own, cellen, kolommen, typed, raster.duizend),
    });
  }
  const kop = titel ?? raster.titel;
  const jaren = kolommen.flatMap(({ jaar, soort }) =>
    jaar !== undefined && soort === 'bedrag' ? [jaar] : [],
  );
  return {
    waarde: {
      ...(kop !== undefined && { titel: kop }),
      ...(raster.duizend && { eenheid: 'duizend', invoer: 'duizend' }),
      ...(raster.eersteKop !== '' &&
        !/^(?:omschrijving|bedragen)/iu.test(raster.eersteKop) && { eerste_kop: raster.eersteKop }),
      kolommen: kolommen.map((kolom, index) => kolomwaarde(kolom, sleutels[index] ?? '')),
      ...(totaal !== undefined && { totaalkolom: kopOfJa(raster.kolommen[totaal]) }),
      rijen: rijen.filter((rij) => !('groep' in rij) || (Array.isArray(rij.rijen) && rij.rijen.length > 0)),
    },
    jaren,
    twijfels,
    klopt: twijfels.length === 0,
  };
}

function kopOfJa(kolom: Kolom | undefined): string {
  return kolom === undefined || kolom.kop === 'Totaal' ? 'ja' : kolom.kop;
}

/** The last column when its head says that it is a total and the amounts of most posts say so too. */
function totaalkolom({ kolommen, rijen }: Raster, herkomst: readonly Herkomst[]): number | undefined {
  const last = kolommen.length - 1;
  const kolom = kolommen[last];
  const others = kolommen.flatMap(({ soort }, index) => (soort === 'bedrag' && index < last ? [index] : []));
  if (kolom?.soort !== 'bedrag' || !/totaal|totale/iu.test(kolom.kop) || others.length < 2) return undefined;
  const posts = rijen.filter((_, index) => herkomst[index]?.soort === 'post');
  const right = posts.filter(({ cellen }) => {
    const sum = somVan(others.map((index) => cellen[index]?.waarde));
    const typed = cellen[last]?.waarde;
    return typed === undefined || sum?.equals(typed);
  });
  return posts.length > 0 && right.length * 2 >= posts.length ? last : undefined;
}

/** What was typed as the total of a row, where the row does not give it. */
function afwijkendTotaal(
  own: Herkomst,
  cellen: readonly Cel[],
  kolommen: readonly Kolom[],
  typed: Cel | undefined,
  duizend: boolean,
): { readonly verwacht?: Waarde } {
  if (own.soort !== 'post' || typed?.waarde === undefined) return {};
  const sum = somVan(
    cellen.map(({ waarde }, index) => (kolommen[index]?.soort === 'bedrag' ? waarde : undefined)),
  );
  return sum?.equals(typed.waarde) ? {} : { verwacht: { totaal: typBedrag(typed.waarde, duizend) } };
}

function eigen(own: Herkomst, ids: ReadonlyMap<number, string>): Rij {
  switch (own.soort) {
    case 'groep':
      return {};
    case 'post':
      return own.waarvan ? { telt: 'nee' } : {};
    case 'subtotaal':
    case 'totaal':
      return { soort: own.soort, formule: 'som' };
    case 'saldo': {
      const formule = own.termen
        .map(
          ({ rij, teken }, index) =>
            `${index === 0 ? (teken === '-' ? '-' : '') : ` ${teken} `}${ids.get(rij) ?? ''}`,
        )
        .join('');
      return { soort: 'saldo', formule };
    }
  }
}

/** Names for the rows that a formula needs. */
function idsVan(rijen: readonly Rasterrij[], herkomst: readonly Herkomst[]): ReadonlyMap<number, string> {
  const needed = herkomst.flatMap((one) => (one.soort === 'saldo' ? one.termen.map(({ rij }) => rij) : []));
  const ids = new Map<number, string>();
  for (const index of [...new Set(needed)].sort((a, b) => a - b))
    ids.set(index, naamVan(rijen[index]?.label ?? '', [...ids.values()], 'rij'));
  return ids;
}

/** By what amounts of a column are given: its year, or the name of its head. */
function sleutelsVan(kolommen: readonly Kolom[]): readonly string[] {
  const used: string[] = [];
  for (const { kop, jaar } of kolommen) {
    const plain = jaar !== undefined && kop === String(jaar) && !used.includes(kop);
    used.push(plain ? kop : naamVan(kop, used, 'kolom'));
  }
  return used;
}

function kolomwaarde({ kop, jaar, soort }: Kolom, sleutel: string): Waarde {
  if (sleutel === String(jaar)) return sleutel;
  return { id: sleutel, kop: kop === '' ? sleutel : kop, ...(soort !== 'bedrag' && { soort }) };
}

function bedragen(
  cellen: readonly Cel[],
  kolommen: readonly Kolom[],
  sleutels: readonly string[],
  duizend: boolean,
): { readonly [sleutel: string]: Waarde } {
  const entries = cellen.flatMap((cel, index) => {
    const [kolom, sleutel] = [kolommen[index], sleutels[index]];
    if (!kolom || sleutel === undefined || (cel.tekst === '' && cel.waarde === undefined)) return [];
    if (cel.pm) return [[sleutel, 'pm'] as const];
    if (kolom.soort === 'bedrag' && cel.waarde !== undefined)
      return [[sleutel, typBedrag(cel.waarde, duizend)] as const];
    return [[sleutel, cel.tekst] as const];
  });
  return Object.fromEntries(entries);
}

function kloptNiet({ label }: Rasterrij, { titel }: Raster): Twijfel {
  return {
    ernst: 'fout',
    melding: `'${label}'${titel === undefined ? '' : ` in '${titel}'`} is niet de som van de rijen erboven.`,
    hint: 'Het getypte bedrag staat bij `verwacht`; `controleer` noemt de som en wat er is opgeteld.',
  };
}
