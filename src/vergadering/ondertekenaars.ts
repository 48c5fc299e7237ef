import type { Persoon } from '../domain/raad.ts';
import type { Optreden } from '../domain/vergadering.ts';
import type { Located } from '../source/located.ts';
import type { GeopendeVergadering } from './open-vergadering.ts';

/** Somebody who signs; `functie` is the office of who stands in for somebody else. */
export interface Ondertekenaar {
  readonly naam: Located<string>;
  readonly functie?: Located<string> | undefined;
}

/** Who signs for the council that evening; `griffierAlleen`: the voorzitter does not (article 32a, paragraph 2). */
export interface Ondertekenaars {
  readonly griffier: Ondertekenaar;
  readonly voorzitter: Ondertekenaar;
  readonly griffierAlleen: boolean;
}

/** Those who held the offices that evening, else those of raad.yaml. */
export function ondertekenaarsVan({ vergadering, periode, raad }: GeopendeVergadering): Ondertekenaars {
  return {
    griffier: inFunctie(vergadering.griffier, periode.griffier, 'griffier'),
    voorzitter: inFunctie(vergadering.voorzitter, periode.voorzitter, 'voorzitter'),
    griffierAlleen: (vergadering.ondertekening?.value ?? raad.ondertekening) === 'griffier',
  };
}

/** Somebody else than the one who holds the office stands in for that one, unless the meeting calls it otherwise. */
function inFunctie(optreden: Optreden | undefined, vast: Persoon, functie: string): Ondertekenaar {
  if (!optreden) return { naam: vast.naam };
  const { naam, hoedanigheid } = optreden;
  if (hoedanigheid || naam.value === vast.naam.value) return { naam, functie: hoedanigheid };
  return { naam, functie: { value: `plaatsvervangend ${functie}`, span: naam.span } };
}
