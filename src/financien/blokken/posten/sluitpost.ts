import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../../diagnostics/result.ts';
import type { FinancienInvoer } from '../../../domain/financien/invoer.ts';
import type { Span } from '../../../source/source-text.ts';
import type { Controle } from '../../blok.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import { type CelSpec, cel, type RijSpec, som, verschil } from '../../rekenblad/model.ts';
import { optelbaar } from '../../rekenblad/optelbaar.ts';
import { zekerNegatief } from '../../rekenblad/reken.ts';
import { optelling, termenVan } from '../../rekenblad/termen.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { BATEN, DEKKING, LASTEN } from './schema.ts';

/**
 * The rows with a formula for each sluitpost: what is still needed is lasten, less baten, less the other posts of the
 * dekking. A column has one sluitpost.
 */
export function vulSluitposten(
  rijen: readonly RijSpec[],
  invoer: FinancienInvoer,
): Valued<readonly RijSpec[]> {
  const asked = rijen.flatMap((rij) =>
    [...rij.cellen].flatMap(([kolom, one]) => (one.soort === 'sluitpost' ? [{ rij, kolom, ...one }] : [])),
  );
  const [first] = asked;
  if (!first) return ok(rijen);
  if (!LASTEN.van(invoer)) {
    const hint = 'Voeg een blok `lasten` toe, of geef de post een bedrag.';
    const melding = 'Zonder lasten is niet te berekenen wat er nog nodig is.';
    return ok(rijen.map(zonderSluitpost), [fout('sluitpost-zonder-lasten', melding, first.span, { hint })]);
  }
  const eerste = new Map<string, (typeof asked)[number]>();
  for (const one of asked) if (!eerste.has(one.kolom)) eerste.set(one.kolom, one);
  const dubbele = asked.flatMap((one): Diagnostic[] => {
    const known = eerste.get(one.kolom);
    if (!known || known === one) return [];
    const hint = 'Geef de andere post een bedrag.';
    const verwant = [{ melding: 'De eerste sluitpost staat hier.', span: known.span }];
    const melding = `Er kan in ${one.kolom} maar één sluitpost zijn.`;
    return [fout('sluitpost-dubbel', melding, one.span, { hint, verwant })];
  });
  const lasten = cel(LASTEN.naam, 'totaal');
  const nodig = BATEN.van(invoer) ? verschil(lasten, cel(BATEN.naam, 'totaal')) : lasten;
  const posten = optelbaar(rijen.filter((rij) => rij.teltMee));
  const filled = rijen.map((rij) => {
    const own = asked.filter((one) => one.rij === rij && eerste.get(one.kolom) === one);
    if (own.length === 0 || rij.soort !== 'post') return zonderSluitpost(rij);
    const others = posten.filter(({ id }) => id !== rij.id).map(({ id }) => cel(DEKKING.naam, id));
    const expr = verschil(nodig, som(others));
    const cells = own.map(({ kolom, span }): [string, CelSpec] => [kolom, sluitpostCel(expr, span)]);
    return { ...rij, cellen: new Map([...zonderSluitpost(rij).cellen, ...cells]) };
  });
  return ok(filled, dubbele);
}

function sluitpostCel(expr: Expr, span: Span): CelSpec {
  return { soort: 'formule', expr, span, sluitpost: true };
}

function zonderSluitpost(rij: RijSpec): RijSpec {
  const cells = [...rij.cellen].filter(([, { soort }]) => soort !== 'sluitpost');
  return cells.length === rij.cellen.size ? rij : { ...rij, cellen: new Map(cells) };
}

/** A sluitpost is what is still needed; below zero there was too much cover already. */
export const sluitpostPositief: Controle = ({ tabellen, blad }) =>
  (tabellen.get(DEKKING.naam)?.rijen ?? []).flatMap((rij) =>
    [...rij.cellen].flatMap(([kolom, one]) => {
      if (one.soort !== 'formule' || !one.sluitpost) return [];
      const plek = { tabel: DEKKING.naam, rij: rij.id, kolom };
      const waarde = blad.waarde(plek);
      if (!waarde || !zekerNegatief(waarde)) return [];
      const berekend = optelling(termenVan(plek, blad));
      const melding = `De sluitpost van ${kolom} is negatief (${inWoorden(waarde)}): zonder deze post is er al te veel dekking. Berekend uit: ${berekend}.`;
      const hint = 'Verlaag een andere dekkingspost.';
      return [fout('sluitpost-negatief', melding, one.span, { hint })];
    }),
  );
