import { type Bedrag, Getal } from '../../domain/bedrag.ts';
import type { Plek, TabelSpec } from './model.ts';
import { bekend } from './reken.ts';
import type { Rekenblad } from './rekenblad-type.ts';
import { type Term, termenVan } from './termen.ts';

/**
 * Whether the rounded cells of a table, added up by a reader, miss a rounded total: then a note says so.
 * Totals are always computed from exact amounts and rounded once.
 */
export function afrondingZichtbaar(spec: TabelSpec, blad: Rekenblad): { duizend: boolean; euro: boolean } {
  // Percentages and plain numbers are no amounts: nobody adds those up.
  const kolommen = spec.kolommen.filter(({ soort }) => soort === 'jaar' || soort === 'bedrag');
  const rijen = spec.rijen.filter(({ toon }) => toon === undefined || toon === 'bedrag');
  const unit = spec.eenheid === 'duizend' ? '1000' : '1';
  const heel = rijen.every((rij) =>
    kolommen.every(({ id }) => isHeel(blad.waarde({ tabel: spec.naam, rij: rij.id, kolom: id }), unit)),
  );
  if (heel) return { duizend: false, euro: false };
  const cells = rijen.flatMap((rij) =>
    kolommen.map((kolom) => ({ tabel: spec.naam, rij: rij.id, kolom: kolom.id })),
  );
  const visible = cells.flatMap((plek) => optelling(plek, blad)).some((one) => mist(one, unit));
  return { duizend: visible && unit === '1000', euro: visible && unit === '1' };
}

interface Som {
  readonly uitkomst: Bedrag;
  readonly terms: readonly Term[];
}

/** A computed cell that only adds and takes off. */
function optelling(plek: Plek, blad: Rekenblad): readonly Som[] {
  const uitkomst = blad.formule(plek) && blad.waarde(plek);
  if (!uitkomst) return [];
  const terms = termenVan(plek, blad);
  return terms.length > 1 && terms.every((term) => term.teken === '+' || term.teken === '-')
    ? [{ uitkomst, terms }]
    : [];
}

function mist({ uitkomst, terms }: Som, unit: string): boolean {
  const shown = terms
    .map((term) => afgerond(term.waarde, unit))
    .reduce((sum, one) => sum.plus(one), new Getal(0));
  return !shown.equals(afgerond(uitkomst, unit));
}

function afgerond(value: Bedrag, unit: string): Getal {
  return bekend(value).dividedBy(unit).toDecimalPlaces(0);
}

function isHeel(value: Bedrag | undefined, unit: string): boolean {
  if (value === undefined) return true;
  return bekend(value).isInteger() && (unit === '1' || bekend(value).modulo(unit).isZero());
}
