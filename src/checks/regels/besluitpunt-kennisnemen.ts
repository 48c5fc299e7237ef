import type { Regel } from '../regel.ts';
import { readBesluitteksten } from '../tekst/besluittekst.ts';
import { spanOfPassage } from '../tekst/passage.ts';
import { TE_INFINITIEF } from '../tekst/werkwoorden.ts';

/** A proposal that asks the council only to take note decides nothing. */
export const besluitpuntKennisnemen: Regel = {
  naam: 'besluitpunt-kennisnemen',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een voorstel vraagt meer dan alleen kennis te nemen.',
  waarom:
    'Neemt de raad alleen ergens kennis van, dan valt er niets te besluiten. Daarvoor is de raadsinformatiebrief.',
  bron: 'artikel 169, tweede lid, van de Gemeentewet (actieve informatieplicht)',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'besluitpunten:\n  - ‹kennis te nemen van de Fietsnota 2026-2030›',
  goed: 'besluitpunten:\n  - kennis te nemen van de evaluatie van de fietsroutes in 2025\n  - de Fietsnota 2026-2030 vast te stellen\n---\n## Argumenten\n\n### 1.1 De evaluatie laat zien wat beter kan\n\nFietsers missen een route naar het station.\n\n### 2.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.',
  check({ voorstel }) {
    const teksten = readBesluitteksten(voorstel).filter(({ hoofd }) => !hoofd);
    const [first] = teksten;
    if (!first || !teksten.every(({ passage }) => /\bkennis (?:te nemen )?van\b/i.test(passage.text)))
      return [];
    if (teksten.some(({ passage }) => !/\bte nemen\b/.test(passage.text) || vraagtMeer(passage.text)))
      return [];
    const hint = 'Stuur een raadsinformatiebrief, of leg de raad een keuze voor.';
    return [
      { melding: 'De raad wordt alleen gevraagd kennis te nemen.', span: spanOfPassage(first.passage), hint },
    ];
  },
};

/** "kennis te nemen van de zienswijzen en de nota vast te stellen". */
function vraagtMeer(text: string): boolean {
  const [, ...rest] = text.split(/ en (?:te )?/);
  return !/\bom\b/.test(text) && rest.some((deel) => deel.search(TE_INFINITIEF) !== -1);
}
