import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import type { Amendement, Subamendement, Wijziging } from '../../domain/amendement.ts';

/**
 * An amendment as subamendementen change it: their operations take the place of those that they name, or strike them, and
 * what pays for it is what the last of them says. One level only: a subamendement is on an amendment, never on another subamendement.
 */
export function metSubamendementen(
  amendement: Amendement,
  subamendementen: readonly Subamendement[],
): Valued<Amendement> {
  const diagnostics: Diagnostic[] = [];
  const changes = new Map<number, { readonly door: string; readonly wordt: Wijziging | undefined }>();
  for (const { nummer, wijzigingen } of subamendementen) {
    for (const { doel, wordt } of wijzigingen) {
      const before = changes.get(doel.value);
      if (doel.value > amendement.wijzigingen.length) {
        const count = amendement.wijzigingen.length;
        const melding = `Amendement ${amendement.nummer.value} heeft ${count === 1 ? 'één wijziging' : `${count} wijzigingen`}; een ${doel.value}e is er niet.`;
        diagnostics.push(fout('amendement-doel', melding, doel.span));
      } else if (before) {
        const melding = `${before.door} en ${nummer.value} wijzigen allebei wijziging ${doel.value} van ${amendement.nummer.value}; hooguit één kan worden aangenomen.`;
        diagnostics.push(fout('amendement-botst', melding, doel.span));
      } else {
        changes.set(doel.value, { door: nummer.value, wordt });
      }
    }
  }
  const wijzigingen = amendement.wijzigingen.flatMap((wijziging, at) => {
    const change = changes.get(at + 1);
    return change ? (change.wordt ?? []) : [wijziging];
  });
  const dekking = subamendementen.findLast((one) => one.dekking.length > 0)?.dekking ?? amendement.dekking;
  return ok({ ...amendement, wijzigingen, dekking }, diagnostics);
}
