/** How two operations of different amendments go together. */
export type Verhouding =
  | { readonly soort: 'verenigbaar' }
  /** At most one of them can be adopted. */
  | { readonly soort: 'sluit-uit'; readonly reden: string }
  /** They do the same. */
  | { readonly soort: 'dubbel' }
  /** Both can be adopted, and one must come before the other in the text. */
  | { readonly soort: 'volgorde'; readonly reden: string };

export const VERENIGBAAR: Verhouding = { soort: 'verenigbaar' };
export const DUBBEL: Verhouding = { soort: 'dubbel' };

export function sluitUit(reden: string): Verhouding {
  return { soort: 'sluit-uit', reden };
}

export function volgorde(reden: string): Verhouding {
  return { soort: 'volgorde', reden };
}
