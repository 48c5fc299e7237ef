import type { RegelInstelling } from '../domain/sjabloon.ts';
import type { Gevraagd, Regel } from './regel.ts';
import { REGELS } from './register.ts';

/** The rules to run for what is asked, with what a template says of them: for errors those that can find one. */
export function chooseRegels(instellingen: readonly RegelInstelling[], gevraagd: Gevraagd): readonly Regel[] {
  if (gevraagd === 'alles') return REGELS;
  const raised = new Set(instellingen.flatMap(({ naam, ernst }) => (ernst === 'fout' ? [naam.value] : [])));
  return REGELS.filter(({ naam, ernst, ookFout }) => ernst === 'fout' || ookFout || raised.has(naam));
}
