import type { Voorwaarde } from '../domain/sjabloon.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import { ALLE_GEGEVENS, type Voorstel, waardeVan } from '../gegevens/register.ts';
import { drukVeld } from '../gegevens/velden/druk-veld.ts';
import type { Variant } from './variant.ts';

/** What a condition is asked of. */
interface Vraag {
  readonly voorstel: Voorstel;
  readonly variant: Variant;
  readonly huis: Huisnotatie;
}

/**
 * Whether a condition of the template is met: the document is such a one, or the proposal has that value. A yes or no
 * that is "Nee" counts as not.
 */
export function geldt({ naam, niet }: Voorwaarde, bron: Vraag): boolean {
  return aanwezig(naam, bron) !== niet;
}

function aanwezig(naam: string, { voorstel, variant, huis }: Vraag): boolean {
  if (naam === 'intern') return variant === 'intern';
  if (naam === 'concept') return voorstel.status?.value === 'concept';
  const veld = voorstel.velden[naam];
  if (veld) return !/^nee$/i.test(drukVeld(veld, huis));
  for (const gegeven of ALLE_GEGEVENS) {
    const waarde = waardeVan(gegeven, voorstel);
    const regel = gegeven.kop?.find(({ sleutel }) => sleutel === naam);
    if (regel) {
      const printed = regel.waarde(waarde, { huis, intern: variant === 'intern' });
      return printed !== undefined && printed !== 'Nee';
    }
    if (gegeven.sleutel === naam) return isFilled(waarde);
  }
  return false;
}

function isFilled(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.length > 0;
  return typeof waarde === 'object' && waarde !== null && Object.keys(waarde).length > 0;
}
