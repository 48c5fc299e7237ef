import { meerDanDeHelft } from '../../besluit/stemmen/uitslag.ts';
import type { Uitslag } from '../../domain/stemming.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';
import { leden } from './namen.ts';
import { rondesVan } from './personenzinnen.ts';
import { stemmen } from './stemwoorden.ts';

/** How the outcome of a vote follows from its numbers, with the articles of the Gemeentewet, in sentences. */
export function rekensom(counted: GeteldeStemming): string {
  return counted.soort === 'zaak' ? overZaak(counted) : overPersonen(counted);
}

function overZaak({ resultaat, uitslag }: Extract<GeteldeStemming, { soort: 'zaak' }>): string {
  const { zetels, vacatures, onthouden, voor, tegen } = resultaat.telling;
  const [deelnemers, zittend] = [voor + tegen, zetels - vacatures];
  const nodig = meerDanDeHelft(zittend - onthouden);
  const abstain =
    onthouden > 0 ? ` ${leden(onthouden)} ${onthouden === 1 ? 'doet' : 'doen'} niet mee (artikel 28).` : '';
  const took = `Van de ${zittend} leden stemmen er ${deelnemers}; ${geldigheid(deelnemers, nodig, uitslag)}.${abstain}`;
  switch (uitslag.soort) {
    case 'ongeldig':
      return took;
    case 'gestaakt':
      return `${took} De stemmen staken: ${voor} voor en ${tegen} tegen; ${stakingsgevolg(uitslag)}.`;
    default:
      return `${took} Om te worden aangenomen zijn ${meerDanDeHelft(deelnemers)} van de ${stemmen(deelnemers)} nodig (artikel 30, eerste lid); er zijn er ${voor} voor.`;
  }
}

/** Whether enough members took part (article 29); a vote that is held again needs no number of them. */
function geldigheid(deelnemers: number, nodig: number, { soort }: Uitslag): string {
  if (deelnemers >= nodig) return `nodig zijn er ${nodig} (artikel 29, eerste lid)`;
  return soort === 'ongeldig'
    ? `nodig zijn er ${nodig}, dus is de stemming niet geldig (artikel 29, eerste lid)`
    : 'bij deze stemming is dat genoeg (artikel 29, tweede lid)';
}

/** What follows when there are as many votes for as against (article 32). */
function stakingsgevolg({ gevolg, voltallig }: Extract<Uitslag, { soort: 'gestaakt' }>): string {
  if (gevolg === 'uitgesteld')
    return 'de vergadering is niet voltallig, dus wordt de beslissing uitgesteld (artikel 32, vierde lid)';
  return voltallig
    ? 'de vergadering is voltallig, dus is het niet aangenomen (artikel 32, vijfde en zesde lid)'
    : 'dat is ook bij deze tweede stemming zo, dus is het niet aangenomen (artikel 32, vijfde lid)';
}

/** Of each round how many ballots count, and how many of these somebody needs (articles 30 and 31). */
function overPersonen(counted: Extract<GeteldeStemming, { soort: 'personen' }>): string {
  const told = rondesVan(counted).map(({ kop, biljetten, ingeleverd: total }) => {
    const none = biljetten
      .filter(([wat]) => wat === 'blanco' || wat === 'ongeldig')
      .reduce((sum, [, aantal]) => sum + aantal, 0);
    return `${kop}: van de ${total} briefjes tellen er ${total - none} mee (artikel 30, tweede lid); om te worden gekozen zijn er ${meerDanDeHelft(total - none)} nodig.`;
  });
  return told.join(' ');
}
