import { noemtBedrag } from '../../domain/bedrag-in-tekst.ts';
import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';

const GELD = /\b[a-zà-ɏ]*(?:krediet|budget|bedrag|middelen|gelden|geld|subsidie)[a-zà-ɏ]*\b/i;
const UITGAVE =
  /\b(?:beschikbaar te stellen|ter beschikking te stellen|uit te trekken|te verlenen|toe te kennen|te voteren|te reserveren|vrij te (?:maken|geven)|over te hevelen)\b/;
const BEDRAG = /€|\bbedrag|%|\bhoogstens\b|\bmaximaal\b/i;
const DEKKING =
  /\bdekk(?:en|ing)\b|\bten laste\b|\bonttrek|\bkapitaallasten\b|\b(?:te betalen|bekostigen|financieren) (?:uit|van)|\buit (?:de|het) (?:[a-zà-ɏ]+ )*[a-zà-ɏ]*(?:reserve|budget|stelpost|krediet|middelen|voorziening|fonds|begroting)/i;

const JAAR = 'Noem het jaar waarin het bedrag uit of in de reserve gaat.';

/** Another point says in which budget the money stands. */
const BEGROTING = /\b[a-zà-ɏ]*begroting(?:swijziging(?:en)?)?\b[^.;]{0,30}\b20\d\d/i;
/** Money that is promised for another is not spent in a year. */
const GEEN_UITGAVE = /\b(?:garantie|garantstelling|borgtocht|borgstelling)\b/i;

/** Money that goes into or comes out of a reserve, and nothing else. */
function uitReserve(text: string): boolean {
  return noemtBedrag(text) && /reserve/i.test(text) && /\bte (?:onttrekken|storten|doteren)\b/.test(text);
}

/** A decision on money names the amount, the year and where the money comes from. */
export const besluitpuntGeld: Regel = {
  naam: 'besluitpunt-geld',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een besluit over geld noemt het bedrag, het jaar en de dekking.',
  waarom:
    'De raad geeft met dit punt toestemming om geld uit te geven. Dan moet vaststaan hoeveel, wanneer en waaruit. De dekking mag ook in een ander besluitpunt staan.',
  bron: 'artikel 189 van de Gemeentewet',
  fout: 'besluitpunten:\n  - ‹voor fietsroutes een krediet van € 50.000 beschikbaar te stellen›',
  goed: 'besluitpunten:\n  - voor fietsroutes in 2026 een krediet van € 50.000 beschikbaar te stellen, te dekken uit de reserve mobiliteit',
  check({ voorstel }) {
    const teksten = readBesluitteksten(voorstel);
    const allText = teksten.map(({ passage }) => passage.text).join('\n');
    return teksten.flatMap(({ passage, hoofd, heeftDelen }) => {
      const whole = heeftDelen ? allText : `${hoofd?.text ?? ''} ${passage.text}`;
      if (uitReserve(passage.text) && !/\b20\d\d\b/.test(allText))
        return [
          {
            melding: 'Dit besluit over een reserve noemt geen jaar.',
            span: spanOfPassage(passage),
            hint: JAAR,
          },
        ];
      if (GEEN_UITGAVE.test(passage.text)) return [];
      if (
        !(GELD.test(passage.text) || noemtBedrag(passage.text)) ||
        !(UITGAVE.test(passage.text) || /\bte dekken\b/.test(passage.text))
      )
        return [];
      // What only says from what it is paid may leave the amount and the year to another point.
      const context = UITGAVE.test(passage.text) ? whole : allText;
      const missing = [
        ...(BEDRAG.test(context) || noemtBedrag(context) ? [] : ['bedrag']),
        ...(/\b20\d\d\b/.test(context) || BEGROTING.test(allText) ? [] : ['jaar']),
        ...(DEKKING.test(allText) || /\bte dekken\b/.test(passage.text) ? [] : ['dekking']),
      ];
      if (missing.length === 0 || (/\bover te hevelen\b/.test(passage.text) && missing.join() === 'dekking'))
        return [];
      const names = missing.map((one) => `geen ${one}`).join(' en ');
      const hint = 'Bijvoorbeeld: … in 2026 :bedrag[lasten.totaal] beschikbaar te stellen, te dekken uit …';
      return [{ melding: `Dit besluit over geld noemt ${names}.`, span: spanOfPassage(passage), hint }];
    });
  },
};
