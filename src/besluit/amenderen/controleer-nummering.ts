import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { comparePad } from '../../domain/besluitpunt.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Raad } from '../../domain/raad.ts';
import type { Opgelost } from './los-op.ts';
import type { Geamendeerdpunt } from './nummer-punten.ts';
import { alleGeamendeerd } from './volg-verwijzingen.ts';

/** Points that get another number in a house that otherwise lets every point keep the number that was debated. */
export function checkNummering(
  na: Raad['naAmendement'],
  besluit: readonly Geamendeerdpunt[],
  wijzigingen: readonly Opgelost[],
): readonly Diagnostic[] {
  if (na === 'vernummeren') return [];
  const moved = alleGeamendeerd(besluit).filter(({ vanaf, pad }) => vanaf && comparePad(vanaf, pad) !== 0);
  const cause = wijzigingen.find(
    ({ wijziging, lijst }) =>
      !lijst &&
      (wijziging.soort === 'verplaats' || (wijziging.soort === 'voeg_toe' && wijziging.plaats === 'voor')),
  );
  if (moved.length === 0 || !cause) return [];
  const labels = moved.slice(0, 5).map(({ label }) => label);
  const who = moved.length > 5 ? `${labels.join(', ')} …` : opsomming(labels);
  const melding = `Door amendement ${cause.stuk} worden besluitpunten vernummerd: ${who} ${moved.length === 1 ? 'had' : 'hadden'} een ander nummer.`;
  const hint = 'Komt het nieuwe punt achter een ander, met `voeg_toe_na`, dan houdt elk punt zijn nummer.';
  return [waarschuwing('amendement-nummering', melding, cause.wijziging.span, { hint })];
}
