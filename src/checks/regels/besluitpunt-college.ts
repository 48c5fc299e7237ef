import { noemtBedrag } from '../../domain/bedrag-in-tekst.ts';
import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { findIn } from '../tekst/passage.ts';
import { OPDRACHT } from '../tekst/werkwoorden.ts';

/** Acts for which the college is competent: contracts and other acts under private law, procedures, staff, markets. */
const COLLEGE =
  /\b[a-zà-ɏ]*(?<!regeling)overeenkomst(?:en)? (?:\S+ ){0,8}?(?:aan te gaan|te sluiten|te ondertekenen|op te zeggen)\b|\b(?:opdracht|aanbesteding|werk) te gunnen\b|\b(?:grond|perceel|percelen|pand|gebouw|woning|kavel)[a-zà-ɏ]*\b(?:\s\S+){0,8}? (?:aan te kopen|te kopen|te verkopen|te verhuren|te huren|te verpachten)\b|\b(?:bezwaar te maken|beroep in te stellen|hoger beroep in te stellen|een procedure te voeren)\b|\b(?:jaar|week|waren)markt (?:in te stellen|af te schaffen)\b/gi;

/** The council does not decide what the law leaves to the college. */
export const besluitpuntCollege: Regel = {
  naam: 'besluitpunt-college',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'De raad besluit niet over wat bij het college hoort.',
  waarom:
    'Een overeenkomst sluiten, grond kopen of een procedure voeren is aan het college. De raad geeft er geld voor, stelt een kader, of laat vooraf wensen en bedenkingen horen.',
  bron: 'artikel 160, eerste lid, en artikel 169, vierde lid, van de Gemeentewet',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'besluitpunten:\n  - het ‹perceel aan de Vlietkade te kopen›',
  goed: 'besluitpunten:\n  - geen wensen en bedenkingen te uiten tegen het voornemen van het college om het perceel aan de Vlietkade te kopen',
  check({ voorstel }) {
    const passages = readBesluitteksten(voorstel)
      .map(({ passage }) => passage)
      .filter(
        ({ text }) =>
          !OPDRACHT.test(text) && !/\bwensen\b|\bbedenkingen\b|\bkrediet\b/.test(text) && !noemtBedrag(text),
      );
    return [...findIn(passages, COLLEGE)].map(({ match, span }) => ({
      melding: `'${match[0]}' is een bevoegdheid van het college.`,
      span,
      hint: 'Vraag de raad om geld of een kader, of om wensen en bedenkingen (artikel 169, vierde lid).',
    }));
  },
};
