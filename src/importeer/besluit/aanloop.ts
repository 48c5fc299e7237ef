import { tekstVan, zonderBegin } from '../papier/alinea.ts';
import type { Item } from './boom.ts';

/** Words that lead up to what is asked, where they run on into it: "Wij stellen u voor om …". */
const AANLOOP =
  /^(?:(?:wij|we|het college(?: van burgemeester en wethouders)?|burgemeester en wethouders) (?:stel(?:t|len)) (?:u|uw raad|de raad|de gemeenteraad)? ?voor|(?:u|uw raad|de raad|de gemeenteraad) wordt voorgesteld|voorgesteld wordt|(?:u|uw raad|de raad) wordt gevraagd|de raad besluit|te besluiten)(?:,?\s+om)?\s*:?\s+(?=\S)/i;

/** A point without the words that a template prints before it. */
export function zonderAanloop(item: Item): Item {
  const lead = AANLOOP.exec(tekstVan(item.alinea))?.[0].length ?? 0;
  return lead === 0 ? item : { ...item, alinea: zonderBegin(item.alinea, lead) };
}
