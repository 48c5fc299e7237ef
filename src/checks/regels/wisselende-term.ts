import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

/** Words for one thing; the longer the list, the more false alarms, so only where nobody means two things. */
const GROEPEN: readonly (readonly RegExp[])[] = [
  [/\bbesluitpunt(?:en)?\b/gi, /\bbeslispunt(?:en)?\b/gi],
  [/\bcoalitie-?akkoord\b/gi, /\bcollege-?akkoord\b/gi],
  [/\bbestedingsplan(?:nen)?\b/gi, /\bbestedingsvoorstel(?:len)?\b/gi],
  [/\bmeerjarenraming\b/gi, /\bmeerjarenbegroting\b/gi],
  [/\bfietsenstalling(?:en)?\b/gi, /\brijwielstalling(?:en)?\b/gi],
  [/\bonderwijsachterstandenbeleid\b/gi, /\bachterstandsbeleid\b/gi],
  [/\bvoorkeursvariant\b/gi, /\bvoorkeursscenario\b/gi, /\bvoorkeursalternatief\b/gi],
];

/** One thing has one name. */
export const wisselendeTerm: Regel = {
  naam: 'wisselende-term',
  groep: 'namen',
  ernst: 'tip',
  kort: 'Eén begrip heeft in een voorstel één naam.',
  waarom:
    'Met "besluitpunt" en "beslispunt" door elkaar vraagt de lezer zich af of het om twee dingen gaat. De regel kent een korte lijst van woorden die hetzelfde betekenen.',
  fout: 'Bij besluitpunt 1 hoort een kaart. Het besluitpunt is nieuw, en ‹beslispunt› 1 vervangt het oude.',
  goed: 'Bij besluitpunt 1 hoort een kaart. Het besluitpunt is nieuw, en besluitpunt 1 vervangt het oude.',
  check({ passages }) {
    const own = passages.filter(({ soort }) => soort !== 'citaat');
    return GROEPEN.flatMap((vormen) => {
      const used = vormen
        .map((vorm) => [...findIn(own, vorm)])
        .filter((keren) => keren.length > 0)
        .sort((a, b) => b.length - a.length);
      const [gewoon, ...anders] = used;
      return anders.flatMap(([first]) => {
        if (!first || !gewoon?.[0]) return [];
        const melding = `Hier staat '${first.match[0]}', elders '${gewoon[0].match[0]}'.`;
        return [{ melding, span: first.span, hint: 'Kies één woord, als u hetzelfde bedoelt.' }];
      });
    });
  },
};
