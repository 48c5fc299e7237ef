import type { Richting } from '../../domain/financien-tabel.ts';
import type { Expr } from './formule.ts';
import { termenVanSom } from './functies.ts';
import type { Plek, RijSpec } from './model.ts';
import type { Rekenblad } from './rekenblad-type.ts';

/** More is better, or more is worse. */
type Gunst = 'goed' | 'slecht';
interface Stroom {
  readonly gunst: Gunst;
  /** A difference: its sign means something by itself. Lasten and baten are written without sign. */
  readonly verschil: boolean;
}

const GUNST: Readonly<Record<Exclude<Richting, 'neutraal'>, Stroom>> = {
  last: { gunst: 'slecht', verschil: false },
  baat: { gunst: 'goed', verschil: false },
  saldo: { gunst: 'goed', verschil: true },
  tekort: { gunst: 'slecht', verschil: true },
};

/** So many rows deep a formula is followed; what lies deeper is not known. */
const DIEPST = 300;

/** What was found of each row of all tables, and the rows that are being looked at: a circle ends there. */
interface Gezien {
  readonly klaar: Map<RijSpec, Stroom | undefined>;
  readonly bezig: Set<RijSpec>;
}

type Blad = Pick<Rekenblad, 'register'>;

/**
 * Tells what a minus in a row means: as its table or block says, else as follows from its formula (baten − lasten is
 * a saldo, lasten − baten a tekort). `neutraal` where it is not known, as of lasten − lasten, which may be either way.
 * Each row is looked at once.
 */
export function richtingen(blad: Blad): (rij: RijSpec, tabel: string) => Richting {
  const gezien: Gezien = { klaar: new Map(), bezig: new Set() };
  return (rij, tabel) => {
    const stroom = stroomVan(rij, tabel, blad, gezien);
    if (!stroom) return 'neutraal';
    if (stroom.verschil) return stroom.gunst === 'goed' ? 'saldo' : 'tekort';
    return stroom.gunst === 'goed' ? 'baat' : 'last';
  };
}

function stroomVan(rij: RijSpec, tabel: string, blad: Blad, gezien: Gezien): Stroom | undefined {
  if (rij.richting !== 'neutraal') return GUNST[rij.richting];
  if (!rij.formule || rij.zonderRichting) return undefined;
  const { klaar, bezig } = gezien;
  if (klaar.has(rij) || bezig.has(rij) || bezig.size > DIEPST) return klaar.get(rij);
  bezig.add(rij);
  const stroom = vanExpr(rij.formule, { tabel, rij: rij.id, kolom: '' }, blad, gezien);
  bezig.delete(rij);
  klaar.set(rij, stroom);
  return stroom;
}

function vanExpr(expr: Expr, plek: Plek, blad: Blad, gezien: Gezien): Stroom | undefined {
  const deel = (one: Expr) => vanExpr(one, plek, blad, gezien);
  switch (expr.soort) {
    case 'naam': {
      const found = blad.register.zoekRij(expr.pad, plek);
      if (!('doel' in found)) return undefined;
      const { tabel, rijen } = found.doel;
      return samen(rijen.map((id) => vanRij(tabel, id, blad, gezien)));
    }
    case 'cel':
      return vanRij(expr.tabel, expr.rij, blad, gezien);
    case 'som':
      return samen(expr.termen.map(deel));
    case 'negatief': {
      const waarde = deel(expr.waarde);
      return waarde && { gunst: waarde.gunst === 'goed' ? 'slecht' : 'goed', verschil: true };
    }
    case 'functie':
      if (expr.naam === 'som') return samen(termenVanSom(expr, plek, 'rij', blad).map(deel));
      if (expr.naam === 'cumulatief' || expr.naam === 'vorig' || expr.naam === 'afronden')
        return expr.argumenten[0] && deel(expr.argumenten[0]);
      return undefined;
    case 'reken': {
      if (expr.teken === '*' || expr.teken === '/')
        return expr.rechts.soort === 'getal' ? deel(expr.links) : undefined;
      const [links, rechts] = [deel(expr.links), deel(expr.rechts)];
      if (expr.teken === '+') return samen([links, rechts]);
      return links && rechts && links.gunst !== rechts.gunst ? { ...links, verschil: true } : undefined;
    }
    default:
      return undefined;
  }
}

function vanRij(tabel: string, id: string, blad: Blad, gezien: Gezien): Stroom | undefined {
  const rij = blad.register.rij(tabel, id);
  return rij && stroomVan(rij, tabel, blad, gezien);
}

/** What is added up: all must mean the same. */
function samen(delen: readonly (Stroom | undefined)[]): Stroom | undefined {
  const [first] = delen;
  if (!first || delen.some((deel) => deel?.gunst !== first.gunst)) return undefined;
  return { ...first, verschil: delen.some((deel) => deel?.verschil) };
}
