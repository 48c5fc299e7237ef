import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { notToldBefore } from '../diagnostics/not-told-before.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { CheckInput } from './check.ts';
import { CHECKS } from './checks.ts';
import { chooseRegels } from './choose-regels.ts';
import type { Gevraagd, Groep } from './regel.ts';
import { applyRegel } from './run-checks.ts';
import { readPassages } from './tekst/passage.ts';
import { weigh } from './weigh.ts';

/**
 * The groups of rules that say something of what an amendment changes: the words of the decision, its law, its years, its
 * money, and what may be public. The proposal itself, with its arguments, stays as the college wrote it.
 */
const GROEPEN: ReadonlySet<Groep> = new Set(['besluitpunten', 'recht', 'tijd', 'geld', 'openbaar']);

/** Of these the rules on amendments say more, or they are about what only the proposal has: its tables, its dates. */
const ANDERS: ReadonlySet<string> = new Set([
  'begrotingswijziging-op-tijd',
  'begrotingswijziging-tabel',
  'onbekend-besluitpunt',
  'status-vergadering',
  'tabel-geplaatst',
  'termijn',
  'vergadering-datum',
] satisfies readonly Regelnaam[]);

/**
 * What the rules say of a proposal as amendments change it, and did not say before. Nothing is said of the body of the
 * proposal, which no amendment changes; comments that silence a rule hold because what they silence was there before.
 * `gevraagd`: of words that were adopted only errors are still worth telling.
 */
export function openNaAmendement(
  input: Omit<CheckInput, 'passages'>,
  gevraagd: Gevraagd = 'alles',
): (voorstel: Voorstel, financien: Financien) => readonly Diagnostic[] {
  const { voorstel: basis, sjabloon } = input;
  const soort = sjabloon.soorten[basis.soort.value];
  const regels = chooseRegels(soort?.regels ?? [], gevraagd).filter(
    ({ groep, naam }) => GROEPEN.has(groep) && !ANDERS.has(naam),
  );
  const isAsked = ({ ernst }: Diagnostic) => gevraagd === 'alles' || ernst === 'fout';
  const run = (voorstel: Voorstel, financien: Financien): readonly Diagnostic[] => {
    const all: CheckInput = { ...input, voorstel, financien, passages: readPassages(voorstel) };
    const found = [
      ...regels.flatMap((regel) => applyRegel(regel, all, soort)),
      ...CHECKS.flatMap((check) => check(all)),
    ];
    return weigh({ regels: found }, soort?.regels ?? []).map(({ diagnostic }) => diagnostic);
  };
  const news = notToldBefore(() => run(basis, input.financien));
  return (voorstel, financien) =>
    news(run(voorstel, financien).filter((one) => isAsked(one) && isOfDecision(one, basis)));
}

/** Whether it stands in an amendment, or in the decision of the proposal. */
function isOfDecision({ span }: Diagnostic, { source, frontmatter }: Voorstel): boolean {
  return span !== undefined && (span.source !== source || span.start < frontmatter.end);
}
