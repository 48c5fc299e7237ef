import type { Opgelost } from './los-op.ts';

/** A7.2 before A7.10, and of one amendment its operations in their order. */
export function compareOpgelost(one: Opgelost, other: Opgelost): number {
  return compareNummers(one.stuk, other.stuk) || one.volgnummer - other.volgnummer;
}

/** The order of the numbers of amendments, numbers in them by their value. */
export function compareNummers(one: string, other: string): number {
  const [left, right] = [one.match(/\d+|\D+/g) ?? [], other.match(/\d+|\D+/g) ?? []];
  for (const [at, part] of left.entries()) {
    const against = right[at];
    if (against === undefined) return 1;
    if (part === against) continue;
    // Equal numbers may still be typed otherwise: 07 and 7; of words the difference is no number.
    return Number(part) - Number(against) || (part < against ? -1 : 1);
  }
  return left.length - right.length;
}
