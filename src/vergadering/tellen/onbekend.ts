import { bedoeldeEigennaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { ledenVan, type Raadsperiode } from '../../domain/raad.ts';
import type { Located } from '../../source/located.ts';

/** A group that the council does not have. */
export function unknownFractie(naam: Located<string>, { fracties }: Raadsperiode): Diagnostic {
  const names = fracties.map((one) => one.naam.value);
  const meant = bedoeldeEigennaam(naam, names, `De fracties zijn: ${opsomming(names)}.`);
  return fout('fractie-onbekend', `De raad heeft geen fractie '${naam.value}'.`, naam.span, meant);
}

/** A member that the council does not have, or does not know by name. */
export function unknownLid(naam: Located<string>, periode: Raadsperiode): Diagnostic {
  const names = ledenVan(periode).map(({ lid }) => lid.naam.value);
  const look =
    names.length === 0
      ? 'In raad.yaml staan bij de fracties nog geen `leden`.'
      : 'Kijk de naam na in raad.yaml; de leden staan daar per fractie.';
  const melding = `De raad heeft geen lid '${naam.value}'.`;
  return fout('lid-onbekend', melding, naam.span, bedoeldeEigennaam(naam, names, look));
}

/** A word that is neither. */
export function unknownStemmer(naam: Located<string>, periode: Raadsperiode): Diagnostic {
  const fracties = periode.fracties.map((one) => one.naam.value);
  const leden = ledenVan(periode).map(({ lid }) => lid.naam.value);
  const meant = bedoeldeEigennaam(naam, [...fracties, ...leden], `De fracties zijn: ${opsomming(fracties)}.`);
  const melding = `De raad heeft geen fractie en geen lid '${naam.value}'.`;
  return fout('fractie-onbekend', melding, naam.span, meant);
}
