import { type Bedrag, bedrag, formatBedrag, Getal } from '../domain/bedrag.ts';

/** An amount in euros to count with: an empty cell is nothing, of an unknown amount its known part. */
export function euros(waarde: Bedrag): Getal {
  return waarde.soort === 'leeg' ? new Getal(0) : waarde.waarde;
}

/** A sum as it is printed. */
export function euro(waarde: Getal): string {
  return formatBedrag(bedrag(waarde));
}
