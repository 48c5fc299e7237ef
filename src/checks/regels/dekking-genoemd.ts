import { BATEN, DEKKING } from '../../financien/blokken/posten/schema.ts';
import { RESTANT } from '../../financien/blokken/restant/schema.ts';
import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const KOST =
  /(?:€[ \u00a0]?\d[\d.,]*[^.€]{0,1000}\b(?:nodig|kosten|uitgaven|lasten|investering)\b|\b(?:kost|kosten|uitgaven|lasten|investering|investeren|nodig)\b[^.€]{0,1000}€[ \u00a0]?\d[\d.,]*)/gi;
const WAARUIT =
  /dekk|begrot|budget|reserve|betaal|ten laste|subsidi|uitkering|stelpost|middelen|bekostig|financier|voorziening|krediet|fonds|\brijk\b|provincie|kostenneutraal|leges|bijdrag|exploitatie|opgenomen|rekening|opgevangen|geraamd|verzeker|pm\b/i;

/** Where costs are named, it says from what they are paid. */
export const dekkingGenoemd: Regel = {
  naam: 'dekking-genoemd',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'Bij kosten staat waar ze van worden betaald.',
  waarom:
    'De raad kan alleen geld uitgeven dat in de begroting staat. Noem de post, de reserve of het programma waaruit de kosten worden betaald, of voeg een blok `dekking` toe.',
  bron: 'artikel 189 van de Gemeentewet; Rekenkamer Lelystad (2012): financiële onderbouwing',
  fout: '## Financiën\n\nDe nota ‹kost € 12.500› aan drukwerk.',
  goed: '## Financiën\n\nDe nota kost € 12.500 aan drukwerk. Dit betalen we uit het budget voor communicatie in 2026.',
  check({ financien, onleesbaar, passages }) {
    // What cannot be read may well say it.
    if (onleesbaar.has('financien')) return [];
    const own = passages.filter(({ sectie, soort }) => sectie === 'financien' && soort !== 'kop');
    const deciding = passages.filter(({ soort }) => soort === 'besluitpunt');
    if ([DEKKING, BATEN, RESTANT].some(({ naam }) => financien.tabellen.has(naam))) return [];
    if ([...own, ...deciding].some(({ text }) => WAARUIT.test(text))) return [];
    const hint = 'Noem de post, de reserve of het programma, of voeg een blok `dekking` toe.';
    return [...findIn(own, KOST)]
      .slice(0, 1)
      .map(({ span }) => ({ melding: 'Er staat niet waar dit van wordt betaald.', span, hint }));
  },
};
