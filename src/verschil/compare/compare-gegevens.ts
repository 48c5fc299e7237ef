import type { Gegeven } from '../../gegevens/gegeven.ts';
import { GEGEVENS, waardeVan } from '../../gegevens/register.ts';
import { vergelijkVeld } from '../../gegevens/velden/druk-veld.ts';
import type { GegevenVerschil } from '../verschil.ts';
import type { Versie } from '../versie.ts';
import { compareWords } from '../words/compare-words.ts';
import { shownValue, tidy } from './lezer.ts';

/** A value of the frontmatter by its printed name. */
export interface Gegevenswaarde {
  readonly naam: string;
  /** As typed; undefined when there is none. */
  readonly waarde: string | undefined;
  /** Personal data of the organisation. */
  readonly intern: boolean;
}

/** What changed in the values above the text; `skip` holds the keys that could not be read. */
export function compareGegevens(
  oud: Versie,
  nieuw: Versie,
  skip: ReadonlySet<string>,
): readonly GegevenVerschil[] {
  const [before, after] = [readGegevens(oud), readGegevens(nieuw)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((sleutel) => !skip.has(sleutel.split('.')[0] ?? sleutel))
    .flatMap((sleutel) => {
      const [left, right] = [before.get(sleutel), after.get(sleutel)];
      const { naam = sleutel, intern = false } = right ?? left ?? {};
      return compareGegeven({ sleutel, naam, intern }, left?.waarde, right?.waarde);
    });
}

/** One value in two versions; nothing when it stayed the same. */
export function compareGegeven(
  { sleutel, naam, intern }: { readonly sleutel: string; readonly naam: string; readonly intern: boolean },
  oud: string | undefined,
  nieuw: string | undefined,
): readonly GegevenVerschil[] {
  if (tidy(oud ?? '') === tidy(nieuw ?? '')) return [];
  if (intern) return [{ sleutel, naam, tekst: [], intern }];
  return [
    {
      sleutel,
      naam,
      ...(oud !== undefined && { oud }),
      ...(nieuw !== undefined && { nieuw }),
      tekst: compareWords(shownValue(oud ?? ''), shownValue(nieuw ?? '')),
      intern,
    },
  ];
}

/**
 * The values above the text by their key, in the order of the guide: every key that a version can have, so that two
 * versions have theirs in one order. What a template adds comes before the signatures, what is internal at the end.
 */
export function readGegevens({ voorstel }: Versie): ReadonlyMap<string, Gegevenswaarde> {
  const read = (gegevens: readonly Gegeven[]) =>
    gegevens.flatMap((one) =>
      (one.vergelijk ?? []).map(({ sleutel, naam, waarde }): [string, Gegevenswaarde] => {
        const intern = one.intern === true;
        return [sleutel, { naam, waarde: waarde(waardeVan(one, voorstel)) || undefined, intern }];
      }),
    );
  const eigen = Object.entries(voorstel.velden).map(([sleutel, one]): [string, Gegevenswaarde] => [
    sleutel,
    { naam: one.veld.naam, waarde: vergelijkVeld(one), intern: false },
  ]);
  const { voorEigenVelden, naEigenVelden } = GEGEVENS;
  return new Map([...read(voorEigenVelden), ...eigen, ...read(naEigenVelden)]);
}
