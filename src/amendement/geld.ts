import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { compareOpgelost } from '../besluit/amenderen/pas-toe.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../diagnostics/result.ts';
import type { Wijziging } from '../domain/amendement.ts';
import { type Bedrag, bedrag, formatBedrag, Getal, readBedrag } from '../domain/bedrag.ts';
import type { CelInvoer, FinancienInvoer, RijInvoer } from '../domain/financien/invoer.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { computeFinancien, type FinancienOpties } from '../financien/compute-financien.ts';
import { type Celplaats, vindCel, vindRij } from '../financien/wijzig/vind-cel.ts';
import { type Celwijziging, type Invoerwijziging, wijzigInvoer } from '../financien/wijzig/wijzig-invoer.ts';
import { changedCells, zonderVerwacht } from '../financien/wijzig/zonder-verwacht.ts';
import type { Located } from '../source/located.ts';

/** The money of a proposal as it was frozen; `openGeld` makes it. */
export interface Geldbasis {
  readonly invoer: FinancienInvoer | undefined;
  readonly financien: Financien;
  readonly opties: FinancienOpties;
  /** What is wrong with it already, which no amendment brings. */
  readonly bekend: ReadonlySet<string>;
}

/** The money of a proposal, ready to be computed again with any number of sets of amendments. */
export function openGeld(basis: Omit<Geldbasis, 'bekend'>): Geldbasis {
  const { diagnostics } = computeFinancien(basis.invoer, basis.opties);
  return { ...basis, bekend: new Set(diagnostics.map(keyOf)) };
}

/** The money after amendments. */
export interface Geldgevolg {
  readonly financien: Financien;
  readonly invoer: FinancienInvoer | undefined;
  /** What is another amount now, in the order of the tables. */
  readonly verschillen: readonly Geldverschil[];
}

/** A cell that comes out otherwise. */
export interface Geldverschil {
  readonly tabel: FinancieleTabel;
  readonly rij: FinancieleRij;
  readonly kolom: string;
  readonly was: Bedrag;
  readonly wordt: Bedrag;
}

type OpGeld = Opgelost & { readonly wijziging: Extract<Wijziging, { soort: 'bedrag' | 'rijen' }> };

/**
 * Computes all tables again with a set of amendments in them. The problems are those of the operations, and those of the
 * money that the base did not have; expected figures are dropped exactly where what they expect has changed.
 */
export function rekenGeld(basis: Geldbasis, wijzigingen: readonly Opgelost[]): Valued<Geldgevolg> {
  const opGeld = wijzigingen.filter(
    (one): one is OpGeld => one.wijziging.soort === 'bedrag' || one.wijziging.soort === 'rijen',
  );
  const same: Geldgevolg = { financien: basis.financien, invoer: basis.invoer, verschillen: [] };
  if (!basis.invoer || opGeld.length === 0) {
    return ok(same, basis.invoer ? [] : opGeld.map(({ wijziging }) => zonderGeld(wijziging)));
  }
  const { value: changes, diagnostics } = verzamel(basis.financien, [...opGeld].sort(compareOpgelost));
  const changed = wijzigInvoer(basis.invoer, changes);
  const first = computeFinancien(changed, basis.opties).value ?? basis.financien;
  const invoer = zonderVerwacht(changed, basis.financien, first);
  const computed = computeFinancien(invoer, basis.opties);
  const financien = computed.value ?? first;
  const value = { financien, invoer, verschillen: compareGeld(basis.financien, financien) };
  return ok(value, [...diagnostics, ...computed.diagnostics.filter((one) => !basis.bekend.has(keyOf(one)))]);
}

function keyOf({ regel, melding }: Diagnostic): string {
  return `${regel} ${melding}`;
}

function zonderGeld({ pad }: OpGeld['wijziging']): Diagnostic {
  const hint =
    'Het voorstel heeft geen `financien`. Staat het bedrag in een besluitpunt, gebruik dan `zinsnede`.';
  return fout('amendement-bedrag', `'${pad.value}' bestaat niet: er zijn geen tabellen.`, pad.span, { hint });
}

