import type { Inline } from '../document/nodes.ts';
import type { KopgegevenDefinitie } from '../domain/sjabloon.ts';
import { ALLE_GEGEVENS, type Voorstel, waardeVan } from '../gegevens/register.ts';
import type { Variant } from './variant.ts';

/** One line of the head of a document. */
export interface Kopgegeven {
  readonly sleutel: string;
  readonly kop: string;
  readonly waarde: readonly Inline[];
}

/**
 * The head of a document as the template orders it. What has no value is left out, or kept open to fill in where
 * the template asks for that; what is internal is left out of a public document (AVG).
 */
export function kopgegevens(
  definities: readonly KopgegevenDefinitie[],
  voorstel: Voorstel,
  variant: Variant,
): readonly Kopgegeven[] {
  return definities.flatMap(({ sleutel, kop, tonenAlsLeeg }): Kopgegeven[] => {
    const gegeven = ALLE_GEGEVENS.find((one) => one.kop?.some((regel) => regel.sleutel === sleutel));
    if (gegeven?.intern && variant !== 'intern') return [];
    const regel = gegeven?.kop?.find((one) => one.sleutel === sleutel);
    const value =
      gegeven && regel ? regel.waarde(waardeVan(gegeven, voorstel)) : voorstel.velden[sleutel]?.value;
    if (value) return [{ sleutel, kop, waarde: [{ type: 'text', value }] }];
    if (!tonenAlsLeeg) return [];
    return [{ sleutel, kop, waarde: [{ type: 'fillIn', name: sleutel, label: kop, children: [] }] }];
  });
}
