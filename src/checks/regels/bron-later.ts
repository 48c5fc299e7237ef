import { distance } from 'fastest-levenshtein';
import { nearest } from '../../diagnostics/nearest.ts';
import { formatDatum, MAANDEN } from '../../domain/datum.ts';
import type { Regel, Vondst } from '../regel.ts';
import { bestaat, readDagen } from '../tekst/dag.ts';
import { spanIn } from '../tekst/passage.ts';
import { readZinnen } from '../tekst/zin.ts';

/** Words of a sentence about the future or about a plan. */
const LATER =
  /\b(?:wordt|worden)\b|\b(?:maakt|maken|geeft|geven|komt|komen|biedt)\b.{0,1000}\b(?:bekend|duidelijk(?:heid)?|uitsluitsel)\b|\b(?:zal|zullen|verwacht[a-zà-ɏ]*|straks|volg(?:t|en)|nog|komende|gepland|aangekondigd|zodra|wacht[a-zà-ɏ]*|pas|bij de|toekomst[a-zà-ɏ]*|krijgt|krijgen|betrekken|verwerken)\b/i;
/** Past tenses with a date beside them: what they tell has happened. */
const GEWEEST =
  /\b(?:besloot|besloten|stelde|stelden|vroeg|vroegen|sprak|spraken|ontving|ontvingen|adviseerde|adviseerden|koos|kozen|verleende|vond|kreeg|nam|gaf)\b/i;
/** Whatever is cited with its time has its year beside it. */
const JAAR = /(?:19|20)\d\d/;
const CIRCULAIRE = /\b([a-zà-ɏ]{3,10})circulaire (?:van )?(20\d\d)\b/gi;

/** What a proposal refers to existed when it was made. */
export const bronLater: Regel = {
  naam: 'bron-later',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'Een aangehaald stuk is niet later dan het voorstel.',
  waarom:
    'Een voorstel van juni kan zich niet baseren op de decembercirculaire van dat jaar. Meestal is het jaartal verkeerd. Zinnen over de toekomst worden overgeslagen.',
  fout: 'datum: 2026-06-02\n---\nHet geld komt uit de ‹decembercirculaire 2026›.',
  goed: 'datum: 2026-06-02\n---\nHet geld komt uit de decembercirculaire 2025.',
  check({ voorstel, passages }) {
    const { datum } = voorstel;
    if (datum.value === '') return [];
    const verwant = [{ melding: 'De datum van het voorstel.', span: datum.span }];
    const hint = 'Kijk het jaartal na.';
    const earlier = voorstel.eerdereBesluiten.flatMap(({ datum: day }): Vondst[] => {
      if (!day || day.value <= datum.value) return [];
      const melding = `Dit eerdere besluit van ${formatDatum(day.value)} is later dan het voorstel.`;
      return [{ melding, span: day.span, hint, verwant }];
    });
    const cited = passages.flatMap((passage) =>
      readZinnen(passage).flatMap((zin) => {
        const place = (start: number, end: number) => spanIn(passage, zin.start + start, zin.start + end);
        if (!JAAR.test(zin.text) || LATER.test(zin.text)) return [];
        const letters = [...zin.text.matchAll(CIRCULAIRE)];
        const days = GEWEEST.test(zin.text) ? readDagen(zin.text) : [];
        return [
          ...letters
            .filter((match) => firstDay(match[2] ?? '', match[1] ?? '') > datum.value)
            .map((match) => ({
              melding: `De ${match[0]} is er nog niet op ${formatDatum(datum.value)}.`,
              span: place(match.index, match.index + match[0].length),
              hint,
              verwant,
            })),
          ...days
            .filter(({ iso }) => bestaat(iso) && iso > datum.value)
            .map(({ start, end }) => ({
              melding: `'${zin.text.slice(start, end)}' is later dan het voorstel, maar de zin zegt dat het al is gebeurd.`,
              span: place(start, end),
              hint,
              verwant,
            })),
        ];
      }),
    );
    return [...earlier, ...cited];
  },
};

/** The first day of the month of a circulaire; a slip in the name of the month does not matter. */
function firstDay(year: string, month: string): string {
  const name = nearest(month, MAANDEN);
  if (name === undefined || distance(name, month.toLowerCase()) > 2) return '';
  const number = MAANDEN.map(String).indexOf(name) + 1;
  return `${year}-${String(number).padStart(2, '0')}-01`;
}
