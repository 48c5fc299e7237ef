import type { Twijfel, Waarde, Zekerheid } from '../gevonden.ts';
import { type Cel, isPercentage, somVan, typBedrag, typCel } from './cel.ts';
import type { Herkomst } from './herkomst.ts';
import type { Ontleding } from './ontleding.ts';
import type { Kolom } from './raster.ts';
import { twijfelsVan } from './twijfels.ts';

/** A table as it stands below `financien`, with what it leaves to look at. */
export interface Blok {
  readonly waarde: { readonly [sleutel: string]: Waarde };
  readonly jaren: readonly number[];
  readonly twijfels: readonly Twijfel[];
  readonly zekerheid: Zekerheid;
  readonly reden: string;
}

/** A row on its way: groups get the rows below them. */
interface Rij {
  readonly [sleutel: string]: Waarde;
}

/** Makes a block of a table: typed rows are posts, totals are formulas with what was typed as `verwacht`. */
export function maakBlok(ontleding: Ontleding, titel: string | undefined): Blok {
  const { raster, kolommen, sleutels } = ontleding;
  const { totaalkolom } = kolommen;
  const kop = titel ?? raster.titel;
  const twijfels = twijfelsVan(ontleding, kop);
  return {
    waarde: {
      ...tabelkop(ontleding, kop),
      ...sleutels.waarde,
      ...(totaalkolom !== undefined && { totaalkolom: kopOfJa(raster.kolommen[totaalkolom]) }),
      rijen: rijenVan(ontleding),
    },
    jaren: raster.kolommen.flatMap(({ jaar, soort }) =>
      jaar !== undefined && soort === 'bedrag' ? [jaar] : [],
    ),
    twijfels,
    ...oordeel(ontleding, twijfels),
  };
}

/** What every table says about itself: title, unit, room for rounding, the head of its first column. */
export function tabelkop(
  { raster, herkomst }: Ontleding,
  titel: string | undefined,
): { readonly [sleutel: string]: Waarde } {
  const afgerond = herkomst.some((one) => 'afgerond' in one && one.afgerond);
  return {
    ...(titel !== undefined && { titel }),
    ...(raster.duizend && { eenheid: 'duizend', invoer: 'duizend' }),
    ...(afgerond && { tolerantie: 'afronding' }),
    ...(raster.eersteKop !== '' &&
      !/^(?:omschrijving|bedragen)/i.test(raster.eersteKop) && { eerste_kop: raster.eersteKop }),
  };
}

function kopOfJa(kolom: Kolom | undefined): string {
  return kolom === undefined || kolom.kop === 'Totaal' ? 'ja' : kolom.kop;
}

/** How sure a table is, and why, by the least sure of its computed rows. */
export function oordeel(
  { herkomst, kolommen }: Ontleding,
  twijfels: readonly Twijfel[],
): { readonly zekerheid: Zekerheid; readonly reden: string } {
  const computed = herkomst.filter((one) => one.soort !== 'post' && 'klopt' in one);
  if (twijfels.some(({ ernst }) => ernst === 'fout'))
    return { zekerheid: 'onzeker', reden: 'een getypt bedrag is niet wat de tabel oplevert' };
  if (computed.length === 0 && kolommen.formules.size === 0 && kolommen.totaalkolom === undefined)
    return { zekerheid: 'waarschijnlijk', reden: 'er staat geen totaal in; alle bedragen zijn overgenomen' };
  const levels = computed.map(
    (one): Zekerheid =>
      'ook' in one && one.ook !== undefined
        ? 'onzeker'
        : 'bewijs' in one && one.bewijs > 1
          ? 'zeker'
          : 'waarschijnlijk',
  );
  const zekerheid =
    (['onzeker', 'waarschijnlijk'] as const).find((level) => levels.includes(level)) ?? 'zeker';
  return {
    zekerheid,
    reden:
      zekerheid === 'onzeker'
        ? 'alle berekende bedragen kloppen, maar een ervan kan op twee manieren zijn berekend'
        : `alle ${computed.length === 1 ? 'bedragen van de berekende rij' : `${computed.length} berekende rijen`} kloppen met de getypte bedragen${zekerheid === 'zeker' ? '' : '; er is te weinig om het zeker te weten'}`,
  };
}

/** All rows as they stand under `rijen`, groups with what is in them. */
export function rijenVan(ontleding: Ontleding): readonly Rij[] {
  const { raster, herkomst, formules } = ontleding;
  const rijen: Rij[] = [];
  let groep: { readonly index: number; readonly rijen: Rij[] } | undefined;
  const sluit = (extra: Rij = {}) => {
    if (groep) {
      const { post: _, ...kop } = { post: '', groep: raster.rijen[groep.index]?.label ?? '' };
      const id = formules.ids.get(groep.index);
      rijen.push({ ...(id !== undefined && { id }), ...kop, ...extra, rijen: groep.rijen });
    }
    groep = undefined;
  };
  for (const [index, rij] of raster.rijen.entries()) {
    const own = herkomst[index];
    if (own?.soort === 'groep' || own?.soort === 'kop') {
      sluit();
      groep = { index, rijen: [] };
      continue;
    }
    if (groep && own?.soort === 'som' && formules.sluit.get(index) === groep.index) {
      sluit({
        subtotaal: 'onder',
        subtotaal_naam: rij.label,
        verwacht: verwachtVan(index, ontleding, false),
      });
      continue;
    }
    if (groep && own && staatErbuiten(own, groep.index)) sluit();
    (groep?.rijen ?? rijen).push(rijVan(index, ontleding));
    if (groep && isLaatste(index, herkomst[groep.index])) sluit(kopsom(groep.index, ontleding));
  }
  sluit();
  return rijen;
}

