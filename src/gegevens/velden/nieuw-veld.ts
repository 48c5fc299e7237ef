import { formatBedrag } from '../../domain/bedrag.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { nooit } from '../../domain/tekst.ts';
import type { Veld, Veldwaarde } from '../../domain/veld.ts';
import { waarden } from '../in-woorden.ts';

/** A value as an author types it: one text, or the items of a list. */
export function getyptVeld(waarde: Veldwaarde): string | readonly string[] {
  switch (waarde.soort) {
    case 'lijst':
      return waarden(waarde.delen);
    case 'ja/nee':
      return waarde.ja.value ? 'ja' : 'nee';
    case 'bedrag':
    case 'getal':
      return formatBedrag(waarde.bedrag.value, { euroteken: false, minus: '-' });
    default:
      return waarde.tekst.value;
  }
}

/** What belongs behind a field, to put behind its name in a new proposal. */
export function vormVanVeld({ soort, keuzes = [] }: Veld): string {
  switch (soort) {
    case 'tekst':
      return '';
    case 'datum':
      return ', als jaar-maand-dag: 2026-06-24';
    case 'keuze':
      return `; kies ${opsomming(keuzes, 'of')}`;
    case 'lijst':
      return keuzes.length === 0 ? ', elk op een regel met een streepje' : `; kies uit ${opsomming(keuzes)}`;
    case 'ja/nee':
      return '; ja of nee';
    case 'bedrag':
      return ', als bedrag: 25.000';
    case 'getal':
      return ', als getal: 1.250';
    default:
      return nooit(soort);
  }
}
