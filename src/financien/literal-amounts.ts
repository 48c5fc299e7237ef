import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Herstel, mogelijkHerstel, vervang } from '../diagnostics/herstel.ts';
import { type Bedrag, formatBedrag, type Getal } from '../domain/bedrag.ts';
import { type BedragInTekst, vindBedragen } from '../domain/bedrag-in-tekst.ts';
import { BEDRAGSPATIE } from '../domain/bedrag-patroon.ts';
import { deelVan } from '../domain/financien-plaats.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Span } from '../source/source-text.ts';
import { placeOf, standsInFrontmatter } from '../source/yaml-scalar-text.ts';
import { bekendeCellen, type Cellen, type Plaats } from './bekende-cellen.ts';
import { bekend } from './rekenblad/reken.ts';

/** Running text that an author typed, with its place; the text without its Markdown marks may do. */
export interface Tekststuk {
  readonly text: string;
  readonly span: Span;
  /** True for reasons, which may also name amounts of others: there only one close to a cell looks stale. */
  readonly toelichtend?: boolean;
}

const DUIZEND = '1000';
/** Behind an amount: the price of one thing. */
const EENHEIDSPRIJS = new RegExp(
  `^,?${BEDRAGSPATIE}?(?:\\([^)]{0,200}\\) )?(?:per (?!jaar\\b|saldo\\b|\\d)|/(?!\\d))`,
  'i',
);
/** How far from a cell an amount may be, as a part of it, to look like a stale copy of it. */
const VEROUDERD = '0.1';
/** How far a rounded amount in a decision may be from what the tables hold, as a part of it. */
const EERLIJK_AFGEROND = '0.01';
const FACTOR = 'bedrag-factor-duizend';
const NERGENS = 'bedrag-niet-in-tabel';

/**
 * F23, F24: an amount that is typed in a besluitpunt or argument should be in a table. One that is nowhere gives a
 * warning, with the nearest cell of the same sign where one is near, so that a stale number is found; one that is a
 * factor 1.000 away from a cell is an error (a warning below 1.000 euro). A rounding ("€ 2,3 miljoen") is fair in a
 * reason; in a decision, which grants what it says, only a small one is. Other amounts under 1.000 euro are left
 * alone, and so are prices ("per m²"), what `bedrag-schrijfwijze` cannot read, and everything when there are no tables.
 */
export function checkLiteralAmounts(
  texts: readonly Tekststuk[],
  financien: Financien,
): readonly Diagnostic[] {
  // Not before an amount is found: there may be very many.
  const known = oncePer(bekendeCellen);
  return texts.flatMap(({ text, span, toelichtend = false }) =>
    vindBedragen(text).flatMap((one) => {
      const { lezing, munt, eind, start, end } = one;
      if (!lezing.ok || lezing.waarde.soort !== 'bedrag' || (munt === 'geen' && eind === '')) return [];
      if (EENHEIDSPRIJS.test(text.slice(end))) return [];
      const cells = known(financien);
      if (cells.all.length === 0) return [];
      return beoordeel(one, lezing.waarde, deelVan({ value: text, span }, start, end), cells, toelichtend);
    }),
  );
}

/** For each amount in the tables, in whole and without its sign, the first path that names it, that of a total before others. */
export function padenVanBedragen(financien: Financien): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const isTotaal = (pad: string | undefined) => pad?.endsWith('.totaal') === true;
  for (const { waarde, pad } of bekendeCellen(financien).all) {
    const key = waarde.toFixed();
    if (!paths.has(key) || (isTotaal(pad) && !isTotaal(paths.get(key)))) paths.set(key, pad);
  }
  return paths;
}

