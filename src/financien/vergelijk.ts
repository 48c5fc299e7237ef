import { type Bedrag, formatBedrag, NUL } from '../domain/bedrag.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { bekend, isPm, min, plus } from './reken.ts';

/**
 * What a new amount is more (or less, then negative) than the old one. Undefined where an unknown part came or went,
 * for then nothing can be said; nothing counts as zero.
 */
export function verschilTussen(oud: Bedrag, nieuw: Bedrag): Bedrag | undefined {
  const teken = (value: Bedrag) => (value.soort === 'pm' ? value.teken : undefined);
  if (teken(oud) !== teken(nieuw)) return undefined;
  return { soort: 'bedrag', waarde: bekend(nieuw).minus(bekend(oud)) };
}

/** A difference with its direction: "+ € 8.000", "− € 8.000", "± € 0". */
export function toonVerschil(verschil: Bedrag): string {
  const known = bekend(verschil);
  const sign = known.isZero() ? '±' : known.isNegative() ? '−' : '+';
  return `${sign} ${formatBedrag({ soort: 'bedrag', waarde: known.abs() })}`;
}

/** True for a known amount below zero. */
export function isNegatief(value: Bedrag): boolean {
  return bekend(value).isNegative() && !bekend(value).isZero();
}

/** True when the amount is zero or nothing, and known. */
export function isNiets(value: Bedrag): boolean {
  return !isPm(value) && bekend(value).isZero();
}

/**
 * What is not covered in each year (Gemeentewet 189): lasten less baten less dekking; negative when more is covered
 * than needed. Empty when there are no lasten or no dekking to compare.
 */
export function dekkingstekort({ jaren, tabellen }: Financien): ReadonlyMap<string, Bedrag> {
  const total = (tabel: string, jaar: string) => amountAt(tabellen, tabel, 'totaal', jaar);
  if (!tabellen.has('lasten') || !tabellen.has('dekking')) return new Map();
  return new Map(
    jaren.map((jaar) => [
      jaar,
      min(min(total('lasten', jaar), total('baten', jaar)), total('dekking', jaar)),
    ]),
  );
}

/**
 * Structural lasten that are not covered by structural money, in each year; zero when they are. `eenmalig` names the
 * posts of the dekking that are one-off though they do not say so (a reserve). Empty when no last says to be structural.
 */
export function structureelTekort(
  { jaren, tabellen }: Financien,
  eenmalig: ReadonlySet<string>,
): ReadonlyMap<string, Bedrag> {
  const posts = (tabel: string) => tabellen.get(tabel)?.rijen.filter(({ soort }) => soort === 'post') ?? [];
  const lasten = posts('lasten').filter(({ aard }) => aard === 'structureel');
  const cover = [
    ...posts('baten').map((rij) => ({ tabel: 'baten', rij })),
    ...posts('dekking')
      .filter(({ id }) => !eenmalig.has(id))
      .map((rij) => ({ tabel: 'dekking', rij })),
  ].filter(({ rij }) => rij.aard !== 'incidenteel');
  if (lasten.length === 0 || !tabellen.has('dekking')) return new Map();
  return new Map(
    jaren.map((jaar) => {
      const asked = lasten.reduce<Bedrag>(
        (sum, { id }) => plus(sum, amountAt(tabellen, 'lasten', id, jaar)),
        NUL,
      );
      const had = cover.reduce<Bedrag>(
        (sum, { tabel, rij }) => plus(sum, amountAt(tabellen, tabel, rij.id, jaar)),
        NUL,
      );
      const gap = min(asked, had);
      return [jaar, isNegatief(gap) ? NUL : gap];
    }),
  );
}

function amountAt(tabellen: Financien['tabellen'], tabel: string, rij: string, jaar: string): Bedrag {
  const cel = tabellen
    .get(tabel)
    ?.rijen.find(({ id }) => id === rij)
    ?.cellen.get(jaar);
  return cel && cel.toon !== 'tekst' ? cel.waarde : NUL;
}
