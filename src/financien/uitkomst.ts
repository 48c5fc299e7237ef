import type { Bedrag } from '../domain/bedrag.ts';
import type { Cel, FinancieleKolom, FinancieleRij, FinancieleTabel } from '../domain/financien-tabel.ts';
import { type GetoondeWaarden, getoondeWaarden } from './opgegeven.ts';
import { afrondingZichtbaar } from './rekenblad/afronding.ts';
import { toonVan } from './rekenblad/beschrijf.ts';
import { rondtAfOpHeel } from './rekenblad/formule.ts';
import { termenVanSom } from './rekenblad/functies.ts';
import type { KolomSpec, Plek, RijSpec, TabelSpec } from './rekenblad/model.ts';
import { bekend } from './rekenblad/reken.ts';
import type { Rekenblad } from './rekenblad/rekenblad-type.ts';
import { termenVan } from './rekenblad/termen.ts';
import { TOTAAL } from './rekenblad/verwijzing.ts';

/** A table with everything computed, as plain data. */
export function uitkomst(spec: TabelSpec, blad: Rekenblad): FinancieleTabel {
  const getoond = getoondeWaarden(spec, blad);
  return {
    naam: spec.naam,
    titel: spec.titel,
    eenheid: spec.eenheid,
    invoer: spec.invoer,
    ...(spec.tekens && { tekens: spec.tekens }),
    ...(spec.effecten && { effecten: spec.effecten }),
    ...(spec.eersteKop !== undefined && { eersteKop: spec.eersteKop }),
    kolommen: spec.kolommen.map(kolomVan),
    rijen: spec.rijen.map((rij) => rijVan(rij, spec, blad, getoond)),
    noten: spec.noten,
    afrondingZichtbaar: afrondingZichtbaar(spec, blad),
    afgeleid: spec.afgeleid === true,
    ...(spec.toelichtend && { toelichtend: spec.toelichtend }),
    ...(spec.deelVan !== undefined && { deelVan: spec.deelVan }),
    span: spec.span,
  };
}

function kolomVan({ id, kop, soort, jaar, groep, formule, getypteFormule }: KolomSpec): FinancieleKolom {
  return {
    id,
    kop,
    soort,
    ...(jaar !== undefined && { jaar }),
    ...(groep && { groep }),
    ...(formule && rondtAfOpHeel(formule) && { heel: true as const }),
    ...(getypteFormule !== undefined && { getypteFormule }),
    ...(formule && { berekend: true as const }),
  };
}

function rijVan(rij: RijSpec, spec: TabelSpec, blad: Rekenblad, getoond: GetoondeWaarden): FinancieleRij {
  const cellen = new Map<string, Cel>();
  for (const kolom of spec.kolommen) {
    const cel = metGetoond(celVan(rij, kolom, spec.naam, blad), getoond.van(rij.id, kolom.id));
    if (cel) cellen.set(kolom.id, cel);
  }
  const totaal = rijtotaal(rij, spec, blad);
  const totaalGetoond = getoond.van(rij.id, TOTAAL)?.opgegeven;
  const richting = blad.richting(rij, spec.naam);
  const { id, namen, label, soort, diepte, aard, reserve, overgenomen, uitkomst, bron, span } = rij;
  return {
    id,
    namen,
    label,
    soort,
    diepte,
    richting,
    cellen,
    span,
    ...((rij.weglaten === 'altijd' || (rij.weglaten && cellen.size === 0)) && { weglaten: true as const }),
    ...(aard && { aard }),
    ...(rij.teltMee && { teltMee: true as const }),
    ...(reserve !== undefined && { reserve }),
    ...(overgenomen && { overgenomen }),
    ...(uitkomst && { uitkomst }),
    ...(totaal && { totaal }),
    ...(totaal && totaalGetoond && { totaalGetoond }),
    ...(bron && { bron }),
  };
}