/** Whether a row is the last below a name that holds the sum. */
export function isLaatste(index: number, kop: Herkomst | undefined): boolean {
  return kop?.soort === 'kop' && kop.posten.at(-1) === index;
}

/** The keys of a group with its sum in the row of its name. */
export function kopsom(index: number, ontleding: Ontleding): Rij {
  return { subtotaal: 'kop', verwacht: verwachtVan(index, ontleding) };
}

/** A row that is about more than the group above it. */
function staatErbuiten(own: Herkomst, groep: number): boolean {
  if (own.soort === 'tekst' || own.soort === 'som') return true;
  if (own.soort === 'post') return own.belofte === 'waarvan';
  return own.soort === 'saldo' && own.termen.some(({ rij }) => rij < groep);
}

/** One row that is no group. */
export function rijVan(index: number, ontleding: Ontleding): Rij {
  const { raster, herkomst, formules } = ontleding;
  const own = herkomst[index] ?? { soort: 'tekst' };
  const id = formules.ids.get(index);
  const post = raster.rijen[index]?.label || '(zonder naam)';
  const naam = { ...(id !== undefined && { id }), post };
  if (own.soort === 'tekst' || own.soort === 'groep' || own.soort === 'kop')
    return { ...naam, soort: 'toelichting' };
  if (own.soort === 'post') {
    return {
      ...naam,
      ...(own.apart && (own.belofte === 'waarvan' ? { telt: 'nee' } : { soort: 'saldo' })),
      bedragen: bedragen(index, ontleding),
      ...afwijking(index, ontleding),
    };
  }
  const formule = formules.formule.get(index) ?? 'som';
  if (own.soort === 'vorig') {
    const typed = bedragen(index, ontleding);
    const [first] = Object.keys(typed);
    return {
      ...naam,
      telt: 'nee',
      formule,
      ...(first !== undefined && { bedragen: { [first]: typed[first] ?? '' } }),
      verwacht: Object.fromEntries(Object.entries(typed).filter(([key]) => key !== first)),
    };
  }
  const soort = own.soort === 'som' ? (formules.niveau.get(index) ?? 'totaal') : 'saldo';
  return { ...naam, soort, formule, verwacht: verwachtVan(index, ontleding) };
}

/** What was typed in a computed row, with the total behind it where that is not the sum of what stands before it. */
function verwachtVan(index: number, ontleding: Ontleding, alles = true): Rij {
  const { verwacht } = afwijking(index, ontleding);
  const totaal = typeof verwacht === 'object' && 'totaal' in verwacht ? { totaal: verwacht.totaal } : {};
  return { ...bedragen(index, ontleding, alles), ...totaal };
}

interface Bedragen {
  [sleutel: string]: Waarde;
}

/** The cells of a row by the keys of their columns; computed columns only where all were typed as a result (`alles`). */
export function bedragen(
  index: number,
  { raster, sleutels, kolommen }: Ontleding,
  alles = false,
): { readonly [sleutel: string]: Waarde } {
  const found: Bedragen = {};
  for (const [kolom, cel] of (raster.rijen[index]?.cellen ?? []).entries()) {
    if (kolom === kolommen.totaalkolom || (kolommen.formules.has(kolom) && !alles)) continue;
    const soort = raster.kolommen[kolom]?.soort;
    if (alles && soort !== 'bedrag') continue;
    zet(found, sleutels.paden[kolom] ?? [], celwaarde(cel, soort, raster.duizend));
  }
  return found;
}

function zet(into: Bedragen, [key, ...rest]: readonly string[], waarde: Waarde | undefined): void {
  if (key === undefined || waarde === undefined) return;
  if (rest.length === 0) {
    into[key] = waarde;
    return;
  }
  const below: Bedragen = { ...((into[key] ?? {}) as Bedragen) };
  zet(below, rest, waarde);
  into[key] = below;
}

function celwaarde(cel: Cel, soort: Kolom['soort'] | undefined, duizend: boolean): Waarde | undefined {
  if (cel.tekst === '' && cel.waarde === undefined) return undefined;
  return soort === 'bedrag' ? typCel(cel, duizend) : cel.tekst;
}

/** What was typed in computed columns of a post, where the row does not give it. */
function afwijking(
  index: number,
  { raster, kolommen: { formules, totaalkolom }, sleutels }: Ontleding,
): { readonly verwacht?: Bedragen } {
  const cellen = raster.rijen[index]?.cellen ?? [];
  const found: Bedragen = {};
  const other = (kolom: number, computed: Cel['waarde'], path: readonly string[]) => {
    const typed = cellen[kolom]?.waarde;
    if (typed !== undefined && !typed.equals(computed ?? 0))
      zet(found, path, typBedrag(typed, raster.duizend));
  };
  if (totaalkolom !== undefined) {
    const years = cellen.map(({ waarde }, kolom) =>
      kolom !== totaalkolom && raster.kolommen[kolom]?.soort === 'bedrag' ? waarde : undefined,
    );
    other(totaalkolom, somVan(years), ['totaal']);
  }
  for (const [kolom, formule] of formules) {
    if (formule.soort === 'som') {
      const terms = formule.termen.map(({ rij, teken }) => {
        const waarde = cellen[rij]?.waarde;
        return teken === '-' ? waarde?.negated() : waarde;
      });
      other(kolom, somVan(terms), sleutels.paden[kolom] ?? []);
    } else if (isPercentage(cellen[kolom]?.tekst ?? '')) {
      zet(found, sleutels.paden[kolom] ?? [], cellen[kolom]?.tekst);
    }
  }
  return Object.keys(found).length > 0 ? { verwacht: found } : {};
}
