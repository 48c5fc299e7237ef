import { zittendeRaad } from '../known/raad.ts';
import type { Namer } from './namer.ts';

/** Who fills a role in the council, and who may take his or her place. */
export function personen(rol: 'voorzitter' | 'griffier'): Namer {
  return ({ stand, place }) => {
    const periode = zittendeRaad(stand, place.nodes);
    if (!periode) return [];
    const others = rol === 'voorzitter' ? periode.plaatsvervangers : periode.plaatsvervangendGriffiers;
    return [periode[rol], ...others].map(({ naam }, order) => ({
      label: naam.value,
      kind: 'naam',
      detail: order === 0 ? rol : `plaatsvervangend ${rol}`,
      order,
    }));
  };
}

/** Who signs with a role in the council, under `ondertekening`. */
export function ondertekenaars(rol: 'voorzitter' | 'griffier'): Namer {
  const wie = personen(rol);
  return (naming) => (naming.names[0] === 'ondertekening' ? wie(naming) : []);
}
