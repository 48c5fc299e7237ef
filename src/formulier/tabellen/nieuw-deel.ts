import { alsNaam } from '../../domain/naam.ts';
import type { Begin, Toevoegbaar } from '../formulier.ts';
import type { Wens } from '../wens.ts';
import type { Yamlpad } from '../yaml/boom.ts';
import type { Waarde } from '../yaml/waarde.ts';

/** What is done to add a part of that name to a table, and where it comes to stand. */
export function nieuwDeel(
  { pad, bezet, aantal, naamsleutel, waarde }: Toevoegbaar,
  naam: string,
): { readonly wens: Wens; readonly pad: Yamlpad } {
  const deel = { [naamsleutel]: naam, ...waarde };
  if (!bezet)
    return {
      wens: { soort: 'item-nieuw', pad, index: aantal, waarde: deel, regels: true },
      pad: [...pad, aantal],
    };
  const own = [...pad, vrijeNaam(naam, bezet)];
  return { wens: { soort: 'groep', pad: own, waarde: deel, regels: true }, pad: own };
}

/** A name as a key that is not taken. */
function vrijeNaam(naam: string, bezet: readonly string[]): string {
  const plain = alsNaam(naam) || 'deel';
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? plain : `${plain}_${count}`;
    if (!bezet.includes(key)) return key;
  }
}

/** What is done to begin a table, with the years of all tables where these are not there. */
export function nieuweTabel({ pad, waarde, jaren }: Begin): readonly Wens[] {
  const groep = (at: Yamlpad, what: Waarde): Wens => ({
    soort: 'groep',
    pad: at,
    waarde: what,
    regels: true,
  });
  const years = jaren === undefined ? [] : [groep([...pad.slice(0, -1), 'jaren'], [jaren])];
  return [...years, groep(pad, waarde)];
}
