import { bedrag, Getal } from '../../domain/bedrag.ts';
import type {
  Cel,
  FinancieleKolom,
  FinancieleRij,
  FinancieleTabel,
  Tekens,
} from '../../domain/financien-tabel.ts';
import type { Weergave } from '../../domain/weergave.ts';
import { bekend } from '../../financien/rekenblad/reken.ts';
import { afgedrukt } from '../../financien/rekenblad/tonen.ts';

/** Where the amount of an effect stands, and the word for it. */
export type Kant = Tekens;

/** A place in a row: the cell of one column of the table, or one of its two sides, or a cell over both. */
export interface Vak {
  readonly kolom: FinancieleKolom;
  /** What the place shows: the row with this one cell in it, without a sign where it stands on a side. */
  readonly rij: FinancieleRij;
  readonly colspan: number;
  /** The other side of an amount: nothing stands there, also where the house has a sign for nothing. */
  readonly leeg?: true;
  /** In a cell over both sides: what the amount is, and on which of the sides it belongs (from 0). */
  readonly kant?: Kant;
  readonly plaats?: number;
}

type Getalcel = Exclude<Cel, { readonly toon: 'tekst' }>;

/** A row as it is printed. */
export interface Regel {
  readonly rij: FinancieleRij;
  readonly vakken: readonly Vak[];
}

/** The two sides from left to right, where a table of effects has a column for each; undefined where it has not. */
export function kanten({ effecten }: FinancieleTabel, weergave: Weergave): readonly [Kant, Kant] | undefined {
  const vorm = effecten === 'ja' ? weergave.effecten : effecten;
  if (vorm === undefined || vorm === 'tekens') return undefined;
  return vorm === 'nadeel_links' ? ['nadeel', 'voordeel'] : ['voordeel', 'nadeel'];
}

/** Whether a column of such a table has two sides: one of amounts. */
export function heeftKanten({ soort }: FinancieleKolom): boolean {
  return soort === 'jaar' || soort === 'bedrag';
}

/** The rows that are shown, with a place for each column. */
export function regels({ rijen, kolommen }: FinancieleTabel): readonly Regel[] {
  return rijen
    .filter(({ weglaten }) => !weglaten)
    .map((rij) => ({ rij, vakken: kolommen.map((kolom) => ({ kolom, rij, colspan: 1 })) }));
}

/**
 * The rows of a table of effects with two columns for each of amounts: an amount stands on the side of its direction, a
 * total has the sum of each side, and below it what is left of them over both. What cannot be divided (another formula
 * than a sum, an unknown amount) stands over both with its word.
 */
export function regelsMetKanten(tabel: FinancieleTabel, sides: readonly [Kant, Kant]): readonly Regel[] {
  return tabel.rijen.flatMap((rij, index): readonly Regel[] => {
    if (rij.weglaten) return [];
    const over = { rij, vakken: tabel.kolommen.map((kolom) => overBeide(rij, kolom, tabel, sides)) };
    if (rij.soort === 'saldo') return [over];
    if (rij.soort === 'post' || rij.soort === 'toelichting' || rij.cellen.size === 0) {
      return [{ rij, vakken: tabel.kolommen.flatMap((kolom) => aanKant(rij, kolom, tabel, sides)) }];
    }
    const sommen = somPerKant(rij, index, tabel);
    if (!sommen) return [over];
    const vakken = tabel.kolommen.flatMap((kolom): readonly Vak[] => {
      const som = sommen.get(kolom.id);
      if (!som) return [overBeide(rij, kolom, tabel, sides)];
      return sides.map((side) => ({ kolom, rij: metCel(rij, kolom, som[side]), colspan: 1, leeg: true }));
    });
    if (rij.soort !== 'totaal') return [{ rij, vakken }];
    const netto: FinancieleRij = { ...rij, id: `${rij.id}.saldo`, soort: 'saldo', label: 'Per saldo' };
    const eronder = tabel.kolommen.map((kolom) =>
      sommen.has(kolom.id)
        ? overBeide(netto, kolom, tabel, sides)
        : { kolom, rij: metCel(netto, kolom, undefined), colspan: heeftKanten(kolom) ? 2 : 1 },
    );
    return [
      { rij, vakken },
      { rij: netto, vakken: eronder },
    ];
  });
}

/** An amount on its side; one that has none (nothing, zero, in part unknown) over both. */
function aanKant(
  rij: FinancieleRij,
  kolom: FinancieleKolom,
  tabel: FinancieleTabel,
  sides: readonly [Kant, Kant],
): readonly Vak[] {
  const over = overBeide(rij, kolom, tabel, sides);
  const cel = rij.cellen.get(kolom.id);
  if (over.kant === undefined || cel?.toon !== 'bedrag' || cel.waarde.soort === 'pm') return [over];
  return sides.map((side) => ({
    kolom,
    rij: metCel(rij, kolom, side === over.kant ? zonderRichting(cel) : undefined),
    colspan: 1,
    leeg: true,
  }));
}

