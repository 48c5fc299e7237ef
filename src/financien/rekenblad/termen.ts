import type { Bedrag } from '../../domain/bedrag.ts';
import type { Span } from '../../source/source-text.ts';
import { beschrijf, toonVan } from './beschrijf.ts';
import type { Expr } from './formule.ts';
import { termenVanSom } from './functies.ts';
import type { Plek } from './model.ts';
import { bekend, tegengesteld } from './reken.ts';
import type { As, Rekenblad } from './rekenblad-type.ts';
import { type Getoond, inWoorden, zonderTeken } from './tonen.ts';

/** One number that a computed value is made of. */
export interface Term {
  readonly naam: string;
  /** With its sign: what is taken off is negative. */
  readonly waarde: Bedrag;
  /** How the number is shown, where that is known; a number that was typed in a formula is its own name. */
  readonly toon?: Getoond['toon'] | 'letterlijk';
  /** How the term joins the others. */
  readonly teken: '+' | '-' | '*' | '/';
  readonly span?: Span | undefined;
  /** The cell that it is, if it is one. */
  readonly plek?: Plek;
}

/** What a computed cell is made of, one level deep; nothing for a typed cell. */
export function termenVan(plek: Plek, blad: Rekenblad): readonly Term[] {
  const found = blad.formule(plek);
  return found ? termen(found.expr, plek, found.as, '+', blad) : [];
}

/** The terms of a formula. */
export function termen(
  expr: Expr,
  plek: Plek,
  as: As,
  teken: Term['teken'],
  blad: Rekenblad,
): readonly Term[] {
  if (expr.soort === 'reken') {
    const right = expr.teken === '-' && teken === '-' ? '+' : expr.teken === '+' ? teken : expr.teken;
    return [...termen(expr.links, plek, as, teken, blad), ...termen(expr.rechts, plek, as, right, blad)];
  }
  if (expr.soort === 'negatief') return termen(expr.waarde, plek, as, teken === '-' ? '+' : '-', blad);
  if (expr.soort === 'som') return expr.termen.flatMap((term) => termen(term, plek, as, teken, blad));
  if (expr.soort === 'functie' && expr.naam === 'som') {
    return termenVanSom(expr, plek, as, blad).flatMap((term) => termen(term, plek, as, teken, blad));
  }
  if (expr.soort === 'jaren') {
    const kolommen = blad.register.tabellen.get(plek.tabel)?.kolommen.filter((kolom) => kolom.telt) ?? [];
    return kolommen.flatMap((kolom) => celTerm({ ...plek, kolom: kolom.id }, teken, blad));
  }
  const cellen = cellenVan(expr, plek, as, blad);
  if (cellen) return cellen.flatMap((one) => celTerm(one, teken, blad));
  const waarde = blad.bereken(expr, plek, as);
  if (waarde === undefined) return [];
  const naam =
    expr.soort === 'getal' ? expr.tekst : expr.soort === 'functie' || expr.soort === 'vast' ? expr.naam : '';
  const letterlijk = expr.soort === 'getal' ? { toon: 'letterlijk' as const } : {};
  const span = 'span' in expr ? expr.span : undefined;
  return [{ naam, waarde: signed(waarde, teken), teken, span, ...letterlijk }];
}

/** The cells that a name stands for. */
function cellenVan(expr: Expr, plek: Plek, as: As, blad: Rekenblad): readonly Plek[] | undefined {
  if (expr.soort === 'hier') return [{ ...plek, kolom: expr.kolom }];
  if (expr.soort === 'getal' && as === 'kolom' && blad.register.kolom(plek.tabel, expr.tekst)) {
    return [{ ...plek, kolom: expr.tekst }];
  }
  if (expr.soort === 'cel') {
    const kolom = expr.kolom ?? blad.register.overeenkomstig(expr.tabel, plek);
    return kolom === undefined ? [] : [{ tabel: expr.tabel, rij: expr.rij, kolom }];
  }
  if (expr.soort !== 'naam') return undefined;
  const doel = blad.zoek(expr, plek, as);
  if (doel?.kolom === undefined) return [];
  const { tabel, kolom } = doel;
  return doel.rijen.map((rij) => ({ tabel, rij, kolom }));
}

function celTerm(plek: Plek, teken: Term['teken'], blad: Rekenblad): readonly Term[] {
  const waarde = blad.waarde(plek);
  if (waarde === undefined || waarde.soort === 'leeg') return [];
  const rij = blad.register.rij(plek.tabel, plek.rij);
  const span = rij?.cellen.get(plek.kolom)?.span ?? rij?.span;
  const toon = toonVan(rij, blad.register.kolom(plek.tabel, plek.kolom));
  return [{ naam: beschrijf(plek, blad.register), waarde: signed(waarde, teken), toon, teken, span, plek }];
}

function signed(waarde: Bedrag, teken: Term['teken']): Bedrag {
  return teken === '-' ? tegengesteld(waarde) : waarde;
}

const WOORD = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** "'Restant' 2024 € 459.500 + 'POK-middelen' 2024 € 175.000": at most twelve terms, then how many follow. */
export function optelling(terms: readonly Term[], toon: Getoond['toon'] = 'bedrag'): string {
  const shown = terms
    .filter((_, at) => at < 12)
    .map((term, at) => {
      const negative = term.teken === '-' && bekend(term.waarde).isNegative();
      const named = benoemd(negative ? { ...term, waarde: zonderTeken(term.waarde).waarde } : term, toon);
      return at === 0 ? `${term.teken === '-' ? '− ' : ''}${named}` : `${WOORD[term.teken]} ${named}`;
    });
  return `${shown.join(' ')}${terms.length > 12 ? ' + …' : ''}`;
}

/** A term with its name; shown as what it is itself, else as what it is part of. */
export function benoemd(
  { naam, waarde, toon }: Pick<Term, 'naam' | 'waarde' | 'toon'>,
  geheel: Getoond['toon'],
  tussen = ' ',
): string {
  if (toon === 'letterlijk') return naam;
  const value = inWoorden(waarde, toon ?? geheel);
  return naam === value || naam === '' ? value : `${naam}${tussen}${value}`;
}
