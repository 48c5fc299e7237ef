// src/financien/rekenblad: a small spreadsheet that knows no blocks: cells, formulas, rounding.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { type Aanbod, schrijfWoordIn } from '../../diagnostics/herstel-waarde.ts';
import type { Regelnaam } from '../../diagnostics/regelnamen.ts';
import { type Bedrag, Getal, LEEG, NUL } from '../../domain/bedrag.ts';
import { GRENZEN, teller } from '../../domain/grenzen.ts';
import type { Span } from '../../source/source-text.ts';
import { beschrijf, rijnaam } from './beschrijf.ts';
import { type Expr, isLineair, isStand } from './formule.ts';
import { nietsGevuld, roepAan } from './functies.ts';
import type { CelSpec, Plek, RijSpec, TabelSpec } from './model.ts';
import { gedeeld, maal, min, plus, tegengesteld, telOp } from './reken.ts';
import type { As, Rekenblad } from './rekenblad-type.ts';
import { richtingen } from './richting.ts';
import { vindStanden } from './standen.ts';
import { type Doel, maakRegister, TOTAAL } from './verwijzing.ts';

const BEZIG = Symbol('bezig');
/** No number that is not zero is smaller. */
const KLEINST = new Getal(`1e-${GRENZEN.cijfers}`);

