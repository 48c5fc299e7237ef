import type { Motie, Stuksoort } from './amendement.ts';

/** The template of each kind of piece. */
export const STUKSJABLONEN: Readonly<Record<Stuksoort, string>> = {
  amendement: 'amendement.hbs',
  subamendement: 'amendement.hbs',
  motie: 'motie.hbs',
};

/** The template of the paper that shows what amendments change in a decision, and what its files are called. */
export const WASWORDT = { naam: 'raadsbesluit-was-wordt', sjabloon: 'was-wordt.hbs' } as const;

/** What a piece is called at its head. */
export function stuknaam(
  stuk: Pick<Motie, 'soort' | 'aard'> | { readonly soort: Exclude<Stuksoort, 'motie'> },
): string {
  if (stuk.soort !== 'motie') return stuk.soort === 'amendement' ? 'Amendement' : 'Subamendement';
  switch (stuk.aard) {
    case 'bij agendapunt':
      return 'Motie';
    case 'vreemd':
      return 'Motie vreemd aan de orde van de dag';
    default:
      return `Motie van ${stuk.aard}`;
  }
}