function celVan(rij: RijSpec, kolom: KolomSpec, tabel: string, blad: Rekenblad): Cel | undefined {
  const typed = rij.cellen.get(kolom.id);
  const span = typed?.span;
  if (typed?.soort === 'tekst') return { toon: 'tekst', tekst: typed.tekst, span: typed.span };
  const plek = { tabel, rij: rij.id, kolom: kolom.id };
  const waarde = blad.waarde(plek);
  if (waarde === undefined || waarde.soort === 'leeg') return undefined;
  if (rij.leegZonderTermen && isNietGevuld(plek, blad)) return undefined;
  const toon = toonVan(rij, kolom);
  const percent = toon === 'percentage' && waarde.soort === 'bedrag' && typed?.soort === 'gegeven';
  const groepen = toon === 'getal' && typed?.soort === 'gegeven' && typed.groepen;
  const niets = waarde.waarde.isZero() && isSomVanNiets(plek, blad);
  // Nearly every cell has no more than this.
  if (!percent && !groepen && !niets) return span ? { toon, waarde, span } : { toon, waarde };
  return {
    toon,
    waarde,
    ...(percent && { decimalen: waarde.waarde.times(100).decimalPlaces() }),
    ...(groepen && { groepen }),
    ...(niets && { somVanNiets: true as const }),
    ...(span && { span }),
  };
}

/** A cell with the figure that is printed instead; a percentage has the digits of that. */
function metGetoond(cel: Cel | undefined, stated: ReturnType<GetoondeWaarden['van']>): Cel | undefined {
  if (!cel || cel.toon === 'tekst' || !stated) return cel;
  const { opgegeven } = stated;
  const decimalen = cel.toon === 'percentage' && { decimalen: bekend(opgegeven).times(100).decimalPlaces() };
  return { ...cel, getoond: opgegeven, ...decimalen };
}

/** Nothing was typed in any of the cells that a sum adds, or that those add. */
function isNietGevuld(plek: Plek, blad: Rekenblad): boolean {
  return (
    blad.formule(plek) !== undefined && termenVan(plek, blad).every(({ waarde }) => waarde.soort === 'leeg')
  );
}

/** Sums of sums are looked into so deep: a total of subtotals of groups. */
const DIEPTE = 3;

/**
 * Whether a cell is a sum of cells in which nothing stands, or of such sums. A group without rows adds no cells at all:
 * its author says that nothing happens, and the zero is to be seen.
 */
function isSomVanNiets(plek: Plek, blad: Rekenblad, erboven: readonly Plek[] = []): boolean {
  const waarde = blad.waarde(plek);
  if (waarde?.soort !== 'bedrag' || !waarde.waarde.isZero()) return false;
  if (!teltCellen(plek, blad)) return false;
  return termenVan(plek, blad).every(
    (term) =>
      term.plek !== undefined &&
      erboven.length < DIEPTE &&
      isSomVanNiets(term.plek, blad, [...erboven, plek]),
  );
}

function teltCellen(plek: Plek, blad: Rekenblad): boolean {
  const found = blad.formule(plek);
  if (!found) return false;
  const { expr, as } = found;
  const rij = blad.register.rij(plek.tabel, plek.rij);
  const groep = rij?.soort === 'subtotaal' ? blad.register.rij(plek.tabel, rij.groep ?? '') : rij;
  if (groep?.soort === 'groep' && (groep.leden ?? []).length === 0) return false;
  if (expr.soort === 'som') return expr.termen.length > 0;
  if (expr.soort !== 'functie' || expr.naam !== 'som') return false;
  return termenVanSom(expr, plek, as, blad).length > 0;
}

/** The sum over the years of a row that can be summed. */
function rijtotaal(rij: RijSpec, spec: TabelSpec, blad: Rekenblad): Bedrag | undefined {
  if (blad.isStand(rij) || rij.toon === 'percentage' || rij.toon === 'tekst') return undefined;
  if (rij.soort === 'groep' && !rij.formule) return undefined;
  if (!spec.kolommen.some((kolom) => kolom.telt)) return undefined;
  for (const { soort } of rij.cellen.values()) if (soort === 'tekst') return undefined;
  return blad.totaal(spec.naam, rij.id);
}
