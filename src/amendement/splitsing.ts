import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { Getal } from '../domain/bedrag.ts';
import type { FinancieleRij, FinancieleTabel } from '../domain/financien-tabel.ts';
import { opsomming } from '../domain/opsomming.ts';
import { euro, euros } from './euros.ts';
import { type Geldbasis, rekenGeld } from './geld.ts';

/** Rows that take the place of one are its parts: per column they come to what it was, or the difference is told. */
export function checkSplitsing(geld: Geldbasis, wijzigingen: readonly Opgelost[]): readonly Diagnostic[] {
  return wijzigingen.flatMap((one) => {
    const { wijziging } = one;
    if (wijziging.soort !== 'rijen' || wijziging.hoe !== 'vervang' || wijziging.rijen.length < 2) return [];
    const [naam = ''] = wijziging.pad.value.trim().replaceAll('-', '_').split('.');
    const [voor, na] = [geld.financien, rekenGeld(geld, [one]).value.financien].map((financien) =>
      financien.tabellen.get(naam),
    );
    if (!voor || !na) return [];
    const differences = voor.kolommen.flatMap(({ id, kop }) => {
      const [was, wordt] = [sumOf(voor, na, id), sumOf(na, voor, id)];
      return was.equals(wordt) ? [] : [{ kop, was, wordt }];
    });
    if (differences.length === 0) return [];
    const told = differences.map(({ kop, was, wordt }) => {
      const more = wordt.greaterThan(was) ? 'meer' : 'minder';
      return `${kop} ${euro(wordt)} in plaats van ${euro(was)} (${euro(wordt.minus(was).abs())} ${more})`;
    });
    const melding = `De nieuwe rijen tellen niet op tot wat zij vervangen: ${opsomming(told)}.`;
    const hint = 'Kijk de bedragen na; is het verschil bedoeld, dan staat het bij de dekking.';
    return [waarschuwing('amendement-splitsing', melding, wijziging.pad.span, { hint })];
  });
}

/** What the posts of a table come to that another version of it does not have; a part may have the name of the whole. */
function sumOf(tabel: FinancieleTabel, other: FinancieleTabel, kolom: string): Getal {
  const known = new Set(other.rijen.map(entryOf));
  return tabel.rijen
    .filter((rij) => rij.soort === 'post' && !known.has(entryOf(rij)))
    .reduce((sum, rij) => sum.plus(amountAt(rij, kolom)), new Getal(0));
}

/** What a row was typed as, which stays the same thing as long as nobody changes it. */
function entryOf({ bron, id }: FinancieleRij): unknown {
  return bron?.rij ?? id;
}

function amountAt({ cellen }: FinancieleRij, kolom: string): Getal {
  const cel = cellen.get(kolom);
  return cel?.toon === 'bedrag' ? euros(cel.waarde) : new Getal(0);
}