function beoordeel(
  { literal, stap }: BedragInTekst,
  value: Bedrag,
  span: Span,
  cells: Cellen,
  toelichtend: boolean,
): readonly Diagnostic[] {
  const amount = bekend(value).abs();
  if (amount.lessThan(DUIZEND) && cells.gelijk(amount.times(DUIZEND)).length === 0) return [];
  if (cells.gelijk(amount).length > 0) return [];
  const afgerond = stap && cells.dichtste(amount, ({ waarde }) => rondtAf(waarde, amount, stap));
  if (afgerond) return toelichtend ? [] : ruwAfgerond(literal, amount, afgerond, span);
  const factors = cells.gelijk(amount.times(DUIZEND), amount.dividedBy(DUIZEND));
  const [scaled] = factors;
  if (scaled) {
    const keuzes = schrijfPaden(factors, span);
    const melding = `${literal} staat in geen tabel, maar ${toon(scaled.waarde)} (${scaled.pad}) wel: dat scheelt een factor 1.000.`;
    const hint = `Schrijf :bedrag[${scaled.pad}]; dan is het altijd het berekende bedrag.`;
    // A small amount ("€ 100 per inwoner") may well be what it says.
    const small = amount.lessThan(DUIZEND);
    return [(small ? waarschuwing : fout)(FACTOR, melding, span, { hint, keuzes })];
  }
  const near = dichtstbij(bekend(value), cells);
  if (!near) {
    if (toelichtend) return [];
    const hint = 'Zet het bedrag in een tabel onder `financien` en schrijf hier :bedrag[…].';
    return [waarschuwing(NERGENS, `${literal} staat in geen tabel.`, span, { hint })];
  }
  const melding = `${literal} staat in geen tabel; het dichtst daarbij is ${toon(near.waarde)} (${near.pad}).`;
  return [
    waarschuwing(NERGENS, melding, span, {
      hint: `Als dat het bedrag is: schrijf :bedrag[${near.pad}].`,
      keuzes: schrijfPaden(
        cells.gelijk(near.waarde).filter(({ met }) => met.equals(near.met)),
        span,
      ),
    }),
  ];
}

/** So many paths are offered. */
const MEESTE = 5;
/** Among so many amounts: a path names at most two, as it is computed and as it is printed. */
const GENOEG = 10;

/** Computed amounts in the place of a typed one, by their paths; none between brackets of YAML, where they would be read as a list. */
function schrijfPaden(cells: readonly Plaats[], span: Span): readonly Herstel[] {
  if (standsInFrontmatter(span) && placeOf(span) === 'flow') return [];
  const paden = new Map(cells.slice(0, GENOEG).map((cell) => [cell.pad, cell.met]));
  return [...paden]
    .slice(0, MEESTE)
    .map(([pad, met]) =>
      mogelijkHerstel(`Maak hiervan :bedrag[${pad}] (${toon(met)})`, vervang(span, `:bedrag[${pad}]`)),
    );
}

/** "€ 2,3 miljoen" stands for every amount that rounds to it. */
function rondtAf(cell: Getal, amount: Getal, stap: Getal): boolean {
  return cell.minus(amount).abs().lessThanOrEqualTo(stap.dividedBy(2));
}

/** A rounding that would grant clearly more or less than what the table holds. */
function ruwAfgerond(literal: string, amount: Getal, cell: Plaats, span: Span): readonly Diagnostic[] {
  const verschil = amount.minus(cell.waarde);
  if (verschil.abs().lessThanOrEqualTo(cell.waarde.times(EERLIJK_AFGEROND))) return [];
  const meer = verschil.isNegative() ? 'minder' : 'meer';
  const melding = `${literal} is een afronding van ${toon(cell.waarde)} (${cell.pad}): dat is ${toon(verschil.abs())} ${meer}, en de raad besluit wat er staat.`;
  return [
    waarschuwing(NERGENS, melding, span, {
      hint: `Schrijf :bedrag[${cell.pad}]; dan staat het precieze bedrag er.`,
      keuzes: schrijfPaden([cell], span),
    }),
  ];
}

/** The nearest cell of the same sign that an author wrote or asked for, when it may have been copied from before it changed. */
function dichtstbij(amount: Getal, cells: Cellen): Plaats | undefined {
  return cells.eigen[amount.isNegative() ? 'negatief' : 'positief'].dichtste(
    amount.abs(),
    ({ met, waarde }) => met.minus(amount).abs().lessThanOrEqualTo(waarde.times(VEROUDERD)),
  );
}

function toon(waarde: Getal): string {
  return formatBedrag({ soort: 'bedrag', waarde });
}
