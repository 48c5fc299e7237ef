import { createGeheugenOpslag } from '../opslag/geheugen-opslag.ts';
import type { Opslagkeuze } from '../opslag/opslag.ts';

/** The places where this page can keep files. */
export function opslagkeuzes(_page: Document): readonly Opslagkeuze[] {
  return [{ naam: 'Werk in deze browser', soort: 'browser', open: async () => createGeheugenOpslag({}) }];
}
