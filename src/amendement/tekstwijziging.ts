import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { type Basis, noemPlek, regelsAlsPunten } from '../besluit/amenderen/plek.ts';
import { drukTekst } from '../besluit/amenderen/snijd-tekst.ts';
import type { Nieuwpunt } from '../domain/amendement.ts';
import { allePunten, findPunt } from '../domain/besluitpunt.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Located } from '../source/located.ts';

/** What an operation does to a text: the printed words that go, and the new ones. */
export interface Tekstwijziging {
  readonly oud: string;
  readonly nieuw: readonly Located<Tekst>[];
  readonly plek: string;
  readonly span: Opgelost['wijziging']['span'];
  /** Whether it takes the place of a whole point or line, or is one. */
  readonly heel: boolean;
}

/** The change of a text that an operation is; undefined for others. */
export function tekstwijziging(
  one: Opgelost,
  { punten, considerans, druk }: Basis,
): Tekstwijziging | undefined {
  const { wijziging, pad, lijst, bereik } = one;
  const regels = lijst ? regelsAlsPunten(considerans[lijst]) : punten;
  const punt = pad && findPunt(regels, pad);
  const base = {
    plek: punt ? noemPlek({ lijst, punt }) : 'het besluit',
    span: wijziging.span,
    heel: wijziging.soort !== 'zinsnede',
  };
  const words = (tekst: Tekst) => drukTekst(tekst, druk);
  switch (wijziging.soort) {
    case 'vervang': {
      const oud = punt ? allePunten([punt]).map(({ tekst }) => words(tekst.value)) : [];
      return { ...base, oud: oud.join('\n'), nieuw: deep([wijziging.wordt]) };
    }
    case 'zinsnede': {
      const oud = punt ? words(punt.tekst.value).slice(bereik?.start, bereik?.end) : '';
      return { ...base, oud, nieuw: wijziging.wordt ? [wijziging.wordt] : [] };
    }
    case 'voeg_toe':
      return { ...base, oud: '', nieuw: deep(wijziging.wordt) };
    default:
      return undefined;
  }
}

function deep(punten: readonly Nieuwpunt[]): readonly Located<Tekst>[] {
  return punten.flatMap(({ tekst, sub }) => [tekst, ...deep(sub)]);
}
