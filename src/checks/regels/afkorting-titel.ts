import type { Herstel } from '../../diagnostics/herstel.ts';
import type { Regel } from '../regel.ts';
import { readAfkortingen } from '../tekst/afkorting.ts';
import { BEKENDE_AFKORTINGEN } from '../tekst/bekende-afkortingen.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

/** The title holds no abbreviation that only insiders know. */
export const afkortingTitel: Regel = {
  naam: 'afkorting-titel',
  groep: 'namen',
  ernst: 'tip',
  kort: 'Het onderwerp bevat geen afkorting.',
  waarom:
    'Het onderwerp staat op de agenda en in het openbare register. Inwoners die daar zoeken, kennen de afkorting niet.',
  bron: 'Debatinstituut: geen afkortingen in titels',
  fout: 'onderwerp: Vaststelling van het ‹IHP›',
  goed: 'onderwerp: Vaststelling van het plan voor schoolgebouwen',
  check: ({ passages }) =>
    readAfkortingen(passages.filter(({ soort }) => soort === 'onderwerp')).map(
      ({ afkorting, passage, start }) => ({
        melding: `Wie de agenda leest, kent '${afkorting}' misschien niet.`,
        span: spanIn(passage, start, start + afkorting.length),
        hint: 'Schrijf de naam voluit, of beschrijf waar het over gaat.',
        herstel: voluit(passage, start, afkorting),
      }),
    ),
};

function voluit(passage: Passage, start: number, afkorting: string): Herstel | undefined {
  const naam = BEKENDE_AFKORTINGEN[afkorting];
  if (naam === undefined) return undefined;
  return mogelijkIn(`Schrijf '${naam}'`, { passage, start, end: start + afkorting.length, tekst: naam });
}
