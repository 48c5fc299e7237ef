import { opsomming } from '../../domain/opsomming.ts';
import type { BesluitpuntVerschil, Wijziging } from '../verschil.ts';
import type { Verslagdeel } from './verslag.ts';

/** The besluitpunten: always letter for letter, for this is what the council decides. */
export function verslagBesluitpunten(besluitpunten: readonly BesluitpuntVerschil[]): readonly Verslagdeel[] {
  if (besluitpunten.length === 0) return [];
  const renumbered = besluitpunten.filter(({ soort }) => soort === 'hernummerd');
  return [
    { soort: 'kop', tekst: 'Besluitpunten' },
    ...besluitpunten.flatMap((punt): Verslagdeel[] => {
      if (punt.soort === 'hernummerd') return [];
      const { soort, tekst } = punt;
      return [
        {
          soort: 'punt',
          wijziging: soort,
          diepte: 0,
          naam: nameOf(punt, soort),
          delen: tekst,
          letterlijk: true,
        },
      ];
    }),
    ...(renumbered.length === 0 ? [] : [{ soort: 'tekst' as const, tekst: renumberedLine(renumbered) }]),
  ];
}

function nameOf({ oud, nieuw, verplaatst, berekend }: BesluitpuntVerschil, soort: Wijziging): string {
  const number = nieuw ?? oud ?? '';
  const was = oud !== undefined && nieuw !== undefined && oud !== nieuw ? ` (was ${oud})` : '';
  const what = soort === 'gewijzigd' && verplaatst ? 'gewijzigd en verplaatst' : soort;
  return `Besluitpunt ${number}${was}: ${what}${berekend ? ', alleen door een berekend bedrag' : ''}`;
}

function renumberedLine(punten: readonly BesluitpuntVerschil[]): string {
  const numbers = punten.map(({ oud, nieuw }) => `${oud} is nu ${nieuw}`);
  return `Alleen een ander nummer, dezelfde tekst: besluitpunt ${opsomming(numbers)}.`;
}
