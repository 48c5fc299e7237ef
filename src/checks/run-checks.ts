// src/checks: finds what a strict griffier and a strict controller would remark; runs the rules and weighs
// them.

import { bedoeld } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import type { Herstel } from '../diagnostics/herstel.ts';
import { vervang } from '../diagnostics/herstel.ts';
import { metAanbod } from '../diagnostics/herstel-waarde.ts';
import { isRegelnaam, REGELNAMEN } from '../diagnostics/regelnamen.ts';
import type { Opmerking } from '../domain/opmerking.ts';
import type { Soortkenmerken } from '../domain/soort.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import type { CheckInput } from './check.ts';
import { CHECKS } from './checks.ts';
import { chooseRegels } from './choose-regels.ts';
import type { Gevraagd, Regel, Vondst } from './regel.ts';
import { indexMeldingen, indexStiltes } from './stilte-index.ts';
import { readStiltes, type Stilte, stilteFout, zonderRegel } from './stiltes.ts';
import { readPassages } from './tekst/passage.ts';
import { type Gewogen, VAST, weigh } from './weigh.ts';

export interface RunInput extends Omit<CheckInput, 'passages'> {
  /** The comments in the body, among which are those that silence a rule. */
  readonly opmerkingen: readonly Opmerking[];
  /** What earlier stages found: templates and comments hold for these too. */
  readonly eerdere: readonly Diagnostic[];
}

/**
 * Runs every rule over a proposal. Gives what earlier stages found and what the rules found, with the severities of
 * the template and without what a comment silences. Comments that are wrong or silence nothing are reported. Where only
 * errors are asked, the others are left out, and rules that find none are not run.
 */
export function runChecks(
  { opmerkingen, eerdere, ...rest }: RunInput,
  gevraagd: Gevraagd = 'alles',
): readonly Diagnostic[] {
  const input: CheckInput = { ...rest, passages: readPassages(rest.voorstel) };
  const { voorstel, sjabloon } = input;
  const soort = sjabloon.soorten[voorstel.soort.value];
  const instellingen = soort?.regels ?? [];
  const regels = [
    ...chooseRegels(instellingen, gevraagd).flatMap((regel) => applyRegel(regel, input, soort)),
    ...CHECKS.flatMap((check) => check(input)),
  ];
  const weighed = weigh({ stappen: eerdere, regels }, instellingen);
  const stiltes = readStiltes(voorstel.frontmatter, opmerkingen);
  const isStil = indexStiltes(stiltes);
  const silent = ({ diagnostic, vast }: Gewogen) => !vast && isStil(diagnostic);
  const heard = weighed.filter((one) => !silent(one)).map(({ diagnostic }) => diagnostic);
  if (gevraagd === 'fouten') return heard.filter(({ ernst }) => ernst === 'fout');
  const meldt = indexMeldingen(weighed.map(({ diagnostic }) => diagnostic));
  return [
    ...heard,
    ...instellingen.flatMap(({ naam }) => wrongName(naam)),
    ...stiltes.flatMap((stilte) => judge(stilte, meldt)),
  ];
}

/** What one rule finds, by its name. */
export function applyRegel(regel: Regel, input: CheckInput, soort: Soortkenmerken | undefined): Diagnostic[] {
  if (regel.soorten && soort && !regel.soorten.includes(soort.basis)) return [];
  return vind(regel, regel.check(input));
}

/** What was found, under the name of its rule. */
export function vind(
  { naam, ernst }: Pick<Regel, 'naam' | 'ernst'>,
  vondsten: readonly Vondst[],
): Diagnostic[] {
  return vondsten.map(({ hint, verwant = [], herstel, keuzes = [], ...vondst }) => ({
    regel: naam,
    ernst,
    ...vondst,
    verwant,
    ...(hint !== undefined && { hint }),
    ...(herstel && { herstel }),
    ...(keuzes.length > 0 && { keuzes }),
  }));
}

/** A name in the template that no rule has, or of a rule that cannot be changed. */
function wrongName({ value, span }: Located<string>): Diagnostic[] {
  if (VAST.has(value)) return [meldStilte(`De regel '${value}' staat vast.`, span, 'Haal hem hier weg.')];
  if (isRegelnaam(value)) return [];
  const { hint, ...herstel } = bedoeld({
    woord: value,
    bekend: REGELNAMEN,
    anders: 'Met `raadsvoorstel uitleg` ziet u alle regels.',
    schrijf: (near) => [vervang(span, near)],
  });
  return [metAanbod(meldStilte(`Er is geen regel '${value}'.`, span, hint ?? ''), herstel)];
}

function judge(stilte: Stilte, meldt: (stilte: Stilte, regel: string) => boolean): Diagnostic[] {
  const wrong = stilteFout(stilte, VAST);
  if (wrong) return [meldStilte(wrong.melding, stilte.span, wrong.hint, wrong.herstel)];
  return stilte.regels.flatMap((naam) => {
    if (meldt(stilte, naam)) return [];
    const hint = 'Haal de opmerking weg, of zet haar vlak boven het stuk waar de melding over gaat.';
    return [meldStilte(`De regel '${naam}' meldt hier niets.`, stilte.span, hint, zonderRegel(stilte, naam))];
  });
}

/** Says in Dutch what is wrong with a silence, or with a rule that a template names. */
export function meldStilte(melding: string, span: Span, hint: string, herstel?: Herstel): Diagnostic {
  return waarschuwing('regel-uit', melding, span, { hint, herstel });
}
