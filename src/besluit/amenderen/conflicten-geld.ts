import { isGeldwijziging } from '../../domain/amendement.ts';
import type { Opgelost } from './los-op.ts';
import { sluitUit, VERENIGBAAR, type Verhouding, volgorde } from './verhouding.ts';

/**
 * How two operations on amounts go together: two on one cell exclude each other, unless both add to it; rows are changed by
 * one amendment. Where one is about the text, they go together.
 */
export function vergelijkGeld(one: Opgelost, other: Opgelost): Verhouding {
  const [a, b] = [one.wijziging, other.wijziging];
  const [left, right] = [moneyPath(one), moneyPath(other)];
  if (left === undefined || right === undefined) return VERENIGBAAR;
  const same = left === right;
  if (a.soort === 'bedrag' && b.soort === 'bedrag') {
    if (!same || (a.waarde.soort === 'met' && b.waarde.soort === 'met')) return VERENIGBAAR;
    return sluitUit(`beide wijzigen het bedrag ${left}`);
  }
  const [first, second] = [addsRows(one), addsRows(other)];
  if (first && second && same) return volgorde(`beide voegen rijen toe aan ${left}`);
  if (first || second) return VERENIGBAAR;
  const within = same || left.startsWith(`${right}.`) || right.startsWith(`${left}.`);
  return within ? sluitUit(`beide wijzigen ${left.length < right.length ? left : right}`) : VERENIGBAAR;
}

function addsRows({ wijziging }: Opgelost): boolean {
  return wijziging.soort === 'rijen' && wijziging.hoe === 'voeg_toe';
}

/** The cell, row or table that an operation is about; two that are about the same have the same. */
function moneyPath({ wijziging, geld }: Opgelost): string | undefined {
  return isGeldwijziging(wijziging) ? (geld ?? wijziging.pad.value.trim().replaceAll('-', '_')) : undefined;
}
