import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { allePunten, type Besluitpunt } from '../domain/besluitpunt.ts';

/** An id leads to one point, at whatever level. */
export function checkIds(punten: readonly Besluitpunt[]): readonly Diagnostic[] {
  const seen = new Map<string, Besluitpunt>();
  return allePunten(punten).flatMap((punt) => {
    const { id } = punt;
    if (!id) return [];
    const earlier = seen.get(id.value);
    if (!earlier?.id) {
      seen.set(id.value, punt);
      return [];
    }
    const melding = `Het id '${id.value}' heeft ook besluitpunt ${earlier.label}.`;
    const hint = 'Geef elk besluitpunt en elk onderdeel een eigen id.';
    const verwant = [{ melding: `Hier staat '${id.value}' voor het eerst.`, span: earlier.id.span }];
    return [fout('dubbel-id', melding, id.span, { hint, verwant })];
  });
}
