import type { Waarde } from '../gevonden.ts';
import { bedragen } from './maak-blok.ts';
import { naamVan } from './namen.ts';
import type { Ontleding } from './ontleding.ts';
import { vectoren } from './vector.ts';

/** The course of reserves, as it stands under `reserves`. */
export interface Reserveblok {
  readonly jaren: readonly string[];
  readonly waarde: { readonly [sleutel: string]: Waarde };
}

const RIJEN = {
  begin: /\b(?:begin(?:stand|saldo))\b|\b(?:stand|saldo)\b.{0,30}(?:\b0?1[- ](?:0?1\b|januari)|begin)/i,
  stortingen: /\b(?:toevoeging|storting|dotatie)/i,
  onttrekkingen: /\b(?:onttrekking|aanwending)/i,
  eind: /\beind(?:stand|saldo)\b|\b(?:stand|saldo)\b.{0,30}(?:\b31[- ](?:12\b|december)|\beind\b)/i,
} as const;
type Deel = keyof typeof RIJEN;
type Verloop = Partial<Record<Deel, number>>;

/**
 * Reads a table as the course of reserves: years, for each reserve a stand on 1 January, what is put in, what is taken
 * out and a stand on 31 December, all amounts without a minus and each stand right. Undefined for any other table.
 */
export function alsReserves(ontleding: Ontleding, titel: string | undefined): Reserveblok | undefined {
  const { raster, herkomst, kolommen, sleutels } = ontleding;
  const jaren = raster.kolommen.map((_, index) => sleutels.paden[index]?.join('.') ?? '');
  if (kolommen.totaalkolom !== undefined || kolommen.formules.size > 0) return undefined;
  if (jaren.some((jaar) => !/^20\d\d$/u.test(jaar))) return undefined;
  const verlopen: { readonly naam: string; readonly rijen: Verloop }[] = [];
  let naam = '';
  for (const [index, { label }] of raster.rijen.entries()) {
    if (herkomst[index]?.soort === 'groep') {
      naam = label;
      continue;
    }
    const deel = (Object.keys(RIJEN) as Deel[]).find((one) => RIJEN[one].test(label));
    if (!deel) return undefined;
    if (deel === 'begin') verlopen.push({ naam, rijen: {} });
    const current = verlopen.at(-1);
    if (!current || current.rijen[deel] !== undefined) return undefined;
    current.rijen[deel] = index;
    if (deel === 'eind') naam = '';
  }
  if (verlopen.length === 0 || !verlopen.every(({ rijen }) => klopt(rijen, ontleding))) return undefined;
  if (verlopen.length > 1 && verlopen.some((one) => one.naam === '')) return undefined;
  const names: string[] = [];
  // The reserves have no unit of their own: what was typed in thousands is written out.
  const inEuros = { ...ontleding, raster: { ...raster, duizend: false } };
  const reserves = verlopen.map(({ naam: groep, rijen }) => {
    const label = groep === '' ? reserveIn(titel ?? raster.titel ?? '') : groep;
    const id = naamVan(label.replace(/^(?:bestemmings|egalisatie)?reserve\s+/i, ''), names, 'reserve');
    names.push(id);
    const of = (deel: Deel) => {
      const index = rijen[deel];
      return index === undefined ? {} : bedragen(index, inEuros);
    };
    const begin = Object.values(of('begin'))[0];
    return [
      id,
      {
        naam: label,
        beginstand: begin ?? '0',
        ...(heeftIets(of('stortingen')) && { stortingen: of('stortingen') }),
        ...(heeftIets(of('onttrekkingen')) && { onttrekkingen: of('onttrekkingen') }),
        verwacht: of('eind'),
      },
    ] as const;
  });
  const kop = titel ?? raster.titel;
  return {
    jaren,
    waarde: {
      reserves: Object.fromEntries(reserves),
      ...(kop !== undefined && kop !== 'Verloop van de reserves' && { titels: { reserves: kop } }),
    },
  };
}

function reserveIn(titel: string): string {
  return /\b(?:\p{L}*reserve\b.*)$/iu.exec(titel)?.[0] ?? (titel === '' ? 'Reserve' : titel);
}

function heeftIets(cellen: { readonly [sleutel: string]: Waarde }): boolean {
  return Object.values(cellen).some((one) => one !== '0');
}

/** In each year the stand at the end is what it was, with what came and went; and the next year begins there. */
function klopt({ begin, stortingen, onttrekkingen, eind }: Verloop, { raster }: Ontleding): boolean {
  if (begin === undefined || eind === undefined) return false;
  const all = vectoren(raster);
  const value = (index: number | undefined, k: number) =>
    index === undefined ? 0n : (all[index]?.[k] ?? 0n);
  return (all[begin] ?? []).every((_, k) => {
    const [put, taken] = [value(stortingen, k), value(onttrekkingen, k)];
    const right = value(begin, k) + put - taken === value(eind, k);
    return right && put >= 0n && taken >= 0n && (k === 0 || value(begin, k) === value(eind, k - 1));
  });
}
