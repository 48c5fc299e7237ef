import { fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import { type Persoon, type Raadsperiode, vacaturesVan } from '../../domain/raad.ts';
import type { Telresultaat } from '../../domain/stemming.ts';
import type { Stemkant, Stemming } from '../../domain/vergadering.ts';
import type { Afwezigheid } from './aanwezigheid.ts';

/**
 * Counts a vote of which only the number of hands is known: nobody can say how a group voted, but together they are all
 * who were there and may vote.
 */
export function telHanden({
  stemming,
  over,
  periode,
  afwezig,
  onthouden,
}: {
  readonly stemming: Stemming;
  readonly over: string;
  readonly periode: Raadsperiode;
  readonly afwezig: Afwezigheid;
  readonly onthouden: readonly Persoon[];
}): Valued<Telresultaat> {
  const { zetels, fracties } = periode;
  const vacatures = vacaturesVan({ fracties });
  const missing = [...afwezig.perFractie.values()].reduce((sum, number) => sum + number, 0);
  const abstain = onthouden.filter((lid) => !afwezig.leden.has(lid)).length;
  const there = zetels.value - vacatures - missing - abstain;
  const hands = (kant: Stemkant, other: Stemkant): number => {
    if (kant.soort === 'aantal') return kant.aantal.value;
    return kant.soort === 'overigen' && other.soort === 'aantal'
      ? Math.max(0, there - other.aantal.value)
      : 0;
  };
  const voor = hands(stemming.voor, stemming.tegen);
  const tegen = hands(stemming.tegen, stemming.voor);
  const telling = { zetels: zetels.value, vacatures, onthouden: onthouden.length, voor, tegen };
  const value: Telresultaat = {
    telling,
    fracties: [],
    leden: new Map(onthouden.map((lid) => [lid, 'onthouden'])),
  };
  if (voor + tegen === there) return ok(value);
  const melding = `Bij ${over} zijn er ${voor} voor en ${tegen} tegen, samen ${voor + tegen}; er waren ${there} leden die konden stemmen.`;
  const hint = 'Wie er niet was, hoort bij `afwezig`; wie niet mee mocht stemmen bij `onthouden`.';
  const place = [stemming.voor, stemming.tegen].find((one) => one.soort === 'aantal')?.aantal.span;
  return ok(value, [fout('fractie-telling', melding, place ?? stemming.span, { hint })]);
}
