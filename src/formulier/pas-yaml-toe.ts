import type { Wens } from './wens.ts';
import { metSleutel, neemItemWeg, verwisselItem, voegItemToe } from './yaml/item.ts';
import { neemSleutelWeg, zetWaarde } from './yaml/waarde.ts';

/** Does what is done with values and lists of the frontmatter alone; undefined for what asks for more than that. */
export function pasYamlToe(tekst: string, wens: Wens, volgorde: readonly string[]): string | undefined {
  switch (wens.soort) {
    case 'waarde': {
      if (wens.waarde.trim() === '' && wens.leegWeg) return neemSleutelWeg(tekst, wens.pad);
      const grouped = wens.kern === undefined ? tekst : metSleutel(tekst, wens.pad.slice(0, -1), wens.kern);
      return zetWaarde(grouped, wens.pad, wens.waarde, volgorde);
    }
    case 'groep':
      return zetWaarde(tekst, wens.pad, wens.regels ? { blok: wens.waarde } : wens.waarde, volgorde);
    case 'item-nieuw':
      return voegItemToe(tekst, wens.pad, wens.index, wens.waarde, volgorde, wens.regels);
    case 'item-weg':
      return neemItemWeg(tekst, wens.pad, wens.index);
    case 'item-wissel':
      return verwisselItem(tekst, wens.pad, wens.index, wens.stap);
    default:
      return undefined;
  }
}
