import type { Regel } from '../regel.ts';
import { wijzigtBegroting } from '../tekst/besluit-soort.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

/** What article 24 names: members, budget and accounts, taxes, aldermen. */
const ARTIKEL_24 =
  /\btoe te laten\b.{0,1000}\braad\b|\b(?:[a-zà-ɏ]*begroting|jaarrekening|jaarstukken)\b.{0,1000}\bvast te stellen\b|\b[a-zà-ɏ]*belasting(?:en)?\b.{0,1000}\b(?:vast te stellen|in te voeren|af te schaffen|te wijzigen|te verhogen|te verlagen)\b|\bwethouders?\b.{0,1000}\b(?:te benoemen|ontslag)\b|\b(?:te benoemen|ontslag)\b.{0,1000}\bwethouder\b/i;

/** On some subjects the council cannot decide behind closed doors. */
export const beslotenVerboden: Regel = {
  naam: 'besloten-verboden',
  groep: 'recht',
  ernst: 'fout',
  kort: 'Over begroting, belastingen en benoeming van wethouders besluit de raad in het openbaar.',
  waarom:
    'In een besloten vergadering mag de raad niet besluiten over de toelating van leden, de begroting en de jaarrekening, belastingen en de benoeming of het ontslag van wethouders. Zet `openbaar: ja`, en maak zo nodig alleen een bijlage geheim.',
  bron: 'artikel 24 van de Gemeentewet',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'openbaar: nee\nbesluitpunten:\n  - ‹de Programmabegroting 2027-2030 vast te stellen›',
  goed: 'openbaar: ja\nbesluitpunten:\n  - de Programmabegroting 2027-2030 vast te stellen',
  check({ voorstel }) {
    const { openbaar } = voorstel;
    if (openbaar?.value !== false) return [];
    const verwant = [{ melding: 'Hier staat dat het voorstel niet openbaar is.', span: openbaar.span }];
    return readBesluitteksten(voorstel)
      .filter(({ passage: { text } }) => ARTIKEL_24.test(text) || wijzigtBegroting(text))
      .map(({ passage }) => ({
        melding: 'Hierover mag de raad niet in een besloten vergadering besluiten.',
        span: spanOfPassage(passage),
        hint: 'Maak het voorstel openbaar; een bijlage kan wel geheim zijn.',
        verwant,
      }));
  },
};
