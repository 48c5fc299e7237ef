import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { schrijfWaarde } from '../diagnostics/herstel-waarde.ts';
import { ok, type Valued } from '../diagnostics/result.ts';
import type { Geldwijziging } from '../domain/amendement.ts';
import { type Bedrag, bedrag, formatBedrag, readBedrag } from '../domain/bedrag.ts';
import type { CelInvoer, RijInvoer } from '../domain/financien/invoer.ts';
import type { FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { type Celplaats, vindCel, vindRij } from '../financien/wijzig/vind-cel.ts';
import type { Celwijziging, Invoerwijziging } from '../financien/wijzig/wijzig-invoer.ts';
import type { Located } from '../source/located.ts';
import { euros } from './euros.ts';

/** An operation on amounts or rows. */
export type OpGeld = Opgelost & { readonly wijziging: Geldwijziging };

/**
 * An operation with the one path of the cell, row or table that it is about: "lasten.bouw" and "lasten.wegen.bouw" may be
 * the same row. What is not found keeps the path that was typed; that is told where it is carried out.
 */
export function metGeldpad(one: Opgelost, financien: Financien): Opgelost {
  const { wijziging } = one;
  if (wijziging.soort === 'bedrag') {
    const { value: cel } = vindCel(financien, wijziging.pad);
    return cel ? { ...one, geld: [...padVan(cel), cel.kolom].join('.') } : one;
  }
  if (wijziging.soort !== 'rijen') return one;
  const rij = vindRij(financien, wijziging.pad).value;
  const found = [...financien.tabellen.values()].flatMap(
    ({ rijen }) => rijen.find(({ bron }) => rij && bron?.rij === rij) ?? [],
  );
  return found[0]?.bron ? { ...one, geld: found[0].bron.pad.join('.') } : one;
}

function padVan({ tabel, rij }: Celplaats): readonly string[] {
  return rij.bron?.pad ?? [tabel.naam, rij.id];
}

/** All changes of a set, each row once. Relative changes of one cell are added up. */
export function verzamel(financien: Financien, wijzigingen: readonly OpGeld[]): Valued<Invoerwijziging> {
  const diagnostics: Diagnostic[] = [];
  const cellen = new Map<RijInvoer, Celwijziging[]>();
  const waarden: (Celwijziging & { readonly pad: readonly string[] })[] = [];
  const rijen = new Map<RijInvoer, readonly RijInvoer[]>();
  const erachter = new Map<RijInvoer, readonly RijInvoer[]>();
  const erbij = new Map<string, readonly RijInvoer[]>();
  const sums = new Map<string, Bedrag>();
  for (const { wijziging, stuk } of wijzigingen) {
    if (wijziging.soort === 'rijen') {
      for (const one of changeRows(financien, wijziging, { rijen, erachter, erbij })) diagnostics.push(one);
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
  return ok({ cellen, waarden, rijen, erachter, erbij }, diagnostics);
}

function keyOfCell({ tabel, rij, kolom }: Celplaats): string {
  return `${tabel.naam} ${rij.id} ${kolom}`;
}

interface Rijwijzigingen {
  readonly rijen: Map<RijInvoer, readonly RijInvoer[]>;
  readonly erachter: Map<RijInvoer, readonly RijInvoer[]>;
  readonly erbij: Map<string, readonly RijInvoer[]>;
}

function changeRows(
  financien: Financien,
  { pad, hoe, rijen: nieuw }: Extract<OpGeld['wijziging'], { soort: 'rijen' }>,
  { rijen, erachter, erbij }: Rijwijzigingen,
): readonly Diagnostic[] {
  const blok = pad.value.trim();
  if (hoe === 'voeg_toe' && financien.tabellen.has(blok)) {
    erbij.set(blok, [...(erbij.get(blok) ?? []), ...nieuw]);
    return [];
  }
  const { value: rij, diagnostics } = vindRij(financien, pad);
  if (rij && hoe === 'voeg_toe') erachter.set(rij, [...(erachter.get(rij) ?? []), ...nieuw]);
  else if (rij) rijen.set(rij, nieuw);
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
    const nu = cel.waarde.soort === 'leeg' ? [] : [toon(cel.waarde).replaceAll('\u00a0', ' ')];
    const melding = `Amendement ${stuk} zegt dat ‘${cel.rij.label}’ in ${cel.kolom} nu ${was.value} is, maar er staat ${toon(cel.waarde)}.`;
    diagnostics.push(
      fout('amendement-was', melding, was.span, {
        hint: 'Neem het bedrag uit het vastgelegde voorstel over.',
        ...schrijfWaarde(was.span, nu, false),
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

function isGelijk(one: Bedrag, other: Bedrag): boolean {
  return (one.soort === 'pm') === (other.soort === 'pm') && euros(one).equals(euros(other));
}

function toon(waarde: Bedrag): string {
  return waarde.soort === 'leeg' ? 'niets' : formatBedrag(waarde);
}

/** An amount as its table has it typed: in euros, or in thousands. */
export function alsGetypt(waarde: Bedrag, { invoer }: FinancieleTabel, { span }: Located<string>): CelInvoer {
  if (waarde.soort !== 'bedrag')
    return {
      value: waarde.soort === 'leeg' ? '0' : formatBedrag(waarde, { euroteken: false, minus: '-' }),
      span,
    };
  const typed = invoer === 'duizend' ? waarde.waarde.dividedBy(1000) : waarde.waarde;
  return { value: typed.toFixed().replace('.', ','), span };
}
