import { visible } from '../../show/visible.ts';
import type { Deel } from '../deel.ts';
import type { Bedragrij, Verslag, Verslagdeel } from './verslag.ts';

/** A report in which nothing is hidden in any text: what is laid out afterwards has the width that is counted. */
export function visibleVerslag({ onderwerp, samenvatting, delen }: Verslag): Verslag {
  return { onderwerp: line(onderwerp), samenvatting: line(samenvatting), delen: delen.map(visibleDeel) };
}

function visibleDeel(deel: Verslagdeel): Verslagdeel {
  switch (deel.soort) {
    case 'punt':
      return { ...deel, naam: line(deel.naam), delen: deel.delen.map(visibleWoorden) };
    case 'bedragen':
      return { ...deel, rijen: deel.rijen.map(visibleRij) };
    default:
      return { ...deel, tekst: line(deel.tekst) };
  }
}

function visibleWoorden(deel: Deel): Deel {
  const { verplaatst } = deel;
  return {
    ...deel,
    tekst: line(deel.tekst),
    ...(verplaatst !== undefined && { verplaatst: line(verplaatst) }),
  };
}

function visibleRij(rij: Bedragrij): Bedragrij {
  const { oud, nieuw, verschil } = rij;
  return {
    ...rij,
    naam: line(rij.naam),
    kop: line(rij.kop),
    ...(oud !== undefined && { oud: line(oud) }),
    ...(nieuw !== undefined && { nieuw: line(nieuw) }),
    ...(verschil !== undefined && { verschil: line(verschil) }),
  };
}

/** A line end within a text is a space, as it is in a document. */
function line(text: string): string {
  return visible(text.replace(/\r?\n/g, ' '));
}