/** All changes of a set, each row once. Relative changes of one cell are added up. */
function verzamel(financien: Financien, wijzigingen: readonly OpGeld[]): Valued<Invoerwijziging> {
  const diagnostics: Diagnostic[] = [];
  const cellen = new Map<RijInvoer, Celwijziging[]>();
  const waarden: (Celwijziging & { readonly pad: readonly string[] })[] = [];
  const rijen = new Map<RijInvoer, readonly RijInvoer[]>();
  const erbij = new Map<string, readonly RijInvoer[]>();
  const sums = new Map<string, Bedrag>();
  for (const { wijziging, stuk } of wijzigingen) {
    if (wijziging.soort === 'rijen') {
      for (const one of changeRows(financien, wijziging, rijen, erbij)) diagnostics.push(one);
      continue;
    }
    const { value: cel, diagnostics: found } = vindCel(financien, wijziging.pad);
    for (const one of found) diagnostics.push(one);
    if (!cel) continue;
    const now = { ...cel, waarde: sums.get(keyOfCell(cel)) ?? cel.waarde };
    const { value: nieuw, diagnostics: wrong } = nieuwBedrag(wijziging, cel, now.waarde, stuk);
    for (const one of wrong) diagnostics.push(one);
    if (nieuw === undefined) continue;
    sums.set(keyOfCell(cel), nieuw);
    const change = { kolom: cel.kolom, cel: alsGetypt(nieuw, cel.tabel, wijziging.pad) };
    if (cel.plaats.soort === 'pad') {
      waarden.push({ ...change, pad: cel.plaats.pad });
    } else {
      const before = cellen.get(cel.plaats.rij) ?? [];
      cellen.set(cel.plaats.rij, [...before.filter(({ kolom }) => kolom !== change.kolom), change]);
    }
  }
  return ok({ cellen, waarden, rijen, erbij }, diagnostics);
}

function keyOfCell({ tabel, rij, kolom }: Celplaats): string {
  return `${tabel.naam} ${rij.id} ${kolom}`;
}

function changeRows(
  financien: Financien,
  { pad, hoe, rijen: nieuw }: Extract<OpGeld['wijziging'], { soort: 'rijen' }>,
  rijen: Map<RijInvoer, readonly RijInvoer[]>,
  erbij: Map<string, readonly RijInvoer[]>,
): readonly Diagnostic[] {
  const blok = pad.value.trim();
  if (hoe === 'voeg_toe' && financien.tabellen.has(blok)) {
    erbij.set(blok, [...(erbij.get(blok) ?? []), ...nieuw]);
    return [];
  }
  const { value: rij, diagnostics } = vindRij(financien, pad);
  if (rij) rijen.set(rij, hoe === 'voeg_toe' ? [...(rijen.get(rij) ?? [rij]), ...nieuw] : nieuw);
  return diagnostics;
}

/** The amount that a cell gets, in euros; `was` must be what stands in the base. */
function nieuwBedrag(
  { was, waarde }: Extract<OpGeld['wijziging'], { soort: 'bedrag' }>,
  cel: Celplaats,
  now: Bedrag,
  stuk: string,
): { readonly value?: Bedrag; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const before = was && readBedrag(was.value);
  if (was && before && (!before.ok || !isGelijk(before.waarde, cel.waarde))) {
    const melding = `Amendement ${stuk} zegt dat ‘${cel.rij.label}’ in ${cel.kolom} nu ${was.value} is, maar er staat ${toon(cel.waarde)}.`;
    diagnostics.push(
      fout('amendement-was', melding, was.span, {
        hint: 'Neem het bedrag uit het vastgelegde voorstel over.',
      }),
    );
  }
  const typed = waarde.bedrag;
  const read = readBedrag(typed.value.replace(/^\+\s*/, ''));
  if (!read.ok) {
    return { diagnostics: [...diagnostics, fout('bedrag', read.melding, typed.span, { hint: read.hint })] };
  }
  if (waarde.soort === 'wordt') return { value: read.waarde, diagnostics };
  return { value: bedrag(euros(now).plus(euros(read.waarde))), diagnostics };
}

function euros(waarde: Bedrag): Getal {
  return waarde.soort === 'leeg' ? new Getal(0) : waarde.waarde;
}

function isGelijk(one: Bedrag, other: Bedrag): boolean {
  return (one.soort === 'pm') === (other.soort === 'pm') && euros(one).equals(euros(other));
}

function toon(waarde: Bedrag): string {
  return waarde.soort === 'leeg' ? 'niets' : formatBedrag(waarde);
}

/** An amount as its table has it typed: in euros, or in thousands. */
function alsGetypt(waarde: Bedrag, { invoer }: FinancieleTabel, { span }: Located<string>): CelInvoer {
  if (waarde.soort !== 'bedrag')
    return {
      value: waarde.soort === 'leeg' ? '0' : formatBedrag(waarde, { euroteken: false, minus: '-' }),
      span,
    };
  const typed = invoer === 'duizend' ? waarde.waarde.dividedBy(1000) : waarde.waarde;
  return { value: typed.toFixed().replace('.', ','), span };
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
