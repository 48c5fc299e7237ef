import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Opmerking } from '../domain/opmerking.ts';
import type { Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import type { Span } from '../source/source-text.ts';
import type { CheckInput } from './check.ts';
import { CHECKS } from './checks.ts';
import type { Regel } from './regel.ts';
import { findPagina, PAGINAS } from './regelpaginas.ts';
import { REGELS } from './regels.ts';
import { geldtVoor, readStiltes, type Stilte, stilteFout } from './stiltes.ts';
import { readPassages } from './tekst/passage.ts';

export interface RunInput extends Omit<CheckInput, 'passages'> {
  /** The comments in the body, among which are those that silence a rule. */
  readonly opmerkingen: readonly Opmerking[];
  /** What earlier stages found: templates and comments hold for these too. */
  readonly eerdere: readonly Diagnostic[];
}

/**
 * Runs every rule over a proposal. Gives what earlier stages found and what the rules found, with the severities of
 * the template and without what a comment silences. What cannot be changed (an error of an earlier stage, or a rule
 * without which a document would be wrong) stays as it is. Comments that are wrong or silence nothing are reported.
 */
export function runChecks({ opmerkingen, eerdere, ...rest }: RunInput): Diagnostic[] {
  const input: CheckInput = { ...rest, passages: readPassages(rest.voorstel) };
  const { voorstel, sjabloon } = input;
  const instelling = sjabloon.soorten[voorstel.soort.value]?.regels ?? [];
  const found = [
    ...eerdere,
    ...REGELS.flatMap((regel) => apply(regel, input)),
    ...CHECKS.flatMap((check) => check(input)),
  ];
  const weighed = found.flatMap((diagnostic) => weigh(diagnostic, eerdere, instelling));
  const stiltes = readStiltes(voorstel.frontmatter, opmerkingen, NAMEN);
  const loud = weighed.filter(
    (diagnostic) => isVast(diagnostic, eerdere) || !stiltes.some((stilte) => geldtVoor(stilte, diagnostic)),
  );
  return [...loud, ...onbekendeRegels(instelling), ...stiltes.flatMap((stilte) => judge(stilte, weighed))];
}

/**
 * Gives what is found while documents are made the severities of the template too. Errors stay: then there is no
 * document.
 */
export function weighLater(
  diagnostics: readonly Diagnostic[],
  { soorten }: Sjabloon,
  soort: Soort,
): readonly Diagnostic[] {
  const instelling = soorten[soort]?.regels ?? [];
  return diagnostics.flatMap((diagnostic) => weigh(diagnostic, diagnostics, instelling));
}

const NAMEN: readonly string[] = PAGINAS.map(({ naam }) => naam);
const VAST: readonly string[] = PAGINAS.filter(({ vast }) => vast).map(({ naam }) => naam);
const STILTE = 'regel-uit';

function apply({ soorten, naam, ernst, check }: Regel, input: CheckInput): Diagnostic[] {
  if (soorten && !soorten.includes(input.voorstel.soort.value)) return [];
  return check(input).map(({ hint, verwant = [], ...vondst }) => ({
    regel: naam,
    ernst,
    ...vondst,
    verwant,
    ...(hint !== undefined && { hint }),
  }));
}

/** An error of an earlier stage means that something is missing or unread; that cannot be wished away. */
function isVast(diagnostic: Diagnostic, eerdere: readonly Diagnostic[]): boolean {
  if (findPagina(diagnostic.regel)?.vast) return true;
  return diagnostic.ernst === 'fout' && eerdere.includes(diagnostic);
}

type Instelling = NonNullable<SoortSjabloon['regels']>;

function weigh(
  diagnostic: Diagnostic,
  eerdere: readonly Diagnostic[],
  instelling: Instelling,
): readonly Diagnostic[] {
  const asked = instelling.find(({ naam }) => naam.value === diagnostic.regel)?.ernst;
  if (asked === undefined || isVast(diagnostic, eerdere)) return [diagnostic];
  return asked === 'uit' ? [] : [{ ...diagnostic, ernst: asked }];
}

/** Names in the template that no rule has, or of a rule that cannot be changed. */
function onbekendeRegels(instelling: Instelling): Diagnostic[] {
  return instelling.flatMap(({ naam: { value, span } }) => {
    if (NAMEN.includes(value) && !VAST.includes(value)) return [];
    const near = nearest(value, NAMEN);
    if (VAST.includes(value))
      return [complain(`De regel '${value}' staat vast.`, span, 'Haal hem hier weg.')];
    const hint = near ? `Bedoelde u '${near}'?` : 'Met `raadsvoorstel uitleg` ziet u alle regels.';
    return [complain(`Er is geen regel '${value}'.`, span, hint)];
  });
}

function judge(stilte: Stilte, weighed: readonly Diagnostic[]): Diagnostic[] {
  const wrong = stilteFout(stilte, NAMEN, VAST);
  if (wrong) return [complain(wrong.melding, stilte.span, wrong.hint)];
  return stilte.regels.flatMap((naam) => {
    const one = { ...stilte, regels: [naam] };
    if (weighed.some((diagnostic) => geldtVoor(one, diagnostic))) return [];
    const hint = 'Haal de opmerking weg, of zet haar vlak boven het stuk waar de melding over gaat.';
    return [complain(`De regel '${naam}' meldt hier niets.`, stilte.span, hint)];
  });
}

function complain(melding: string, span: Span, hint: string): Diagnostic {
  return { regel: STILTE, ernst: 'waarschuwing', melding, span, verwant: [], hint };
}
