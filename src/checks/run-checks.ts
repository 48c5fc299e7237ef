import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { afbeeldingAlt } from './afbeelding-alt.ts';
import { bedragInTekst } from './bedrag-in-tekst.ts';
import type { Check, CheckInput } from './check.ts';
import { grondslag } from './grondslag.ts';
import { kopNiveau } from './kop-niveau.ts';
import { kopSpatie } from './kop-spatie.ts';
import { linkAdres } from './link-adres.ts';
import { taal } from './taal.ts';
import { tekens } from './tekens.ts';
import { verwijzingen } from './verwijzingen.ts';
import { voetnoten } from './voetnoten.ts';

/** Every rule; each stands in the file that bears its name. */
const CHECKS: readonly Check[] = [
  afbeeldingAlt,
  bedragInTekst,
  grondslag,
  kopNiveau,
  kopSpatie,
  linkAdres,
  taal,
  tekens,
  verwijzingen,
  voetnoten,
];

/** Runs every rule over a proposal and gives all that they found. */
export function runChecks(input: CheckInput): Diagnostic[] {
  return CHECKS.flatMap((check) => check(input));
}
