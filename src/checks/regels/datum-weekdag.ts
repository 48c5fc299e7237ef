import type { Tekstregel } from '../regel.ts';
import { bestaat, readDagen, weekdagVan } from '../tekst/dag.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { spanIn } from '../tekst/passage.ts';

/** A day of the week fits its date. */
export const datumWeekdag: Tekstregel = {
  naam: 'datum-weekdag',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'De dag van de week past bij de datum.',
  waarom:
    'Wie op de verkeerde dag komt, mist de bijeenkomst. Vaak is de datum overgenomen uit een ouder stuk.',
  fout: 'De bijeenkomst is op ‹maandag 5 maart 2026›.',
  goed: 'De bijeenkomst is op donderdag 5 maart 2026.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      readDagen(passage.text).flatMap(({ iso, weekdag, start, end }) => {
        if (!weekdag || !bestaat(iso) || weekdagVan(iso) === weekdag) return [];
        const date = passage.text.slice(start, end).replace(/^\S+ /, '');
        const melding = `${date} is geen ${weekdag} maar een ${weekdagVan(iso)}.`;
        const dagEind = start + weekdag.length;
        const goed = weekdagVan(iso);
        const keuzes = [
          mogelijkIn(`Schrijf '${goed}'`, { passage, start, end: dagEind, tekst: goed }),
          mogelijkIn(`Haal '${weekdag}' weg`, { passage, start, end: end - date.length, tekst: '' }),
        ].filter((one) => one !== undefined);
        return [{ melding, span: spanIn(passage, start, end), hint: 'Kijk de dag en de datum na.', keuzes }];
      }),
    ),
};
