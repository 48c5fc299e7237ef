import { sentences } from '../compare/compare-tekst.ts';
import type { Lezing } from './lezing.ts';

/** A source as plain text for a comparison line by line; the same meaning gives the same text. */
export function lezingTekst({ titel, delen }: Lezing): string {
  const lines = delen.flatMap(({ naam, over, waarden, lijsten, tekst }) => [
    '',
    ...(naam === '' ? [] : [over === '' ? naam : `${naam}: ${over}`]),
    ...waarden.flatMap(({ naam: what, waarde, vanzelf }) =>
      waarde === vanzelf ? [] : [`${what}: ${waarde}`],
    ),
    ...lijsten.flatMap(({ enkelvoud, regels }) => regels.map((regel) => `- ${enkelvoud}: ${regel.tekst}`)),
    ...tekst.flatMap((blok) => sentences(blok.tekst).map((sentence) => sentence.trim())),
  ]);
  return `${[titel, ...lines].join('\n')}\n`;
}