function overBeide(
  rij: FinancieleRij,
  kolom: FinancieleKolom,
  tabel: FinancieleTabel,
  sides: readonly [Kant, Kant],
): Vak {
  const cel = rij.cellen.get(kolom.id);
  if (!heeftKanten(kolom)) return { kolom, rij, colspan: 1 };
  if (cel?.toon !== 'bedrag') return { kolom, rij, colspan: 2 };
  const effect = effectVan(rij, cel, tabel);
  const zonder = metCel(rij, kolom, zonderRichting(cel));
  if (effect.isZero()) return { kolom, rij: zonder, colspan: 2 };
  const kant = effect.isNegative() ? 'nadeel' : 'voordeel';
  return { kolom, rij: zonder, colspan: 2, kant, plaats: sides.indexOf(kant) };
}

function metCel(rij: FinancieleRij, kolom: FinancieleKolom, cel: Cel | undefined): FinancieleRij {
  return { ...rij, richting: 'neutraal', cellen: new Map(cel ? [[kolom.id, cel]] : []) };
}

/** The amount of a cell without its sign: its place says what it is. */
function zonderRichting(cel: Getalcel): Cel {
  const { getoond: _, ...rest } = cel;
  const { waarde } = afgedrukt(cel);
  return waarde.soort === 'leeg' ? cel : { ...rest, waarde: { ...waarde, waarde: waarde.waarde.abs() } };
}

/** What the known part of an amount does: more than zero is a voordeel. */
function effectVan({ richting }: FinancieleRij, cel: Getalcel, tabel: FinancieleTabel) {
  const waarde = bekend(afgedrukt(cel).waarde);
  const keer =
    richting === 'last' || richting === 'tekort' || (richting === 'neutraal' && tabel.tekens === 'voordeel');
  return keer ? waarde.negated() : waarde;
}

type Kantsom = Readonly<Record<Kant, Cel | undefined>>;

/**
 * The sums of both sides for each column of amounts in a row that adds up the rows around it; undefined where no rows
 * are found that come to what the row says.
 */
function somPerKant(
  rij: FinancieleRij,
  index: number,
  tabel: FinancieleTabel,
): ReadonlyMap<string, Kantsom> | undefined {
  const kolommen = tabel.kolommen.filter(
    (one) => heeftKanten(one) && rij.cellen.get(one.id)?.toon === 'bedrag',
  );
  for (const termen of mogelijkeTermen(rij, index, tabel)) {
    const delen = kolommen.map(({ id }) => [id, telKanten(rij, termen, id, tabel)] as const);
    const found = delen.flatMap(([id, som]) => (som ? [[id, som] as const] : []));
    if (found.length === delen.length) return new Map(found);
  }
  return undefined;
}

/** The posts that a row may add up: those since the row where a sum begins anew, or those of its group. */
function mogelijkeTermen(
  { soort, diepte }: FinancieleRij,
  index: number,
  { rijen }: FinancieleTabel,
): readonly (readonly FinancieleRij[])[] {
  const posten = (from: number, to: number) => rijen.slice(from, to).filter(({ teltMee }) => teltMee);
  if (soort === 'groep') {
    const einde = rijen.findIndex((one, at) => at > index && one.diepte <= diepte);
    return [posten(index + 1, einde < 0 ? rijen.length : einde)];
  }
  const voor = rijen.slice(0, index);
  const na = (eind: (one: FinancieleRij) => boolean) => posten(voor.findLastIndex(eind) + 1, index);
  const naTotaal = na((one) => one.soort === 'totaal');
  if (soort === 'totaal') return [naTotaal];
  return [
    na((one) => one.soort === 'totaal' || one.soort === 'subtotaal'),
    na((one) => one.soort === 'groep' && one.diepte === diepte),
    naTotaal,
  ];
}

function telKanten(
  rij: FinancieleRij,
  termen: readonly FinancieleRij[],
  kolom: string,
  tabel: FinancieleTabel,
): Kantsom | undefined {
  const effecten = termen.flatMap((term) => {
    const cel = term.cellen.get(kolom);
    return cel?.toon === 'bedrag' && cel.waarde.soort !== 'leeg' ? [effectVan(term, cel, tabel)] : [];
  });
  const cel = rij.cellen.get(kolom);
  const samen = effecten.reduce((sum, one) => sum.plus(one), new Getal(0));
  if (cel?.toon !== 'bedrag' || !samen.equals(effectVan(rij, cel, tabel))) return undefined;
  const som = (kant: Kant): Cel | undefined => {
    const own = effecten.filter((one) => !one.isZero() && one.isNegative() === (kant === 'nadeel'));
    if (own.length === 0) return undefined;
    return { toon: 'bedrag', waarde: bedrag(own.reduce((sum, one) => sum.plus(one), new Getal(0)).abs()) };
  };
  return { nadeel: som('nadeel'), voordeel: som('voordeel') };
}
