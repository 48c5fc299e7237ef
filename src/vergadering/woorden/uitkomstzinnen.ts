import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Stukuitkomst } from '../../domain/uitkomst.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';
import { leden } from './namen.ts';

/** What a decision was about, as its sentence needs it. */
export interface Zaak {
  /** "het voorstel", "amendement A7.1" */
  readonly wat: string;
  /** Who brought it, and can withdraw it: "het college", "de fracties van Centrum en Dorpsbelang". */
  readonly van?: { readonly wie: string; readonly meer: boolean } | undefined;
}

/** What is known of a decision. */
export interface Afloop {
  readonly uitkomst?: Stukuitkomst | undefined;
  readonly counted?: GeteldeStemming | undefined;
  /** How was voted, as in "met 25 stemmen voor en 12 stemmen tegen" (see stemwoorden). */
  readonly hoe?: string | undefined;
  /** Why, as typed. */
  readonly reden?: string | undefined;
}

/**
 * What became of a matter, as a sentence; undefined where nothing is known: "De raad neemt amendement A7.1 aan met 25
 * stemmen voor en 12 stemmen tegen.", "Het college trekt het voorstel in: er komt een nieuw ontwerp."
 */
export function uitkomstzin(zaak: Zaak, { uitkomst, counted, hoe, reden }: Afloop): string | undefined {
  const why = reden ? `: ${reden.replace(/\.$/, '')}` : '';
  const how = hoe ? ` ${hoe}` : '';
  const Wat = eersteHoofdletter(zaak.wat);
  switch (uitkomst) {
    case 'aangenomen':
    case 'zonder-stemming':
      return `De raad neemt ${zaak.wat} aan${how}${why}.`;
    case 'verworpen': {
      const tie = gestaakteStemming(counted);
      return tie
        ? `${gestaakt(tie)} ${zaak.wat} is niet aangenomen (artikel 32, vijfde lid, van de Gemeentewet).`
        : `De raad verwerpt ${zaak.wat}${how}${why}.`;
    }
    case 'uitgesteld':
      return uitgesteld(Wat, why, counted);
    case 'aangehouden':
      return `${Wat} wordt aangehouden${why}.`;
    case 'ingetrokken': {
      const { van } = zaak;
      if (!van) return `${Wat} wordt ingetrokken${why}.`;
      return `${eersteHoofdletter(van.wie)} ${van.meer ? 'trekken' : 'trekt'} ${zaak.wat} in${why}.`;
    }
    case 'overgenomen':
      return `${Wat} wordt overgenomen${why}.`;
    case 'vervallen':
      return `${Wat} vervalt${why}.`;
    default:
      return undefined;
  }
}

type Geteld = Extract<GeteldeStemming, { soort: 'zaak' }>;

/** A vote with equal numbers; undefined for any other. */
function gestaakteStemming(counted: GeteldeStemming | undefined): Geteld | undefined {
  return counted?.soort === 'zaak' && counted.uitslag.soort === 'gestaakt' ? counted : undefined;
}

function gestaakt({ resultaat }: Geteld): string {
  const { voor, tegen } = resultaat.telling;
  return `De stemmen staken (${voor} voor, ${tegen} tegen);`;
}

/** The votes were equal, or too few took part (Gemeentewet, articles 29 and 32). */
function uitgesteld(Wat: string, why: string, counted: GeteldeStemming | undefined): string {
  const tie = gestaakteStemming(counted);
  if (tie)
    return `${gestaakt(tie)} de vergadering is niet voltallig. Het nemen van een beslissing wordt uitgesteld tot een volgende vergadering (artikel 32, vierde lid, van de Gemeentewet).`;
  if (counted?.soort === 'zaak' && counted.uitslag.soort === 'ongeldig') {
    const { deelnemers, nodig } = counted.uitslag;
    return `De stemming is niet geldig: er stemden ${leden(deelnemers)}, en nodig zijn er ${nodig} (artikel 29, eerste lid, van de Gemeentewet). Het nemen van een beslissing wordt uitgesteld tot een volgende vergadering.`;
  }
  return `${Wat} wordt uitgesteld${why}.`;
}
