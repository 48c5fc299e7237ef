import type { Wens } from '../wens.ts';
import type { Waarde } from '../yaml/waarde.ts';
import type { Formulierfractie, Formulierstemming } from './vergaderformulier.ts';

/** What is done when so many of a group who were there were in favour, and the others against. */
export function stemVanFractie(
  { pad }: Pick<Formulierstemming, 'pad'>,
  { naam, namen, aanwezig }: Formulierfractie,
  voor: number,
): Wens {
  const most = Math.min(Math.max(0, voor), aanwezig);
  const part = (aantal: number): readonly Waarde[] => {
    if (aantal === 0) return [];
    return aantal === aanwezig ? [naam] : [{ fractie: naam, aantal: String(aantal) }];
  };
  // Of a group of which nobody was there, nothing is to be said.
  const [left, right] = aanwezig === 0 ? [[], []] : [part(most), part(aanwezig - most)];
  return { soort: 'stem', pad, namen: [naam, ...namen], voor: left, tegen: right };
}

/** What is done when a member voted; the others of the group vote as they did. */
export function stemVanLid(
  { pad }: Pick<Formulierstemming, 'pad'>,
  { naam, namen, leden, aanwezig }: Formulierfractie,
  lid: string,
  kant: 'voor' | 'tegen',
): Wens {
  const on = (side: 'voor' | 'tegen') =>
    leden.filter((one) => (one.naam === lid ? kant : one.stem) === side).map((one) => one.naam);
  const part = (side: 'voor' | 'tegen') => (on(side).length === aanwezig ? [naam] : on(side));
  return { soort: 'stem', pad, namen: [naam, ...namen], voor: part('voor'), tegen: part('tegen') };
}
