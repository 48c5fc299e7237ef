import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Bedrag, formatBedrag, type Getal, readBedrag } from '../domain/bedrag.ts';
import { BEDRAGSPATIE, EUROBEDRAG, SCHAAL } from '../domain/bedrag-patroon.ts';
import { deelVan } from '../domain/financien-plaats.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Span } from '../source/source-text.ts';
import { bekend } from './rekenblad/reken.ts';

/** Running text that an author typed, with its place; the text without its Markdown marks may do. */
export interface Tekststuk {
  readonly text: string;
  readonly span: Span;
  /** True for reasons, which may also name amounts of others: there only one close to a cell looks stale. */
  readonly toelichtend?: boolean;
}

const AMOUNT = new RegExp(EUROBEDRAG, 'gi');
const AFGEROND = new RegExp(SCHAAL, 'i');
const DUIZEND = '1000';
/** Behind an amount: the price of one thing. */
const EENHEIDSPRIJS = new RegExp(
  `^,?(?:-|--|–)?${BEDRAGSPATIE}?(?:\\([^)]*\\) )?per (?!jaar\\b|saldo\\b|\\d)`,
  'i',
);
/** How far from a cell an amount may be, as a part of it, to look like a stale copy, and to name the cell at all. */
const VEROUDERD = '0.1';
const VERGELIJKBAAR = '0.5';
const FACTOR = 'bedrag-factor-duizend';
const NERGENS = 'bedrag-niet-in-tabel';

/**
 * F23, F24: an amount that is typed in a besluitpunt or argument should be in a table. One that is nowhere gives a
 * warning with the nearest cell, so that a stale number is found; one that is a factor 1.000 away from a cell is an
 * error (a warning below 1.000 euro). Other amounts under 1.000 euro are left alone, and so are prices ("per m²"),
 * and everything when there are no tables.
 */
export function checkLiteralAmounts(
  texts: readonly Tekststuk[],
  financien: Financien,
): readonly Diagnostic[] {
  const cells = bekendeCellen(financien);
  if (cells.length === 0) return [];
  return texts.flatMap(({ text, span, toelichtend = false }) =>
    [...text.matchAll(AMOUNT)].flatMap((match) => {
      const literal = match[0].replace(/[.\s]+$/, '');
      const lezing = readBedrag(literal);
      if (!lezing.ok || lezing.waarde.soort !== 'bedrag') return [];
      if (EENHEIDSPRIJS.test(text.slice(match.index).slice(literal.length))) return [];
      const before = text.slice(0, match.index);
      const at = deelVan({ value: text, span }, match.index, `${before}${literal}`.length);
      return beoordeel(literal, lezing.waarde, at, cells, toelichtend);
    }),
  );
}

interface Plaats {
  readonly waarde: Getal;
  readonly pad: string;
  readonly afgeleid: boolean;
}

/** Every amount in the tables, with the shortest path that `:bedrag[…]` takes. */
function bekendeCellen({ tabellen }: Financien): readonly Plaats[] {
  return [...tabellen.values()].flatMap((tabel) =>
    tabel.rijen.flatMap((rij) => {
      const place = (waarde: Bedrag, pad: string): Plaats[] => {
        return waarde.soort === 'leeg' || bekend(waarde).isZero()
          ? []
          : [{ waarde: bekend(waarde).abs(), pad, afgeleid: tabel.afgeleid }];
      };
      const totals = rij.totaal ? place(rij.totaal, `${tabel.naam}.${rij.id}`) : [];
      const cells = [...rij.cellen].flatMap(([kolom, cel]) =>
        cel.toon === 'bedrag' ? place(cel.waarde, `${tabel.naam}.${rij.id}.${kolom}`) : [],
      );
      return [...totals, ...cells];
    }),
  );
}

function beoordeel(
  literal: string,
  value: Bedrag,
  span: Span,
  cells: readonly Plaats[],
  toelichtend: boolean,
): readonly Diagnostic[] {
  const amount = bekend(value).abs();
  if (amount.lessThan(DUIZEND) && !cells.some((cell) => cell.waarde.equals(amount.times(DUIZEND)))) return [];
  if (cells.some((cell) => cell.waarde.equals(amount))) return [];
  const rounded = AFGEROND.test(literal);
  if (rounded && cells.some((cell) => isAfronding(literal, amount, cell.waarde))) return [];
  const scaled = cells.find(
    (cell) => cell.waarde.times(DUIZEND).equals(amount) || cell.waarde.equals(amount.times(DUIZEND)),
  );
  if (scaled) {
    const melding = `${literal} staat in geen tabel, maar ${toon(scaled.waarde)} (${scaled.pad}) wel: dat scheelt een factor 1.000.`;
    const hint = `Schrijf :bedrag[${scaled.pad}]; dan is het altijd het berekende bedrag.`;
    // A small amount ("€ 100 per inwoner") may well be what it says.
    const small = amount.lessThan(DUIZEND);
    return [small ? waarschuwing(FACTOR, melding, span, { hint }) : fout(FACTOR, melding, span, { hint })];
  }
  const near = dichtstbij(amount, cells, toelichtend ? VEROUDERD : VERGELIJKBAAR);
  if (!near) {
    if (toelichtend) return [];
    const hint = 'Zet het bedrag in een tabel onder `financien` en schrijf hier :bedrag[…].';
    return [waarschuwing(NERGENS, `${literal} staat in geen tabel.`, span, { hint })];
  }
  const melding = `${literal} staat in geen tabel; het dichtst daarbij is ${toon(near.waarde)} (${near.pad}).`;
  return [
    waarschuwing(NERGENS, melding, span, { hint: `Als dat het bedrag is: schrijf :bedrag[${near.pad}].` }),
  ];
}

/** "€ 2,3 miljoen" stands for every amount that rounds to it. */
function isAfronding(literal: string, amount: Getal, cell: Getal): boolean {
  const decimals = /,(\d+)/.exec(literal)?.[1] ?? '';
  const unit = amount.dividedBy(literal.replace(/[^\d,]/g, '').replace(',', '.') || '1');
  const step = unit.dividedBy(`1${'0'.repeat(decimals.length)}`);
  return cell.minus(amount).abs().lessThanOrEqualTo(step.dividedBy(2));
}

/** The nearest cell that an author wrote or asked for, when it is no further away than a part of itself. */
function dichtstbij(amount: Getal, cells: readonly Plaats[], deel: string): Plaats | undefined {
  return cells
    .filter(
      ({ waarde, afgeleid }) => !afgeleid && waarde.minus(amount).abs().lessThanOrEqualTo(waarde.times(deel)),
    )
    .sort((a, b) => a.waarde.minus(amount).abs().comparedTo(b.waarde.minus(amount).abs()))[0];
}

function toon(waarde: Getal): string {
  return formatBedrag({ soort: 'bedrag', waarde });
}
