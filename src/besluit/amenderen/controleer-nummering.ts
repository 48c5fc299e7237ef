import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { comparePad } from '../../domain/besluitpunt.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type { Raad } from '../../domain/raad.ts';
import type { Opgelost } from './los-op.ts';
import type { Geamendeerdpunt } from './nummer-punten.ts';
import { alleGeamendeerd } from './volg-verwijzingen.ts';

/** Numbers that no longer say which point of the decision is meant, in a house where every point keeps its own. */
export function checkNummering(
  na: Raad['naAmendement'],
  besluit: readonly Geamendeerdpunt[],
  wijzigingen: readonly Opgelost[],
): readonly Diagnostic[] {
  if (na === 'vernummeren') return [];
  return [...checkVerhuisd(besluit, wijzigingen), ...checkDubbel(besluit, wijzigingen)];
}

/** A new point behind one with parts: "2a" is the first of both. */
function checkDubbel(
  besluit: readonly Geamendeerdpunt[],
  wijzigingen: readonly Opgelost[],
): readonly Diagnostic[] {
  const all = alleGeamendeerd(besluit);
  return wijzigingen.flatMap(({ stuk, wijziging, lijst }) => {
    if (lijst || wijziging.soort !== 'voeg_toe') return [];
    const own = all.find(
      (one) =>
        !one.vanaf &&
        one.door.includes(stuk) &&
        all.some((other) => other.label === one.label && other.pad.length > one.pad.length),
    );
    if (!own) return [];
    const melding = `Het nieuwe punt ${own.label} van amendement ${stuk} heet net als een onderdeel van het punt ervoor: ‘${own.label}’ zegt dan niet meer welk van de twee.`;
    const hint =
      'Laat het komen na een punt zonder onderdelen, of kies `na_amendement: vernummeren` in raad.yaml.';
    return [waarschuwing('amendement-nummering', melding, wijziging.span, { hint })];
  });
}

/** Points that get another number than that which was debated. */
function checkVerhuisd(
  besluit: readonly Geamendeerdpunt[],
  wijzigingen: readonly Opgelost[],
): readonly Diagnostic[] {
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
