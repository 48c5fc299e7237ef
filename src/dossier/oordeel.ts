import { checkBedragenInTekst } from '../amendement/bedragen-in-tekst.ts';
import { checkDekking } from '../amendement/dekking.ts';
import { checkSplitsing } from '../amendement/splitsing.ts';
import { checkStructureel } from '../amendement/structureel.ts';
import { checkToelichting } from '../amendement/toelichting.ts';
import { checkNummering } from '../besluit/amenderen/controleer-nummering.ts';
import { checkVerwijzingen } from '../besluit/amenderen/controleer-verwijzingen.ts';
import { alleGeamendeerd } from '../besluit/amenderen/volg-verwijzingen.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Amendement } from '../domain/amendement.ts';
import { alsVelden } from '../domain/considerans.ts';
import type { Geamendeerd, Werkbasis } from './geamendeerd.ts';
import { eenBron, metPlaatsIn, plaatsIn } from './oorzaak.ts';

/** What is to be said of the text of the decision after a set of operations: references, numbers, and every rule. */
export function beoordeelTekst(basis: Werkbasis, na: Geamendeerd): readonly Diagnostic[] {
  const { wijzigingen, geld } = na;
  const own = [
    ...checkVerwijzingen({ basis: basis.besluit, wijzigingen, besluit: na }),
    ...checkNummering(basis.raad.naAmendement, na.besluit, wijzigingen),
  ];
  const { voorstel } = basis.voorstel;
  const changed = {
    ...voorstel,
    financien: geld.value.invoer,
    // What lapsed says nothing any more.
    besluitpunten: eenBron(na.besluit.filter(({ wat }) => wat !== 'vervallen')),
    ...alsVelden(na.considerans, metPlaatsIn),
  };
  const found = basis.regels(changed, geld.value.financien);
  return [...own, ...found.map((one) => plaatsIn(one, wijzigingen, voorstel, alleGeamendeerd(na.besluit)))];
}

/** What is to be said of one amendment by itself, besides its text: what it costs, and what it says of that. */
export function beoordeelGeld(
  basis: Werkbasis,
  amendement: Amendement,
  na: Geamendeerd,
): readonly Diagnostic[] {
  const { verschillen, financien, oordelen } = na.geld.value;
  const input = { amendement, wijzigingen: na.wijzigingen, verschillen, financien };
  const dekking = checkDekking(amendement, verschillen, basis.geld.financien, basis.raad);
  const structureel = checkStructureel(amendement, verschillen, basis.geld.financien);
  // What the amendment says of its cover is told once, in its own words.
  const verteld = [
    ...(dekking.length > 0 ? ['dekking'] : []),
    ...(structureel.length > 0 ? ['structureel-gedekt'] : []),
  ];
  const rest = oordelen.filter(({ regel }) => !verteld.includes(regel));
  return [
    ...rest.map((one) => plaatsIn(one, na.wijzigingen, basis.voorstel.voorstel, [])),
    ...dekking,
    ...structureel,
    ...checkSplitsing(basis.geld, na.wijzigingen),
    ...checkBedragenInTekst({ ...input, basis: basis.besluit, geld: basis.geld, besluit: na }),
    ...checkToelichting({ ...input, geld: basis.geld }),
  ];
}
