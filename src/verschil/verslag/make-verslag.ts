// src/verschil/verslag: tells what differs in words.

import type { VerschilVoorstel } from '../verschil.ts';
import { samenvatting } from './samenvatting.ts';
import type { Verslag } from './verslag.ts';
import { verslagBesluitpunten } from './verslag-besluitpunten.ts';
import { verslagFinancien } from './verslag-financien.ts';
import { verslagGegevens, verslagStukken } from './verslag-gegevens.ts';
import { verslagConsiderans, verslagOnderdelen } from './verslag-onderdelen.ts';
import { visibleVerslag } from './visible-verslag.ts';

/** Puts what changed in the order in which a reviewer wants to read it; nothing in its texts is hidden. */
export function makeVerslag(verschil: VerschilVoorstel): Verslag {
  return visibleVerslag({
    onderwerp: verschil.onderwerp,
    samenvatting: samenvatting(verschil),
    delen: [
      ...verslagBesluitpunten(verschil.besluitpunten),
      ...verslagFinancien(verschil.financien),
      ...verslagConsiderans(verschil.considerans),
      ...verslagOnderdelen(verschil.onderdelen),
      ...verslagStukken('Bijlagen', verschil.bijlagen),
      ...verslagStukken('Eerdere besluiten', verschil.eerdereBesluiten),
      ...verslagGegevens(verschil.gegevens),
    ],
  });
}
