import { compareOpgelost } from '../besluit/amenderen/compare-nummers.ts';
import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { type NotToldBefore, notToldBefore } from '../diagnostics/not-told-before.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import { ok, type Valued } from '../diagnostics/result.ts';
import { isGeldwijziging } from '../domain/amendement.ts';
import type { Bedrag } from '../domain/bedrag.ts';
import type { FinancienInvoer } from '../domain/financien/invoer.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { computeFinancien, type FinancienOpties } from '../financien/compute-financien.ts';
import { wijzigInvoer } from '../financien/wijzig/wijzig-invoer.ts';
import { changedCells, zonderVerwacht } from '../financien/wijzig/zonder-verwacht.ts';
import { type OpGeld, verzamel } from './verzamel.ts';

/** The money of a proposal as it was frozen; `openGeld` makes it. */
export interface Geldbasis {
  readonly invoer: FinancienInvoer | undefined;
  readonly financien: Financien;
  readonly opties: FinancienOpties;
  /** Leaves out what is wrong with it already, which no amendment brings. */
  readonly nieuw: NotToldBefore;
}

/** The money of a proposal, ready to be computed again with any number of sets of amendments. */
export function openGeld(basis: Omit<Geldbasis, 'nieuw'>): Geldbasis {
  return { ...basis, nieuw: notToldBefore(() => computeFinancien(basis.invoer, basis.opties).diagnostics) };
}

/** The money after amendments. */
export interface Geldgevolg {
  readonly financien: Financien;
  readonly invoer: FinancienInvoer | undefined;
  /** What is another amount now, in the order of the tables. */
  readonly verschillen: readonly Geldverschil[];
  /** What the rules for council money say of it that they did not say of the base; the tables can be made all the same. */
  readonly oordelen: readonly Diagnostic[];
}

/** A cell that comes out otherwise. */
export interface Geldverschil {
  readonly tabel: FinancieleTabel;
  readonly rij: FinancieleRij;
  readonly kolom: string;
  readonly was: Bedrag;
  readonly wordt: Bedrag;
}

/**
 * Computes all tables again with a set of amendments in them. The problems are those for which the tables cannot be made;
 * expected figures are dropped exactly where what they expect has changed.
 */
export function rekenGeld(basis: Geldbasis, wijzigingen: readonly Opgelost[]): Valued<Geldgevolg> {
  const { diagnostics, ...computed } = bereken(basis, wijzigingen);
  return ok({ ...computed, verschillen: compareGeld(basis.financien, computed.financien) }, diagnostics);
}

/** Only the errors of the money with a set of amendments in it. */
export function foutenIn(basis: Geldbasis, wijzigingen: readonly Opgelost[]): readonly Diagnostic[] {
  const { diagnostics, oordelen } = bereken(basis, wijzigingen);
  return [...diagnostics, ...oordelen].filter(({ ernst }) => ernst === 'fout');
}

function bereken(
  basis: Geldbasis,
  wijzigingen: readonly Opgelost[],
): Omit<Geldgevolg, 'verschillen'> & { readonly diagnostics: readonly Diagnostic[] } {
  const opGeld = wijzigingen.filter((one): one is OpGeld => isGeldwijziging(one.wijziging));
  const { financien: before, invoer: typed } = basis;
  if (!typed || opGeld.length === 0) {
    const diagnostics = typed ? [] : opGeld.map(({ wijziging }) => zonderGeld(wijziging));
    return { financien: before, invoer: typed, oordelen: [], diagnostics };
  }
  const { value: changes, diagnostics } = verzamel(before, [...opGeld].sort(compareOpgelost));
  const changed = wijzigInvoer(typed, changes);
  const first = computeFinancien(changed, basis.opties);
  const invoer = zonderVerwacht(changed, before, first.value ?? before);
  // Without expected figures there is nothing more to be said of it.
  const computed = invoer === changed ? first : computeFinancien(invoer, basis.opties);
  const found = basis.nieuw(computed.diagnostics);
  return {
    financien: computed.value ?? before,
    invoer,
    oordelen: found.filter(isOordeel),
    diagnostics: [...diagnostics, ...found.filter((one) => !isOordeel(one))],
  };
}

/** Errors in tables that can be computed: what they come to is not allowed. */
const OORDELEN: ReadonlySet<string> = new Set([
  'begrotingswijziging-sluit',
  'dekking',
  'gelijk-aan',
  'inzet-te-hoog',
  'krediet',
  'reserve-negatief',
  'sluitpost-negatief',
  'verschuiving',
  'verwacht',
] satisfies readonly Regelnaam[]);

function isOordeel({ regel, ernst }: Diagnostic): boolean {
  return ernst !== 'fout' || OORDELEN.has(regel);
}

function zonderGeld({ pad }: OpGeld['wijziging']): Diagnostic {
  const hint =
    'Het voorstel heeft geen `financien`. Staat het bedrag in een besluitpunt, gebruik dan `zinsnede`.';
  return fout('amendement-bedrag', `'${pad.value}' bestaat niet: er zijn geen tabellen.`, pad.span, { hint });
}

/** The cells that are another amount, in the order of the tables after the change. */
function compareGeld(voor: Financien, na: Financien): readonly Geldverschil[] {
  return [...changedCells(na, voor)].flatMap(([rij, columns]) => {
    const tabel = [...na.tabellen.values()].find(({ rijen }) => rijen.includes(rij));
    const old = tabel && voor.tabellen.get(tabel.naam)?.rijen.find(({ id }) => id === rij.id);
    if (!tabel) return [];
    return [...columns].map((kolom) => ({
      tabel,
      rij,
      kolom,
      was: amountAt(old, kolom),
      wordt: amountAt(rij, kolom),
    }));
  });
}

function amountAt(rij: FinancieleRij | undefined, kolom: string): Bedrag {
  const cel = rij?.cellen.get(kolom);
  return !cel || cel.toon === 'tekst' ? { soort: 'leeg' } : cel.waarde;
}
