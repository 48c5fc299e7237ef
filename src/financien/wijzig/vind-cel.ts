// src/financien/wijzig: changes to what was typed under financien, for amendments; the typed values stay as they were.

import { fout } from '../../diagnostics/diagnostic.ts';
import { schrijfWaarde } from '../../diagnostics/herstel-waarde.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Bedrag } from '../../domain/bedrag.ts';
import { naamVan, type RijInvoer } from '../../domain/financien/invoer.ts';
import type { FinancieleRij, FinancieleTabel, Financien } from '../../domain/financien-tabel.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Located } from '../../source/located.ts';
import { heeftSluitpost } from '../lezen/per-kolom.ts';
import { lookupBedrag } from '../lookup-bedrag.ts';

/** A typed amount: in a row, or a value of a reserve or an investering. */
export interface Celplaats {
  readonly tabel: FinancieleTabel;
  readonly rij: FinancieleRij;
  /** The id of the column. */
  readonly kolom: string;
  /** The amount that stands there, in euros. */
  readonly waarde: Bedrag;
  readonly plaats:
    | { readonly soort: 'rij'; readonly rij: RijInvoer }
    | { readonly soort: 'pad'; readonly pad: readonly string[] };
}

/**
 * Finds the typed amount that a path names (`lasten.ontwerp.2026`). What is computed cannot be changed itself: the
 * message names what it is computed of.
 */
export function vindCel(financien: Financien, pad: Located<string>): Result<Celplaats> {
  const found = lookupBedrag(financien, pad.value);
  if (!found.ok) {
    const { melding, hint, bedoeld = [], zeker = false } = found;
    return failed(
      fout('amendement-bedrag', melding, pad.span, { hint, ...schrijfWaarde(pad.span, bedoeld, zeker) }),
    );
  }
  const { tabel, rij, kolom, waarde } = found;
  if (kolom === undefined) {
    const kolommen = tabel.kolommen.filter(({ soort }) => soort !== 'tekst').map(({ id }) => id);
    const hint = `Zet erachter welke kolom: ${opsomming(
      kolommen.map((id) => `${tabel.naam}.${rij.id}.${id}`),
      'of',
    )}.`;
    return failed(fout('amendement-bedrag', `'${pad.value}' noemt geen jaar of kolom.`, pad.span, { hint }));
  }
  const place = placeOf(rij);
  if (place) return ok({ tabel, rij, kolom, waarde, plaats: place });
  const posten = tabel.rijen.filter((one) => placeOf(one)).map(({ label }) => `‘${label}’`);
  const hint = `Wijzig een bedrag waaruit het volgt${posten.length === 0 ? '' : `, zoals ${opsomming(posten.slice(0, 3), 'of')}`}.`;
  return failed(
    fout('berekende-cel', `'${pad.value}' wordt berekend en kan zelf niet worden gewijzigd.`, pad.span, {
      hint,
    }),
  );
}

function placeOf({ bron, soort }: FinancieleRij): Celplaats['plaats'] | undefined {
  if (!bron) return undefined;
  const { rij, pad } = bron;
  if (!rij) return soort === 'groep' ? undefined : { soort: 'pad', pad };
  return rij.soort === 'post' && !rij.investering && !heeftSluitpost(rij.bedragen)
    ? { soort: 'rij', rij }
    : undefined;
}

/** The typed row that a path names (`lasten.ontwerp`), a post or a group with all that is in it. */
export function vindRij(financien: Financien, pad: Located<string>): Result<RijInvoer> {
  const [naam = '', ...rest] = pad.value.trim().replaceAll('-', '_').split('.');
  const tabel = financien.tabellen.get(naam);
  const wanted = rest.join('.');
  const rijen = tabel?.rijen ?? [];
  const found = rijen.find((rij) => rij.id === wanted) ?? rijen.find((rij) => rij.namen.includes(wanted));
  if (found?.bron?.rij) return ok(found.bron.rij);
  const known = rijen.flatMap(({ bron }) => (bron?.rij ? [naamVan(bron.rij).value] : []));
  const hint = tabel
    ? `De rijen zijn: ${opsomming([...new Set(known)])}.`
    : `De tabellen zijn: ${opsomming([...financien.tabellen.keys()])}.`;
  return failed(fout('onbekende-rij', `'${pad.value}' is geen getypte rij.`, pad.span, { hint }));
}
