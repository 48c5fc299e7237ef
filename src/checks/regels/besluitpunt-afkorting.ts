import type { Regel, Vondst } from '../regel.ts';
import { isInNaam, readAfkortingen, readUitgelegd, readUitleg, type Uitleg } from '../tekst/afkorting.ts';
import { BEKENDE_AFKORTINGEN } from '../tekst/bekende-afkortingen.ts';
import { type Besluittekst, readAlleBesluitteksten } from '../tekst/besluittekst.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

/** A decision explains its abbreviations itself: it is read without the proposal. */
export const besluitpuntAfkorting: Regel = {
  naam: 'besluitpunt-afkorting',
  groep: 'besluitpunten',
  ernst: 'waarschuwing',
  kort: 'Een afkorting in een besluitpunt wordt in de besluitpunten uitgelegd.',
  waarom:
    'Het raadsbesluit wordt los van het voorstel gelezen, ook over tien jaar. Schrijf de naam de eerste keer voluit, met de afkorting erachter tussen haakjes.',
  bron: 'Beoordelingskaart raadsvoorstellen (raadsleden.nl en De Argumentenfabriek)',
  soorten: ['raadsvoorstel', 'startnotitie', 'initiatiefvoorstel'],
  fout: 'besluitpunten:\n  - het ‹IHP› 2026-2030 vast te stellen',
  goed: 'besluitpunten:\n  - het Integraal Huisvestingsplan (IHP) 2026-2030 vast te stellen',
  check({ voorstel, passages }) {
    const recitals = passages.filter(({ soort }) => soort === 'grondslag' || soort === 'overweging');
    const teksten = readAlleBesluitteksten(voorstel);
    const uitleg = passages.flatMap(readUitleg);
    return [
      ...zonderUitleg(
        teksten.filter(({ orgaan }) => orgaan === 'raad'),
        recitals,
        uitleg,
      ),
      // A decision of its own, on a paper of its own.
      ...zonderUitleg(
        teksten.filter(({ orgaan }) => orgaan === 'college'),
        [],
        uitleg,
      ),
    ];
  },
};

/** The abbreviations in the points of one decision that it does not explain, there or in its recitals. */
function zonderUitleg(
  teksten: readonly Besluittekst[],
  recitals: readonly Passage[],
  uitleg: readonly Uitleg[],
): readonly Vondst[] {
  const points = teksten.map(({ passage }) => passage);
  const text = [...recitals, ...points].map((passage) => passage.text).join('\n');
  const isUitgelegd = readUitgelegd(text);
  const seen = new Set<string>();
  return readAfkortingen(points).flatMap(({ afkorting, passage, start }) => {
    if (seen.has(afkorting) || isUitgelegd(afkorting) || isAangehaald(passage.text, start)) return [];
    const hoofd = teksten.find((one) => one.passage === passage)?.hoofd;
    if (isInNaam(passage.text, start, hoofd?.text)) return [];
    seen.add(afkorting);
    const span = spanIn(passage, start, start + afkorting.length);
    const hint = `Schrijf de eerste keer de volledige naam, met '(${afkorting})' erachter.`;
    const full = voluit(afkorting, uitleg);
    const ingreep = { passage, start, end: start + afkorting.length, tekst: `${full} (${afkorting})` };
    const herstel = full ? mogelijkIn(`Schrijf '${full} (${afkorting})'`, ingreep) : undefined;
    return [{ melding: `Het besluit zegt niet wat '${afkorting}' betekent.`, span, hint, herstel }];
  });
}

/** What an abbreviation stands for: as the proposal explains it, else as it is known. */
function voluit(afkorting: string, uitleg: readonly Uitleg[]): string | undefined {
  return uitleg.find((one) => one.afkorting === afkorting)?.voluit ?? BEKENDE_AFKORTINGEN[afkorting];
}

/** Between quotation marks stands the name of a document, and that is what it is. */
function isAangehaald(text: string, at: number): boolean {
  return [...text.matchAll(/["“„][^"”]{0,1000}["”]/g)].some(
    ({ 0: quoted, index }) => index < at && at < index + quoted.length,
  );
}
