import { bedoeldeEigennaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import {
  findLid,
  isZelfdeNaam,
  kaal,
  ledenVan,
  type Persoon,
  type Raad,
  type Raadsperiode,
} from '../../domain/raad.ts';
import { alleAgendapunten, type Optreden, type Vergadering } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import { unknownLid, unknownStemmer } from '../tellen/onbekend.ts';
import type { GeteldeVergadering } from '../tellen/tel-vergadering.ts';

/** Those who are named beside the votes: members, groups, and who held an office that evening. */
export function checkNamen({ vergadering, periode }: GeteldeVergadering, raad: Raad): readonly Diagnostic[] {
  const punten = alleAgendapunten(vergadering.agenda);
  const leden = [
    ...punten.flatMap(({ aantekeningen }) => aantekeningen.map(({ lid }) => lid)),
    ...(vergadering.eersteStem ? [vergadering.eersteStem] : []),
  ];
  // A house that keeps no names of members cannot have them checked.
  const kept = ledenVan(periode).length > 0;
  const speakers = punten.flatMap(({ stemverklaringen, ordevoorstellen }) =>
    [...stemverklaringen, ...ordevoorstellen].map(({ door }) => door),
  );
  return [
    ...leden.filter(({ value }) => kept && !findLid(periode, value)).map((naam) => unknownLid(naam, periode)),
    ...speakers
      .filter((door) => kept && !namesAnybody(door, periode))
      .map((door) => unknownStemmer(door, periode)),
    ...checkFuncties(vergadering, periode),
    ...checkOndertekening(vergadering, raad),
  ];
}

/** Whether a text such as "mevrouw Oost (Groen en Sociaal)" holds a group or a member of the council. */
function namesAnybody({ value }: Located<string>, periode: Raadsperiode): boolean {
  const text = kaal(value);
  const known = [
    ...periode.fracties.map(({ naam }) => naam),
    ...ledenVan(periode).map(({ lid }) => lid.naam),
  ];
  return known.some((naam) => {
    const whole = kaal(naam.value);
    const surname = kaal(naam.value.replace(/^(?:\p{Lu}[\p{Ll}]{0,2}\.\s*)+/u, ''));
    return text.includes(whole) || (surname.length > 2 && text.includes(surname));
  });
}

/** Who stands in for the voorzitter or the griffier is one of those who may (articles 77 and 107d). */
function checkFuncties({ voorzitter, griffier }: Vergadering, periode: Raadsperiode): readonly Diagnostic[] {
  const members = ledenVan(periode).map(({ lid }) => lid);
  return [
    ...checkFunctie('voorzitter', voorzitter, [periode.voorzitter, ...periode.plaatsvervangers, ...members]),
    ...(periode.plaatsvervangendGriffiers.length === 0
      ? []
      : checkFunctie('griffier', griffier, [periode.griffier, ...periode.plaatsvervangendGriffiers])),
  ];
}

function checkFunctie(
  functie: string,
  optreden: Optreden | undefined,
  known: readonly Persoon[],
): readonly Diagnostic[] {
  if (!optreden) return [];
  const { value, span } = optreden.naam;
  const names = known.map(({ naam }) => naam.value);
  if (names.some((name) => isZelfdeNaam(name, value))) return [];
  const few = names.length <= 5 ? `Bekend zijn: ${opsomming(names)}.` : 'Kijk de naam na.';
  const meant = bedoeldeEigennaam(optreden.naam, names, `${few} Zet een vervanger in raad.yaml.`);
  const melding = `In raad.yaml staat niet dat '${value}' als ${functie} kan optreden.`;
  return [waarschuwing('ondertekening', melding, span, meant)];
}

/** The griffier alone signs where the council decided so (article 32a, paragraph 2). */
function checkOndertekening({ ondertekening }: Vergadering, raad: Raad): readonly Diagnostic[] {
  if (ondertekening?.value !== 'griffier' || raad.ondertekening === 'griffier') return [];
  const melding =
    'De griffier tekent hier alleen; dat mag als de raad dat heeft bepaald (artikel 32a, tweede lid).';
  const hint = 'Heeft de raad dat bepaald, zet dan in raad.yaml `ondertekening: griffier`.';
  return [waarschuwing('ondertekening', melding, ondertekening.span, { hint })];
}
