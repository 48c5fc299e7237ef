import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { GegevenVerschil, StukVerschil } from '../verschil.ts';
import type { Verslagdeel } from './verslag.ts';

/** The values above the text. */
export function verslagGegevens(gegevens: readonly GegevenVerschil[]): readonly Verslagdeel[] {
  return gegevens.length === 0 ? [] : [{ soort: 'kop', tekst: 'Gegevens' }, ...gegevens.map(verslagGegeven)];
}

/** One value; of internal data only that it changed. */
export function verslagGegeven({ naam, oud, nieuw, tekst, intern }: GegevenVerschil): Verslagdeel {
  const wijziging = oud === undefined ? 'nieuw' : nieuw === undefined ? 'vervallen' : 'gewijzigd';
  const label = intern
    ? `${naam}: gewijzigd (interne gegevens staan niet in dit overzicht)`
    : `${naam}${wijziging === 'gewijzigd' ? '' : ` (${wijziging})`}`;
  return {
    soort: 'punt',
    wijziging: intern ? 'gewijzigd' : wijziging,
    diepte: 0,
    naam: label,
    delen: tekst,
    letterlijk: true,
  };
}

/** A list of bijlagen or earlier decisions. */
export function verslagStukken(kop: string, stukken: readonly StukVerschil[]): readonly Verslagdeel[] {
  if (stukken.length === 0) return [];
  return [
    { soort: 'kop', tekst: kop },
    ...stukken.map(({ soort, titel, details }): Verslagdeel => {
      const naam = `${eersteHoofdletter(soort)}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
      return { soort: 'punt', wijziging: soort, diepte: 0, naam, delen: titel, letterlijk: true };
    }),
  ];
}
