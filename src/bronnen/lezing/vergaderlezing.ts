import { formatDatum } from '../../domain/datum.ts';
import type { Persoon } from '../../domain/raad.ts';
import { formatTijd, type Optreden } from '../../domain/vergadering.ts';
import type { GeopendeVergadering } from '../../vergadering/open-vergadering.ts';
import { describeAfwezige } from '../../vergadering/tellen/aanwezigheid.ts';
import { createLosseLezer } from '../../verschil/compare/lezer.ts';
import type { Leesdeel, Lezing } from '../../verschil/lezing/lezing.ts';
import { agendadelen } from './agendadelen.ts';
import { lijst, lopend, naamlijst, uur, vastDeel, waarde } from './delen.ts';
import { persoon } from './raadlezing.ts';

/** A meeting as it is compared: the evening, who was there, and each item with what became of it. */
export function vergaderlezing(avond: GeopendeVergadering): Lezing {
  const { vergadering } = avond;
  return {
    titel: `Raadsvergadering van ${formatDatum(vergadering.datum.value)}`,
    delen: [avonddeel(avond), aanwezigheid(avond), ...agendadelen(avond)],
  };
}

function avonddeel({ vergadering }: GeopendeVergadering): Leesdeel {
  const lezer = createLosseLezer(new Map());
  const { inzage, inspreken } = vergadering;
  return vastDeel('Vergadering', {
    waarden: [
      waarde('gemeente', 'de gemeente', vergadering.gemeente.value),
      waarde('datum', 'de datum', vergadering.datum.value),
      waarde('aanvang', 'de aanvang', uur(vergadering.aanvang)),
      waarde('einde', 'het einde', uur(vergadering.einde)),
      waarde('plaats', 'de plaats', vergadering.plaats?.value),
      waarde('verzonden', 'de dag van verzending', vergadering.verzonden?.value),
      waarde('openbaar', 'de vergadering', vergadering.openbaar ? 'openbaar' : 'besloten'),
      waarde('opnieuw_belegd', 'de oproep', vergadering.opnieuwBelegd ? 'de tweede' : 'de eerste'),
      waarde('voorzitter', 'de voorzitter', optreden(vergadering.voorzitter)),
      waarde('griffier', 'de griffier', optreden(vergadering.griffier)),
      waarde('ondertekening', 'de ondertekening', vergadering.ondertekening?.value),
      waarde('eerste_stem', 'de eerste stem bij hoofdelijke stemming', vergadering.eersteStem?.value),
      lopend('inzage', 'de tekst over inzage', inzage && lezer(inzage.value).tekst),
      lopend('inspreken', 'de tekst over inspreken', inspreken && lezer(inspreken.value).tekst),
    ],
    lijsten: [
      lijst(
        'schorsingen',
        'schorsing',
        vergadering.schorsingen.map(({ van, tot, reden }) => {
          const why = reden ? `, ${reden.value}` : '';
          return `van ${formatTijd(van.value)} tot ${formatTijd(tot.value)} uur${why}`;
        }),
      ),
    ],
  });
}

function optreden(wie: Optreden | undefined): string | undefined {
  if (!wie) return undefined;
  const named: Persoon = { naam: wie.naam, aanhef: wie.aanhef ?? 'geen' };
  return `${persoon(named)}${wie.hoedanigheid ? ` (${wie.hoedanigheid.value})` : ''}`;
}

function aanwezigheid({ vergadering, aanwezig, zittend }: GeopendeVergadering): Leesdeel {
  return vastDeel('Aanwezigheid', {
    waarden: [
      waarde('aanwezig', 'het aantal aanwezigen bij de opening', `${aanwezig} van de ${zittend} leden`),
    ],
    lijsten: [
      naamlijst(
        'afwezig',
        'afwezige',
        vergadering.afwezig.map((one) => {
          const { wie, zonderBericht } = one;
          const count = wie.soort === 'fractie' && wie.aantal ? `${wie.aantal.value} van ` : '';
          const naam = wie.soort === 'fractie' ? `${count}de fractie ${wie.naam.value}` : wie.naam.value;
          const when = describeAfwezige(one);
          const why = [when, zonderBericht ? 'zonder bericht' : ''].filter((part) => part !== '');
          return [
            `${wie.soort} ${wie.naam.value}`,
            `${naam}${why.length > 0 ? ` (${why.join(', ')})` : ''}`,
          ] as const;
        }),
      ),
    ],
  });
}
