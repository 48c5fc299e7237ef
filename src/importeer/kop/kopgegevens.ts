// src/importeer/kop: what stands at the head of a paper: its title, and names with their values.

import { vergelijkbaar } from '../../domain/secties.ts';
import type { SoortSjabloon } from '../../domain/sjabloon.ts';
import type { Gevonden, Twijfel, Waarde } from '../gevonden.ts';
import { sleutelsVanNamen } from './kopnamen.ts';
import type { Kopregel } from './kopregels.ts';
import { ernaast, leesWaarde } from './kopwaarde.ts';

/** What stood in the head of a paper, by the keys of the frontmatter ("intern.email"). */
export interface Kopgegevens {
  readonly waarden: ReadonlyMap<string, Gevonden<Waarde>>;
  /** Names that no key has, with their values. */
  readonly onbekend: readonly Kopregel[];
  readonly twijfels: readonly Twijfel[];
}

/** Reads the values in the head of a paper. */
export function leesKopgegevens(regels: readonly Kopregel[], soort: SoortSjabloon): Kopgegevens {
  const namen = sleutelsVanNamen(soort);
  const waarden = new Map<string, Gevonden<Waarde>>();
  const onbekend: Kopregel[] = [];
  const twijfels: Twijfel[] = [];
  for (const regel of regels) {
    const sleutel = namen.get(vergelijkbaar(regel.naam));
    if (sleutel === undefined) {
      onbekend.push(regel);
      continue;
    }
    const count = sleutel === 'bijlagen' && /^\d{1,2}(?:\s+stuks?)?$/u.test(regel.waarde);
    if (count || regel.waarde === '' || isLeegWoord(regel.waarde)) {
      waarden.set(`leeg ${sleutel}`, {
        waarde: regel.waarde,
        zekerheid: 'zeker',
        reden: count ? 'een aantal; het volgt uit de lijst zelf' : 'een naam waar niets achter staat',
        uit: regel.uit,
      });
      continue;
    }
    const read = leesWaarde(sleutel, regel.waarde, soort);
    if (typeof read === 'object' && 'twijfel' in read) {
      twijfels.push({ ernst: 'waarschuwing', melding: read.twijfel, alinea: regel.alinea });
      onbekend.push(regel);
      continue;
    }
    const before = waarden.get(sleutel);
    if (before) {
      if (JSON.stringify(before.waarde) === JSON.stringify(read.waarde))
        waarden.set(sleutel, { ...before, uit: [...before.uit, ...regel.uit] });
      else
        twijfels.push({
          ernst: 'waarschuwing',
          melding: `'${regel.naam}' staat twee keer in de kop, en niet hetzelfde: '${regel.waarde}' is niet overgenomen.`,
          alinea: regel.alinea,
        });
      continue;
    }
    for (const [naast, waarde] of ernaast(sleutel, regel.waarde))
      if (!waarden.has(naast))
        waarden.set(naast, {
          waarde,
          zekerheid: 'zeker',
          reden: `staat in de kop achter '${regel.naam}'`,
          uit: [],
        });
    waarden.set(sleutel, {
      waarde: read.waarde,
      zekerheid: 'zeker',
      reden: `staat in de kop achter '${regel.naam}'`,
      uit: regel.uit,
    });
  }
  return { waarden, onbekend, twijfels };
}

function isLeegWoord(text: string): boolean {
  return /^(?:\.{2,}|…+|_+|-+|–|n\.?v\.?t\.?|\[[^\]]*\]|\(?in te vullen.*|\(?door de griffie.*|klik .*)$/i.test(
    text.trim(),
  );
}
