import { type FinancieleRij, type FinancieleTabel, kolomnaam } from '../../domain/financien-tabel.ts';
import { matchItems, placesOfGone } from '../../matching/match-items.ts';
import type { RijVerschil, TabelVerschil } from '../verschil.ts';
import { compareRij, groupOf, heleRij, sameFormula } from './compare-rij.ts';
import { tidy } from './lezer.ts';

/** What changed in a table; undefined when nothing did. */
export function compareTabel(oud: FinancieleTabel, nieuw: FinancieleTabel): TabelVerschil | undefined {
  const rijen = compareRijen(oud, nieuw);
  const details = tableDetails(oud, nieuw);
  if (rijen.length === 0 && details.length === 0) return undefined;
  const { naam, titel, afgeleid } = nieuw;
  return { naam, titel, soort: 'gewijzigd', afgeleid, rijen, details };
}

/** A table that came or went, with all its rows. */
export function heleTabel(soort: 'nieuw' | 'vervallen', tabel: FinancieleTabel): TabelVerschil {
  const { naam, titel, afgeleid, rijen } = tabel;
  return { naam, titel, soort, afgeleid, rijen: rijen.map((rij) => heleRij(soort, rij, tabel)), details: [] };
}

function tableDetails(left: FinancieleTabel, right: FinancieleTabel): readonly string[] {
  const details: string[] = [];
  if (tidy(left.titel) !== tidy(right.titel)) details.push(`heette ‘${left.titel}’`);
  if (left.eenheid !== right.eenheid) {
    details.push(
      `getoond in ${right.eenheid === 'duizend' ? 'duizenden euro’s' : 'hele euro’s'} (was in ${left.eenheid === 'duizend' ? 'duizenden' : 'hele euro’s'})`,
    );
  }
  const heads = (tabel: FinancieleTabel) => tabel.kolommen.map(kolomnaam);
  const gone = heads(left).filter((kop) => !heads(right).includes(kop));
  const came = heads(right).filter((kop) => !heads(left).includes(kop));
  if (came.length > 0) details.push(`kolom erbij: ${came.join(', ')}`);
  if (gone.length > 0) details.push(`kolom vervallen: ${gone.join(', ')}`);
  const [before, after] = [kolomformules(left), kolomformules(right)];
  for (const [kolom, formule] of after) {
    const was = before.get(kolom);
    if (was !== undefined && !sameFormula(was, formule))
      details.push(`kolom ${kolom}: formule ${was} → ${formule}`);
  }
  const notes = ({ noten }: FinancieleTabel) => noten.map(tidy);
  for (const note of notes(right))
    if (!notes(left).includes(note)) details.push(`toelichting erbij: ‘${note}’`);
  for (const note of notes(left))
    if (!notes(right).includes(note)) details.push(`toelichting vervallen: ‘${note}’`);
  return details;
}

/** The formulas of columns, by their heads. */
function kolomformules({ kolommen }: FinancieleTabel): ReadonlyMap<string, string> {
  return new Map(
    kolommen.flatMap(({ kop, getypteFormule }) =>
      getypteFormule === undefined ? [] : [[kop, getypteFormule] as const],
    ),
  );
}

function compareRijen(oud: FinancieleTabel, nieuw: FinancieleTabel): readonly RijVerschil[] {
  const [before, after] = [oud.rijen, nieuw.rijen];
  const aanblik = (face: (rij: FinancieleRij, all: readonly FinancieleRij[]) => string, alike: number) => ({
    oud: before.map((rij) => face(rij, before)),
    nieuw: after.map((rij) => face(rij, after)),
    alike,
    alleenAlike: true,
  });
  const {
    paren,
    vervallen,
    nieuw: added,
  } = matchItems(
    aanblik((rij, all) => `${rij.soort} ${path(rij, all)}`, 1),
    aanblik(({ id }) => id, 1),
    aanblik((rij) => `${rij.soort} ${rij.label}`, 0.6),
  );
  const entries = paren.flatMap((pair) => {
    const [left, right] = [before[pair.oud], after[pair.nieuw]];
    const one = left && right && compareRij(left, right, oud, nieuw, pair.verplaatst);
    return one ? [{ at: pair.nieuw, verschil: one }] : [];
  });
  for (const index of added) {
    const rij = after[index];
    if (rij && !rij.weglaten) entries.push({ at: index, verschil: heleRij('nieuw', rij, nieuw) });
  }
  const place = placesOfGone(paren);
  for (const index of vervallen) {
    const rij = before[index];
    if (rij && !rij.weglaten) entries.push({ at: place(index), verschil: heleRij('vervallen', rij, oud) });
  }
  return entries.toSorted((a, b) => a.at - b.at).map(({ verschil }) => verschil);
}

/** The label with the groups in which a row stands. */
function path(rij: FinancieleRij, all: readonly FinancieleRij[]): string {
  const parent = groupOf(rij, all);
  return parent ? `${path(parent, all)} › ${rij.label}` : rij.label;
}
