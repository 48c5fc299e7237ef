import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Amendement, Wijziging } from '../domain/amendement.ts';
import { Getal, readBedrag } from '../domain/bedrag.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Tekst } from '../domain/tekst.ts';
import { alleBlokken, tekstenIn } from '../domain/tekstblok.ts';
import { padenVanBedragen } from '../financien/literal-amounts.ts';
import { euro, euros } from './euros.ts';
import type { Geldbasis, Geldverschil } from './geld.ts';
import { getypteBedragen, staatVoor } from './getypte-bedragen.ts';

/** How far from a computed difference an amount may be, as a part of it, to be meant as that difference. */
const BEDOELD = '0.1';

/**
 * An amount in what an amendment says of itself that is nearly, and not, a difference that it makes in the tables. Amounts
 * that stand in the tables or in its operations are those.
 */
export function checkToelichting({
  amendement,
  verschillen,
  geld,
  financien,
}: {
  readonly amendement: Amendement;
  readonly verschillen: readonly Geldverschil[];
  readonly geld: Geldbasis;
  readonly financien: Financien;
}): readonly Diagnostic[] {
  if (verschillen.length === 0) return [];
  const differences = verschilbedragen(verschillen);
  const known = [
    ...differences,
    ...[geld.financien, financien].flatMap((one) =>
      [...padenVanBedragen(one).keys()].map((key) => new Getal(key)),
    ),
    ...typedIn(amendement),
  ];
  return textsOf(amendement)
    .flatMap(getypteBedragen)
    .flatMap((one) => {
      if (known.some((exact) => staatVoor(one, exact))) return [];
      const [near] = differences
        .filter((exact) => exact.minus(one.waarde).abs().lessThanOrEqualTo(exact.times(BEDOELD)))
        .toSorted((a, b) => a.minus(one.waarde).abs().comparedTo(b.minus(one.waarde).abs()));
      if (!near) return [];
      const melding = `Hier staat ${one.literal}, maar berekend is het verschil ${euro(near)}.`;
      const hint = 'Neem het berekende bedrag over, of zeg wat het andere bedrag is.';
      return [waarschuwing('amendement-verschil', melding, one.span, { hint })];
    });
}

function textsOf({ constaterende, overwegende, secties }: Amendement): readonly Tekst[] {
  return [
    ...[...constaterende, ...overwegende].map(({ value }) => value),
    ...secties.flatMap(({ inhoud }) => alleBlokken(inhoud).flatMap(tekstenIn)),
  ];
}

/** Each difference of a cell, and of a row over its years; without sign. */
function verschilbedragen(verschillen: readonly Geldverschil[]): readonly Getal[] {
  const rows = new Map<Geldverschil['rij'], Getal>();
  const cells = verschillen.map(({ rij, was, wordt }) => {
    const difference = euros(wordt).minus(euros(was));
    rows.set(rij, (rows.get(rij) ?? new Getal(0)).plus(difference));
    return difference.abs();
  });
  return [...cells, ...[...rows.values()].map((one) => one.abs())].filter((one) => !one.isZero());
}

/** The amounts that its operations and its cover name themselves. */
function typedIn({ wijzigingen, dekking }: Amendement): readonly Getal[] {
  const typed = [
    ...wijzigingen.flatMap(amountsOf),
    ...dekking.flatMap(({ bedragen }) => [...bedragen.values()].map(({ value }) => value)),
  ];
  return typed.flatMap((text) => {
    const read = readBedrag(text.replace(/^\+\s*/, ''));
    return read.ok && read.waarde.soort === 'bedrag' ? [read.waarde.waarde.abs()] : [];
  });
}

function amountsOf(wijziging: Wijziging): readonly string[] {
  if (wijziging.soort !== 'bedrag') return [];
  return [wijziging.waarde.bedrag.value, ...(wijziging.was ? [wijziging.was.value] : [])];
}
