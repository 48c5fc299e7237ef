import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { type Amendement, isGeldwijziging } from '../domain/amendement.ts';
import { noemtBedrag } from '../domain/bedrag-in-tekst.ts';
import { alleSegmenten, platteTekst } from '../domain/tekst.ts';
import type { Tekstwijziging } from './tekstwijziging.ts';

const GELD =
  /(?<![\p{L}])[\p{L}]*(?:krediet|budget|bedrag|middelen|geld|gelden|subsidie|tarief|tarieven|bijdrage|lasten|uitgaven)(?![\p{L}])/iu;
const VERANDERT =
  /\b(?:te verhogen|te verlagen|te verdubbelen|te halveren|op te hogen|beschikbaar te stellen|vrij te maken|uit te trekken|toe te kennen|te bezuinigen|bij te ramen|af te ramen)\b/i;
/** It says which amount without naming one: that of another point, a part, or nothing more than there is. */
const ELDERS =
  /%|procent|genoemde|daarvoor|hiervoor|binnen (?:het|de) bestaande|budgettair neutraal|kostenneutraal|\b(?:onder)?deel van\b/i;

/** New text that changes the money without an amount, in an amendment that changes no table: nobody can say what it costs. */
export function checkZonderBedrag(
  { nummer, wijzigingen, dekking }: Amendement,
  changes: readonly Tekstwijziging[],
): readonly Diagnostic[] {
  const counts = wijzigingen.some(isGeldwijziging);
  if (counts || dekking.length > 0) return [];
  return changes
    .filter(({ heel, oud }) => heel && !(GELD.test(oud) && VERANDERT.test(oud)))
    .flatMap(({ nieuw }) =>
      nieuw.flatMap((tekst) => {
        const words = platteTekst(tekst.value);
        const computed = alleSegmenten(tekst.value).some(
          ({ soort }) => soort === 'bedrag' || soort === 'punt',
        );
        if (!GELD.test(words) || !VERANDERT.test(words) || ELDERS.test(words)) return [];
        if (computed || noemtBedrag(words)) return [];
        const melding = `Amendement ${nummer.value} verandert het geld en noemt geen bedrag.`;
        const hint = 'Noem het bedrag, of dien een motie in.';
        return [fout('amendement-zonder-bedrag', melding, tekst.span, { hint })];
      }),
    );
}