/** Prepares tables for their computation; each cell is computed once, when it is first asked for. */
export function maakRekenblad(tabellen: ReadonlyMap<string, TabelSpec>): Rekenblad {
  const register = maakRegister(tabellen);
  const standen = vindStanden(tabellen, register);
  /** Computed values by column, of each row: a row belongs to one table only. */
  const values = new Map<RijSpec, Map<string, Bedrag | undefined | typeof BEZIG>>();
  /** The sums of rows over their years; where there is none, one may still come of it further up. */
  const totalen = new Map<RijSpec, Bedrag>();
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();

  function report(
    regel: Regelnaam,
    melding: string,
    span: Span | undefined,
    hint?: string,
    aanbod?: Aanbod,
  ): undefined {
    const key = `${regel} ${span?.source.path} ${span?.start} ${span?.end} ${span ? '' : melding}`;
    if (!reported.has(key)) diagnostics.push(fout(regel, melding, span, { hint, ...aanbod }));
    reported.add(key);
    return undefined;
  }

  /** Counts the cells that are asked for, by a formula or to be shown. */
  const stap = teller(GRENZEN.stappen);
  let gestopt = false;
  /** The cells that are being computed, the first asked for first. */
  const bezig: Plek[] = [];

  function waarde(plek: Plek): Bedrag | undefined {
    const rij = register.rij(plek.tabel, plek.rij);
    if (!rij) return LEEG;
    if (stap()) return teVeel(rij);
    if (plek.kolom === TOTAAL && !register.kolom(plek.tabel, TOTAAL)) return totaal(plek.tabel, plek.rij);
    const cel = rij.cellen.get(plek.kolom);
    if (cel?.soort === 'gegeven') return begrensd(cel.waarde, plek, rij);
    const row = values.get(rij) ?? new Map<string, Bedrag | undefined | typeof BEZIG>();
    values.set(rij, row);
    const known = row.get(plek.kolom);
    if (known === BEZIG) return kringloop(plek);
    if (known !== undefined || row.has(plek.kolom)) return known;
    if (bezig.length > GRENZEN.cellenDiep) return teDiep(rij);
    row.set(plek.kolom, BEZIG);
    bezig.push(plek);
    const value = begrensd(berekenCel(plek, cel), plek, rij);
    bezig.pop();
    row.set(plek.kolom, value);
    return value;
  }

  function teVeel(rij: RijSpec): undefined {
    if (gestopt) return undefined;
    gestopt = true;
    const melding = `De formules vragen samen meer dan ${GRENZEN.stappen} cellen op; vanaf '${rij.label || rij.id}' is niet gerekend.`;
    const hint = 'Laat niet elke rij alle rijen erboven optellen: tel subtotalen op.';
    return report('te-groot', melding, rij.span, hint);
  }

  /** A value, unless it has more digits than anybody reads: products of products double them in each row. */
  function begrensd(value: Bedrag | undefined, plek: Plek, rij: RijSpec): Bedrag | undefined {
    if (value === undefined || value.soort === 'leeg' || value.waarde.isZero()) return value;
    // The place of the first digit: 2 for 123, -2 for 0.0123.
    const { e } = value.waarde;
    if (e < GRENZEN.cijfers && (e >= 0 || value.waarde.abs().greaterThan(KLEINST))) return value;
    const found = formule(plek);
    const wat = e > 0 ? 'een bedrag' : 'een breuk';
    const melding = `${beschrijf(plek, register)} wordt ${wat} van meer dan ${GRENZEN.cijfers} cijfers.`;
    const hint = 'Kijk na of hier vermenigvuldigd of gedeeld moet worden.';
    return report('te-groot', melding, (found && spanVan(found.expr)) ?? rij.span, hint);
  }

  function teDiep(rij: RijSpec): undefined {
    const hint = 'Laat rijen niet één voor één op de vorige voortbouwen; gebruik som of cumulatief.';
    const melding = `'${rij.label || rij.id}' wordt berekend via meer dan ${GRENZEN.cellenDiep} andere cellen achter elkaar.`;
    return report('formule-te-diep', melding, rij.span, hint);
  }

  function kringloop(plek: Plek): undefined {
    const rij = register.rij(plek.tabel, plek.rij);
    const found = formule(plek);
    const span = (found && spanVan(found.expr)) ?? rij?.span;
    const start = bezig.findIndex(
      ({ tabel, rij: id, kolom }) => tabel === plek.tabel && id === plek.rij && kolom === plek.kolom,
    );
    const kring = [...bezig.filter((_, at) => at >= start), plek];
    // A circle of columns stays in its row; any other is told by its rows.
    const inRij = kring.length > 2 && kring.every((one) => one.rij === plek.rij);
    const naam = (one: Plek) =>
      inRij ? beschrijf(one, register) : rijnaam(register.rij(one.tabel, one.rij), one.rij);
    const namen = kring.map(naam);
    if (namen.length > 8) namen.splice(4, namen.length, '…', naam(plek));
    const langs = kring.length > 2 ? `: ${namen.join(' → ')}` : '';
    const hint = 'Een rij of kolom mag niet, ook niet langs een omweg, uit zichzelf worden berekend.';
    return report('formule-kringloop', `${naam(plek)} wordt uit zichzelf berekend${langs}.`, span, hint);
  }

  function berekenCel(plek: Plek, cel: CelSpec | undefined): Bedrag | undefined {
    if (cel?.soort === 'tekst') return LEEG;
    if (cel?.soort === 'onleesbaar') return undefined;
    const found = formule(plek);
    return found ? bereken(found.expr, plek, found.as) : LEEG;
  }

  function formule(plek: Plek): { expr: Expr; as: As } | undefined {
    const rij = register.rij(plek.tabel, plek.rij);
    const kolom = register.kolom(plek.tabel, plek.kolom);
    if (!rij || !kolom || kolom.soort === 'tekst' || rij.toon === 'tekst') return undefined;
    const cel = rij.cellen.get(plek.kolom);
    if (cel?.soort === 'formule') return { expr: cel.expr, as: 'rij' };
    if (cel) return undefined;
    const van = rij.formule && !kolom.zonderSom ? { expr: rij.formule, as: 'rij' as const } : undefined;
    if (rij.formule && !van) return undefined;
    // A running balance in a column begins with what was typed, or with the sum of that.
    const begint =
      kolom.formule && kolom.jaar !== undefined && kolom.vorige === undefined && isStand(kolom.formule);
    if (!kolom.formule || begint)
      return kolom.soort === 'percentage' && rij.toon !== 'percentage' ? undefined : van;
    if (rij.soort === 'groep' && !van) return undefined;
    const op = { expr: kolom.formule, as: 'kolom' as const };
    if (isLineair(kolom.formule)) {
      if (standen.has(rij)) return undefined;
      if (van && !isLineair(van.expr)) return van;
      if (!van && rij.toon === 'percentage') return undefined;
    }
    return op;
  }

  function bereken(expr: Expr, plek: Plek, as: As = 'rij'): Bedrag | undefined {
    switch (expr.soort) {
      case 'getal':
        // In the formula of a column a year is that column, not a number.
        if (as === 'kolom' && register.kolom(plek.tabel, expr.tekst))
          return waarde({ ...plek, kolom: expr.tekst });
        return { soort: 'bedrag', waarde: expr.waarde };
      case 'vast':
        return expr.waarde;
      case 'cel': {
        const kolom =
          expr.kolom ?? (expr.tabel === plek.tabel ? plek.kolom : register.overeenkomstig(expr.tabel, plek));
        return kolom === undefined ? NUL : waarde({ tabel: expr.tabel, rij: expr.rij, kolom });
      }
      case 'hier':
        return waarde({ ...plek, kolom: expr.kolom });
      case 'jaren':
        return totaal(plek.tabel, plek.rij);
      case 'som':
        return telOp(expr.termen.map((term) => bereken(term, plek, as)));
      case 'negatief': {
        const value = bereken(expr.waarde, plek, as);
        return value && tegengesteld(value);
      }
      case 'naam':
        return berekenNaam(expr, plek, as);
      case 'reken':
        return reken(expr, plek, as);
      case 'functie':
        return roepAan(expr, plek, as, blad, (melding, hint) => report('formule', melding, expr.span, hint));
    }
  }

  function reken(expr: Expr & { soort: 'reken' }, plek: Plek, as: As): Bedrag | undefined {
    const [links, rechts] = [bereken(expr.links, plek, as), bereken(expr.rechts, plek, as)];
    if (links === undefined || rechts === undefined) return undefined;
    if (nietsGevuld([expr.links, links], [expr.rechts, rechts])) return LEEG;
    if (expr.teken === '+') return plus(links, rechts);
    if (expr.teken === '-') return min(links, rechts);
    if (expr.teken === '*') return maal(links, rechts);
    const quotient = gedeeld(links, rechts);
    if (quotient !== undefined) return quotient;
    const where = beschrijf(plek, register);
    const hint = 'Laat de deler niet nul zijn, of laat deze cel leeg.';
    return report('deling-door-nul', `Bij ${where} wordt door nul gedeeld.`, expr.span, hint);
  }

  function zoek(expr: Expr & { soort: 'naam' }, plek: Plek, as: As): Doel | undefined {
    const found = as === 'rij' ? register.zoekRij(expr.pad, plek) : register.zoekKolom(expr.pad, plek);
    return 'doel' in found
      ? found.doel
      : report(
          'onbekende-verwijzing',
          found.melding,
          expr.span,
          found.hint,
          expr.span &&
            found.bedoeld &&
            schrijfWoordIn(expr.span, found.bedoeld.was, [found.bedoeld.near], found.bedoeld.zeker),
        );
  }

  function berekenNaam(expr: Expr & { soort: 'naam' }, plek: Plek, as: As): Bedrag | undefined {
    const doel = zoek(expr, plek, as);
    if (doel === undefined) return undefined;
    const { tabel, kolom, rijen } = doel;
    if (kolom === undefined) return LEEG;
    for (const id of rijen) {
      const rij = register.rij(tabel, id);
      if (rij && kolom === TOTAAL && standen.has(rij)) {
        const melding = `'${expr.pad}' is een stand; die wordt niet over de jaren opgeteld.`;
        const jaar = tabellen.get(tabel)?.kolommen.findLast((one) => one.telt)?.id ?? '';
        const hint = `Noem een jaar, zoals ${expr.pad.replace(/totaal$/, jaar)}.`;
        return report('formule', melding, expr.span, hint);
      }
      const cel = rij?.cellen.get(kolom);
      const text = cel?.soort === 'tekst' ? cel.tekst : undefined;
      if (text !== undefined) {
        const melding = `'${expr.pad}' is bij ${beschrijf({ tabel, rij: id, kolom }, register)} de tekst '${text}'; daar kan niet mee gerekend worden.`;
        return report(
          'tekst-in-formule',
          melding,
          expr.span,
          'Reken alleen met rijen en kolommen waarin bedragen of getallen staan.',
        );
      }
    }
    const [only, second] = rijen;
    if (only !== undefined && second === undefined) return waarde({ tabel, rij: only, kolom });
    return telOp(rijen.map((rij) => waarde({ tabel, rij, kolom })));
  }

  function totaal(tabel: string, id: string): Bedrag | undefined {
    const rij = register.rij(tabel, id);
    const known = rij && totalen.get(rij);
    if (known) return known;
    const kolommen = register.jaren(tabel);
    const total = telOp(kolommen.map((kolom) => waarde({ tabel, rij: id, kolom })));
    if (rij && total) totalen.set(rij, total);
    return total;
  }

  const blad: Rekenblad = {
    register,
    isStand: (rij) => standen.has(rij),
    richting: richtingen({ register }),
    waarde,
    bereken,
    formule,
    totaal,
    zoek,
    diagnostics,
  };
  return blad;
}

function spanVan(expr: Expr): Span | undefined {
  return 'span' in expr ? expr.span : undefined;
}
