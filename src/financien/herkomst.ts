import { type Bedrag, VASTE_SPATIE } from '../domain/bedrag.ts';
import type { FinancienInvoer } from '../domain/financien/invoer.ts';
import { type FinancienOpties, openRekenblad } from './compute-financien.ts';
import { bekend, plus, tegengesteld } from './rekenblad/reken.ts';
import type { Rekenblad } from './rekenblad/rekenblad-type.ts';
import { type Term, termen, termenVan } from './rekenblad/termen.ts';
import { inWoorden, zonderTeken } from './rekenblad/tonen.ts';
import { TOTAAL } from './rekenblad/verwijzing.ts';

/** A computed value, and what it was computed from. */
export interface Herkomst {
  /** "310.000 + 684.500", and no more than some terms. */
  readonly optelling: string;
  /** Each term by its name, as "Formatie", with what it adds (with its sign). */
  readonly delen: readonly { readonly naam: string; readonly waarde: string }[];
}

/** So many terms are told. */
const MOST = 12;

/**
 * What a cell is computed from, one level deep; without a column what a row comes to over the years: the rows that it
 * adds up, else its years. Undefined for what was typed.
 */
export function herkomstVan(
  invoer: FinancienInvoer,
  {
    tabel,
    rij,
    kolom,
  }: { readonly tabel: string; readonly rij: string; readonly kolom?: string | undefined },
  opties: FinancienOpties = {},
): Herkomst | undefined {
  const { blad } = openRekenblad(invoer, opties);
  const row = blad?.register.rij(tabel, rij);
  if (!blad || !row) return undefined;
  const found =
    kolom !== undefined && kolom !== TOTAAL
      ? termenVan({ tabel, rij, kolom }, blad).map((term) => ({
          ...term,
          naam: rowOf(term, blad, tabel) ?? term.naam,
        }))
      : (perRij(blad, tabel, rij) ?? perJaar(blad, tabel, rij));
  if (found.length === 0) return undefined;
  return {
    optelling: optelling(found),
    delen: found.map(({ naam, waarde, toon }) => ({
      naam,
      waarde: toon === 'letterlijk' ? naam : inWoorden(waarde, toon),
    })),
  };
}

type Deel = Pick<Term, 'naam' | 'waarde' | 'toon' | 'teken'>;

/** The rows that a row adds up or takes off in any year, each with its total over all of them. */
function perRij(blad: Rekenblad, tabel: string, rij: string): readonly Deel[] | undefined {
  const years = blad.register.tabellen.get(tabel)?.kolommen.filter(({ telt }) => telt) ?? [];
  const rows = new Map<string, { readonly naam: string; readonly teken: Term['teken']; waarde: Bedrag }>();
  for (const { id: kolom } of years) {
    for (const { plek, teken, waarde } of termenVan({ tabel, rij, kolom }, blad)) {
      // What is multiplied, or is no cell, has no total of its own.
      if (!plek || (teken !== '+' && teken !== '-')) return undefined;
      const key = `${plek.tabel}.${plek.rij}`;
      const known = rows.get(key);
      const naam = nameOf(blad, plek.tabel, plek.rij, tabel);
      rows.set(key, { naam, teken, waarde: known ? plus(known.waarde, waarde) : waarde });
    }
  }
  return rows.size === 0 ? undefined : [...rows.values()].map((one) => ({ ...one, toon: 'bedrag' as const }));
}

function perJaar(blad: Rekenblad, tabel: string, rij: string): readonly Deel[] {
  const plek = { tabel, rij, kolom: TOTAAL };
  return termen({ soort: 'jaren' }, plek, 'rij', '+', blad).map((term) => ({
    ...term,
    naam: blad.register.kolom(tabel, term.plek?.kolom ?? '')?.kop ?? term.naam,
  }));
}

function rowOf({ plek }: Term, blad: Rekenblad, tabel: string): string | undefined {
  return plek && nameOf(blad, plek.tabel, plek.rij, tabel);
}

/** The label of a row, behind that of its table where that is another one. */
function nameOf(blad: Rekenblad, tabel: string, rij: string, here: string): string {
  const label = blad.register.rij(tabel, rij)?.label || rij;
  const other = tabel === here ? undefined : blad.register.tabellen.get(tabel)?.titel;
  return other === undefined ? label : `${other}: ${label}`;
}

const WOORD = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

function optelling(delen: readonly Deel[]): string {
  const shown = delen.slice(0, MOST).map(({ naam, waarde, toon, teken }, at) => {
    const negative = waarde.soort !== 'leeg' && bekend(waarde).isNegative();
    const value = teken === '-' && negative ? tegengesteld(waarde) : waarde;
    const plain = teken === '-' ? value : negative ? zonderTeken(value).waarde : value;
    const text = toon === 'letterlijk' ? naam : inWoorden(plain, toon).replace(`€${VASTE_SPATIE}`, '');
    const sign = teken === '+' && negative ? '−' : WOORD[teken];
    return at === 0 ? `${sign === '−' ? '−' : ''}${text}` : `${sign} ${text}`;
  });
  return `${shown.join(' ')}${delen.length > MOST ? ' + …' : ''}`;
}
