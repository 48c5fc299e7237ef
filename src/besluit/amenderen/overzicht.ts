import type { Amendement, Subamendement, Wijziging } from '../../domain/amendement.ts';
import { comparePad, type Puntpad } from '../../domain/besluitpunt.ts';
import { compareNummers } from './compare-nummers.ts';
import { vergelijkWijzigingen } from './conflicten.ts';
import type { Opgelost } from './los-op.ts';
import type { Verhouding } from './verhouding.ts';

/** An amendment with the places of its operations. */
export interface OpgelostAmendement {
  readonly amendement: Amendement;
  readonly wijzigingen: readonly Opgelost[];
}

/** Two amendments, and how they go together. */
export interface Paar {
  readonly een: string;
  readonly ander: string;
  readonly verhouding: Verhouding;
}

/**
 * How each two amendments go together, those that simply do left out. The heaviest of what their operations say counts: to
 * exclude, to do the same, to want an order. `raakt` tells of amounts that are printed in a point that another changes.
 */
export function vergelijkAmendementen(
  all: readonly OpgelostAmendement[],
  label: (pad: Puntpad) => string,
  raakt: (geld: Opgelost, tekst: Opgelost) => boolean,
): readonly Paar[] {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    const found = one.wijzigingen.flatMap((left) =>
      other.wijzigingen.map((right) => {
        const [money, words] = left.pad ? [right, left] : [left, right];
        if (words.pad && !money.pad && raakt(money, words)) {
          return {
            soort: 'sluit-uit',
            reden: `zelfde besluitpunt ${label(words.pad)}, berekend bedrag`,
          } as const;
        }
        return vergelijkWijzigingen(left, right, label);
      }),
    );
    const [heaviest] = found.toSorted((a, b) => WEIGHT.indexOf(a.soort) - WEIGHT.indexOf(b.soort));
    if (!heaviest || heaviest.soort === 'verenigbaar') return [];
    const { nummer } = one.amendement;
    return [{ een: nummer.value, ander: other.amendement.nummer.value, verhouding: heaviest }];
  });
}

const WEIGHT: readonly Verhouding['soort'][] = ['sluit-uit', 'dubbel', 'volgorde', 'verenigbaar'];

/** A piece in the proposed order of votes. */
export interface Stemplaats {
  readonly nummer: string;
  /** Lapses when this amendment is adopted. */
  readonly vervaltMet?: string | undefined;
}

/**
 * The order of votes that the program proposes, and nobody has to follow: of amendments that exclude each other the one
 * that goes furthest first, each right behind its subamendementen; the others by their place in the decision. A number
 * that the griffier gives (`strekking`) goes before everything.
 */
export function stelVolgordeVoor(
  amendementen: readonly OpgelostAmendement[],
  subamendementen: readonly Subamendement[],
  paren: readonly Paar[],
): readonly Stemplaats[] {
  const sorted = [...amendementen].sort(
    (a, b) =>
      (a.amendement.strekking?.value ?? 100) - (b.amendement.strekking?.value ?? 100) ||
      firstPlace(a, b) ||
      reach(a) - reach(b) ||
      compareNummers(a.amendement.nummer.value, b.amendement.nummer.value),
  );
  const before: string[] = [];
  return sorted.flatMap(({ amendement }) => {
    const nummer = amendement.nummer.value;
    const excluder = before.find((other) => excludes(paren, other, nummer));
    before.push(nummer);
    const own = subamendementen.filter(({ bij }) => bij.value === nummer).map((one) => one.nummer.value);
    return [...own.sort(compareNummers).map((sub) => ({ nummer: sub })), { nummer, vervaltMet: excluder }];
  });
}

function excludes(paren: readonly Paar[], one: string, other: string): boolean {
  return paren.some(
    ({ een, ander, verhouding }) =>
      verhouding.soort === 'sluit-uit' && [een, ander].includes(one) && [een, ander].includes(other),
  );
}

/** By the first point that they are about; money comes last. */
function firstPlace({ wijzigingen: a }: OpgelostAmendement, { wijzigingen: b }: OpgelostAmendement): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left && right) return comparePad([left[0]], [right[0]]);
  return Number(right !== undefined) - Number(left !== undefined);
}

function placeOf(wijzigingen: readonly Opgelost[]): Puntpad | undefined {
  return wijzigingen.flatMap(({ pad }) => (pad ? [pad] : [])).toSorted(comparePad)[0];
}

/** How far an amendment goes: to strike first, then to replace, to change words, to add. */
function reach({ wijzigingen }: OpgelostAmendement): number {
  return Math.min(...wijzigingen.map(({ wijziging }) => REACH.indexOf(wijziging.soort)));
}

const REACH: readonly Wijziging['soort'][] = [
  'schrap',
  'vervang',
  'bedrag',
  'rijen',
  'zinsnede',
  'bijlage',
  'verplaats',
  'voeg_toe',
  'opdracht',
];
