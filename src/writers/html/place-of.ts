import type { Placed } from '../../document/nodes.ts';
import type { Attributes } from './markup.ts';

/** The attributes that tell where a part was typed; `serialize` prints them on request alone. */
export function placeOf({ bron }: Placed): Attributes {
  return bron ? { 'data-bron': `${bron.start}-${bron.end}`, 'data-bestand': bron.bestand } : {};
}
